import { describe, expect, it } from 'vitest';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { capitalised } from '../../../src/words/kit/sentences';
import { stateWords } from '../../../src/words/introductions/introduction';
import { introductionBar } from '../../../src/ui/editing/introduction-bar';
import { pair, PAIR, PEOPLE } from '../../support/introduction-notes';
import { day, indexOf, type Texts } from '../../support/vault';

const TODAY = day('2026-11-20');
const COPY = 'Introductions/Ana Silva and Bo Lee 1.md';

const barIn = (texts: Texts, path = PAIR) =>
  introductionBar(indexOf({ ...PEOPLE, ...texts }), path, TODAY);

const bar = (properties: Readonly<Record<string, unknown>>) => barIn({ [PAIR]: pair(properties) });

const buttons = (properties: Readonly<Record<string, unknown>>) =>
  bar(properties)?.buttons.map(({ text }) => text);

const ASKED_ONE = { 'introduction-status': 'asked', 'asked-of': ['[[Ana Silva]]'] };

describe('what the bar on an introduction note says', () => {
  it.each([
    ['Proposed', {}],
    ['Asked', { ...ASKED_ONE, asked: '2026-11-01' }],
    ['Agreed', { 'introduction-status': 'agreed' }],
    ['Declined', { 'introduction-status': 'declined', outcome: 'Bo Lee: on leave' }],
  ])('is the stage and what the ledger says: %s', (stage, properties) => {
    const [state] = ledgerOn(indexOf({ ...PEOPLE, [PAIR]: pair(properties) }), TODAY);
    const words = state && capitalised(stateWords(state));
    expect(bar(properties)).toMatchObject({ stage, words, state });
  });

  it('counts the values of this note that cannot be read', () => {
    expect(bar({ asked: 'soon', made: 'late' })?.problems).toBe(2);
  });

  it('is none for a note of a person, or of nobody', () => {
    const texts = { [PAIR]: pair({}), 'Ideas.md': 'x' };
    expect(barIn(texts, 'People/Ana Silva.md')).toBeNull();
    expect(barIn(texts, 'Ideas.md')).toBeNull();
  });
});

describe('the buttons of the bar on an introduction note', () => {
  it.each([
    ['whom to ask first', {}, ['Ask Ana Silva', 'Ask Bo Lee', 'All steps', 'Open ledger']],
    [
      'the answers of the one who was asked',
      ASKED_ONE,
      ['Ana Silva said yes', 'Ana Silva said no', 'All steps', 'Open ledger'],
    ],
    [
      'that all agreed',
      { 'introduction-status': 'agreed' },
      ['Put them in touch', 'All steps', 'Open ledger'],
    ],
    [
      'more answers than fit, as a menu',
      { 'introduction-status': 'asked' },
      ['What did they say?', 'All steps', 'Open ledger'],
    ],
    [
      'the one step there is, and no menu of the same',
      { 'introduction-status': 'declined' },
      ['Reopen', 'Open ledger'],
    ],
    [
      'the ledger alone, where nothing is left to do',
      { 'introduction-status': 'worked-out' },
      ['Open ledger'],
    ],
  ])('offer %s', (_, properties, wanted) => {
    expect(buttons(properties)).toEqual(wanted);
  });
});

describe('the bar on a copy of an introduction note', () => {
  const texts = {
    [PAIR]: pair(ASKED_ONE),
    [COPY]: pair({ 'introduction-status': 'proposed' }),
  };

  it('is that of the introduction it belongs to', () => {
    expect(barIn(texts, COPY)?.state.introduction).toMatchObject({
      primary: { path: PAIR },
      copies: [COPY],
    });
    expect(barIn(texts, COPY)).toEqual(barIn(texts));
    expect(barIn(texts, COPY)?.stage).toBe('Asked');
  });

  it('does not count that it is a copy as a value that cannot be read', () => {
    expect(barIn(texts, COPY)?.problems).toBe(0);
  });
});
