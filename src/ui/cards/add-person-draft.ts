import type { ContactTexts } from './contact-fields';

/** What is filled in before the user types: the day, and what a link brought along. */
export interface AddPersonDraft extends ContactTexts {
  readonly name: string;
  readonly met: string;
  readonly metAt: string;
  readonly metThrough: string;
  readonly discussed: string;
  readonly seeks: string;
  readonly offers: string;
  /** Whether they were only seen so far, on a page: the note then waits to be written to. */
  readonly isSeen: boolean;
}

export const EMPTY_DRAFT: AddPersonDraft = {
  name: '',
  met: '',
  metAt: '',
  metThrough: '',
  discussed: '',
  seeks: '',
  offers: '',
  email: '',
  phone: '',
  organization: '',
  role: '',
  place: '',
  url: '',
  isSeen: false,
};
