/** What is asked where somebody is added who is here already. */
export const MET_AGAIN = {
  title: (name: string) => `${name} is here already`,
  hint: 'Did you meet again? What you wrote can go into this note.',
  log: 'Log that you met',
  note: 'Add to the note',
  open: 'Open note',
  logged: (name: string) => `Logged that you met ${name}`,
  noted: (name: string) => `Added to the note of ${name}`,
} as const;
