import { describe, expect, it } from 'vitest';
import { draftForStep } from '../../../src/actions/messages/introduction-draft';
import { reasonToMeet } from '../../../src/actions/introductions/introduction-reason';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import type { DraftLanguage } from '../../../src/core/people/draft-language';
import { day, indexOf, note, type Texts } from '../../support/vault';

const TODAY = day('2026-11-20');
const GROUP = 'Introductions/group.md';
const [ANA, BO, CY] = ['People/Ana Silva.md', 'People/Bo Lee.md', 'People/Cy Dee.md'] as const;

function group(properties: Readonly<Record<string, unknown>>): string {
  const people = ['[[Ana Silva]]', '[[Bo Lee]]', '[[Cy Dee]]'];
  return note({ type: 'introduction', people, ...properties });
}

describe('the letters of an introduction of several', () => {
  const PEOPLE: Texts = {
    [ANA]: note({ email: 'ana@example.org', seeks: 'a Rust mentor', field: 'Type design' }),
    [BO]: note({ email: 'bo@example.org', offers: 'Rust mentoring', interests: 'letterpress' }),
    [CY]: note({ email: 'cy@example.org', interests: 'letterpress', field: 'Botany' }),
  };

  function letters(language: DraftLanguage, more: Readonly<Record<string, unknown>> = {}) {
    const people = indexOf(PEOPLE);
    const reason = reasonToMeet(people, [...people.people()]);
    const index = indexOf({ ...PEOPLE, [GROUP]: group({ reason, ...more }) });
    const [state] = ledgerOn(index, TODAY);
    if (!state) throw new Error('there is no introduction');
    const ask = draftForStep({ index, today: TODAY }, state, { kind: 'ask', who: BO }, language);
    const make = draftForStep(
      { index, today: TODAY },
      state,
      { kind: 'make', who: null },
      language,
    );
    return { ask, make, reason };
  }

  it('ask each with what speaks for them, and put all in touch who agreed', () => {
    const { ask, make, reason } = letters('en');
    expect(reason).toBe(
      'Ana looks for a Rust mentor; Bo offers Rust mentoring. Bo and Cy both care about letterpress.',
    );
    expect(ask).toMatchObject({
      to: ['bo@example.org'],
      subject: 'May I introduce you to Ana Silva and Cy Dee?',
    });
    expect(ask?.body).toContain(
      'Why I thought of all of you: Ana is looking for a Rust mentor; you offer Rust mentoring. You and Cy both care about letterpress.',
    );
    expect(make?.to).toEqual(['ana@example.org', 'bo@example.org', 'cy@example.org']);
    expect(make?.body).toContain('Hi Ana, Bo and Cy,');
    expect(make?.body).toContain('Ana looks for a Rust mentor; Bo offers Rust mentoring.');
  });

  it('say nothing of one who said no', () => {
    const { ask, make } = letters('en', { 'declined-by': ['[[Ana Silva]]'] });
    for (const letter of [ask, make]) {
      expect(letter?.body).not.toContain('Ana');
      expect(letter?.body).not.toContain('Rust mentor;');
    }
    expect(make?.to).toEqual(['bo@example.org', 'cy@example.org']);
  });

  it.each(['en', 'de', 'fr', 'es', 'pt'] as const)(
    'are in the language that is asked for: %s',
    (language) => {
      const { ask, make, reason } = letters(language);
      for (const letter of [ask, make]) {
        expect(letter?.body).toMatch(/Ana|Cy/);
        expect(letter?.body).not.toMatch(/undefined|\n{3}/);
        if (language !== 'en') expect(letter?.body).not.toContain(reason.slice(0, 20));
      }
    },
  );

  it.each(['en', 'de', 'fr', 'es', 'pt'] as const)(
    'invite to a table with its place and the days that are still to come: %s',
    (language) => {
      const table = { place: 'Café Luso', 'proposed-days': ['2026-11-19', '2026-11-27'] };
      const { ask, make } = letters(language, table);
      for (const letter of [ask, make]) {
        expect(letter?.body).toContain('Café Luso');
        expect(letter?.body).toContain('27');
        expect(letter?.body).not.toMatch(/19|undefined/);
      }
    },
  );

  it('leave it to them when to meet once the days have passed', () => {
    const past = letters('en', { 'proposed-days': ['2026-11-18', '2026-11-19'] });
    expect(past.make?.body).toContain('would you write first');
    const ahead = letters('en', { 'proposed-days': ['2026-11-26', '2026-11-27'] });
    expect(ahead.make?.body).toContain(
      'I would like to bring you together at one table. I suggest Thursday 26 November at 12:30 or Friday 27 November at 12:30; any other day is fine too.',
    );
    expect(ahead.make?.body).not.toContain('would you write first');
  });
});
