import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPage } from './open-view';
import { START_COLD, startsCold } from './starts';

const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));

it('half of the browser tests start without a cache', () => {
  const cold = FILES.filter(startsCold);
  expect(cold.map((name) => name.replace('.test.ts', ''))).toEqual([...START_COLD].sort());
  // This file and that of the toy plugin need neither.
  expect(cold.length).toBeGreaterThanOrEqual((FILES.length - 2) / 2);
});

it.each([
  ['theme=light', false],
  ['theme=light&cold', true],
])('a page that is opened with %s says whether it starts cold: %s', async (query, isCold) => {
  const { page } = await openPage({ query });
  expect(new URL(page.url()).searchParams.has('cold')).toBe(isCold);
});
