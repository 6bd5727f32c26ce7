import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';

const FOLDER = 'tests/fixtures/coming-from';

/** The vault that a plugin wrote, as files. */
function vaultOf(tool: string): TemporaryVault {
  const root = join(FOLDER, tool);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const texts = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(root.length + 1), readFileSync(path, 'utf8')] as const;
  });
  return temporaryVault(Object.fromEntries(texts));
}

/** The counts that a page names, by what is counted. */
function countsOn(page: string): Readonly<Record<string, number>> {
  const text = readFileSync(`docs/coming-from/${page}.md`, 'utf8');
  const table = text.split('## In the test vault')[1] ?? '';
  const rows = Array.from(table.matchAll(/^\| ([^|]+?) +\| +(\d+) +\|$/gm));
  return Object.fromEntries(rows.map(([, what = '', count]) => [what, Number(count)]));
}

interface Found {
  readonly tool: string;
  readonly notes: number;
  readonly read: Readonly<Record<string, number>>;
  readonly unread: readonly { readonly property: string; readonly notes: number }[];
  readonly toWrite: { readonly notes: number; logLines: number; properties: number };
}

/** What the rows of a page count, besides notes and what is to write. */
const READ: Readonly<Record<string, string>> = {
  rhythm: 'with a rhythm',
  lastContact: 'with a last contact',
  followUp: 'with a next follow-up',
  birthday: 'with a birthday',
  email: 'with an email address',
  phone: 'with a phone number',
  page: 'with a page or profile',
  acquaintance: 'with somebody they know',
};

function areFound(data: unknown): data is readonly Found[] {
  return Array.isArray(data) && data.every((each) => 'toWrite' in Object(each));
}

async function foundIn(vault: TemporaryVault): Promise<readonly Found[]> {
  const data = await vault.json('coming-over');
  if (!areFound(data)) throw new TypeError('no answer of what others keep');
  return data;
}

/** The same counts from what the program found: those that are none are not on the page. */
function countsOf({ notes, read, toWrite }: Found): Readonly<Record<string, number>> {
  const said = Object.entries(read).map(([value, count]) => [READ[value] ?? value, count] as const);
  const lines = [
    ['lines of the log to write', toWrite.logLines],
    ['properties to write', toWrite.properties],
  ] as const;
  const all = [['notes', notes], ...said, ...lines] as const;
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

const PLUGINS = ['personal-crm', 'vcf-contacts', 'orbit', 'friend-tracker', 'contacts'];

describe('a vault that another plugin wrote', () => {
  it.each(PLUGINS)('%s comes to the counts on its page, and nothing is written', async (tool) => {
    const vault = vaultOf(tool);
    const before = vault.snapshot();
    const found = await foundIn(vault);
    expect(found.map((each) => each.tool)).toEqual([tool]);
    const [only] = found;
    const onPage = Object.entries(countsOn(tool)).filter(([, count]) => count > 0);
    expect(only && countsOf(only)).toEqual(Object.fromEntries(onPage));
    expect(await vault.json('check')).toEqual([]);
    expect(vault.snapshot()).toEqual(before);
  });

  it.each(['orbit', 'friend-tracker', 'contacts'])(
    '%s is written down once where it is asked for, and all that was there stays',
    async (tool) => {
      const vault = vaultOf(tool);
      const [before] = await foundIn(vault);
      const texts = vault.snapshot();
      const done = await vault.json('coming-over', `from=${tool}`, 'write');
      expect(done).toMatchObject({ refused: [] });
      const now = vault.snapshot();
      for (const [file, text] of Object.entries(texts))
        for (const line of text.split('\n')) expect(now[file]).toContain(line);
      const [after] = await foundIn(vault);
      expect(before?.toWrite.notes).toBeGreaterThan(0);
      expect(after?.toWrite).toEqual({ notes: 0, logLines: 0, properties: 0 });
      const once = vault.snapshot();
      expect(await vault.json('coming-over', `from=${tool}`, 'write')).toMatchObject({
        written: [],
      });
      expect(vault.snapshot()).toEqual(once);
      expect(await vault.json('check')).toEqual([]);
    },
  );

  it('puts what Orbit and Friend Tracker noted into the log, as text that does nothing', async () => {
    const orbit = vaultOf('orbit');
    await orbit.run('coming-over', 'from=orbit', 'write');
    expect(orbit.text('People/Friends/Ana Silva.md')).toContain(
      '## Log\n\n- [[2026-10-12]] call: Called about the press\n' +
        '- [[2026-09-01]] other: Ran into her at the fair\n',
    );
    const tracker = vaultOf('friend-tracker');
    await tracker.run('coming-over', 'from=friend-tracker', 'write');
    expect(tracker.text('FriendTracker/Ana Silva.md')).toContain(
      "- [[2026-09-01]] other: Called about '= 1' and < % 1 %>\n",
    );
  });

  it('makes properties of the table of Contacts, its links kept', async () => {
    const vault = vaultOf('contacts');
    await vault.run('coming-over', 'from=contacts', 'write');
    expect(vault.text('Contacts/Bo Lee.md').split('/---contact---/')[0]).toBe(
      '---\nname: Bo Lee\nphone: "+49 30 555010"\nbirthday: 1985-03-07\n' +
        'last-contact: 2026-11-02\nlinkedin: bolee\n' +
        'knows:\n  - "[[Ana Silva]]"\n  - "[[Cy Novak|Cy]]"\n---\n',
    );
  });

  it('says what is not read, and what the command is for', async () => {
    const vault = vaultOf('personal-crm');
    const [found] = await foundIn(vault);
    expect(found?.unread).toEqual([
      { property: 'prm-relationship', notes: 2 },
      { property: 'prm-ignore-journal', notes: 1 },
    ]);
    expect((await vault.run('coming-over', 'write')).code).toBe(2);
    expect((await vault.run('coming-over', 'from=dex')).code).toBe(2);
    const empty = temporaryVault({ 'People/Ana.md': '' });
    expect((await empty.run('coming-over')).out).toContain('No person note contains anything');
  });
});

interface Imported {
  readonly create: readonly unknown[];
  readonly fill: readonly unknown[];
  readonly same: readonly unknown[];
  readonly ask: readonly unknown[];
  readonly unreadable: readonly unknown[];
  readonly remarks: readonly string[];
}

function isImported(data: unknown): data is Imported {
  return typeof data === 'object' && data !== null && 'written' in data;
}

async function importing(vault: TemporaryVault, ...words: readonly string[]): Promise<Imported> {
  const data = await vault.json('import', ...words);
  if (!isImported(data)) throw new TypeError('no answer of an import');
  return data;
}

const EXPORTS = [
  ['monica', 'monica/monica.sql'],
  ['monica', 'monica/monica.json'],
  ['dex', 'dex/contacts.csv'],
  ['google', 'google/contacts.csv'],
  ['linkedin', 'linkedin/Connections.csv'],
  ['apple', 'apple/contacts.vcf'],
] as const;

/** How many of something a remark counts: `2 reminders`. */
function counted(remarks: readonly string[], what: string): number {
  return Number(new RegExp(`(\\d+) ${what}`).exec(remarks.join('\n'))?.[1] ?? 0);
}

function countsOfImport({
  create,
  unreadable,
  remarks,
}: Imported): Readonly<Record<string, number>> {
  const all = {
    'new people': create.length,
    'rows that are nobody': unreadable.length,
    'cards that are nobody': unreadable.length,
    'reminders left in the file': counted(remarks, 'reminder'),
    'gifts left in the file': counted(remarks, 'gift'),
  };
  return all;
}

describe('an export of another service', () => {
  it.each(EXPORTS)('%s: %s comes to the counts on its page', async (page, file) => {
    const vault = temporaryVault({});
    const from = `file=${resolve(FOLDER, file)}`;
    const dry = await importing(vault, from, 'dry-run');
    expect(vault.snapshot()).toEqual({});
    const onPage = countsOn(page);
    expect(Object.keys(onPage).length).toBeGreaterThan(0);
    expect(countsOfImport(dry)).toMatchObject(onPage);
    const done = await importing(vault, from);
    expect(done.create).toHaveLength(dry.create.length);
    const again = await importing(vault, from);
    expect([again.create, again.fill, again.ask]).toEqual([[], [], []]);
    expect(again.same).toHaveLength(dry.create.length);
    expect(await vault.json('check')).toEqual([]);
  });

  it('ties together whom Monica knows to know each other', async () => {
    const vault = temporaryVault({});
    await vault.run('import', `file=${resolve(FOLDER, 'monica/monica.sql')}`);
    expect(await vault.json('person', 'name=Bo Lee')).toMatchObject({
      acquaintances: [{ name: 'Ana Maria Silva' }],
    });
    expect(await vault.json('introductions')).toEqual([]);
  });

  it('knows who is here already by the profile in a note of another plugin', async () => {
    const vault = temporaryVault({ 'People/A. Silva.md': '---\nlinkedin: ana-silva\n---\n' });
    const from = `file=${resolve(FOLDER, 'linkedin/Connections.csv')}`;
    const dry = await importing(vault, from, 'dry-run');
    expect(dry.fill).toMatchObject([{ name: 'Ana Silva', path: 'People/A. Silva.md' }]);
  });
});
