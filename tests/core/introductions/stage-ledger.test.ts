import { describe, expect, it } from 'vitest';
import {
  excluded,
  introductionsNamed,
  ledgerOn,
  underWay,
} from '../../../src/core/introductions/stage-ledger';
import { offeredSteps } from '../../../src/core/introductions/offered-steps';
import { day, indexOf, note } from '../../support/vault';
import { inWords } from '../../support/problems-in-words';

const ANA = 'People/Ana.md';
const BO = 'People/Bo.md';
const BOTH = ['[[Ana]]', '[[Bo]]'];
const TODAY = day('2026-11-20');

function introduction(properties: Readonly<Record<string, unknown>>): string {
  return note({ type: 'introduction', people: BOTH, ...properties });
}

describe('the ledger', () => {
  const TEXTS = {
    [ANA]: '',
    [BO]: '',
    'People/Cy.md': '',
    'I/met.md': introduction({ people: BOTH, 'introduction-status': 'met' }),
    'I/stuck.md': introduction({
      people: ['[[Ana]]', '[[Cy]]'],
      'introduction-status': 'asked',
      asked: '2026-10-01',
    }),
    'I/fresh.md': introduction({
      people: ['[[Bo]]', '[[Cy]]'],
      'introduction-status': 'asked',
      asked: '2026-11-19',
    }),
  };
  const all = ledgerOn(indexOf(TEXTS), TODAY);

  it('has stuck ones first, then goes by stage', () => {
    expect(
      all.map(({ introduction, lastStep }) => [introduction.primary.path, lastStep?.days ?? null]),
    ).toEqual([
      ['I/stuck.md', 50],
      ['I/fresh.md', 1],
      ['I/met.md', null],
    ]);
  });

  it('knows which are under way, for a person theirs', () => {
    expect(
      underWay(all, { path: BO }).map(({ introduction }) => introduction.primary.path),
    ).toEqual(['I/fresh.md']);
  });

  it('knows what is held back: set aside, declined, put off to a day to come; for a person theirs', () => {
    const stages = [
      { 'introduction-status': 'dismissed' },
      { 'introduction-status': 'declined' },
      { 'follow-up': '2026-11-21' },
      { 'follow-up': TODAY },
    ];
    const texts = Object.fromEntries(
      stages.flatMap((said, at) => {
        const name = `P${String(at)}`;
        const people = ['[[Ana]]', `[[${name}]]`];
        return [
          [`People/${name}.md`, ''],
          [`I/with ${name}.md`, introduction({ ...said, people })],
        ];
      }),
    );
    const states = ledgerOn(indexOf({ ...texts, [ANA]: '' }), TODAY);
    const pathsOf = (person: { path: string } | null): string[][] => {
      const { setAside, declined, later } = excluded(states, person);
      return [setAside, declined, later].map((some) =>
        some.map(({ introduction }) => introduction.primary.path),
      );
    };
    expect(pathsOf(null)).toEqual([['I/with P0.md'], ['I/with P1.md'], ['I/with P2.md']]);
    expect(pathsOf({ path: 'People/P1.md' })).toEqual([[], ['I/with P1.md'], []]);
  });

  it.each([
    ['nobody asked', {}, true],
    [
      'one agreed, the other to be asked',
      { 'asked-of': ['[[Ana]]'], 'agreed-by': ['[[Ana]]'] },
      true,
    ],
    ['an answer open', { 'asked-of': ['[[Ana]]'] }, false],
    ['both agreed', { 'agreed-by': BOTH }, false],
    ['put in touch', { 'introduction-status': 'made', made: '2026-11-19' }, false],
  ])('with a day to come and %s is put off: decided once for all lists', (_, said, isOff) => {
    const text = introduction({ asked: '2026-11-01', ...said, 'follow-up': '2027-01-20' });
    const [one] = ledgerOn(indexOf({ [ANA]: '', [BO]: '', 'I/one.md': text }), TODAY);
    if (!one) throw new Error('there is no introduction');
    expect(excluded([one], null).later).toHaveLength(isOff ? 1 : 0);
    expect(underWay([one], null)).toHaveLength(isOff ? 0 : 1);
    expect(offeredSteps(one).some(({ step }) => step === 'reopen')).toBe(isOff);
  });

  it.each(['I/stuck.md', 'i/stuck', 'stuck', 'Ana and Cy', 'cy and ana'])(
    'finds one by %s',
    (name) => {
      expect(
        introductionsNamed(all, name).map(({ introduction }) => introduction.primary.path),
      ).toEqual(['I/stuck.md']);
    },
  );
});

describe('notes of one introduction', () => {
  const COPIES = [
    'Ana and Bo (conflicted copy 2026-11-19).md',
    "Ana and Bo (Zoe's conflicted copy 2026-11-19).md",
    'Ana and Bo.sync-conflict-20261119-101010-ABCDEFG.md',
    'Ana and Bo 1.md',
    'Ana and Bo (1).md',
  ];

  it.each(COPIES)('are one with “%s”, which is a problem', (copy) => {
    const texts = {
      [ANA]: '',
      [BO]: '',
      'Ana and Bo.md': introduction({ 'introduction-status': 'asked', asked: '2026-11-18' }),
      [copy]: introduction({ 'introduction-status': 'made', made: '2026-11-19' }),
    };
    const index = indexOf(texts);
    expect(ledgerOn(index, TODAY)).toMatchObject([
      { stage: 'made', introduction: { primary: { path: 'Ana and Bo.md' }, copies: [copy] } },
    ]);
    expect(index.problems().map(({ path }) => path)).toEqual([copy]);
  });

  it('whatever their names, are one', () => {
    const texts = {
      [ANA]: '',
      [BO]: '',
      'a longer name.md': introduction({ 'agreed-by': ['[[Ana]]'] }),
      'short.md': introduction({ people: ['[[Bo]]', '[[Ana]]'], 'agreed-by': ['[[Bo]]'] }),
    };
    expect(ledgerOn(indexOf(texts), TODAY)).toMatchObject([
      {
        stage: 'agreed',
        introduction: { primary: { path: 'short.md' }, copies: ['a longer name.md'] },
      },
    ]);
  });

  it.each([
    ['made', 'declined', 'made'],
    ['met', 'dismissed', 'met'],
    ['agreed', 'declined', 'declined'],
    ['asked', 'dismissed', 'dismissed'],
  ])('one %s and one %s: %s', (one, other, stage) => {
    const texts = {
      [ANA]: '',
      [BO]: '',
      'Ana and Bo.md': introduction({ 'introduction-status': one }),
      'Ana and Bo 1.md': introduction({ 'introduction-status': other, outcome: 'Ana: no time' }),
    };
    const outcome = stage === other ? 'Ana: no time' : null;
    expect(ledgerOn(indexOf(texts), TODAY)).toMatchObject([
      { stage, introduction: { merged: { outcome } } },
    ]);
  });

  it('that lead to fewer than two people are a problem', () => {
    const texts = { [ANA]: '', 'a.md': introduction({ people: ['[[Ana]]', '[[Cy]]'] }) };
    expect(indexOf(texts).problems().map(inWords)).toMatchObject([
      { path: 'a.md', property: 'people', problem: 'leads to one note, not to two' },
    ]);
  });

  it('that name nobody are one each', () => {
    const nobody = note({ type: 'introduction' });
    expect(ledgerOn(indexOf({ 'a.md': nobody, 'b.md': nobody }), TODAY)).toHaveLength(2);
  });
});
