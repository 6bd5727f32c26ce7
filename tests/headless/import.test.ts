import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressBooks } from '../support/address-books';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const VAULT = {
  [ANA]: '---\nemail: ana@x.org # work\nrole: designer\n---\nHi\n',
  'People/Bo Lee.md': note({ met: '2026-11-01' }),
};

const CARDS = `BEGIN:VCARD
VERSION:3.0
FN:Ana Silva
EMAIL:ana@x.org
TEL:+351 912 345 678
TITLE:Lead designer
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Zoë Park
EMAIL:zoe@x.org
ORG:Ponte
NOTE:Talks about <% kites %>
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Lee
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Lee
ORG:Another
END:VCARD
`;

const LINKEDIN = `Notes:
"When exporting your connection data, some addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Cy,Novak,https://www.linkedin.com/in/cynovak,,Rebar,Engineer,14 Nov 2026
,,https://www.linkedin.com/in/nobody,,,,
`;

interface Imported {
  readonly create: readonly { name: string; path: string | null }[];
  readonly fill: readonly { name: string; adds: readonly string[]; differs: readonly string[] }[];
  readonly same: readonly { name: string }[];
  readonly ask: readonly { name: string }[];
  readonly unreadable: readonly { where: string }[];
  readonly written: readonly string[];
}

function vaultWith(file: string, text: string): TemporaryVault {
  const vault = temporaryVault(VAULT);
  writeFileSync(join(vault.root, file), text);
  return vault;
}

function isImported(data: unknown): data is Imported {
  return typeof data === 'object' && data !== null && 'written' in data;
}

async function importing(vault: TemporaryVault, ...words: string[]): Promise<Imported> {
  const data = await vault.json('import', ...words);
  if (!isImported(data)) throw new TypeError('no answer of an import');
  return data;
}

describe('import', () => {
  it('makes new people, fills in what is missing, and asks who somebody is', async () => {
    const vault = vaultWith('cards.vcf', CARDS);
    const data = await importing(vault, `file=${join(vault.root, 'cards.vcf')}`);
    expect(data.create.map(({ path }) => path)).toEqual(['People/Zoë Park.md']);
    expect(data.fill).toMatchObject([
      {
        name: 'Ana Silva',
        adds: ['phone: +351 912 345 678'],
        differs: ['role: Lead designer (instead of designer)'],
      },
    ]);
    expect(data.same.map(({ name }) => name)).toEqual(['Bo Lee']);
    expect(data.ask.map(({ name }) => name)).toEqual(['Bo Lee']);
    expect(vault.text(ANA)).toBe(
      '---\nemail: ana@x.org # work\nrole: designer\nphone:\n  - "+351 912 345 678"\n---\nHi\n',
    );
    expect(vault.text('People/Zoë Park.md')).toBe(
      '---\ntype: person\norganization: Ponte\nemail:\n  - zoe@x.org\n---\n\nTalks about &lt;&#37; kites &#37;>\n',
    );
  });

  it('writes nothing the second time', async () => {
    const vault = vaultWith('cards.vcf', CARDS);
    const file = `file=${join(vault.root, 'cards.vcf')}`;
    await importing(vault, file);
    const again = await importing(vault, file);
    expect(again.written).toEqual([]);
    expect(again.same.map(({ name }) => name)).toEqual(['Zoë Park', 'Bo Lee']);
    expect(again.fill).toMatchObject([{ name: 'Ana Silva', adds: [] }]);
  });

  it('says what it would do, and writes nothing', async () => {
    const vault = vaultWith('cards.vcf', CARDS);
    const before = readdirSync(join(vault.root, 'People'));
    const data = await importing(vault, `file=${join(vault.root, 'cards.vcf')}`, 'dry-run');
    expect(data.create).toEqual([{ where: 'card 2', name: 'Zoë Park', path: null }]);
    expect(data.written).toEqual([]);
    expect(readdirSync(join(vault.root, 'People'))).toEqual(before);
    expect(vault.text(ANA)).toBe(VAULT[ANA]);
  });

  it('puts people met at an event among the follow-ups', async () => {
    const vault = vaultWith('Connections.csv', LINKEDIN);
    const words = ['met=2026-11-14', 'met-at=Web Summit', 'circle=Lisbon'];
    const data = await importing(vault, `file=${join(vault.root, 'Connections.csv')}`, ...words);
    expect(data.written).toEqual(['People/Cy Novak.md']);
    expect(data.unreadable).toHaveLength(1);
    expect(vault.text('People/Cy Novak.md')).toContain(
      'met: 2026-11-14\nmet-at: Web Summit\nfollow-up-status: pending\n',
    );
    const due = await vault.run('due', 'date=2026-11-20');
    expect(due.out).toContain('Cy Novak');
  });

  it('refuses a file that is not there, in one line', async () => {
    const result = await temporaryVault(VAULT).run('import', 'file=nowhere.vcf');
    expect(result.code).toBe(1);
    expect(result.error).toMatch(/^acquaint: .*nowhere\.vcf cannot be read: no such file/);
  });
});

describe('what cannot be taken', () => {
  it.each([
    ['x.ics', 'BEGIN:VCALENDAR\n', 'it is a calendar file, and holds events'],
    ['x.eml', 'From: a\nSubject: b\n\nHi', 'it is an email message'],
    ['x.json', '[{"name":"Ana"}]', 'it is JSON'],
    ['x.png', '\u0089PNG', 'it is a picture'],
    ['x.vcf', '', 'it is empty'],
    ['huge.csv', `Name\n${'Ana\n'.repeat(100_001)}`, 'it has more than 100000 rows'],
  ])('is told by the name of the file, in one line, and the program fails: %s', async (...of) => {
    const [name, text, why] = of;
    const vault = vaultWith(name, '');
    writeFileSync(join(vault.root, name), text, 'latin1');
    const { code, out, error } = await vault.run('import', `file=${join(vault.root, name)}`);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^acquaint: [^\n]+\n$/);
    expect(error).toContain(name);
    expect(error).toContain(why);
    expect(vault.text(ANA)).toBe(VAULT[ANA]);
  });

  it.each([
    ['Contacts.abbu', 'it is an archive of the Contacts app'],
    ['cards.vcf', 'it is a folder'],
  ])('is a folder, whatever its name: %s', async (name, why) => {
    const vault = temporaryVault(VAULT);
    mkdirSync(join(vault.root, name));
    const { code, error } = await vault.run('import', `file=${join(vault.root, name)}`);
    expect(code).toBe(1);
    expect(error).toContain(why);
  });

  it('is no file that never ends', async () => {
    const { code, error } = await temporaryVault(VAULT).run('import', 'file=/dev/zero');
    expect([code, error]).toEqual([1, 'acquaint: /dev/zero cannot be read: it is not a file\n']);
  });

  it('are counted in one line where others are in, and each says why', async () => {
    const vault = vaultWith('Connections.csv', LINKEDIN);
    const result = await vault.run('import', `file=${join(vault.root, 'Connections.csv')}`);
    expect(result.code).toBe(1);
    expect(result.error).toBe('acquaint: 1 of 2 cards could not be taken\n');
    expect(result.out).toContain('row 6: it has neither a name nor an address\n');
    expect(result.out).toContain('1 note written.\n');
  });

  it('does not count who has to be asked about', async () => {
    const vault = vaultWith('cards.vcf', CARDS);
    const { code, error } = await vault.run('import', `file=${join(vault.root, 'cards.vcf')}`);
    expect([code, error]).toEqual([0, '']);
  });
});

describe('what cards say instead of what notes say', () => {
  const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Cy,Novak,https://www.linkedin.com/in/cynovak,,Rebar,Engineer,14 Nov 2026
`;
  const LATER = CONNECTIONS.replace('Rebar,Engineer', 'Girder,Head of steel');
  const CY = 'People/Cy Novak.md';

  async function laterVault(): Promise<TemporaryVault> {
    const vault = vaultWith('Connections.csv', CONNECTIONS);
    await importing(vault, `file=${join(vault.root, 'Connections.csv')}`);
    writeFileSync(join(vault.root, 'Connections.csv'), LATER);
    return vault;
  }

  it('is shown, old and new, and left', async () => {
    const vault = await laterVault();
    const before = vault.snapshot();
    const { code, out } = await vault.run('import', `file=${join(vault.root, 'Connections.csv')}`);
    expect(code).toBe(0);
    expect(out).toBe(`0 new people, 0 notes to fill in, 1 changed, 0 the same.
  Cy Novak: another job: organization: Rebar → Girder; role: Engineer → Head of steel. A reason to write.
  That note stays as it is; take-changes takes what the cards say.
0 notes written.
`);
    expect(vault.snapshot()).toEqual(before);
    const data = await vault.json('import', `file=${join(vault.root, 'Connections.csv')}`);
    expect(data).toMatchObject({
      fill: [
        {
          path: CY,
          adds: [],
          changes: [
            { property: 'organization', old: ['Rebar'], new: ['Girder'] },
            { property: 'role', old: ['Engineer'], new: ['Head of steel'] },
          ],
        },
      ],
      written: [],
    });
  });

  it('is taken where the user says so, once', async () => {
    const vault = await laterVault();
    const file = `file=${join(vault.root, 'Connections.csv')}`;
    const { out } = await vault.run('import', file, 'take-changes');
    expect(out).toContain('What the cards say instead was taken.\n1 note written.\n');
    expect(vault.text(CY)).toContain('organization: Girder\nrole: Head of steel\n');
    const again = await importing(vault, file, 'take-changes');
    expect([again.fill, again.written]).toEqual([[], []]);
  });
});

describe('photos', () => {
  const PHOTO = '/9j/4AECAw==';
  const CARD = `BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Park\nEMAIL:zoe@x.org\nPHOTO;ENCODING=b;TYPE=JPEG:${PHOTO}\nEND:VCARD\n`;
  const ZOE = 'People/Zoë Park.md';

  function photoVault(attachmentFolderPath: string | null): TemporaryVault {
    const app = attachmentFolderPath === null ? {} : { attachmentFolderPath };
    const vault = temporaryVault({ ...VAULT, '.obsidian/app.json': JSON.stringify(app) });
    writeFileSync(join(vault.root, 'cards.vcf'), CARD);
    return vault;
  }

  it.each([
    [null, 'Zoë Park.jpg'],
    ['/', 'Zoë Park.jpg'],
    ['Files/Pictures', 'Files/Pictures/Zoë Park.jpg'],
    ['./', 'People/Zoë Park.jpg'],
    ['./pictures', 'People/pictures/Zoë Park.jpg'],
  ])('go where the vault keeps attachments: %s', async (setting, path) => {
    const vault = photoVault(setting);
    await importing(vault, `file=${join(vault.root, 'cards.vcf')}`);
    expect(readFileSync(join(vault.root, path)).toString('base64')).toBe(PHOTO);
    expect(vault.text(ZOE)).toContain(`photo: "[[${path}]]"\n`);
  });

  it('take another name where one is taken, and the one that is there where it is the same', async () => {
    const vault = photoVault(null);
    writeFileSync(join(vault.root, 'zoë park.JPG'), 'mine');
    writeFileSync(join(vault.root, 'Zoë Park 1.jpg'), Buffer.from(PHOTO, 'base64'));
    const before = readdirSync(vault.root);
    await importing(vault, `file=${join(vault.root, 'cards.vcf')}`);
    expect(readdirSync(vault.root)).toEqual(before);
    expect(vault.text(ZOE)).toContain('photo: "[[Zoë Park 1.jpg]]"\n');
  });

  it('never leave the vault, wherever the folder of attachments leads', async () => {
    const vault = photoVault('Elsewhere/deep');
    const outside = join(tmpdir(), `outside-${String(process.pid)}`);
    mkdirSync(outside, { recursive: true });
    symlinkSync(outside, join(vault.root, 'Elsewhere'));
    const result = await vault.run('import', `file=${join(vault.root, 'cards.vcf')}`);
    expect(result.out).toContain(
      'Zoë Park: the photo was left out: the folder of attachments lies outside the vault',
    );
    expect(readdirSync(outside)).toEqual([]);
    expect(vault.text(ZOE)).not.toContain('photo');
  });
});

describe('address books of thousands', () => {
  it('go into a vault of many: nobody twice, nothing overwritten, nothing the second time', async () => {
    const { notes, linkedIn, vCards, people } = addressBooks();
    const vault = temporaryVault(notes);
    writeFileSync(join(vault.root, 'Connections.csv'), linkedIn);
    writeFileSync(join(vault.root, 'phone.vcf'), vCards);
    const files = ['Connections.csv', 'phone.vcf'].map((name) => `file=${join(vault.root, name)}`);
    for (const file of files) await importing(vault, file, 'met=2026-11-14');
    expect(readdirSync(join(vault.root, 'People'))).toHaveLength(people);
    for (const [path, text] of Object.entries(notes)) {
      const now = vault.text(path);
      expect(text.split('\n').filter((line) => !now.includes(line))).toEqual([]);
    }
    const due = await vault.json('due', 'date=2026-11-20', 'limit=5');
    expect(due).toMatchObject([{ reason: 'first-follow-up', due: '2026-11-16' }, {}, {}, {}, {}]);
    const before = vault.snapshot();
    for (const file of files) {
      const again = await importing(vault, file, 'met=2026-11-14');
      expect([again.create, again.ask, again.written]).toEqual([[], [], []]);
    }
    expect(vault.snapshot()).toEqual(before);
  });
});
