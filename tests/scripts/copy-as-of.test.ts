import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/core/days/day';
import { pendingFollowUps } from '../../src/core/people/follow-up';
import { openVault } from '../../src/headless/folder-vault.mts';
import { copyAsOf } from '../host/copy-as-of';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';
import { day, type Texts } from '../support/vault';

const DEMO = fileURLToPath(new URL('../vaults/demo', import.meta.url));
const WRITTEN = day('2026-11-20');

function copied(texts: Texts, today: string): TemporaryVault {
  const copy = temporaryVault({});
  copyAsOf(temporaryVault(texts).root, copy.root, { written: WRITTEN, today: day(today) });
  return copy;
}

function copyOfDemo(today: string): string {
  const { root } = temporaryVault({});
  copyAsOf(DEMO, root, { written: WRITTEN, today: day(today) });
  return root;
}

/** Who is owed a follow-up, and in how many days; leaves out what is counted in months. */
function owed(folder: string, today: string): (readonly [string, number])[] {
  const vault = openVault(folder);
  if (vault.kind !== 'open') throw new Error(vault.reason);
  return [...pendingFollowUps(vault.index.followUps(day(today)), day(today))]
    .filter(({ reason }) => reason !== 'cadence')
    .map(({ person, due }) => [person.name, daysBetween(day(today), due)] as const);
}

describe('a vault copied as of another day', () => {
  it('has every day of a note moved by as many days, over the ends of months and years', () => {
    const copy = copied(
      { 'a.md': 'met: 2026-11-14\n- [[2026-12-30]] 2026-11-20T19:30' },
      '2026-12-02',
    );
    expect(copy.text('a.md')).toBe('met: 2026-11-26\n- [[2027-01-11]] 2026-12-02T19:30');
  });

  it('has dated notes under names that their links still lead to', () => {
    const copy = copied(
      { 'Daily/2026-11-19.md': 'x', 'Daily/2026-11-20.md': 'y [[2026-11-19]]' },
      '2026-11-21',
    );
    expect(copy.text('Daily/2026-11-20.md')).toBe('x');
    expect(copy.text('Daily/2026-11-21.md')).toBe('y [[2026-11-20]]');
  });

  it('leaves birthdays, numbers and days that do not exist', () => {
    const same = 'birthday: 1999-04-17\nphone: 12026-11-14\nserial: 2026-11-140\nmet: 2026-13-40\n';
    expect(copied({ 'a.md': same }, '2027-01-01').text('a.md')).toBe(same);
  });

  it('has every byte of the notes where no day moves', () => {
    const read = (folder: string): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => join(parentPath, name))
        .map((file) => `${file.slice(folder.length)}: ${readFileSync(file, 'latin1')}`);
    expect(read(copyOfDemo('2026-11-20'))).toEqual(read(DEMO));
  });

  it.each(['card.png', 'odd.md'])('has the bytes of %s, which are no UTF-8', (name) => {
    const { root } = temporaryVault({});
    const copy = temporaryVault({});
    const bytes = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0x80]);
    writeFileSync(join(root, name), bytes);
    copyAsOf(root, copy.root, { written: WRITTEN, today: day('2027-01-01') });
    expect(readFileSync(join(copy.root, name))).toEqual(bytes);
  });

  it.each(['2026-11-23', '2027-03-01', '2028-02-29', '2025-06-01'])(
    'reads on %s as the sample vault does on its day',
    (today) => {
      expect(owed(copyOfDemo(today), today)).toEqual(owed(DEMO, WRITTEN));
    },
  );
});
