/** What is said when you meet a person again who has a note already. */
export const MET_AGAIN = {
  logged: (name: string) => `Logged that you met ${name}`,
  noted: (name: string) => `Added to the note of ${name}`,
} as const;
