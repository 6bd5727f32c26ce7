import { describe, expect, it } from 'vitest';
import { draftForStep, type DraftedStep } from '../../../src/actions/messages/introduction-draft';
import { ledgerOn } from '../../../src/core/introductions/stage-ledger';
import { DRAFT_WORDS } from '../../../src/words/messages/drafts';
import { isDraftLanguage, type DraftLanguage } from '../../../src/core/people/draft-language';
import { introductionWords } from '../../../src/words/suggestions/reason-words';
import { suggestionsOf } from '../../support/suggestions';
import { day, indexOf, note, type Texts } from '../../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';

const PEOPLE = {
  [ANA]: note({
    seeks: 'a Rust mentor',
    offers: ['ink', 'paper'],
    interests: 'orrery gears',
    place: 'New York',
    knows: '[[Cy Ito]]',
  }),
  [BO]: note({
    offers: 'Rust mentoring',
    seeks: ['ink', 'paper'],
    interests: 'orrery mounts',
    place: 'York',
    knows: '[[Cy Ito]]',
  }),
  'People/Cy Ito.md': note({}),
};

function proposed(texts: Texts): string {
  const [suggestion] = suggestionsOf(indexOf(texts));
  return suggestion ? introductionWords(suggestion.people, suggestion.reasons) : '';
}

type Wanted = Readonly<{ step: DraftedStep; language: DraftLanguage }>;

/** The letter of a step where a note of the two gives a reason. */
function bodyOf(texts: Texts, reason: string | undefined, { step, language }: Wanted): string {
  const people = ['[[Ana Silva]]', '[[Bo Lee]]'];
  const properties = { type: 'introduction', people, ...(reason === undefined ? {} : { reason }) };
  const index = indexOf({ ...texts, 'pair.md': note(properties) });
  const today = day('2026-11-20');
  const [state] = ledgerOn(index, today);
  return (state && draftForStep({ index, today }, state, step, language)?.body) ?? '';
}

/** The paragraph of the letter that says why. */
function why(texts: Texts, reason: string, wanted: Wanted): string {
  const paragraph = bodyOf(texts, reason, wanted).split('\n\n')[2] ?? '';
  return paragraph.replace(/^.*? ?: /, '');
}

const LANGUAGES = Object.keys(DRAFT_WORDS).filter(isDraftLanguage);
const toBo = (language: DraftLanguage): Wanted => ({ step: { kind: 'ask', who: BO }, language });
const toAna = (language: DraftLanguage): Wanted => ({ step: { kind: 'ask', who: ANA }, language });
const toBoth = (language: DraftLanguage): Wanted => ({
  step: { kind: 'make', who: null },
  language,
});

const ALIKE = {
  [ANA]: note({ interests: ['Tea', 'go'], place: 'Lisbon' }),
  [BO]: note({ interests: ['go', 'tea'], place: 'Lisbon' }),
};

describe('why two should meet, in the letter to both', () => {
  const reason = proposed(PEOPLE);

  it.each([
    ['en', reason],
    [
      'de',
      'Ana sucht a Rust mentor; Bo bietet Rust mentoring. Bo sucht ink und paper; Ana bietet ink und paper. Beide können einander helfen. Ana interessiert sich für orrery gears, Bo für orrery mounts. Beide kennen Cy Ito. Ana ist in New York, Bo in York.',
    ],
  ] as const)('is in its language, and speaks of them by name: %s', (language, words) => {
    expect(why(PEOPLE, reason, toBoth(language))).toBe(words);
  });

  it('says at once what both have alike', () => {
    expect(why(ALIKE, proposed(ALIKE), toBoth('de'))).toBe(
      'Beide interessieren sich für Tea und go. Beide sind in Lisbon.',
    );
  });
});

describe('why two should meet, in the letter that asks one', () => {
  const reason = proposed(PEOPLE);

  it.each([
    [
      'en',
      'You are looking for a Rust mentor; Bo offers Rust mentoring. Bo is looking for ink and paper; you offer ink and paper. Each of you can help the other. You care about orrery gears; Bo cares about orrery mounts. You both know Cy Ito. You are in New York; Bo is in York.',
    ],
    [
      'de',
      'Du suchst a Rust mentor; Bo bietet Rust mentoring. Bo sucht ink und paper; du bietest ink und paper. Ihr könnt euch gegenseitig helfen. Du interessierst dich für orrery gears, Bo für orrery mounts. Ihr kennt beide Cy Ito. Du bist in New York, Bo in York.',
    ],
    [
      'fr',
      'Vous cherchez a Rust mentor ; Bo propose Rust mentoring. Bo cherche ink et paper ; vous proposez ink et paper. Vous pouvez vous aider mutuellement. Vous vous intéressez à orrery gears, Bo s’intéresse à orrery mounts. Vous avez des connaissances en commun : Cy Ito. Vous : New York ; Bo : York.',
    ],
    [
      'es',
      'Tú buscas a Rust mentor; Bo ofrece Rust mentoring. Bo busca ink y paper; tú ofreces ink y paper. Puedes ayudar a Bo, y Bo a ti. Te interesas por orrery gears; Bo, por orrery mounts. Conoces a Cy Ito, igual que Bo. Estás en New York; Bo, en York.',
    ],
    [
      'pt',
      'Procura a Rust mentor; Bo oferece Rust mentoring. Oferece ink e paper; Bo procura ink e paper. Podem ajudar-se mutuamente. Interessa-se por orrery gears; Bo, por orrery mounts. Têm contactos em comum: Cy Ito. Está em New York; Bo, em York.',
    ],
  ] as const)('speaks to the one who is asked: %s', (language, words) => {
    expect(why(PEOPLE, reason, toAna(language))).toBe(words);
  });

  it.each([
    ['en', 'You both care about go and tea. You are both in Lisbon.'],
    ['de', 'Ihr interessiert euch beide für go und tea. Ihr seid beide in Lisbon.'],
    ['fr', 'Vous partagez un intérêt pour go et tea. Vous êtes au même endroit : Lisbon.'],
    ['es', 'Compartes con Ana el interés por go y tea. Estás en Lisbon, igual que Ana.'],
    ['pt', 'Têm em comum o interesse por go e tea. Estão no mesmo lugar: Lisbon.'],
  ] as const)('says at once what both have alike: %s', (language, words) => {
    expect(why(ALIKE, proposed(ALIKE), toBo(language))).toBe(words);
  });

  it('turns around for the other of the two', () => {
    expect(why(PEOPLE, reason, toBo('en'))).toBe(
      'Ana is looking for a Rust mentor; you offer Rust mentoring. You are looking for ink and paper; Ana offers ink and paper. Each of you can help the other. You care about orrery mounts; Ana cares about orrery gears. You both know Cy Ito. You are in York; Ana is in New York.',
    );
  });

  it.each(LANGUAGES)('has no English of ours and every word of theirs: %s', (language) => {
    const words = why(PEOPLE, reason, toBo(language));
    for (const theirs of ['Rust mentor', 'Rust mentoring', 'orrery gears', 'York', 'Cy Ito'])
      expect(words).toContain(theirs);
    const ours = /looks for|offers|can help|cares about|both know|is in /;
    expect(ours.test(words)).toBe(language === 'en');
  });
});

describe('the fields of two people', () => {
  const texts = {
    [ANA]: note({ seeks: 'a Rust mentor', field: 'design' }),
    [BO]: note({ offers: 'Rust mentoring', field: 'systems (C++)' }),
  };
  const reason = proposed(texts);

  it.each(LANGUAGES)('are not written in letters: %s', (language) => {
    expect(reason).toMatch(/ Ana works in design; Bo in systems \(C\+\+\)\.$/);
    for (const wanted of [toAna(language), toBoth(language)])
      expect(bodyOf(texts, reason, wanted)).not.toContain('Bo in systems');
  });

  it('leave no gap between what the user wrote', () => {
    const own = 'They rock. Ana works in design; Bo in systems (C++). And both dance.';
    expect(why(texts, own, toBoth('en'))).toBe('They rock. And both dance.');
  });

  it('alone are no reason', () => {
    expect(bodyOf(texts, 'Ana works in design; Bo in systems (C++).', toAna('en'))).not.toContain(
      'Why I',
    );
  });
});

describe('a reason that was written or changed by hand', () => {
  const reason = proposed(PEOPLE);

  it('stands beside the sentences of ours as it is', () => {
    const own = `They would laugh a lot. ${reason} And both dance.`;
    expect(why(PEOPLE, own, toBoth('de'))).toMatch(
      /^They would laugh a lot\. Ana sucht .* And both dance\.$/,
    );
    expect(why(PEOPLE, own, toAna('de'))).toMatch(
      /^They would laugh a lot\. Du suchst .* And both dance\.$/,
    );
  });

  it.each([
    'I think Ana looks for a Rust mentor; Bo offers Rust mentoring.',
    'Ana looks for a Rust mentor; Bo offers Rust mentoring.(And tea.)',
    'Ana looks for a Rust mentor; Bo offers Rust mentoring by mail.',
    'Cy said: Each can help the other.',
  ])('is not changed where a sentence of ours is only a part of it: %s', (own) => {
    for (const language of LANGUAGES) expect(why(PEOPLE, own, toAna(language))).toBe(own);
  });

  it('is kept where the notes no longer say it', () => {
    const texts = { ...PEOPLE, [ANA]: note({}) };
    const own = 'Ana looks for tea; Bo offers tea.';
    for (const wanted of [toBo('pt'), toBoth('pt')]) expect(why(texts, own, wanted)).toBe(own);
  });
});

describe('an introduction without a reason', () => {
  it.each(LANGUAGES)('has a letter that gives none, and no gap: %s', (language) => {
    for (const wanted of [toAna(language), toBoth(language)]) {
      const body = bodyOf(PEOPLE, undefined, wanted);
      const label = DRAFT_WORDS[language].letter.two.why('').trim();
      expect(body).toContain('Bo');
      expect(body).not.toContain(label);
      expect(body).not.toMatch(/\n{3}/);
    }
  });
});
