/** The languages that messages are drafted in, each by its own name. */
export const DRAFT_LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
} as const;

export type DraftLanguage = keyof typeof DRAFT_LANGUAGES;

export function isDraftLanguage(text: string): text is DraftLanguage {
  return Object.hasOwn(DRAFT_LANGUAGES, text);
}
