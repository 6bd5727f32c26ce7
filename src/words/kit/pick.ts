import { translated } from './ui-language';

/** What is asked where one is picked from a list. */
export const PICK = translated('kit.PICK', {
  person: 'Choose a person',
  partner: (name: string) => `Introduce ${name} to…`,
  status: 'Choose a status',
});
