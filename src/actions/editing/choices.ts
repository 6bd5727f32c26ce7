import { parseCadence, spanText } from '../../core/days/cadence';
import { addDays, addSpan, type Day, type Span } from '../../core/days/day';
import { yamlFlowItem, yamlScalar } from '../../core/notes/yaml-scalar';
import { FOLLOW_UP_STATUSES, type Person } from '../../core/people/person';
import {
  isForeign,
  isMostlyOne,
  PROPERTY_IDS,
  propertyKind,
  propertyName,
  type PropertyId,
  type PropertyKind,
  type PropertyTable,
} from '../../core/people/properties';
import type { Settings } from '../../core/people/settings';
import { ago, dayInWords } from '../../words/kit/days';
import { DAY_CHOICES, PROPERTY_HINTS } from '../../words/editing/completion';
import { STATUS_MEANINGS } from '../../words/follow-ups/statuses';
import { isShared, knownValues, matching } from '../../core/editing/known-values';
import type { PropertySpot } from '../../core/editing/property-spot';

/** One thing that could be meant by what is typed. */
export interface Choice {
  readonly text: string;
  /** What it means; empty if the text says it. */
  readonly note: string;
  /** What takes the place of what is typed, as YAML. */
  readonly insert: string;
  /** The same for a field that holds the value alone. */
  readonly value: string;
}

/** What there is to choose from. */
export interface ChoiceSource {
  readonly people: Iterable<Person>;
  readonly settings: Settings;
  readonly table: PropertyTable;
  readonly today: Day;
  /** The typed text as a day, if it means one. */
  readonly typedDay: Day | null;
  /** The names of properties that the note has already. */
  readonly present: readonly string[];
  /** A link to a person's note, as `[[Name]]`. */
  readonly linkTo: (person: Person) => string;
}

type ValueSpot = Extract<PropertySpot, { kind: 'value' }>;

const MAX_CHOICES = 20;

function startOf(id: PropertyId, name: string): string {
  const isList = ['list', 'links'].includes(propertyKind(id)) && !isMostlyOne(id);
  return isList ? `${name}:\n  - ` : `${name}: `;
}

function nameChoices(query: string, { settings, table, present }: ChoiceSource): Choice[] {
  const own = present.filter((name) => !isForeign(name));
  const taken = new Set(own.flatMap((name) => table.meaningsOf(name).map(({ id }) => id)));
  const choices = PROPERTY_IDS.filter((id) => !taken.has(id)).map((id) => {
    const name = propertyName(id, settings.propertyNames);
    return { text: name, note: PROPERTY_HINTS[id], insert: startOf(id, name), value: name };
  });
  return [...matching(choices, query, ({ text }) => text)];
}

function dayChoice(day: Day, today: Day, text: string = dayInWords(day)): Choice {
  const note = text === dayInWords(day) ? ago(day, today) : dayInWords(day);
  return { text, note, insert: day, value: day };
}

/** Days that are often meant: right after a meeting, or for the next word. */
function nearDays(id: PropertyId, today: Day): Choice[] {
  if (id !== 'followUp')
    return [
      dayChoice(today, today, DAY_CHOICES.today),
      dayChoice(addDays(today, -1), today, DAY_CHOICES.yesterday),
    ];
  const month = addSpan(today, { count: 1, unit: 'months' }) ?? today;
  return [
    dayChoice(addDays(today, 1), today, DAY_CHOICES.tomorrow),
    dayChoice(addDays(today, 7), today, DAY_CHOICES.inAWeek),
    dayChoice(month, today, DAY_CHOICES.inAMonth),
  ];
}

function dayChoices({ id, query }: ValueSpot, { today, typedDay }: ChoiceSource): Choice[] {
  const near = matching(nearDays(id, today), query, ({ text }) => text);
  const typed = typedDay === null ? [] : [dayChoice(typedDay, today)];
  const others = near.filter(({ insert }) => insert !== typedDay);
  return [...typed, ...others];
}

const USUAL_CADENCES: readonly Span[] = [
  { count: 2, unit: 'weeks' },
  { count: 1, unit: 'months' },
  { count: 3, unit: 'months' },
  { count: 6, unit: 'months' },
  { count: 1, unit: 'years' },
];

/** A text that is the same in YAML and in a field. */
function asWritten(text: string): Choice {
  return { text, note: '', insert: text, value: text };
}

function cadenceChoices({ query }: ValueSpot): Choice[] {
  const count = Number(/^\d{1,4}\b/.exec(query)?.[0] ?? 0);
  const counted = (['days', 'weeks', 'months', 'years'] as const).map((unit) => ({ count, unit }));
  const spans = count > 0 ? counted : USUAL_CADENCES;
  const texts = spans.map(spanText).filter((text) => parseCadence(text) !== null);
  return matching(texts, query, (text) => text).map(asWritten);
}

function statusChoices({ query }: ValueSpot): Choice[] {
  return matching(FOLLOW_UP_STATUSES, query, (status) => status).map((status) => ({
    ...asWritten(status),
    note: STATUS_MEANINGS[status],
  }));
}

function checkboxChoices({ query }: ValueSpot): Choice[] {
  return matching(['true', 'false'], query, (text) => text).map(asWritten);
}

function personChoices({ query }: ValueSpot, { people, linkTo }: ChoiceSource): Choice[] {
  if (query === '') return [];
  const names = [...people].flatMap((person) =>
    [person.name, ...person.aliases].map((name) => ({ name, person })),
  );
  return matching(names, query, ({ name }) => name)
    .slice(0, MAX_CHOICES)
    .map(({ name, person }) => ({
      text: name,
      note: name === person.name ? person.organization.join(', ') : person.name,
      value: linkTo(person),
    }))
    .map((choice) => ({ ...choice, insert: yamlScalar(choice.value) }));
}

/** Nothing before the first letter: Enter at the end of an empty line must stay a new line. */
function sharedChoices({ id, query, isInFlowList }: ValueSpot, { people }: ChoiceSource): Choice[] {
  if (query === '' || !isShared(id)) return [];
  const write = isInFlowList ? yamlFlowItem : yamlScalar;
  return matching(knownValues(people, id), query, (value) => value)
    .slice(0, MAX_CHOICES)
    .map((value) => ({ ...asWritten(value), insert: write(value) }));
}

const BY_KIND: Readonly<Record<PropertyKind, (spot: ValueSpot, source: ChoiceSource) => Choice[]>> =
  {
    text: sharedChoices,
    list: sharedChoices,
    day: dayChoices,
    cadence: cadenceChoices,
    status: statusChoices,
    link: personChoices,
    links: personChoices,
    checkbox: checkboxChoices,
  };

/**
 * Completions for what is typed in a note's properties, the likeliest first. None if it is complete
 * already, so that Enter stays a line break.
 */
export function choicesFor(spot: PropertySpot, source: ChoiceSource): readonly Choice[] {
  if (spot.kind === 'name') return nameChoices(spot.query, source);
  const choices = BY_KIND[propertyKind(spot.id)](spot, source);
  const isWritten = choices.some(({ text, insert }) => [text, insert].includes(spot.query.trim()));
  return isWritten ? [] : choices;
}
