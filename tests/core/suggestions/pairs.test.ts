import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberList } from '../../../src/core/collections/number-list';
import { PairCounts, pairKey, PairList } from '../../../src/core/suggestions/pairs';

/** So many numbers that some are paired with more others than a chain is good for. */
const number = fc.nat(60);
/** Most pairs are of one of the first two, who come to know everybody. */
const pair = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: number }), number)
  .filter(([a, b]) => a !== b);
const word = fc.record({ pair, isTaken: fc.boolean() });

describe('a book of pairs', () => {
  it('holds the pairs that were said more often than undone', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const book = new PairCounts();
        const said = new Map<number, number>();
        for (const { pair, isTaken } of words) {
          const key = pairKey(...pair);
          const before = said.get(key) ?? 0;
          if (isTaken && before === 0) continue;
          const isNews = isTaken ? book.remove(...pair) : book.add(...pair);
          said.set(key, before + (isTaken ? -1 : 1));
          expect(isNews).toBe(isTaken ? before === 1 : before === 0);
        }
        for (let a = 0; a <= 60; a++) {
          const others = Array.from({ length: 61 }, (_, b) => b).filter(
            (b) => a !== b && (said.get(pairKey(a, b)) ?? 0) > 0,
          );
          const listed = new NumberList();
          book.list(a, listed);
          expect([...listed.numbers].sort((x, y) => x - y)).toEqual(others);
          expect(book.sizeOf(a)).toBe(others.length);
          expect(others.every((b) => book.has(a, b) && book.has(b, a))).toBe(true);
        }
      }),
    );
  });

  it('knows a pair of two who knew many and now know fewer', () => {
    const book = new PairCounts();
    const others = Array.from({ length: 32 }, (_, at) => 2 + at);
    for (const other of others) [0, 1].forEach((one) => book.add(one, other));
    for (const other of others.slice(10)) [0, 1].forEach((one) => book.remove(one, other));
    book.add(0, 1);
    expect([book.has(0, 1), book.has(1, 0), book.has(1, 30)]).toEqual([true, true, false]);
  });
});

describe('a list of pairs', () => {
  it('has each pair once, whichever of the two is named first', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 100 }), (pairs) => {
        const list = new PairList();
        for (const [a, b] of pairs) list.add(a, b);
        const found: number[] = [];
        list.each((a, b) => found.push(pairKey(a, b)));
        expect(found).toEqual([...new Set(pairs.map(([a, b]) => pairKey(a, b)))]);
        expect(pairs.every(([a, b]) => list.has(b, a))).toBe(true);
      }),
    );
  });
});
