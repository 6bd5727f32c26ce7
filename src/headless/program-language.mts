import { UI_LANGUAGES, uiLanguageOf, type UiLanguage } from '../words/kit/ui-language';

type Environment = Readonly<Record<string, string | undefined>>;

/** What says which language messages are in, the first that is set (POSIX, chapter 8.2). */
const LANGUAGE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The command that serves an agent instead of answering once. */
export const MCP = 'mcp';

/** The option that asks for a language. */
export const UI_LANGUAGE = 'ui-lang';

/** A language by its code, in any case; null if it is not one of ours. */
export function namedLanguage(written: string): UiLanguage | null {
  const name = written.trim().toLowerCase();
  return UI_LANGUAGES.find((language) => language === name) ?? null;
}

/**
 * The language that the program speaks: that of `ui-lang=`, else that of the system. It is English
 * for `format=json` and for agents, which programs read. What is wrong with an option is said later, with all
 * others.
 * @param words those after the name of the program
 */
export function programLanguage(words: readonly string[], environment: Environment): UiLanguage {
  const command = words.find((word) => !word.includes('='));
  if (command === MCP || words.includes('format=json')) return 'en';
  const start = `${UI_LANGUAGE}=`;
  const wanted = words.find((word) => word.startsWith(start));
  const asked = wanted === undefined ? null : namedLanguage(wanted.slice(start.length));
  if (asked !== null) return asked;
  const values = LANGUAGE_VARIABLES.map((name) => environment[name] ?? '');
  return uiLanguageOf(values.find((value) => value !== '') ?? '');
}
