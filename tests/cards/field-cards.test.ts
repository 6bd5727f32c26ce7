import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/kit/card';
import type { Encoding } from '../../src/cards/encoding/encodings';
import { cardsOfSource, readCardSource } from '../../src/cards/read-card-file';

function read(file: string, chosen: Encoding | null = null) {
  const source = readCardSource(readFileSync(`tests/fixtures/field/${file}`), chosen);
  if (source.kind === 'unsure') throw new Error('Its letters are in doubt.');
  return { letters: source.letters, readings: cardsOfSource(source) };
}

function cardsIn(file: string): Card[] {
  return read(file).readings.flatMap((each) => (each.kind === 'card' ? [each.card] : []));
}

function toldIn(file: string): string[] {
  return read(file).readings.flatMap((each) => (each.kind === 'card' ? [] : [each.reason]));
}

describe('cards whose ends are not lines of their own', () => {
  it('are each their own, with their own address', () => {
    const cards = cardsIn('01/73-one-line-boundary.vcf');
    expect(cards.map(({ name, aliases, email }) => [name, aliases, email])).toEqual([
      ['Radio Nord', [], ['nord@radio.example']],
      ['Vera Sud', [], ['vera@sud.example']],
      ['Wim West', [], ['wim@west.example']],
    ]);
  });

  it('are two with blanks between them', () => {
    expect(cardsIn('01/73b.vcf').map(({ name }) => name)).toEqual(['One A', 'Two B']);
  });

  it('are read from one line, which is told', () => {
    const file = '01/73c-all-on-one-line.vcf';
    expect(cardsIn(file)).toMatchObject([{ name: 'One A', email: ['one@a.example'] }]);
    expect(toldIn(file)).toEqual(['its lines had run together; please check what was read']);
  });
});

describe('text in base64', () => {
  it('is text, with the letters of its charset', () => {
    expect(cardsIn('02/06-base64-text.vcf')).toMatchObject([
      {
        name: 'Karöla Lindröm',
        parts: { family: 'Lindröm', given: 'Karöla' },
        note: 'Möttes på mässan',
      },
      { name: 'Plain Person', note: 'Met at the fair' },
    ]);
  });
});

describe('a file that is not in UTF-8', () => {
  it.each([
    ['03/38-outlook-en-sjis.csv', 'shift_jis', '山田'],
    ['03/39-outlook-en-cp1251.csv', 'windows-1251', 'Примеров'],
    ['03/86-cp1251.vcf', 'windows-1251', 'Примеров'],
    ['03/13-sjis.csv', 'shift_jis', '山田'],
  ])('is read with every letter right: %s', (file, encoding, name) => {
    const { letters, readings } = read(file);
    expect(letters).toMatchObject({ kind: 'guessed', encoding });
    expect(JSON.stringify(readings)).toContain(name);
  });

  it('is read as the user says', () => {
    const { letters, readings } = read('03/86-cp1251.vcf', 'koi8-r');
    expect(letters).toEqual({ kind: 'chosen', encoding: 'koi8-r' });
    expect(readings).toMatchObject([{ card: { name: 'хБЮМ оПХЛЕПНБ' } }]);
  });
});

describe('what real programs escape', () => {
  const cards = cardsIn('16/41-google-escapes.vcf');
  const named = (name: string): Card => {
    const card = cards.find((each) => each.name === name);
    if (!card) throw new Error(`There is no ${name}.`);
    return card;
  };

  it('is read without Google’s backslash before a colon', () => {
    expect(named('Zed Kni Rp: Wrno')).toMatchObject({
      note: 'Open Mon 1:30pm to 5:00pm\nCall first, please; ask for Zed',
      url: ['http://www.google.com/profiles/555', 'https://kni.example/a,b'],
    });
  });

  it('is a number with its extension in words', () => {
    expect(named('山田 花子').phone).toContain('+81-3-5555-0101 ext. 5');
  });

  it('parts a name’s values at commas', () => {
    expect(named('Dr. John Philip Paul Stevenson Jr., M.D., A.C.P.').parts).toMatchObject({
      additional: 'Philip Paul',
    });
  });

  it('is put together where a letter was torn by a fold', () => {
    expect(named('Влад Капустин').phone).toEqual(['+71234567890']);
  });
});

it('a chat address of the web stays whole', () => {
  const [card] = cardsIn('20/79-misc.vcf');
  expect(card?.extras).toContainEqual({ label: 'WhatsApp', value: 'https://wa.me/12025550199' });
});
