import { describe, expect, it } from 'vitest';
import { choicesFor, type ChoiceSource } from '../../../src/actions/editing/choices';
import { propertySpot } from '../../../src/core/editing/property-spot';
import { readFrontMatter } from '../../../src/core/notes/front-matter';
import { propertyTable } from '../../../src/core/people/properties';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { day, indexOf, note } from '../../support/vault';

const TABLE = propertyTable({});
const INDEX = indexOf({
  'People/Ana Silva.md': note({ place: 'Lisboa', field: 'design', aliases: 'Anita' }),
  'People/Bo Lee.md': note({ place: 'Lisboa', field: 'old: design', organization: 'Rebar' }),
  'People/Łukasz Nowak.md': note({ place: 'New Lisboa', field: ['Design, print'] }),
});

const SOURCE: ChoiceSource = {
  people: [],
  settings: DEFAULT_SETTINGS,
  table: TABLE,
  today: day('2026-11-20'),
  typedDay: null,
  present: [],
  linkTo: ({ name }) => `[[${name}]]`,
};

function choices(lines: readonly string[], source: Partial<ChoiceSource> = {}) {
  const spot = propertySpot(['---', ...lines], TABLE);
  if (!spot) throw new Error('nothing is being typed');
  return choicesFor(spot, { ...SOURCE, people: INDEX.people(), ...source });
}

const texts = (lines: readonly string[], source: Partial<ChoiceSource> = {}): string[] =>
  choices(lines, source).map(({ text }) => text);

describe('what completion offers', () => {
  it('names properties that the note has not, under whatever name', () => {
    expect(texts(['met'])).toEqual(['met', 'met-at', 'met-through']);
    expect(texts(['met'], { present: ['first-met'] })).toEqual(['met-at', 'met-through']);
  });

  it('starts a list where a property is mostly one', () => {
    expect(choices(['seek'])[0]?.insert).toBe('seeks:\n  - ');
    expect(choices(['plac'])[0]?.insert).toBe('place: ');
  });

  it('knows the five statuses', () => {
    expect(texts(['follow-up-status: '])).toEqual([
      'pending',
      'sent',
      'meeting',
      'connected',
      'closed',
    ]);
    expect(texts(['follow-up-status: co'])).toEqual(['connected']);
  });

  it('counts on from a number in a cadence', () => {
    expect(texts(['cadence: 5'])).toEqual(['5 days', '5 weeks', '5 months', '5 years']);
    expect(texts(['cadence: '])).toContain('3 months');
  });

  it('offers the days that are near, of the past or to come by the property', () => {
    expect(choices(['met: ']).map(({ insert }) => insert)).toEqual(['2026-11-20', '2026-11-19']);
    expect(choices(['follow-up: ']).map(({ insert }) => insert)).toEqual([
      '2026-11-21',
      '2026-11-27',
      '2026-12-20',
    ]);
  });

  it('says which day typed words mean', () => {
    const [first] = choices(['follow-up: next friday'], { typedDay: day('2026-11-27') });
    expect(first).toEqual({
      text: 'Friday 27 November 2026',
      note: 'in 7 days',
      insert: '2026-11-27',
      value: '2026-11-27',
    });
  });

  it('offers what other notes say, that of most people first, typed with or without marks', () => {
    expect(texts(['place: lis'])).toEqual(['Lisboa', 'New Lisboa']);
    expect(texts(['place: '])).toEqual([]);
  });

  it('finds people by their names and aliases, as links', () => {
    expect(choices(['knows:', '  - lukasz'])).toEqual([
      { text: 'Łukasz Nowak', note: '', insert: '"[[Łukasz Nowak]]"', value: '[[Łukasz Nowak]]' },
    ]);
    expect(choices(['met-through: anita'])).toEqual([
      { text: 'Anita', note: 'Ana Silva', insert: '"[[Ana Silva]]"', value: '[[Ana Silva]]' },
    ]);
  });

  it.each([
    ['field: old', 'old: design'],
    ['field: [x, old', 'old: design'],
    ['field: [x, Desi', 'Design, print'],
  ])('writes what YAML reads back: %s', (line, value) => {
    const spot = propertySpot(['---', line], TABLE);
    const insert = choices([line]).find(({ text }) => text === value)?.insert ?? '';
    const end = line.includes('[') ? ']' : '';
    const text = `---\n${line.slice(0, spot?.from)}${insert}${end}\n---\n`;
    const read = readFrontMatter(text);
    expect(read.kind === 'read' && read.properties['field']).toEqual(
      end === '' ? value : ['x', value],
    );
  });

  it('leaves Enter alone where a value is written out', () => {
    expect(texts(['place: Lisboa'])).toEqual([]);
    expect(texts(['follow-up-status: sent'])).toEqual([]);
  });
});
