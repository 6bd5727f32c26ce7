import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweennessOf } from '../../../src/core/network/betweenness';
import { brokerageOf } from '../../../src/core/network/brokers';
import { communitiesOf } from '../../../src/core/network/communities';
import { graphOf, tieCount, type Graph } from '../../../src/core/network/graph';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { isRecord } from '../../../src/core/text/record';
import { indexOf, note } from '../../support/vault';
import { runs } from '../../support/runs';

const FILE = new URL('../../fixtures/networks/networks.json', import.meta.url);
const DATA: unknown = JSON.parse(readFileSync(FILE, 'utf8'));

type Edge = readonly [string, string];

/** People who know each other, as notes. */
function graphWith(names: readonly string[], edges: readonly Edge[]): Graph {
  const knows = (name: string): string[] =>
    edges.filter(([from]) => from === name).map(([, to]) => `[[${to}]]`);
  const texts: [string, string][] = names.map((name) => [
    `People/${name}.md`,
    note({ type: 'person', knows: knows(name) }),
  ]);
  return graphOf(indexOf(Object.fromEntries(texts)));
}

function part(name: string, key: string): unknown {
  const network = isRecord(DATA) ? DATA[name] : undefined;
  return isRecord(network) ? network[key] : undefined;
}

function edgesOf(name: string): Edge[] {
  const edges = part(name, 'edges');
  return Array.isArray(edges)
    ? edges.map((edge: unknown): Edge => {
        const [from, to] = Array.isArray(edge) ? edge.map(String) : [];
        return [`m${from ?? ''}`, `m${to ?? ''}`];
      })
    : [];
}

describe.each([
  ['zachary-karate-club', 34, 78],
  ['florentine-families', 15, 20],
])('the network %s', (name, size, ties) => {
  const edges = edgesOf(name);
  const graph = graphWith([...new Set(edges.flat())], edges);
  const betweenness = atOnce(betweennessOf(graph));
  const measures = part(name, 'measures');

  it('has its people and ties', () => {
    expect([graph.people.length, tieCount(graph)]).toEqual([size, ties]);
  });

  it('has the published measures to six digits', () => {
    expect(graph.people).toHaveLength(size);
    for (const [number, person] of graph.people.entries()) {
      const published = isRecord(measures) ? measures[person.name.slice(1)] : undefined;
      const expected = isRecord(published) ? published : {};
      const { constraint, effectiveSize } = brokerageOf(graph, number);
      expect(graph.neighbours[number]?.length).toBe(expected['degree']);
      expect(constraint).toBeCloseTo(Number(expected['constraint']), 6);
      expect(effectiveSize).toBeCloseTo(Number(expected['effectiveSize']), 6);
      expect(betweenness[number]).toBeCloseTo(Number(expected['betweenness']), 6);
    }
  });
});

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const EDGES = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)), {
  maxLength: 14,
});

/** All shortest paths between two, one by one. */
function shortestPaths({ neighbours }: Graph, from: number, to: number): number[][] {
  let paths = [[from]];
  for (let length = 0; length < neighbours.length; length++) {
    const done = paths.filter((path) => path.at(-1) === to);
    if (done.length > 0) return done;
    paths = paths.flatMap((path) =>
      [...(neighbours[path.at(-1) ?? 0] ?? [])]
        .filter((next) => !path.includes(next))
        .map((next) => [...path, next]),
    );
  }
  return [];
}

describe('betweenness', () => {
  it('is the share of shortest paths, counted one by one', () => {
    fc.assert(
      fc.property(EDGES, (edges) => {
        const graph = graphWith(
          NAMES,
          edges.filter(([a, b]) => a !== b),
        );
        const expected = NAMES.map(() => 0);
        for (let from = 0; from < NAMES.length; from++) {
          for (let to = from + 1; to < NAMES.length; to++) {
            const paths = shortestPaths(graph, from, to);
            for (const path of paths)
              for (const between of path.slice(1, -1))
                expected[between] = (expected[between] ?? 0) + 1 / paths.length;
          }
        }
        const pairs = ((NAMES.length - 1) * (NAMES.length - 2)) / 2;
        const found = atOnce(betweennessOf(graph));
        for (const [number, sum] of expected.entries())
          expect(found[number]).toBeCloseTo(sum / pairs, 9);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('brokerage', () => {
  it('is not known of somebody who knows nobody', () => {
    expect(brokerageOf(graphWith(['A', 'B'], []), 0)).toEqual({
      constraint: null,
      effectiveSize: null,
    });
  });
});

describe('communities', () => {
  it('are two where two circles are held together by one tie', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const edges: Edge[] = [['A', 'B'], ['B', 'C'], ['A', 'C'], ['C', 'D'], ['D', 'E'], ['E', 'F'], ['D', 'F']]; // prettier-ignore
    const [a, b, c, d, e, f] = communitiesOf(graphWith(names, edges));
    expect([a, d]).toEqual([b, e]);
    expect([a, d]).toEqual([c, f]);
    expect(a).not.toBe(d);
  });

  it('leave who knows nobody alone', () => {
    expect([...communitiesOf(graphWith(['A', 'B', 'C'], [['A', 'B']]))]).toEqual([1, 1, 2]);
  });
});
