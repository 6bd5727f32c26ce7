import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/person/person';
import { askDraft, introductionDraft } from '../../src/messages/introduction-drafts';
import { indexOf, note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';

function letter(ana: object = {}, bo: object = {}) {
  const index = indexOf({ [ANA]: note({ ...ana }), [BO]: note({ ...bo }) });
  const [a, b] = [index.person(ANA), index.person(BO)];
  if (!a || !b) throw new Error('there is nobody');
  const people: readonly [Person, Person] = [a, b];
  return { people, reason: 'Both print.', me: 'Zoe' };
}

describe('the letter that asks one of two', () => {
  it('says who the other is, why, that a no is fine, and who asks', () => {
    const bo = {
      role: 'Printer',
      organization: 'Press & Co',
      place: 'Łódź',
      offers: ['type', 'ink'],
      seeks: 'paper',
      interests: ['books'],
    };
    expect(askDraft(letter({ email: ['ana@x.org', 'old@x.org'] }, bo), ANA)).toEqual({
      to: ['ana@x.org'],
      subject: 'May I introduce you to Bo Lee?',
      body:
        'Hi Ana,\n\nI would like to introduce you to Bo Lee.\n\nWhy I thought of you two: Both print.\n\n' +
        'About Bo Lee: Printer, Press & Co, Łódź; offers type, ink; looks for paper; cares about books\n\n' +
        'Would you like that? I ask each of you first, and put you in touch only if both say yes. ' +
        'A short yes or no is enough, and a no stays between us.\n\nZoe',
    });
  });

  it('gives away no address of the other', () => {
    const draft = askDraft(letter({}, { email: 'bo@x.org', phone: '007' }), ANA);
    expect(draft.to).toEqual([]);
    expect(JSON.stringify(draft)).not.toMatch(/bo@x|007/);
  });

  it('leaves out what is not known', () => {
    const { body } = askDraft({ ...letter(), reason: ' ', me: '' }, BO);
    expect(body).toMatch(/^Hi Bo,\n\nI would like to introduce you to Ana Silva\.\n\nWould you/);
    expect(body).toMatch(/between us\.$/);
  });
});

describe('the letter that puts two in touch', () => {
  it('goes to both, with how they reach each other, and names who writes first', () => {
    const draft = introductionDraft(letter({ email: 'a@x.org' }, { email: 'b@x.org' }), BO);
    expect(draft.to).toEqual(['a@x.org', 'b@x.org']);
    expect(draft.body).toContain('Hi Ana and Bo,\n\nyou both said yes');
    expect(draft.body).toContain('How you reach each other:\nAna Silva: a@x.org\nBo Lee: b@x.org');
    expect(draft.body).toContain('Bo, would you write first');
  });

  it('says where an address is missing', () => {
    const draft = introductionDraft(letter({ email: 'a@x.org' }), null);
    expect(draft.to).toEqual(['a@x.org']);
    expect(draft.body).toContain('Bo Lee: address to be filled in');
    expect(draft.body).toContain('Ana, would you write first');
  });
});
