import fc from 'fast-check';

/** A property's value as an author wrote it: all that stands behind `name:`, in lines. */
export interface WrittenValue {
  readonly lines: readonly string[];
  /** What a reader must get from it. */
  readonly value: unknown;
  readonly comments: readonly string[];
}

type Scalar = readonly [source: string, value: unknown];

const SCALARS: readonly Scalar[] = [
  ['design', 'design'],
  ['"[[Bo Lee]]"', '[[Bo Lee]]'],
  ["'it''s'", "it's"],
  ['"say \\"hi\\" # no"', 'say "hi" # no'],
  ['"a, b"', 'a, b'],
  ["'key: [x'", 'key: [x'],
  ['0044123', 44123],
  ['+1555', 1555],
  ['"0044123"', '0044123'],
  ['3.50', 3.5],
  ['2026-11-05', '2026-11-05'],
  ['2026-02-31', '2026-02-31'],
  ['12:30', '12:30'],
  ['yes', 'yes'],
  ['1_000', '1_000'],
  ['true', true],
  ['null', null],
  ['""', ''],
  ['Łódź – 東京', 'Łódź – 東京'],
  ['🎉 party', '🎉 party'],
  ['https://x.example/#a', 'https://x.example/#a'],
  ['C#', 'C#'],
];

const BESIDE_NAME_ONLY: readonly Scalar[] = [
  ['a, b [c] {d}', 'a, b [c] {d}'],
  ['!!str 123', '123'],
  ['&unused Ana', 'Ana'],
  ['{a: 1, met: x}', { a: 1, met: 'x' }],
  ['[[Bo Lee]]', [['Bo Lee']]],
  ['[[Lee, Bo]]', [['Lee', 'Bo']]],
];

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constantFrom(...SCALARS),
  fc.string({ unit: 'grapheme' }).map((text) => [JSON.stringify(text), text] as const),
);

/** A comment; the numbers tell them apart. */
export const comment = fc
  .tuple(
    fc.constantFrom('# why', '# a: b', '# [open', "# it's", '# "open', '#tight', '# - x', '# 🎉'),
    fc.nat(9_999),
  )
  .map(([text, number]) => `${text} ${String(number)}`);

/** The end of a line: nothing, a stray space, or a comment. */
const lineEnding = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '', ' ') },
  { weight: 1, arbitrary: comment.map((text) => ` ${text}`) },
);

const commentLines = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.array(comment, { minLength: 1, maxLength: 2 }) },
);

function trimmed(...texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

const empty: fc.Arbitrary<WrittenValue> = lineEnding.map((end) => ({
  lines: [end],
  value: null,
  comments: trimmed(end),
}));

const besideName: fc.Arbitrary<WrittenValue> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: scalar },
      { weight: 1, arbitrary: fc.constantFrom(...BESIDE_NAME_ONLY) },
    ),
    fc.constantFrom(' ', '  ', '\t'),
    lineEnding,
  )
  .map(([[source, value], space, end]) => ({
    lines: [space + source + end],
    value,
    comments: trimmed(end),
  }));

const belowName: fc.Arbitrary<WrittenValue> = fc
  .tuple(scalar, lineEnding, commentLines, lineEnding)
  .map(([[source, value], first, between, last]) => ({
    lines: [first, ...between.map((text) => `  ${text}`), `  ${source}${last}`],
    value,
    comments: trimmed(first, ...between, last),
  }));

const overLines: fc.Arbitrary<WrittenValue> = fc
  .tuple(fc.constantFrom('"', "'", ''), lineEnding)
  .map(([quote, end]) => {
    const hash = quote === '' ? '' : '# ';
    return {
      lines: [` ${quote}first words`, '', `  ${hash}and`, `  last${quote}${end}`],
      value: `first words\n${hash}and last`,
      comments: trimmed(end),
    };
  });

const flowList: fc.Arbitrary<WrittenValue> = fc
  .tuple(fc.array(scalar, { maxLength: 4 }), fc.constantFrom('', ' '), fc.boolean(), lineEnding)
  .map(([items, space, hasTrailingComma, end]) => {
    const comma = hasTrailingComma && items.length > 0 ? ',' : '';
    const inner = items.map(([source]) => source).join(', ') + comma;
    return {
      lines: [` [${space}${inner}${space}]${end}`],
      value: items.map(([, value]) => value),
      comments: trimmed(end),
    };
  });

const tallFlowList: fc.Arbitrary<WrittenValue> = fc
  .tuple(
    fc.array(fc.tuple(scalar, lineEnding), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    lineEnding,
    lineEnding,
  )
  .map(([items, hasTrailingComma, first, last]) => ({
    lines: [
      ` [${first}`,
      ...items.map(([[source], end], at) => {
        const comma = hasTrailingComma || at < items.length - 1 ? ',' : '';
        return `    ${source}${comma}${end}`;
      }),
      `  ]${last}`,
    ],
    value: items.map(([[, value]]) => value),
    comments: trimmed(first, ...items.map(([, end]) => end), last),
  }));

const blockList: fc.Arbitrary<WrittenValue> = fc
  .tuple(
    fc.array(fc.tuple(scalar, commentLines, lineEnding), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '  ', '    '),
    lineEnding,
  )
  .map(([items, indent, first]) => ({
    lines: [
      first,
      ...items.flatMap(([[source], above, end]) => [
        ...above.map((text) => indent + text),
        `${indent}- ${source}${end}`,
      ]),
    ],
    value: items.map(([[, value]]) => value),
    comments: trimmed(first, ...items.flatMap(([, above, end]) => [...above, end])),
  }));

const TEXT_LINES = ['text', '# no comment', 'met: no property', '- no item', "it's", '--- no end'];

const blockText: fc.Arbitrary<WrittenValue> = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+'),
    fc.array(fc.constantFrom(...TEXT_LINES), { minLength: 1, maxLength: 3 }),
    fc.nat(2),
    lineEnding,
  )
  .map(([style, chomping, lines, blanks, end]) => {
    const kept = chomping === '+' ? blanks : 0;
    const lineEnds = '\n'.repeat(chomping === '-' ? 0 : 1 + kept);
    return {
      lines: [
        ` ${style}${chomping}${end}`,
        ...lines.map((line) => `  ${line}`),
        ...Array<string>(kept).fill(''),
      ],
      value: lines.join(style === '|' ? '\n' : ' ') + lineEnds,
      comments: trimmed(end),
    };
  });

// The properties' own names again, a level deeper.
const group: fc.Arbitrary<WrittenValue> = fc
  .tuple(scalar, lineEnding, lineEnding)
  .map(([[source, value], first, last]) => ({
    lines: [first, `  met: ${source}${last}`, '  knows:', '    - inner'],
    value: { met: value, knows: ['inner'] },
    comments: trimmed(first, last),
  }));

export const writtenValue: fc.Arbitrary<WrittenValue> = fc.oneof(
  { weight: 2, arbitrary: empty },
  { weight: 5, arbitrary: besideName },
  { weight: 1, arbitrary: belowName },
  { weight: 1, arbitrary: overLines },
  { weight: 3, arbitrary: flowList },
  { weight: 2, arbitrary: tallFlowList },
  { weight: 4, arbitrary: blockList },
  { weight: 2, arbitrary: blockText },
  { weight: 1, arbitrary: group },
);
