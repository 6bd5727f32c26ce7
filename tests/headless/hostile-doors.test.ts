import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/headless/body-facts.mts';
import { HOSTILE, HOSTILE_BELOW_SIGHT, whatRunsIn } from '../support/hostile-text';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

/** The texts of all notes but those that were there. */
function written(vault: TemporaryVault, ...known: string[]): string {
  const notes = Object.entries(vault.snapshot()).filter(
    ([path]) => path.endsWith('.md') && !known.some((name) => path.endsWith(name)),
  );
  return notes.map(([, text]) => Buffer.from(text, 'latin1').toString('utf8')).join('\n');
}

async function imported(name: string, text: string, ...options: string[]): Promise<string> {
  const vault = temporaryVault({ 'Secret.md': '' });
  writeFileSync(join(vault.root, name), text);
  await vault.json('import', `file=${name}`, ...options);
  return written(vault, 'Secret.md');
}

/** A vCard's line folded at every so many characters. */
function folded(line: string, width: number): string {
  return (line.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? []).join('\r\n ');
}

const escaped = HOSTILE.replace(/([,;])/g, '\\$1');
const CARD = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  ...['FN', 'ORG', 'TITLE', 'NICKNAME', 'CATEGORIES', 'URL', 'UID', 'EMAIL', 'TEL'].map(
    (property) => `${property}:${escaped}`,
  ),
  `ADR:;;${escaped};;;;`,
  `NOTE:${escaped}\\n- [ ] #person due:: 2026-11-01 ^block\\n\`\`\`dataviewjs\\nx\\n\`\`\``,
  `X-SOMETHING:${escaped}`,
  'END:VCARD',
];
const CSV_VALUE = `"${HOSTILE.replaceAll('"', '""')}"`;

describe('what comes from outside does nothing in a note', () => {
  it.each([
    ['a vCard', 'cards.vcf', CARD.join('\r\n')],
    [
      'a vCard folded in the middle of signs',
      'cards.vcf',
      CARD.map((line) => (/^(?:BEGIN|VERSION|END)/.test(line) ? line : folded(line, 5))).join(
        '\r\n',
      ),
    ],
    [
      'a name in parts that only make sense together',
      'cards.vcf',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:%* x() %>;<;;;\r\nORG:[;[2026-11-01]]\r\nEND:VCARD',
    ],
    [
      'a table',
      'cards.csv',
      `Name,Company,Email,Title,Notes,Website,Something\n${Array(7).fill(CSV_VALUE).join(',')}\n`,
    ],
    ['a table of names in parts', 'cards.csv', 'First Name,Last Name,Email\n<,% x() %>,a@x.org\n'],
  ])('of %s', async (_, name, text) => {
    const notes = await imported(name, text);
    expect(notes).toContain('type: person');
    expect(whatRunsIn(notes)).toEqual([]);
    const { links, tags } = readBody(notes.slice(notes.indexOf('---', 3) + 4));
    expect([links, tags]).toEqual([[], []]);
    expect(notes).not.toMatch(/```|\[ \]|::|\^block/);
  });

  it('of the options that say something of all cards', async () => {
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Lee\r\nEND:VCARD';
    const options = [`met-at=${HOSTILE}`, `circle=${HOSTILE}`, 'met=2026-11-19'];
    const notes = await imported('cards.vcf', card, ...options);
    expect(notes).toContain('met-at: ');
    expect(whatRunsIn(notes)).toEqual([]);
  });

  it('of a card that fills in a note', async () => {
    const vault = temporaryVault({ 'People/Bo Lee.md': note({ email: 'bo@x.org' }) });
    const lines = CARD.map((line) => line.replace(/^(FN|EMAIL):.*/, '$1:Bo Lee'));
    const card = lines.join('\r\n').replace('EMAIL:Bo Lee', 'EMAIL:bo@x.org');
    writeFileSync(join(vault.root, 'cards.vcf'), card);
    await vault.json('import', 'file=cards.vcf');
    expect(vault.text('People/Bo Lee.md')).toContain('role: ');
    expect(whatRunsIn(vault.text('People/Bo Lee.md'))).toEqual([]);
  });

  it.each([HOSTILE, HOSTILE_BELOW_SIGHT])('of what an agent adds: %s', async (text) => {
    const vault = temporaryVault({});
    const names = ['met-at', 'discussed', 'offers', 'organization', 'email', 'birthday', 'aliases'];
    await vault.run('add', `name=${text}`, ...names.map((name) => `${name}=${text}`));
    const notes = written(vault);
    expect(notes).toContain('offers:');
    expect(whatRunsIn(notes)).toEqual([]);
  });

  it('of what an agent links', async () => {
    const vault = temporaryVault({});
    await vault.run('add', 'name=Bo', 'met-through=Ana <% x %>', 'knows=[[Cy `$= 1`]]');
    expect(whatRunsIn(vault.text('People/Bo.md'))).toEqual([]);
    expect(vault.text('People/Bo.md')).toContain('"[[Ana < % x %>]]"');
  });

  it('of what an agent logs', async () => {
    const vault = temporaryVault({ 'People/Bo Lee.md': '', 'Secret.md': '' });
    const text = `${HOSTILE} #person [due:: 2026-11-01] %%x%% ^block`;
    await vault.run('log', 'name=Bo Lee', 'channel=call', `text=${text}`);
    const logged = vault.text('People/Bo Lee.md');
    expect(logged).toContain('call: Eve');
    expect(whatRunsIn(logged)).toEqual([]);
    const { links, tags } = readBody(logged.slice(logged.indexOf('---', 3) + 4));
    expect([links.map(({ linkpath }) => linkpath), tags]).toEqual([['2026-11-20'], []]);
    expect(logged).not.toMatch(/::|%%| \^/);
  });

  it('of what an agent says of an introduction', async () => {
    const vault = temporaryVault({ 'People/Bo Lee.md': '', 'People/Cy Dee.md': '' });
    await vault.run('introduce', 'a=Bo Lee', 'b=Cy Dee', `reason=${HOSTILE}`);
    const pair = 'name=Bo Lee and Cy Dee';
    await vault.run('introduction', pair, 'step=dismiss', `reason=${HOSTILE}`);
    const said = vault.text('Introductions/Bo Lee and Cy Dee.md');
    expect(said).toMatch(/reason: .*\n[^]*outcome: /);
    expect(whatRunsIn(said.replace('[[Bo Lee]]', '').replace('[[Cy Dee]]', ''))).toEqual([]);
  });

  it('of a name that a template puts into its text and its code', async () => {
    const vault = temporaryVault({
      'Templates/P.md': '# {{name}}\n<%* let n = "{{name}}"; %>\n<% x ',
      '.obsidian/plugins/acquaint/data.json': '{"template": "Templates/P.md"}',
    });
    await vault.run('add', 'name=Eve ![p](http://x) <img src=x>"; run(`x`); "');
    const whole = written(vault, 'P.md');
    const text = whole.slice(whole.indexOf('---', 3));
    expect(text).toMatch(/let n = "Eve [^"`]*"; %>/);
    expect(text).not.toMatch(/!\[|<img/);
  });
});

describe('what the user says stays as it is said', () => {
  it('as a link to a note that is here', async () => {
    const vault = temporaryVault({ 'Web Summit.md': '', 'People/Bo Lee.md': '' });
    await vault.run(
      'add',
      'name=Ana',
      'met-at=[[Web Summit]]',
      'discussed=50% of $20 & C# [draft]',
    );
    expect(vault.text('People/Ana.md')).toContain('met-at: "[[Web Summit]]"\n');
    expect(vault.text('People/Ana.md')).toContain('  - 50% of $20 & C# [draft]\n');
    await vault.run('log', 'name=Ana', 'text=a talk at [[Web Summit]], 50% <3 (with [[Bo Lee]])');
    expect(vault.text('People/Ana.md')).toContain(
      ' other: a talk at [[Web Summit]], 50% <3 (with [[Bo Lee]])\n',
    );
  });

  it('and a link that leads nowhere is its text', async () => {
    const vault = temporaryVault({});
    await vault.run('add', 'name=Ana', 'met-at=[[Nowhere]]');
    expect(vault.text('People/Ana.md')).toContain('met-at: "[Nowhere]"\n');
  });
});
