import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingLink, readOpeningLink } from '../../../src/actions/links/opening-link';
import { HOSTILE, whatRunsIn } from '../../support/hostile-text';

/** What a link says, as the app decodes it. */
function given(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(url.replace('obsidian:', 'http:')).searchParams);
}

describe('a link that opens something', () => {
  it.each([
    [{}, { kind: 'add' }],
    [{ open: 'add', name: 'Ana' }, { kind: 'add' }],
    [{ open: 'ledger' }, { kind: 'view', view: 'ledger' }],
    [
      { open: 'ask', query: 'a lawyer' },
      { kind: 'ask', query: 'a lawyer' },
    ],
    [{ open: 'ask' }, { kind: 'ask', query: '' }],
    [
      { open: 'log', person: 'Ana', channel: 'coffee', text: 'fonts', date: 'yesterday' },
      {
        kind: 'log',
        person: 'Ana',
        contact: { channel: 'coffee', text: 'fonts', day: 'yesterday' },
      },
    ],
    [
      { open: 'write', person: 'Ana', kind: 'nudge' },
      { kind: 'write', person: 'Ana', draft: 'nudge' },
    ],
    [
      { open: 'introduce', people: '"Silva; Ana"; Bo' },
      { kind: 'introduce', people: ['Silva; Ana', 'Bo'] },
    ],
    [
      { open: 'introduction', note: 'Introductions/A.md', step: 'met' },
      { kind: 'introduction', note: 'Introductions/A.md', step: 'met' },
    ],
    [{ open: 'log' }, { kind: 'incomplete', open: 'log', lacks: 'person' }],
    [{ open: 'delete-everything' }, { kind: 'unknown', open: 'delete-everything' }],
    [{ open: '__proto__' }, { kind: 'unknown', open: '__proto__' }],
  ])('%j', (said, link) => {
    expect(readOpeningLink(said)).toEqual({ link, unread: [] });
  });

  it('leaves out what is none of the words that can stand there, and names it', () => {
    const { link, unread } = readOpeningLink({ open: 'log', person: 'Ana', channel: 'telepathy' });
    expect(link).toMatchObject({ kind: 'log', contact: { channel: null } });
    expect(unread).toEqual([{ name: 'channel', value: 'telepathy' }]);
  });

  it('brings no text that does something in a note, and none without end', () => {
    const { link } = readOpeningLink({ open: 'log', person: 'Ana', text: HOSTILE.repeat(1000) });
    if (link.kind !== 'log') throw new Error('it is no log');
    expect(whatRunsIn(link.contact.text)).toEqual([]);
    expect(link.contact.text.length).toBeLessThanOrEqual(500);
    const unknown = readOpeningLink({ open: HOSTILE.repeat(1000) });
    expect(JSON.stringify(unknown).length).toBeLessThan(150);
  });

  it('leads in a note where it was meant to, whatever the note that it is about is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const path = `People/${new TextDecoder().decode(new TextEncoder().encode(name)).trim()}.md`;
        const link = openingLink('write', { person: path });
        expect(link).toMatch(/^[^\s()[\]<>`]+$/);
        expect(link).not.toContain('%%');
        const read = readOpeningLink(given(link)).link;
        expect(read).toMatchObject({ kind: 'write', person: path.slice(0, 4000) });
      }),
    );
    expect(openingLink('log', { person: 'half \ud83d' })).toContain('half%20%EF%BF%BD');
  });
});
