import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../../src/core/suggestions/suggestions';
import { isRecord } from '../../../src/core/text/record';
import { suggestionsOf } from '../../support/suggestions';
import { indexOf, note, type Texts } from '../../support/vault';

const FILE = new URL('../../fixtures/networks/networks.json', import.meta.url);

function member(data: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), data);
}

function strings(data: unknown): string[] {
  return Array.isArray(data) ? data.map(String) : [];
}

function rows(data: unknown): unknown[][] {
  return Array.isArray(data) ? data.filter(Array.isArray) : [];
}

const DATA: unknown = JSON.parse(readFileSync(FILE, 'utf8'));

describe('Davis’ southern women as a vault', () => {
  const attendance = member(DATA, 'davis-southern-women', 'attendance');
  const women = Object.keys(isRecord(attendance) ? attendance : {});
  const events = [...new Set(women.flatMap((woman) => strings(member(attendance, woman))))];
  const attending = (event: string): string[] =>
    women
      .filter((woman) => strings(member(attendance, woman)).includes(event))
      .map((woman) => `[[${woman}]]`);
  const texts: Texts = {
    ...Object.fromEntries(women.map((woman) => [`People/${woman}.md`, ''])),
    ...Object.fromEntries(
      events.map((event) => [`Events/${event}.md`, note({ people: attending(event) })]),
    ),
  };

  it('has 18 people and 14 events', () => {
    expect([women.length, events.length]).toEqual([18, 14]);
  });

  it('suggests exactly the 14 pairs that share no event', () => {
    const found = suggestionsOf(indexOf(texts), 153, 100).map(({ people }) =>
      people.map(({ name }) => name),
    );
    const strangers = rows(member(DATA, 'davis-southern-women', 'strangers')).map(strings);
    expect(strangers).toHaveLength(14);
    expect(found.map((pair) => pair.join(' + ')).sort()).toEqual(
      strangers.map((pair) => pair.join(' + ')).sort(),
    );
  });
});

describe('Zachary’s karate club as a vault', () => {
  const edges = rows(member(DATA, 'zachary-karate-club', 'edges')).map(strings);
  const members = [...new Set(edges.flat())];
  const known = (name: string): string[] =>
    edges.filter(([from]) => from === name).map(([, to]) => `[[m${to ?? ''}]]`);
  const index = indexOf(
    Object.fromEntries(members.map((name) => [`People/m${name}.md`, note({ knows: known(name) })])),
  );
  const found = suggestionsOf(index, 561, 100);
  const scores = new Map(
    found.map(({ people, score }) => [
      people
        .map(({ name }) => name.slice(1))
        .sort()
        .join('-'),
      score,
    ]),
  );

  it('has 34 members and 78 ties', () => {
    const { ties, size } = engineOf(index).corpus;
    const degrees = Array.from({ length: size }, (_, number) => ties.of(number).length);
    expect([size, degrees.reduce((sum, degree) => sum + degree, 0) / 2]).toEqual([34, 78]);
  });

  it('scores the published pairs by the Adamic–Adar index, to the rounding of each share', () => {
    const published = rows(member(DATA, 'zachary-karate-club', 'adamicAdar'));
    expect(published).toHaveLength(20);
    for (const [a, b, index] of published) {
      const score = scores.get([String(a), String(b)].sort().join('-'));
      expect(score).toBeDefined();
      // Each of the at most 17 common acquaintances is rounded by half a thousandth at most.
      expect(Math.abs((score ?? 0) / 1000 - Number(index))).toBeLessThan(17 * 0.0005);
    }
  });

  it('puts the published pairs first, in their order', () => {
    const published = rows(member(DATA, 'zachary-karate-club', 'adamicAdar')).map(([, , index]) =>
      Number(index),
    );
    const first = found.slice(0, published.length).map(({ score }) => score / 1000);
    first.forEach((score, at) => {
      expect(Math.abs(score - (published[at] ?? 0))).toBeLessThan(17 * 0.0005);
    });
  });
});
