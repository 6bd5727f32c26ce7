import { ENGLISH } from './drafts-en';
import { FRENCH } from './drafts-fr';
import { GERMAN } from './drafts-de';
import { PORTUGUESE } from './drafts-pt';
import { SPANISH } from './drafts-es';
import type { DraftWords } from './draft-words';
import type { DraftLanguage } from '../../core/people/draft-language';

/** Loaded when the first message is drafted: nothing else needs five languages. */
export const DRAFT_WORDS: Readonly<Record<DraftLanguage, DraftWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};
