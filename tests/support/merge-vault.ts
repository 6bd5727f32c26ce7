import { mergePeople, type MergeOutcome } from '../../src/actions/merge/merge-people';
import type { MergeRequest, MergeContext } from '../../src/actions/merge/merge-preview';
import type { LinkedStore } from '../../src/actions/ports';
import type { MergeChoices } from '../../src/core/merge/merge-row';
import { KEPT, OTHER } from './merging';
import { day, indexOf, type Texts } from './vault';

/** A vault with two notes of Ana, and notes that link to one or both. */
export const TWO_ANAS: Texts = {
  [KEPT]:
    '---\nmet: 2026-11-01 # first\nrole: Designer\nknows:\n  - "[[Ana S]]"\n---\nHi\n\n## Log\n\n- [[2026-11-05]] email: a\n',
  [OTHER]:
    '---\ntype: person\nmet: 2026-10-01\nrole: Owner\nphone: 0044123\n---\nMore, see [[Bo Lee]]\n\n## Log\n\n- [[2026-11-06]] call: b\n',
  'People/Bo Lee.md': '---\nknows: ["[[Ana S]]"]\nmet-through: Ana S\n---\n',
  'Daily/2026-11-06.md': 'lunch with [[Ana S|Ana]] and [[Ana Silva]]\n',
  'Introductions/Both.md': '---\ntype: introduction\npeople: ["[[Ana S]]", "[[Ana Silva]]"]\n---\n',
  'Nobody.md': 'no link here: `[[Ana S]]`\n',
};

/** What the vault says when the two are one. */
export const AFTER_MERGE: Texts = {
  [KEPT]: [
    '---',
    'met: 2026-10-01 # first',
    'role: Designer',
    'type: person',
    'phone: 0044123',
    'aliases:',
    '  - Ana S',
    '---',
    'Hi',
    '',
    'More, see [[Bo Lee]]',
    '',
    '## Log',
    '',
    '- [[2026-11-06]] call: b',
    '- [[2026-11-05]] email: a',
    '',
  ].join('\n'),
  'People/Bo Lee.md':
    '---\nknows: ["[[Ana Silva|Ana S]]"]\nmet-through: "[[Ana Silva|Ana S]]"\n---\n',
  'Daily/2026-11-06.md': 'lunch with [[Ana Silva|Ana]] and [[Ana Silva]]\n',
  'Introductions/Both.md':
    '---\ntype: introduction\npeople: ["[[Ana Silva|Ana S]]", "[[Ana Silva]]"]\n---\n',
  'Nobody.md': 'no link here: `[[Ana S]]`\n',
};

/** The request to merge the two, as the notes are now, on 2026-11-20. */
export function mergeOf(
  texts: Texts,
  store: LinkedStore,
  choices: MergeChoices = new Map(),
): [MergeContext, MergeRequest] {
  const index = indexOf(texts);
  const [kept, other] = [index.person(KEPT), index.person(OTHER)];
  if (!kept || !other) throw new Error('one of the two is not there');
  return [
    { index, store, today: day('2026-11-20') },
    { kept, other, choices },
  ];
}

export function merge(
  texts: Texts,
  store: LinkedStore,
  choices?: MergeChoices,
): Promise<MergeOutcome> {
  return mergePeople(...mergeOf(texts, store, choices));
}
