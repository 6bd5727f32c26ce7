import { describe, expect, it } from 'vitest';
import { newPersonNote, type NewPerson } from '../../../src/core/people/new-note';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';

function made(person: NewPerson, template: string, settings = DEFAULT_SETTINGS): string {
  const note = newPersonNote(person, settings, template);
  return note.kind === 'changed' ? note.text : note.kind;
}

describe('a note made from a template', () => {
  it('keeps every byte that nothing is known for', () => {
    const template =
      '---\r\n# about\r\nmood: "great" # yes\r\n\r\n---\r\nBody [[x]]\r\n\r\n## Log\r\n';
    expect(made({ met: '2026-11-20' }, template)).toBe(
      template.replace(
        '\r\n\r\n---\r\nBody',
        '\r\n\r\ntype: person\r\nmet: 2026-11-20\r\nfollow-up-status: pending\r\n---\r\nBody',
      ),
    );
  });

  it('fills its empty properties in where they stand, under the names it has', () => {
    const template = '---\nmet:\ncompany:\ntype: person\ndiscussed: []\n---\n';
    const person = { met: '2026-11-20', organization: ['Ponte'], discussed: ['fonts'] };
    const text = made(person, template);
    expect(text).toContain('met: 2026-11-20\ncompany:\n  - Ponte\ntype: person\n');
    expect(text).not.toContain('organization');
    expect(text).toContain('fonts');
  });

  it('adds to its lists, and lets what is known go over its texts', () => {
    const template = '---\ntype: person\ncircle:\n  - work\nrole: guest\n---\n';
    const text = made({ circle: ['choir', 'work'], role: 'speaker' }, template);
    expect(text).toBe('---\ntype: person\ncircle:\n  - work\n  - choir\nrole: speaker\n---\n');
  });

  it('keeps its status', () => {
    const template = '---\ntype: person\nfollow-up-status: meeting\n---\n';
    expect(made({ met: '2026-11-20' }, template)).toContain('follow-up-status: meeting');
  });

  it('keeps its type where the folder marks people, and only there', () => {
    const template = '---\ntype: contact\n---\n';
    expect(made({ role: 'x' }, template)).toContain('type: contact');
    const noFolder = { ...DEFAULT_SETTINGS, peopleFolder: '' };
    expect(made({ role: 'x' }, template, noFolder)).toContain('type: person');
  });

  it('is refused where its properties cannot be read', () => {
    expect(made({ role: 'x' }, '---\na: [\n---\n')).toBe('refused');
  });
});
