import { describe, expect, it } from 'vitest';
import { planMerge } from '../../../src/core/merge/merged-note';
import { leftValues, type MergeChoice } from '../../../src/core/merge/merge-row';
import { merged, merging } from '../../support/merging';

function note(...lines: readonly string[]): string {
  return ['---', ...lines, '---', ''].join('\n');
}

/** The properties after a merge, without the alias that every merge adds. */
function properties(kept: string, other: string, choice?: MergeChoice): string {
  const key = /^[\w-]+/.exec(kept)?.[0] ?? '';
  const choices = new Map(choice ? [[key, choice]] : []);
  const text = merged(note('aliases: [Ana S]', kept), note(other), choices);
  return text.replace('---\naliases: [Ana S]\n', '').replace(/---\n$/, '');
}

describe('points of two notes', () => {
  it.each([
    ['2026-11-01', '[a, b]', '2026-11-05', '[b, c]', '[a, b, c]'],
    ['2026-11-05', '[b, c]', '2026-11-01', '[a, b]', '[a, b, c]'],
    ['2026-11-01', '[a, b]', '2026-11-05', '[a]', '[b, a]'],
    ['2026-11-05', '[a]', '2026-11-01', '[a, b]', '[b, a]'],
    ['2026-11-05', '[p]', '2026-11-05', '[q]', '[p, q]'],
  ])(
    'stand in the order of time: %s %s, %s %s: %s',
    (keptDay, keptPoints, otherDay, otherPoints, points) => {
      const of = (day: string, list: string): string =>
        `---\nlast-contact: ${day}\ndiscussed: ${list}\n---\n`;
      const once = merged(of(keptDay, keptPoints), of(otherDay, otherPoints));
      expect(once).toContain(`discussed: ${points}\n`);
      expect(merged(once, of(otherDay, otherPoints))).toBe(once);
    },
  );

  it('go by the log too', () => {
    const kept = '---\ndiscussed: [new]\n---\n## Log\n\n- [[2026-11-09]] coffee: new\n';
    const other = '---\nmet: 2026-11-01\ndiscussed: [old]\n---\n';
    expect(merged(kept, other)).toContain('discussed: [old, new]\n');
  });
});

describe('what another tool says by the name of a property', () => {
  it.each([
    ['knows: ["Di"]', 'spouse: "[[Bo Lee]]"', 'knows: ["Di"]\nspouse: "[[Bo Lee]]"\n'],
    ['spouse: "[[Bo Lee]]"', 'knows: ["Di"]', 'spouse: "[[Bo Lee]]"\nknows: ["Di"]\n'],
    ['url: https://a.org', 'linkedin: ana', 'url: https://a.org\nlinkedin: ana\n'],
    ['linkedin: ana', 'url: https://a.org', 'linkedin: ana\nurl: https://a.org\n'],
  ])('keeps its name: %s and %s', (kept, other, both) => {
    expect(properties(kept, other)).toBe(both);
  });
});

describe('of two values', () => {
  it.each([
    ['the later contact stands', 'last-contact: 2026-11-01', 'last-contact: 2026-11-05', '05'],
    ['an earlier contact does not', 'last-contact: 2026-11-05', 'last-contact: 2026-11-01', '05'],
    ['the first meeting stands', 'met: 2026-11-05', 'met: 2026-11-01', '01'],
    ['the next day to come stands', 'follow-up: 2026-11-25', 'follow-up: 2026-11-22', '22'],
    [
      'a day to come stands before a past one',
      'follow-up: 2026-11-05',
      'follow-up: 2026-11-22',
      '22',
    ],
    ['a past day gives way, not the other', 'follow-up: 2026-11-22', 'follow-up: 2026-11-05', '22'],
  ])('%s', (_, kept, other, day) => {
    expect(properties(kept, other)).toMatch(new RegExp(`^[a-z-]+: 2026-11-${day}\\n$`));
  });

  it.each([
    ['a text of the kept note', 'role: a', 'role: b', 'role: a\n'],
    ['that of the other where the kept one is empty', 'role:', 'role: b', 'role: b\n'],
    ['the name that the kept note uses', 'title: # x', 'role: b', 'title: b # x\n'],
    ['lists together', 'email: [a@x.org]', 'email: b@x.org', 'email: [a@x.org, b@x.org]\n'],
    ['items each once', 'seeks: [a]', 'seeks: [A, b]', 'seeks: [a, b]\n'],
    ['zeros of a number', 'phone: "01"', 'phone: 0044', 'phone:\n  - "01"\n  - "0044"\n'],
    ['tags together', 'tags: [a]', 'tags: b', 'tags: [a, b]\n'],
    ['lists of the user together', 'hats: [a]', 'hats: [b]', 'hats: [a, b]\n'],
    [
      'quotes, comments, nesting',
      'a: 1',
      "b:\n  c: '01' # x\n  d: [{e: 0x1}]",
      "a: 1\nb:\n  c: '01' # x\n  d: [{e: 0x1}]\n",
    ],
    ['the comment above', 'a: 1', 'b: 1\n# why\nc: 2', 'a: 1\nb: 1\n# why\nc: 2\n'],
  ])('keeps %s', (_, kept, other, after) => {
    expect(properties(kept, other)).toBe(after);
  });

  it.each([
    ['other', 'role: b # x\n'],
    ['both', 'role:\n  - a # x\n  - b\n'],
    ['kept', 'role: a # x\n'],
  ] as const)('takes what the user chooses: %s', (choice, after) => {
    expect(properties('role: a # x', 'role: b', choice)).toBe(after);
  });

  it('takes no choice that the property cannot have', () => {
    expect(properties('birthday: x\ncadence: 2 weeks', 'cadence: 1 year', 'both')).toContain(
      'cadence: 2 weeks',
    );
  });

  it('tells the one that is left behind, and no other', () => {
    const plan = planMerge(
      merging(note('role: a', 'met: 2026-11-05'), note('role: b', 'met: 2026-11-01', 'x: 1')),
    );
    expect(plan.kind === 'plan' && leftValues(plan.rows, new Map())).toEqual([
      { property: 'role', value: 'b' },
    ]);
  });
});

describe('the names', () => {
  it('of the note that goes all become aliases, and its own name none of the properties', () => {
    expect(merged(note('a: 1'), note('name: Ana Reis', 'aliases: [Anita, Ana Silva]'))).toBe(
      note('a: 1', 'aliases:', '  - Ana Reis', '  - Ana S', '  - Anita'),
    );
  });
});

describe('what two notes say of each other', () => {
  it('is gone: nobody knows themselves', () => {
    const kept = note('aliases: [Ana S]', 'knows: ["[[Bo Lee]]", "[[Ana S]]"]');
    const other = note('knows: "[[Ana Silva]]"', 'met-through: "[[Ana Silva|x]]"');
    expect(merged(kept, other)).toBe(note('aliases: [Ana S]', 'knows: ["[[Bo Lee]]"]'));
  });

  it('in their texts leads to the note that stays', () => {
    expect(merged('[[Ana S]]\n', '[[Ana Silva]] [[Ana S#^b|x]]\n')).toContain(
      '[[Ana Silva|Ana S]]\n\n[[Ana Silva]] [[Ana Silva#^b|x]]\n',
    );
  });
});

const HEAD = note('aliases: [Ana S]');

describe('the logs', () => {
  const log = (...lines: readonly string[]): string => ['## Log', '', ...lines, ''].join('\n');

  it.each([
    [
      'by day, newest first',
      ['- 2026-11-05 b'],
      ['- 2026-11-06 c', '- 2026-11-04 a'],
      ['- 2026-11-06 c', '- 2026-11-05 b', '- 2026-11-04 a'],
    ],
    ['the same line once', ['- 2026-11-05 b'], ['- 2026-11-05 b'], ['- 2026-11-05 b']],
    [
      'with what stands below',
      ['- 2026-11-05 b'],
      ['- 2026-11-06 c', '  deep', '  - item'],
      ['- 2026-11-06 c', '  deep', '  - item', '- 2026-11-05 b'],
    ],
    [
      'what stands below the same line, once',
      ['- 2026-11-05 b', '  x'],
      ['- 2026-11-05 b', '  x', '  y'],
      ['- 2026-11-05 b', '  x', '  y'],
    ],
    [
      'of one day in their order',
      ['- 2026-11-05 b'],
      ['- 2026-11-05 d', '- 2026-11-05 c'],
      ['- 2026-11-05 d', '- 2026-11-05 c', '- 2026-11-05 b'],
    ],
  ])('are joined %s', (_, kept, other, after) => {
    expect(merged(HEAD + log(...kept), HEAD + log(...other))).toBe(HEAD + log(...after));
  });

  it('come where there was none', () => {
    expect(merged(`${HEAD}Hi\n`, log('- 2026-11-05 b'))).toBe(
      `${HEAD}Hi\n\n${log('- 2026-11-05 b')}`,
    );
  });

  it('leave other lines under the heading to the text', () => {
    expect(merged(`${HEAD}Hi\n`, log('- 2026-11-05 b', '', 'free'))).toBe(
      `${HEAD}Hi\n\nfree\n\n${log('- 2026-11-05 b')}`,
    );
  });
});

describe('the texts', () => {
  it.each([
    ['one under the other', 'A\n', 'B\n', 'A\n\nB\n'],
    [
      'above the log',
      'A\n\n## Log\n\n- 2026-11-05 b\n',
      'B\n',
      'A\n\nB\n\n## Log\n\n- 2026-11-05 b\n',
    ],
    ['once', 'A\n\nB\n', 'B\n', 'A\n\nB\n'],
    ['in an empty note', '', 'B\n', 'B\n'],
    ['without an end of its last line', 'A', 'B', 'A\n\nB\n'],
    [
      'below a log that would be swallowed as code',
      '## Log\n\n- 2026-11-05 b\n',
      '```\nB\n',
      '## Log\n\n- 2026-11-05 b\n\n```\nB\n',
    ],
  ])('stand %s', (_, kept, other, after) => {
    expect(merged(HEAD + kept, other)).toBe(HEAD + after);
  });

  it('are not put together where one would become code', () => {
    expect(merged(`${HEAD}\`\`\`\nA\n`, 'B\n')).toBe(
      'refused: the text of the two notes cannot be put together safely',
    );
  });

  it('give a note without properties none by a line of dashes', () => {
    expect(merged('', '\n---\nWaves and kites\n---\n')).toBe(
      `${note('aliases:', '  - Ana S')}---\nWaves and kites\n---\n`,
    );
  });

  it('are not brought together where one has properties that Obsidian does not read', () => {
    expect(merged('', '\n---\nB: 1\n---\n')).toMatch(/^refused: Obsidian does not read the prop/);
  });
});

describe('a list of which not all can be read', () => {
  const KEPT_NOTE = note('aliases: [Ana S]', 'discussed: [tea]');

  it.each([
    ['an unquoted colon', 'discussed: [a point, {Rust: the good parts}]'],
    ['a group among its lines', 'discussed:\n  - a point\n  - Rust: the good parts'],
  ])('by %s gives what can be read, and the rest is told', (_, lines) => {
    const pair = merging(KEPT_NOTE, note(lines));
    const plan = planMerge(pair);
    const rows = plan.kind === 'plan' ? plan.rows : [];
    expect(merged(KEPT_NOTE, note(lines))).toContain('discussed: [tea, a point]\n');
    expect(leftValues(rows, new Map())).toEqual([
      { property: 'discussed', value: { Rust: 'the good parts' } },
    ]);
  });

  it('keeps the zeros of a name that is a number', () => {
    expect(merged(note('aliases: [Ana S]'), note('aliases: [0044, 1e3]'))).toContain(
      'aliases: [Ana S, "0044", "1e3"]\n',
    );
  });
});
