import { describe, expect, it } from 'vitest';
import { introductionLetter } from '../../src/actions/introduction-draft';
import { ledgerOn } from '../../src/core/introductions/stage-ledger';
import { DRAFT_WORDS } from '../../src/core/words/drafts';
import { isDraftLanguage, type DraftLanguage } from '../../src/core/words/messages';
import { introductionWords } from '../../src/core/words/reason-words';
import { suggestionsOf } from '../support/suggestions';
import { day, indexOf, note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';

const PEOPLE = {
  [ANA]: note({
    seeks: 'a Rust mentor',
    offers: ['ink', 'paper'],
    interests: 'street trees',
    place: 'New York',
    knows: '[[Cy Ito]]',
  }),
  [BO]: note({
    offers: 'Rust mentoring',
    seeks: ['ink', 'paper'],
    interests: 'street theatre',
    place: 'York',
    knows: '[[Cy Ito]]',
  }),
  'People/Cy Ito.md': note({}),
};

function proposed(texts: Texts): string {
  const [suggestion] = suggestionsOf(indexOf(texts));
  return suggestion ? introductionWords(suggestion.people, suggestion.reasons) : '';
}

/** The paragraph of the letter to Bo that says why. */
function why(texts: Texts, reason: string, language: DraftLanguage): string {
  const people = ['[[Ana Silva]]', '[[Bo Lee]]'];
  const index = indexOf({ ...texts, 'pair.md': note({ type: 'introduction', people, reason }) });
  const [standing] = ledgerOn(index, day('2026-11-20'));
  const step = { kind: 'ask', who: BO } as const;
  const letter = standing && introductionLetter(index, standing, step, language);
  return letter?.body.split('\n\n')[2]?.replace(/^.*? ?: /, '') ?? '';
}

describe('why two should meet, in a letter', () => {
  const reason = proposed(PEOPLE);

  it.each([
    ['en', reason],
    [
      'de',
      'Ana sucht a Rust mentor; Bo bietet Rust mentoring. Bo sucht ink und paper; Ana bietet ink und paper. Beide können einander helfen. Ana interessiert sich für street trees, Bo für street theatre. Beide kennen Cy Ito. Ana ist in New York, Bo in York.',
    ],
  ] as const)('is in its language: %s', (language, words) => {
    expect(why(PEOPLE, reason, language)).toBe(words);
  });

  it.each(Object.keys(DRAFT_WORDS).filter(isDraftLanguage))(
    'has no English of ours and every word of theirs: %s',
    (language) => {
      const words = why(PEOPLE, reason, language);
      for (const theirs of ['Rust mentor', 'Rust mentoring', 'street trees', 'York', 'Cy Ito'])
        expect(words).toContain(theirs);
      const ours = /looks for|offers|Each can|cares about|Both know|is in /;
      expect(ours.test(words)).toBe(language === 'en');
    },
  );

  it('says at once what both have alike', () => {
    const texts = {
      [ANA]: note({ interests: ['Tea', 'go'], place: 'Lisbon' }),
      [BO]: note({ interests: ['go', 'tea'], place: 'Lisbon' }),
    };
    expect(why(texts, proposed(texts), 'de')).toBe(
      'Beide interessieren sich für Tea und go. Beide sind in Lisbon.',
    );
  });

  it('keeps what the user wrote', () => {
    const own = `They would laugh a lot. ${reason} And both dance.`;
    expect(why(PEOPLE, own, 'de')).toMatch(
      /^They would laugh a lot\. Ana sucht .* And both dance\.$/,
    );
  });

  it('keeps what the notes no longer say', () => {
    const texts = { ...PEOPLE, [ANA]: note({}) };
    expect(why(texts, 'Ana looks for tea; Bo offers tea.', 'pt')).toBe(
      'Ana looks for tea; Bo offers tea.',
    );
  });
});
