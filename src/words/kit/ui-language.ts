/** English is the tables themselves; each of the others has a folder in `words/languages`. */
const OTHER_LANGUAGES = ['de', 'fr', 'es', 'pt'] as const;

export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];

/** Languages of the interface. */
export const UI_LANGUAGES = ['en', ...OTHER_LANGUAGES] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** A table said in another language: texts, functions that fill their places, and tables of these. */
export interface TranslatedTable {
  readonly [key: string]: string | ((...values: readonly unknown[]) => string) | TranslatedTable;
}

/** All tables of a language, by their names: `people.ADD_FORM`. */
export type Translation = Readonly<Record<string, TranslatedTable>>;

/** As `Intl` knows them. Days in English are written as in Britain: the day stands first. */
export const LOCALES: Readonly<Record<UiLanguage, string>> = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  pt: 'pt-BR',
};

let current: { readonly language: UiLanguage; readonly translation: Translation | null } = {
  language: 'en',
  translation: null,
};

/**
 * Says from now on everything in a language. It is decided once, before anything is drawn: the app
 * restarts when its language is changed.
 */
export function speak(language: OtherLanguage, translation: Translation): void {
  current = { language, translation };
}

export function speakEnglish(): void {
  current = { language: 'en', translation: null };
}

/**
 * Says something in English whatever the interface speaks: what is written into notes, and what
 * other programs read.
 * @param say is to read all its words before it returns
 */
export function inEnglish<T>(say: () => T): T {
  const before = current;
  speakEnglish();
  try {
    return say();
  } finally {
    current = before;
  }
}

export function uiLanguage(): UiLanguage {
  return current.language;
}

/** The language for `Intl`. */
export function uiLocale(): string {
  return LOCALES[current.language];
}

/**
 * Set on sentences: what reads them aloud knows their language, and an app in Arabic, or a name in
 * Hebrew at the start, does not turn them around.
 */
export const LANGUAGE = {
  get lang(): UiLanguage {
    return uiLanguage();
  },
  dir: 'ltr',
} as const;

/** The language of a tag such as `pt-BR` or `de_AT.UTF-8`: English if it is not one of ours. */
export function uiLanguageOf(tag: string): UiLanguage {
  const code = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  return UI_LANGUAGES.find((language) => language === code) ?? 'en';
}

function tableAt(table: TranslatedTable | undefined, key: string): TranslatedTable | undefined {
  const found = table?.[key];
  return typeof found === 'object' ? found : undefined;
}

/** What another language says in place of a message; a function may need none of its values there. */
function found(own: unknown, said: TranslatedTable[string] | undefined): unknown {
  if (said === undefined || typeof said === 'object') return own;
  if (typeof own === 'function') return typeof said === 'function' ? said : () => said;
  return typeof said === 'string' ? said : own;
}

function inLanguage<T extends object>(english: T, find: () => TranslatedTable | undefined): T {
  /** One for each table within the table, however often it is asked for. */
  const inner = new Map<string, object>();
  const innerTable = (key: string, own: object): object => {
    const made = inner.get(key) ?? inLanguage(own, () => tableAt(find(), key));
    inner.set(key, made);
    return made;
  };
  return new Proxy(english, {
    get(target, key, receiver): unknown {
      const own: unknown = Reflect.get(target, key, receiver);
      if (current.translation === null || typeof key !== 'string') return own;
      if (!Object.hasOwn(target, key)) return own;
      if (typeof own === 'object' && own !== null) return innerTable(key, own);
      return found(own, find()?.[key]);
    },
  });
}

/**
 * A table of words, in English, that is read in the language of the interface: texts, functions of
 * texts and numbers that give a text, and tables of these. Its other languages stand in
 * `words/languages`, typed by it, so that the compiler names what one of them lacks.
 * @param name the folder and the constant: `people.ADD_FORM`
 * @returns the table; what is read from it is in the language at that moment, so nothing is to be
 * read from it while the modules that load with the plugin are evaluated
 */
export function translated<const T extends object>(name: string, english: T): T {
  return inLanguage(english, () => current.translation?.[name]);
}
