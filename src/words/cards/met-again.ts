import { translated } from '../kit/ui-language';

/** What is said when you meet a person again who has a note already. */
export const MET_AGAIN = translated('cards.MET_AGAIN', {
  logged: (name: string) => `Logged that you met ${name}`,
  noted: (name: string) => `Added to the note of ${name}`,
});

/** What the log says of it: in notes, and so the same in every language of the app. */
export const MET_AGAIN_IN_LOG = {
  through: (name: string) => `through ${name}`,
  as: (role: string) => `as ${role}`,
} as const;
