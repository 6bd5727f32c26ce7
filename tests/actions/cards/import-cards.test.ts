import { describe, expect, it } from 'vitest';
import { importCards, type ImportSummary } from '../../../src/actions/cards/import-cards';
import { planCards } from '../../../src/actions/cards/plan-import';
import type { UndoableStore } from '../../../src/actions/ports';
import { UndoHistory } from '../../../src/actions/undo';
import { cardOf, type Card } from '../../../src/cards/kit/card';
import { operationsIn, setBatch, startReview } from '../../../src/cards/import/review';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { Stopped, StoppingStore } from '../../support/stopping-store';
import { day, indexOf } from '../../support/vault';

const ANA = 'People/Ana Silva.md';
const ZOE = 'People/Zoë Park.md';
const NOTES = { [ANA]: '---\nemail: ana@x.org # work\n---\nHi\n' };

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const PHOTO = { mediaType: 'image/jpeg', bytes: JPEG };
const CARDS = [
  cardOf({ name: 'Ana Silva', email: ['ana@x.org'], role: 'designer', photo: PHOTO }),
  cardOf({ name: 'Zoë Park', email: ['zoe@x.org'], photo: PHOTO, note: 'Likes kites' }),
  cardOf({ name: 'Bo Lee', phone: ['+351912345678'] }),
];

const STEPS = { progress: () => undefined, isCancelled: () => false };

/** Plans the cards anew for what the notes say now, and writes what is planned. */
async function importing(
  notes: MemoryNoteStore,
  cards: readonly Card[] = CARDS,
  { store = notes, template = '' }: { store?: UndoableStore; template?: string } = {},
): Promise<ImportSummary> {
  const settings = { ...DEFAULT_SETTINGS, template };
  const index = indexOf(Object.fromEntries(notes.texts), settings);
  const readings = cards.map((card, at) => {
    return { kind: 'card', card, where: `card ${String(at + 1)}` } as const;
  });
  const review = startReview(await planCards(index, readings));
  const batch = { met: day('2026-11-19'), metAt: 'Web Summit', circle: 'Lisbon' };
  const where = { index, store, today: day('2026-11-20') };
  return importCards(where, operationsIn(setBatch(review, batch)), STEPS);
}

function all({ texts, attachments }: MemoryNoteStore): unknown {
  return { notes: new Map([...texts].sort()), files: new Map([...attachments].sort()) };
}

describe('a photo on a card', () => {
  it('goes among the attachments, and the note links it', async () => {
    const notes = new MemoryNoteStore();
    await importing(notes);
    expect([...notes.attachments.keys()]).toEqual(['Ana Silva.jpg', 'Zoë Park.jpg']);
    expect(notes.texts.get(ZOE)).toContain('photo: "[[Zoë Park.jpg]]"\n');
  });

  it('is put beside what a note says that has none', async () => {
    const notes = new MemoryNoteStore(NOTES);
    await importing(notes);
    expect(notes.texts.get(ANA)).toContain('photo: "[[Ana Silva.jpg]]"\n');
    expect(notes.texts.get(ANA)).toContain('email: ana@x.org # work\n');
  });

  it('replaces no other, and is not written where nothing would link it', async () => {
    const notes = new MemoryNoteStore({ [ANA]: '---\nemail: ana@x.org\nPhoto: mine.png\n---\n' });
    await importing(notes);
    expect(notes.texts.get(ANA)).toContain('Photo: mine.png\n');
    expect([...notes.attachments.keys()]).toEqual(['Zoë Park.jpg']);
  });

  it('is left out where it is too large, which is told, and the person comes in', async () => {
    const notes = new MemoryNoteStore();
    const bytes = new Uint8Array(6 * 1024 * 1024);
    const large = cardOf({ name: 'Zoë Park', photo: { mediaType: 'image/png', bytes } });
    const { remarks } = await importing(notes, [large]);
    expect(remarks).toEqual(['Zoë Park: the photo was left out: it is larger than 5 MB']);
    expect(notes.texts.get(ZOE)).not.toContain('photo');
  });

  it('is taken away again where its note cannot be written', async () => {
    const notes = new MemoryNoteStore({ [ANA]: '---\nemail: ana@x.org\n---\n' });
    const store = new MemoryNoteStore();
    const { rows } = await importing(notes, CARDS.slice(0, 1), { store });
    expect(rows[0]?.effect).toBe('refused');
    expect(store.attachments.size).toBe(0);
  });
});

describe('the template of new notes', () => {
  const template = '---\ntags: [contact]\nphoto:\n---\n# {{name}}\n\n## Log';

  it('is what imported people start from, and the card stands below it', async () => {
    const notes = new MemoryNoteStore({ 'T.md': template });
    await importing(notes, CARDS, { template: 'T' });
    const text = notes.texts.get(ZOE);
    expect(text).toMatch(/^---\ntags: \[contact\]\nphoto: "\[\[Zoë Park.jpg\]\]"\n/);
    expect(text).toMatch(/---\n# Zoë Park\n\n## Log\n\n## Card\n\nLikes kites\n$/);
  });

  it('is missed once, however many people come in', async () => {
    const { remarks } = await importing(new MemoryNoteStore(), CARDS, { template: 'Gone.md' });
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain('Gone.md');
  });
});

describe('an import that is stopped', () => {
  it('loses nothing, and is completed by importing the same again', async () => {
    const whole = new MemoryNoteStore(NOTES);
    await importing(whole);
    for (let writes = 0; ; writes++) {
      const notes = new MemoryNoteStore(NOTES);
      const store = new StoppingStore(notes, writes);
      const stopped = await importing(notes, CARDS, { store }).catch((error: unknown) => error);
      await importing(notes);
      expect(all(notes)).toEqual(all(whole));
      if (!(stopped instanceof Stopped)) {
        expect(writes).toBe(5);
        return;
      }
    }
  });

  it('writes nothing more once all is in', async () => {
    const notes = new MemoryNoteStore(NOTES);
    await importing(notes);
    const before = all(notes);
    expect((await importing(notes)).written).toEqual([]);
    expect(all(notes)).toEqual(before);
  });
});

describe('taking an import back', () => {
  it('is one step for notes and photos', async () => {
    const [notes, history] = [new MemoryNoteStore(NOTES), new UndoHistory()];
    const before = all(notes);
    const { written } = await importing(notes);
    history.remember({ label: 'Imported', written });
    expect(await history.undoLast(notes)).toMatchObject({ kind: 'undone' });
    expect(all(notes)).toEqual(before);
  });

  it('keeps a photo that is another by now', async () => {
    const [notes, history] = [new MemoryNoteStore(), new UndoHistory()];
    const { written } = await importing(notes);
    history.remember({ label: 'Imported', written });
    notes.attachments.set('Zoë Park.jpg', 'another');
    expect(await history.undoLast(notes)).toMatchObject({
      kind: 'kept',
      notes: [{ path: 'Zoë Park.jpg' }],
    });
  });
});

describe('a note that says more by now than when its card was planned', () => {
  it.each([
    ['the property', 'role: architect'],
    ['the property by another name', 'title: architect'],
  ])('keeps %s, and takes the rest', async (_, line) => {
    const notes = new MemoryNoteStore(NOTES);
    const index = indexOf(NOTES);
    const card = cardOf({
      name: 'Ana Silva',
      email: ['ana@x.org'],
      role: 'designer',
      place: ['Faro'],
    });
    const rows = await planCards(index, [{ kind: 'card', card, where: 'card 1' }]);
    notes.texts.set(ANA, `---\nemail: ana@x.org\n${line}\n---\n`);
    const where = { index, store: notes, today: day('2026-11-20') };
    await importCards(where, operationsIn(startReview(rows)), STEPS);
    expect(notes.texts.get(ANA)).toBe(`---\nemail: ana@x.org\n${line}\nplace: Faro\n---\n`);
  });
});

describe('what is too long for a note', () => {
  it('is told with the note that has its start, and is nothing new the second time', async () => {
    const notes = new MemoryNoteStore();
    const long = cardOf({
      name: 'Ana Silva',
      role: 'r'.repeat(12_000),
      note: 'n'.repeat(300_000),
      extras: [
        { label: 'Fax', value: '1' },
        { label: 'Address', value: 'a'.repeat(12_000) },
      ],
    });
    const { remarks } = await importing(notes, [long]);
    expect(remarks).toEqual([
      'Ana Silva: too long for a note, so only the beginning was kept: role, Address, note',
    ]);
    expect((await importing(notes, [long])).written).toEqual([]);
  });

  it('is nothing where all of it stays', async () => {
    const card = cardOf({ name: 'Ana', role: 'r'.repeat(900), note: 'n '.repeat(9_000) });
    expect((await importing(new MemoryNoteStore(), [card])).remarks).toEqual([]);
  });
});

describe('what of a card has no property', () => {
  const extras = [{ label: 'Fax', value: '1' }];

  it('is told where it is not in the note that is filled in', async () => {
    const notes = new MemoryNoteStore(NOTES);
    const card = cardOf({ name: 'Ana', email: ['ana@x.org'], role: 'x', note: 'Kites', extras });
    const { remarks } = await importing(notes, [card]);
    expect(remarks).toEqual(['Ana Silva: on the card, but not in the existing note: Fax, note']);
  });

  it('is not told where the note has it', async () => {
    const body = 'Kites\n\n## Card\n\n- Fax: 1\n';
    const notes = new MemoryNoteStore({ [ANA]: `---\nemail: ana@x.org\n---\n${body}` });
    const card = cardOf({ name: 'Ana', email: ['ana@x.org'], role: 'x', note: 'Kites', extras });
    expect((await importing(notes, [card])).remarks).toEqual([]);
  });
});
