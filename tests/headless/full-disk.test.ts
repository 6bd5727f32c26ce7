import type * as fs from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryVault, type TemporaryVault } from '../support/temporary-vault';

/** Bytes that the disk still takes; the rest of a file is not written, as on a real one. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const write = (...given: Parameters<typeof real.writeFileSync>): void => {
    const [file, data, options] = given;
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const { byteLength } = bytes;
    const fits = Math.min(disk.room, byteLength);
    disk.room -= fits;
    if (fits === byteLength) {
      real.writeFileSync(file, data, options);
      return;
    }
    real.writeFileSync(file, Buffer.alloc(fits), options);
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  return { ...real, writeFileSync: write };
});

const PHOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(20_000, 7)]);
const GIVEN = ['Ana', 'Bruno', 'Clara', 'Diego', 'Erik', 'Fatou', 'Goran', 'Heidi', 'Ivo', 'Jun'];
const NAMES = GIVEN.flatMap((name) => ['Silva', 'Novak', 'Tanaka'].map((of) => `${name} ${of}`));

function cardsOf(names: readonly string[]): string {
  const photo = PHOTO.toString('base64');
  const card = (name: string): string =>
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nPHOTO;ENCODING=b;TYPE=JPEG:${photo}\nEND:VCARD\n`;
  return names.map(card).join('');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'cards.vcf')
    .map((entry) => join(entry.parentPath, entry.name));
}

function vaultWithCards(): TemporaryVault {
  const vault = temporaryVault({});
  writeFileSync(join(vault.root, 'cards.vcf'), cardsOf(NAMES));
  return vault;
}

describe('an import onto a disk that fills up', () => {
  beforeEach(() => {
    disk.room = Number.POSITIVE_INFINITY;
  });

  it('leaves nothing half-written, and says that it failed', async () => {
    const vault = vaultWithCards();
    disk.room = 100_000;
    const { code, error } = await vault.run('import', `file=${join(vault.root, 'cards.vcf')}`);
    expect(code).toBe(1);
    expect(error).toMatch(
      /^acquaint: \d+ of 30 cards could not be taken, and \d+ photos? could not be written\n$/,
    );
    for (const file of filesIn(vault.root)) {
      if (file.endsWith('.md')) expect(readFileSync(file, 'utf8')).toMatch(/^---\n(?:.+\n)+---\n$/);
      else expect([file, readFileSync(file).equals(PHOTO)]).toEqual([file, true]);
    }
  });

  it.each([0, 10, 20_000, 30_000, 90_000, 450_000])(
    'is completed by importing again when there is room: after %s bytes',
    async (room) => {
      const vault = vaultWithCards();
      disk.room = room;
      await vault.run('import', `file=${join(vault.root, 'cards.vcf')}`);
      disk.room = Number.POSITIVE_INFINITY;
      await vault.run('import', `file=${join(vault.root, 'cards.vcf')}`);
      expect(filesIn(vault.root).sort()).toEqual(
        NAMES.flatMap((name) => [
          join(vault.root, `${name}.jpg`),
          join(vault.root, 'People', `${name}.md`),
        ]).sort(),
      );
      const before = vault.snapshot();
      expect((await vault.run('import', `file=${join(vault.root, 'cards.vcf')}`)).code).toBe(0);
      expect(vault.snapshot()).toEqual(before);
      for (const name of NAMES)
        expect(vault.text(`People/${name}.md`)).toContain(`photo: "[[${name}.jpg]]"`);
    },
  );
});
