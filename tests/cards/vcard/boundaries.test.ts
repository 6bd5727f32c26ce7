import { describe, expect, it } from 'vitest';
import { cardsOfVCards } from '../../../src/cards/vcard/cards-of-vcards';

function read(text: string) {
  const readings = cardsOfVCards(new TextEncoder().encode(text));
  return {
    names: readings.flatMap((each) => (each.kind === 'card' ? [each.card.name] : [])),
    told: readings.flatMap((each) => (each.kind === 'card' ? [] : [each.reason])),
    notes: readings.flatMap((each) => (each.kind === 'card' ? [each.card.note] : [])),
  };
}

const card = (name: string, more = ''): string =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\n${more}END:VCARD`;

describe('two cards', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '  \t'],
    ['the mark of a byte order', '\ufeff'],
    ['a comma', ','],
    ['a line end', '\n'],
    ['a line end as text', '\\n'],
    ['a bar', ' | '],
  ])('are two with %s between them', (_, between) => {
    expect(read(`${card('A')}${between}${card('B')}`)).toMatchObject({
      names: ['A', 'B'],
      told: [],
    });
  });

  it('are two where the end stands behind a value', () => {
    const text = card('A', 'NOTE:hi').replace('hiEND', 'hi END') + `\n${card('B')}`;
    expect(read(text)).toMatchObject({ names: ['A', 'B'], told: [] });
  });

  it.each([
    ['small letters', (text: string) => text.toLowerCase()],
    ['blanks around the colon', (text: string) => text.replaceAll(':VCARD', ' : VCARD')],
    ['carriage returns alone', (text: string) => text.replaceAll('\n', '\r')],
    ['every line indented', (text: string) => text.replace(/^/gm, '    ')],
  ])('are two with %s', (_, change) => {
    const { names } = read(change(`${card('A')}\n${card('B')}`));
    expect(names.map((name) => name.toUpperCase())).toEqual(['A', 'B']);
  });
});

describe('a text that speaks of the ends of cards', () => {
  it.each([
    'It says END:VCARD',
    'It says END:VCARD.',
    'between END:VCARDBEGIN:VCARD there is nothing',
    'pasted: BEGIN:VCARD\\nVERSION:3.0\\nFN:X\\nEND:VCARD',
    'starts with BEGIN:VCARD',
  ])('is a text: %s', (note) => {
    const { names, notes } = read(`${card('A', `NOTE:${note}\nTEL:1\n`)}\n${card('B')}`);
    expect(names).toEqual(['A', 'B']);
    expect(notes[0]).toBe(note.replaceAll('\\n', '\n'));
  });
});

describe('a card without one of its ends', () => {
  it('is told where its end is missing, and takes nothing of the next', () => {
    expect(read(`BEGIN:VCARD\nFN:A\n${card('B')}\n${card('C')}`)).toMatchObject({
      names: ['A', 'B', 'C'],
      told: ['its end is missing; what came before has been read'],
    });
  });

  it('is read and told where its beginning is missing', () => {
    expect(read(`${card('A')}\nVERSION:3.0\nFN:B\nTEL:1\nEND:VCARD\n`)).toMatchObject({
      names: ['A', 'B'],
      told: ['its beginning is missing; what is left has been read'],
    });
  });

  it('is none of what a calendar around it says', () => {
    const calendar = `BEGIN:VCALENDAR\nVERSION:2.0\nN:x\n${card('A')}\nEND:VCALENDAR`;
    expect(read(calendar)).toMatchObject({ names: ['A'], told: [] });
  });
});

describe('cards that have run into one', () => {
  it('are parted where each begins as the first does', () => {
    const lines = 'VERSION:3.0\nFN:A\nUID:1\nTEL:1\nVERSION:3.0\nFN:B\nUID:2\n';
    const { names, told } = read(`BEGIN:VCARD\n${lines}END:VCARD`);
    expect(names).toEqual(['A', 'B']);
    expect(told).toHaveLength(1);
  });

  it.each(['UID:1\nUID:2\n', 'N:A;B\nTEL:1\nN:C;D\n', 'TEL:1\nFN:B\n'])(
    'are told and not taken where nothing parts them: %j',
    (lines) => {
      const { names, told } = read(`${card('A', lines)}\n${card('Z')}`);
      expect(names).toEqual(['Z']);
      expect(told).toHaveLength(1);
    },
  );

  it('are no two where vCard 4.0 gives one person two names', () => {
    const lines = 'BEGIN:VCARD\nVERSION:4.0\nFN:A\nEMAIL:a@x.org\nFN:B\nEND:VCARD';
    expect(read(lines)).toMatchObject({ names: ['A'], told: [] });
  });

  it('are told where all stands on one line with nothing between', () => {
    expect(read('BEGIN:VCARDVERSION:3.0FN:A BEND:VCARD')).toEqual({
      names: [],
      told: ['all of it stands on one line, and nothing parts what it says'],
      notes: [],
    });
  });
});
