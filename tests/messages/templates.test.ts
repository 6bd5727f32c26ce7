import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_WORDS } from '../../src/words/messages/drafts';
import { DRAFT_KINDS } from '../../src/words/messages/messages';
import { draftProblems } from '../../src/messages/draft-problems';
import { fillMessage, unknownPlaces } from '../../src/messages/fill-message';
import { builtInTemplate, readTemplate, templateNote } from '../../src/messages/message-template';

const VALUES = {
  name: 'Ana Silva',
  'first-name': 'Ana',
  met: '',
  'met-when': '',
  'met-at': '',
  'met-where': '',
  discussed: 'tea',
  place: 'Porto',
  me: '',
  times: '',
};

const BUILT_IN = { subject: 'Hello', body: 'Hi' };

describe('filling a template', () => {
  it.each([
    ['Hi {{first-name}}, {{ NAME }}, {{first_name}}', 'Hi Ana, Ana Silva, Ana'],
    ['One\nWe met at {{met-at}}.\nTwo', 'One\nTwo'],
    ['Best\n{{me}}', 'Best'],
    ['One\n\n{{met}}\n\nTwo', 'One\n\nTwo'],
    ['You{{#place}} in {{place}}{{/place}}{{#met}} on {{met}}{{/met}}.', 'You in Porto.'],
    ['Hi {{weather}}', 'Hi {{weather}}'],
    ['A\r\nB', 'A\nB'],
  ])('%j reads %j', (template, text) => {
    expect(fillMessage(template, VALUES)).toBe(text);
  });

  it('never throws, and says which places are left', () => {
    const part = fc.constantFrom('{{', '}}', '{{#met}}', '{{/met}}', '{{name}}', 'x', '\n', '{');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const filled = fillMessage(parts.join(''), VALUES);
        expect(unknownPlaces(filled)).not.toContain('{{name}}');
      }),
    );
  });

  it('is quick with a template that opens and never closes', () => {
    const template = '{{#met}}{{name}}'.repeat(1250);
    expect(fillMessage(template, VALUES).length).toBeGreaterThan(0);
  });
});

describe('a note as a template', () => {
  it('has its subject as a property and the message below', () => {
    const text = '---\nsubject: "{{name}}?"\n---\nHi\n';
    expect(readTemplate(text, BUILT_IN)).toEqual({
      kind: 'read',
      template: { subject: '{{name}}?', body: 'Hi\n' },
    });
  });

  it('keeps the built-in words for what it leaves empty', () => {
    expect(readTemplate('\n', BUILT_IN)).toEqual({ kind: 'read', template: BUILT_IN });
  });

  it.each([
    ['---\nsubject: [\n---\n', expect.objectContaining({ code: 'not-yaml' })],
    ['---\nsubject: {{name}}\n---\n', expect.anything()],
    ['x'.repeat(20_001), 'too-long'],
  ])('that is none says why', (text, fault) => {
    expect(readTemplate(text, BUILT_IN)).toMatchObject({ kind: 'unreadable', fault });
  });

  it.each(DRAFT_KINDS)('made from the built-in words reads as them: %s', (kind) => {
    for (const words of Object.values(DRAFT_WORDS)) {
      const template = builtInTemplate(kind, words);
      expect(readTemplate(templateNote(template), template)).toEqual({
        kind: 'read',
        template: { ...template, body: `${template.body}\n` },
      });
    }
  });
});

describe('what to look at in a message', () => {
  const draft = { to: ['ana@example.org'], subject: '', body: 'Once more on your font tips.' };

  it.each([
    [['Font tips'], []],
    [['variable fonts', 'the tips'], []],
    [['FONT'], []],
    [['tea'], [{ kind: 'no-point' }]],
    [['tea on trains'], [{ kind: 'no-point' }]],
    [[], [{ kind: 'no-point' }]],
    [[''], [{ kind: 'no-point' }]],
  ])('in a follow-up, of the points %j', (points, problems) => {
    expect(draftProblems(draft, 'follow-up', points)).toEqual(problems);
  });

  it('is no point where it is no follow-up', () => {
    expect(draftProblems(draft, 'birthday', [])).toEqual([]);
  });

  it('finds a point in a script without blanks', () => {
    expect(draftProblems({ ...draft, body: '关于茶的事' }, 'follow-up', ['茶'])).toEqual([]);
  });

  it('is a place that nobody knows, and an address that is missing', () => {
    expect(draftProblems({ to: [], subject: '{{x}}', body: '{{x}}{{#y}}' }, 'thanks', [])).toEqual([
      { kind: 'no-address' },
      { kind: 'unknown-place', place: '{{x}}' },
      { kind: 'unknown-place', place: '{{#y}}' },
    ]);
  });
});
