import { describe, expect, it } from 'vitest';
import { followUpWords, lateness } from '../../../src/words/kit/sentences';
import { introductionWords } from '../../../src/words/suggestions/reason-words';
import { nameLabels } from '../../../src/words/names/name-labels';
import { shortNames } from '../../../src/words/names/names';
import { suggestionsOf } from '../../support/suggestions';
import { day, indexOf, note, personWith } from '../../support/vault';

const TODAY = day('2026-11-20');

function words(properties: Readonly<Record<string, unknown>>): string {
  const [followUp] = personWith(properties).index.followUps(TODAY);
  return followUp ? `${lateness(followUp, TODAY)}: ${followUpWords(followUp, TODAY)}` : '';
}

describe('what comes next, in words', () => {
  it.each([
    [
      { met: '2026-11-17', 'met-at': 'Web Summit', discussed: ['tea', 'fonts'] },
      'since yesterday: met 3 days ago at Web Summit: write about fonts',
    ],
    [{ met: '2026-11-18' }, 'today: met 2 days ago: write, and name something you talked about'],
    [{ met: '2026-11-19' }, 'tomorrow: met yesterday: write, and name something you talked about'],
    [
      { 'follow-up-status': 'pending' },
      'today: not written to yet: write, and name something you talked about',
    ],
    [
      { 'follow-up-status': 'sent', 'last-contact': '2026-11-10', discussed: 'tea' },
      'since Tuesday: no answer since 10 November: ask again about tea',
    ],
    [
      { 'follow-up-status': 'meeting', 'last-contact': '2026-11-20' },
      '27 Nov: last in touch today: set a day for a coffee or lunch',
    ],
    [
      { cadence: '1 year', 'last-contact': '2025-11-22' },
      'Sunday: last in touch in November 2025: catch up',
    ],
    [
      { cadence: '2 weeks', 'last-contact': '2026-11-06', discussed: 'tea' },
      'today: last in touch on 6 November: catch up about tea',
    ],
    [{ 'follow-up': '2026-11-25' }, 'Wednesday: no contact noted yet: get in touch'],
    [
      { 'follow-up': '2027-11-25', 'last-contact': '2026-11-01', discussed: 'tea' },
      'Nov 2027: last in touch on 1 November: come back to tea',
    ],
  ])('%j: %s', (properties, wanted) => {
    expect(words(properties)).toBe(wanted);
  });
});

describe('why two should meet, in words', () => {
  function why(
    ana: Readonly<Record<string, unknown>>,
    bo: Readonly<Record<string, unknown>>,
  ): string {
    const index = indexOf({ 'People/Ana Silva.md': note(ana), 'People/Bo Lee.md': note(bo) });
    const [suggestion] = suggestionsOf(index);
    return suggestion ? introductionWords(suggestion.people, suggestion.reasons) : '';
  }

  it.each([
    [
      { seeks: 'a Rust mentor', field: 'design' },
      { offers: 'Rust mentoring', field: 'systems' },
      'Ana looks for a Rust mentor; Bo offers Rust mentoring. Ana works in design; Bo in systems.',
    ],
    [{ offers: 'tea' }, { seeks: 'green tea' }, 'Bo looks for green tea; Ana offers tea.'],
    [{ interests: ['Tea', 'go'] }, { interests: ['go', 'tea'] }, 'Both care about Tea and go.'],
    [
      { interests: 'orrery gears' },
      { interests: 'orrery mounts' },
      'Ana cares about orrery gears; Bo about orrery mounts.',
    ],
    [
      { interests: 'tea', place: 'New York' },
      { interests: 'tea', place: 'York' },
      'Both care about tea. Ana is in New York; Bo in York.',
    ],
    [
      { interests: 'tea', place: 'Lisbon' },
      { interests: 'tea', place: 'Lisbon' },
      'Both care about tea. Both are in Lisbon.',
    ],
  ])('%j and %j: %s', (ana, bo, wanted) => {
    expect(why(ana, bo)).toBe(wanted);
  });
});

describe('what to call people', () => {
  it.each([
    ['Ana Silva', 'Bo Lee', ['Ana', 'Bo']],
    ['Ana Silva', 'Ana Reis', ['Ana Silva', 'Ana Reis']],
    ['Dr. Ana Silva', 'J. Lee', ['Ana', 'J. Lee']],
    ['Олена Гринчук', '佐々木 千晴', ['Олена', '佐々木 千晴']],
    ['نور حداد', 'Bo', ['نور حداد', 'Bo']],
  ])('%s and %s: %j', (a, b, wanted) => {
    expect(shortNames(a, b)).toEqual(wanted);
  });

  it('names the folder where several have the same name', () => {
    const people = [
      { name: 'Ana', path: 'People/Ana.md' },
      { name: 'Ana', path: 'Ana.md' },
      { name: 'Bo', path: 'People/Bo.md' },
    ];
    expect(people.map(nameLabels(people))).toEqual(['Ana (People)', 'Ana (Ana.md)', 'Bo']);
  });
});
