import { lazy } from '../collections/lazy';
import type { LanguageNames } from './day-words';

/**
 * Months by number in forms that the data of `Intl` lacks: as regions of the language write them
 * (`Jänner`, `Sept`, `setiembre`), and as moment, and so the app, does (compared in moment 2.29.4
 * and Node 20).
 */
const MORE_MONTHS: Readonly<Record<string, string>> = {
  bg: '1 яну 2 фев 3 мар 4 апр 8 авг 9 сеп 10 окт 11 ное 12 дек',
  de: '1 jänner 1 jän',
  el: '1 ιανουάριος 2 φεβρουάριος 3 μάρτιος 4 απρίλιος 5 μάιος 5 μαϊ 6 ιούνιος 7 ιούλιος 8 αύγουστος 9 σεπτέμβριος 10 οκτώβριος 11 νοέμβριος 12 δεκέμβριος',
  en: '9 sept',
  es: '9 sep 9 setiembre 9 set',
  fr: '7 juill',
  gl: '5 mai 6 xuñ',
  hu: '2 feb',
  id: '8 agt',
  lt: '1 sau 2 vas 3 kov 4 bal 5 geg 6 bir 7 lie 8 rgp 9 rgs 10 spa 11 lap 12 grd',
  lv: '1 jan 2 feb 3 mar 5 mai 9 sep',
  ro: '3 mart',
  sv: '3 mar 6 jun 7 jul',
  zh: '1 一月 2 二月 3 三月 4 四月 5 五月 6 六月 7 七月 8 八月 9 九月 10 十月 11 十一月 12 十二月',
};

type Options = Intl.DateTimeFormatOptions;

const MONTHS: readonly Options[] = [{ month: 'long' }, { month: 'short' }];
const WEEKDAYS: readonly Options[] = [{ weekday: 'long' }, { weekday: 'short' }];

function formatter(language: string, options: Options): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
}

/** The form alone, and of months the one beside a day. `11月` is in two parts, so as a whole. */
function namesOf(language: string, options: Options, instants: readonly number[]): string[][] {
  const alone = formatter(language, options);
  const beside =
    options.month === undefined ? null : formatter(language, { ...options, day: 'numeric' });
  return instants.map((instant) => {
    const parts = beside?.formatToParts(instant) ?? [];
    const named = parts.filter(({ type }) => type === 'month').map(({ value }) => value);
    return [alone.format(instant), ...named];
  });
}

function joined(lists: readonly (readonly (readonly string[])[])[]): string[][] {
  const [first = []] = lists;
  return first.map((_, at) => lists.flatMap((list) => list[at] ?? []));
}

function moreMonths(language: string): string[][] {
  const words = (MORE_MONTHS[language] ?? '').split(' ');
  return Array.from({ length: 12 }, (_, at) =>
    words.filter((_word, place) => words[place - 1] === String(at + 1)),
  );
}

const MONTH_STARTS = Array.from({ length: 12 }, (_, at) => Date.UTC(2026, at, 5));
/** From Sunday, 1 November 2026. */
const WEEK = Array.from({ length: 7 }, (_, at) => Date.UTC(2026, 10, 1 + at));

/**
 * How a language names months and weekdays, by the data of the engine.
 * @param language as BCP 47 has it: `de`, `pt-BR`; with a region, the language as a whole is meant too
 */
export function intlNames(language: string): LanguageNames {
  const base = language.split('-')[0]?.toLowerCase() ?? language;
  // Of a language it does not know the engine would take that of the machine.
  const tags = Intl.DateTimeFormat.supportedLocalesOf([...new Set([language, base])]);
  const of = (options: readonly Options[], instants: readonly number[]): string[][] =>
    joined(tags.flatMap((tag) => options.map((each) => namesOf(tag, each, instants))));
  // Either is dear, and hardly any vault needs both.
  const months = lazy(() => joined([of(MONTHS, MONTH_STARTS), moreMonths(base)]));
  const weekdays = lazy(() => of(WEEKDAYS, WEEK));
  return {
    get months() {
      return months();
    },
    get weekdays() {
      return weekdays();
    },
  };
}
