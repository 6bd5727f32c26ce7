/** What is said when you meet a person again who has a note already. */
export const MET_AGAIN = {
  logged: (name: string) => `Logged that you met ${name}`,
  through: (name: string) => `through ${name}`,
  as: (role: string) => `as ${role}`,
  noted: (name: string) => `Added to the note of ${name}`,
} as const;
