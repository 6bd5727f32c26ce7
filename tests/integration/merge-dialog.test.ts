// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { AFTER_MERGE, TWO_ANAS } from '../support/merge-vault';
import { KEPT, OTHER } from '../support/merging';
import { button, one, press, texts } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

function notesIn({ adapter }: PluginHost): Texts {
  const paths = adapter.paths().filter((path) => !path.startsWith('.'));
  return Object.fromEntries(paths.map((path) => [path, adapter.text(path) ?? '']));
}

function pick(path: string): void {
  const items = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
  items.find(({ textContent }) => textContent.endsWith(path))?.click();
}

/** The dialog as it opens on the note of one, with the other picked. */
async function merging(vault: Texts = TWO_ANAS, from = KEPT, to = OTHER): Promise<PluginHost> {
  const host = await pluginHost(vault);
  await host.app.workspace.openLinkText(from, '');
  host.commands.run('acquaint:merge');
  await host.settle();
  pick(to);
  await host.settle();
  return host;
}

/** The answer that takes the value of one of the notes. */
function choice(legend: string, value: string): HTMLElement {
  const rows = [...document.querySelectorAll<HTMLElement>('.acquaint-merge-row')];
  const row = rows.find((el) => el.querySelector('legend')?.textContent === legend);
  const input = row?.querySelector<HTMLElement>(`input[value="${value}"]`);
  if (!input) throw new Error(`${legend} is not asked`);
  return input;
}

async function confirm(host: PluginHost): Promise<void> {
  button('Merge').click();
  await host.settle();
}

describe('the merge dialog', () => {
  it('says what becomes of the links and of the note that goes, and writes nothing yet', async () => {
    const host = await merging();
    const said = texts('.acquaint-merge-summary li');
    expect(said).toContain('Links in 3 notes will lead to People/Ana Silva.md.');
    expect(said).toContain('Inbox/Ana S.md goes to the trash. Undo brings everything back.');
    expect(said.join()).toContain('Introductions/Both.md introduces both');
    expect(notesIn(host)).toEqual(TWO_ANAS);
  });

  it('makes the two one, with one undo for all notes', async () => {
    const host = await merging();
    await confirm(host);
    expect(notesIn(host)).toEqual(AFTER_MERGE);
    expect(texts('.notice').join()).toContain('Merged Ana S into Ana Silva');
    button('Undo').click();
    await host.settle();
    expect(notesIn(host)).toEqual(TWO_ANAS);
    expect(host.errors).toEqual([]);
  });

  it('asks only where a value would be lost, and takes what was chosen', async () => {
    const host = await merging();
    expect(texts('.acquaint-merge-row legend')).toEqual(['Role']);
    expect(one('.acquaint-merge-rest').textContent).toContain(
      'It also takes over: type, met on, phone.',
    );
    choice('Role', 'other').click();
    await confirm(host);
    expect(host.adapter.text(KEPT)).toContain('role: Owner\n');
  });

  it('asks of everything where that is wanted, and shows values as they are written', async () => {
    const host = await merging();
    button('Choose one by one').click();
    expect(texts('.acquaint-merge-row legend')).toEqual(['Type', 'Met on', 'Role', 'Phone']);
    expect(texts('.acquaint-merge-row .acquaint-merge-words')).toContain(`0044123${OTHER}`);
    choice('Phone', 'kept').click();
    await confirm(host);
    expect(host.adapter.text(KEPT)).not.toContain('0044123');
  });

  it('says so where nothing contradicts, and what of the other note is left out', async () => {
    await merging({
      [KEPT]: note({ email: 'a@x.org', cadence: '' }),
      [OTHER]: note({
        type: 'person',
        'e-mail': 'b@x.org',
        cadence: '1 month',
        frequency: '2 months',
      }),
    });
    expect(one('.acquaint-merge-question').textContent).toBe(
      'The two do not contradict each other.',
    );
    expect(one('.acquaint-merge-rest').textContent).toBe(
      'It also takes over: type, rhythm. Joined from both: e-mail. Left out: rhythm: 2 months.Choose one by one',
    );
  });

  it('keeps the other note where that is chosen', async () => {
    const host = await merging();
    const radio = one(`input[type="radio"][value="${OTHER}"]`);
    radio.click();
    await host.settle();
    expect(texts('.acquaint-merge-summary li')).toContain(
      'People/Ana Silva.md goes to the trash. Undo brings everything back.',
    );
    await confirm(host);
    expect(host.adapter.text(KEPT)).toBeNull();
    expect(host.adapter.text(OTHER)).toContain('- [[2026-11-05]] email: a\n');
  });

  it('opens the note that stays where the one that goes was read', async () => {
    const host = await merging(TWO_ANAS, OTHER, KEPT);
    one(`input[type="radio"][value="${KEPT}"]`).click();
    await host.settle();
    await confirm(host);
    expect(host.app.workspace.getActiveFile()?.path).toBe(KEPT);
  });

  it('says why it cannot be done, and does it when that is put right', async () => {
    const host = await merging({ ...TWO_ANAS, [KEPT]: '---\nrole: [\n---\n' });
    expect(one('.acquaint-merge-stop').textContent).toContain('Nothing was written.');
    host.adapter.changeOutside(KEPT, TWO_ANAS[KEPT] ?? '');
    await host.settle();
    button('Try again').click();
    await host.settle();
    await confirm(host);
    expect(notesIn(host)).toEqual(AFTER_MERGE);
  });

  it('writes nothing when it is left', async () => {
    const host = await merging();
    button('Cancel').click();
    await host.settle();
    expect(document.querySelector('.acquaint-merge')).toBeNull();
    expect(notesIn(host)).toEqual(TWO_ANAS);
  });

  it('goes on where it stopped when a note cannot be taken away, and is still undone as one', async () => {
    const host = await merging();
    const trash = vi.spyOn(host.app.fileManager, 'trashFile');
    trash.mockRejectedValueOnce(new Error('the disk is full'));
    await confirm(host);
    expect(one('.acquaint-merge-stop').textContent).toContain(`${OTHER}: the disk is full`);
    expect(host.adapter.text(OTHER)).toBe(TWO_ANAS[OTHER]);
    button('Try again').click();
    await host.settle();
    expect(notesIn(host)).toEqual(AFTER_MERGE);
    button('Undo').click();
    await host.settle();
    expect(notesIn(host)).toEqual(TWO_ANAS);
    expect(host.errors).toEqual([]);
  });

  it('left unfinished can be undone', async () => {
    const host = await merging();
    const trash = vi.spyOn(host.app.fileManager, 'trashFile');
    trash.mockRejectedValueOnce(new Error('the disk is full'));
    await confirm(host);
    button('Close').click();
    await host.settle();
    expect(texts('.notice').join()).toContain('Merged Ana S into Ana Silva in part');
    button('Undo').click();
    await host.settle();
    expect(notesIn(host)).toEqual(TWO_ANAS);
  });

  it('is not offered on a note of nobody', async () => {
    const host = await pluginHost(TWO_ANAS);
    await host.app.workspace.openLinkText('Nobody.md', '');
    expect(host.commands.run('acquaint:merge')).toBe(false);
  });
});

const DOUBLES = {
  'People/Ana Silva.md': note({ email: 'ana@x.org' }),
  'People/Silva, Ana.md': note({ email: 'ana@x.org' }),
  'People/Jo Kim.md': note({ email: 'jo@x.org' }),
  'Inbox/Jo Kim.md': note({ type: 'person', email: 'jo@x.org' }),
  'People/Bo Lee.md': '',
};

async function listing(vault: Texts = DOUBLES): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run('acquaint:find-duplicates');
  await host.settle();
  return host;
}

describe('the list of likely duplicates', () => {
  it('names pairs, with the folder where all else is the same, and the reasons', async () => {
    await listing();
    expect(texts('.acquaint-pair-names a').sort()).toEqual([
      'Ana Silva',
      'Jo Kim (Inbox)',
      'Jo Kim (People)',
      'Silva, Ana',
    ]);
    expect(texts('.acquaint-pair-why').join()).toContain('The same email ana@x.org');
  });

  it('tells apart two pairs that read the same', async () => {
    const ana = note({ name: 'Ana Silva' });
    await listing({ 'People/a.md': ana, 'People/b.md': ana, 'People/Ana S.md': '' });
    expect(new Set(texts('.acquaint-pair-names')).size).toBe(3);
  });

  it('loses a pair that is merged, and goes on with the next', async () => {
    const host = await listing();
    button('Merge Ana Silva and Silva, Ana').click();
    await host.settle();
    await confirm(host);
    expect(texts('.acquaint-pair-names a')).toEqual(['Jo Kim (Inbox)', 'Jo Kim (People)']);
    expect(document.activeElement).toBe(button('Merge Jo Kim (Inbox) and Jo Kim (People)'));
    expect(host.adapter.text('People/Silva, Ana.md')).toBeNull();
  });

  it('goes from pair to pair with arrows', async () => {
    await listing();
    const [first, second] = document.querySelectorAll<HTMLElement>('.acquaint-pair-merge');
    expect(document.activeElement).toBe(first);
    if (first) press(first, 'ArrowDown');
    expect(document.activeElement).toBe(second);
  });

  it('opens either note', async () => {
    const host = await listing();
    one('a[aria-label="Open Silva, Ana"]').click();
    await host.settle();
    expect(host.app.workspace.getActiveFile()?.path).toBe('People/Silva, Ana.md');
    expect(document.querySelector('.acquaint-duplicates')).toBeNull();
  });

  it('says so where there are none, and what can be done', async () => {
    await listing({ 'People/Bo Lee.md': '' });
    expect(one('.acquaint-duplicates').textContent).toContain(
      'No two notes look like the same person. If you know of two',
    );
  });
});
