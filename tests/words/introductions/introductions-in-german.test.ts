import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import type { IntroductionState } from '../../../src/core/introductions/stage';
import { excludedWords } from '../../../src/words/introductions/excluded';
import {
  namesIn,
  nextLabel,
  nextTitle,
  STAGE_TITLES,
  stateWords,
} from '../../../src/words/introductions/introduction';
import {
  introducedTo,
  optedOutOutcome,
  saidOutcome,
} from '../../../src/words/introductions/introduction-log';
import { refusalWords, stepDoneWords } from '../../../src/words/introductions/introduction-steps';
import { namePieces } from '../../../src/words/introductions/ledger';
import { speak, speakEnglish } from '../../../src/words/kit/ui-language';
import { translationTo } from '../../../src/words/languages/translation';
import { day, indexOf, note } from '../../support/vault';

const TODAY = day('2026-11-20');

/** The introduction of Ana Silva and Bo Lee, with more of its properties. */
function state(properties: Readonly<Record<string, unknown>>): IntroductionState {
  const index = indexOf({
    'People/Ana Silva.md': note({}),
    'People/Bo Lee.md': note({}),
    'People/Cy Dee.md': note({}),
    'a.md': note({
      type: 'introduction',
      people: ['[[Ana Silva]]', '[[Bo Lee]]'],
      ...properties,
    }),
  });
  const [first] = ledgerOn(index, TODAY);
  if (!first) throw new Error('there is no introduction');
  return first;
}

describe('introductions in German', () => {
  beforeEach(() => {
    speak('de', translationTo('de'));
  });
  afterEach(speakEnglish);

  test('say whom to ask first, in the order of German', () => {
    expect(stateWords(state({}))).toBe('zuerst Ana Silva oder Bo Lee fragen');
  });

  test('say since when an answer is waited for', () => {
    const asked = state({ 'introduction-status': 'asked', asked: '2026-11-11' });
    expect(stateWords(asked)).toBe(
      'Antwort von Ana Silva und Bo Lee steht aus · vor 9 Tagen gefragt',
    );
  });

  test('show an outcome that was not typed in the language of the app, one that was as it is', () => {
    const dismissed = { 'introduction-status': 'dismissed', outcome: 'Not a fit.' };
    expect(stateWords(state(dismissed))).toBe('Passt nicht.');
    expect(saidOutcome(optedOutOutcome('Ana Silva'))).toBe('Keine Vorstellungen für Ana Silva.');
    expect(saidOutcome('They moved away.')).toBe('They moved away.');
  });

  test('name those through whom the user is introduced', () => {
    const received = state({
      direction: 'received',
      people: '[[Bo Lee]]',
      through: '[[Ana Silva]]',
    });
    expect(namesIn(received)).toBe('Bo Lee über Ana Silva');
    expect(nextTitle(received)).toBe('Ana Silva fragen');
    expect(stepDoneWords('ask', 'Bo Lee', 'Ana Silva')).toBe('Eingetragen: Ana Silva gefragt');
  });

  test('label a button without the sign of its question', () => {
    const made = state({ 'introduction-status': 'made', made: '2026-11-01' });
    expect(nextTitle(made)).toBe('Wie ist es gelaufen?');
    expect(nextLabel(made)).toBe('Wie ist es gelaufen: Ana Silva und Bo Lee');
  });

  test('break names before the word that joins the last', () => {
    expect(namePieces(['Ana', 'Bo', 'Cy'])).toEqual(['Ana,', 'Bo', 'und Cy']);
    expect(namePieces(['Ana'])).toEqual(['Ana']);
  });

  test('say at which stage a step comes too late, with the name of the stage as it is', () => {
    const met = state({ 'introduction-status': 'met' });
    expect(refusalWords('not-open', 'ask', met)).toBe(
      `diese Vorstellung ist schon weiter („${STAGE_TITLES.met}“)`,
    );
  });

  test('count what is held back', () => {
    const one = state({});
    const held = { setAside: [one], declined: [one, one], later: [one] };
    expect(excludedWords(held, 2)).toBe(
      '1 Vorstellung beiseitegelegt, 2 abgelehnt, 1 kommt später wieder · 2 Personen möchten keine',
    );
  });

  test('write into notes what they write in English', () => {
    expect(introducedTo(['[[Bo Lee]]', '[[Cy Dee]]'])).toBe(
      'introduced to [[Bo Lee]] and [[Cy Dee]]',
    );
  });
});
