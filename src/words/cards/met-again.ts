/** What is said where somebody is met again who is here already. */
export const MET_AGAIN = {
  logged: (name: string) => `Logged that you met ${name}`,
  noted: (name: string) => `Added to the note of ${name}`,
} as const;
