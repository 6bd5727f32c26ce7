import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../src/actions/cards/add-person';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { day, indexOf, type Texts } from '../../support/vault';

const TEMPLATE = 'Templates/Person.md';
const PATH = 'People/Zoë Park.md';

async function add(texts: Texts, template = TEMPLATE) {
  const store = new MemoryNoteStore(texts);
  const settings = { ...DEFAULT_SETTINGS, template };
  const adding = { index: indexOf({}, settings), store, today: day('2026-11-20') };
  const outcome = await addPerson(adding, 'Zoë Park', { met: '2026-11-19' });
  return { outcome, text: store.texts.get(PATH) };
}

describe('adding a person from a template', () => {
  it('starts from the template, with name and day filled in', async () => {
    const texts = { [TEMPLATE]: '---\nmet:\nmade: {{date}}\n---\n# {{title}}\n' };
    const { outcome, text } = await add(texts);
    expect(outcome).toMatchObject({ kind: 'created', remark: null });
    expect(text).toBe(
      '---\nmet: 2026-11-19\nmade: 2026-11-20\ntype: person\nfollow-up-status: pending\n---\n# Zoë Park\n',
    );
  });

  it('finds the template without its ending too', async () => {
    const { text } = await add({ [TEMPLATE]: 'Hello\n' }, 'Templates/Person');
    expect(text).toContain('Hello\n');
  });

  it('goes without a template that is not there, and says so', async () => {
    const { outcome, text } = await add({});
    expect(outcome).toMatchObject({ remark: expect.stringContaining(TEMPLATE) });
    expect(text).toBe('---\ntype: person\nmet: 2026-11-19\nfollow-up-status: pending\n---\n');
  });

  it('goes without a template that cannot be used, and says why', async () => {
    const { outcome, text } = await add({ [TEMPLATE]: '---\na: [\n---\nHello\n' });
    expect(outcome).toMatchObject({ remark: expect.stringContaining('cannot be read') });
    expect(text).not.toContain('Hello');
  });

  it('asks for no template where none is set', async () => {
    const { outcome } = await add({}, '');
    expect(outcome).toMatchObject({ kind: 'created', remark: null });
  });
});
