import type { NoteFacts } from '../../../src/core/notes/note-facts';
import type { PeopleIndex } from '../../../src/core/people/people-index';

const EDITS = 500;

export interface Edits {
  /** How many notes are edited in turn. */
  readonly count: number;
  /** Takes in the next edit, which changes what a note says. */
  readonly next: () => void;
}

function editsBy(
  index: PeopleIndex,
  facts: readonly NoteFacts[],
  versionsOf: (each: NoteFacts, other: NoteFacts) => readonly [NoteFacts, NoteFacts],
): Edits {
  const persons = facts.filter(({ path }) => path.startsWith('People/'));
  const step = Math.max(1, Math.floor(persons.length / EDITS));
  const edited = persons.filter((_, at) => at % step === 0).slice(0, EDITS);
  const versions = edited.map((each, at) => versionsOf(each, edited.at(at - 1) ?? each));
  const turns = [...versions.map(([one]) => one), ...versions.map(([, two]) => two)];
  let turn = 0;
  const next = (): void => {
    const version = turns[turn++ % turns.length];
    if (version) index.update([{ kind: 'set', facts: version }]);
  };
  return { count: edited.length, next };
}

function discussing(each: NoteFacts, point: string): NoteFacts {
  return { ...each, properties: { ...each.properties, discussed: [point] } };
}

/** Edits of what is said to whom: no introduction depends on it. */
export function smallEdits(index: PeopleIndex, facts: readonly NoteFacts[]): Edits {
  return editsBy(index, facts, (each) => [discussing(each, 'one'), discussing(each, 'two')]);
}

const TOPICS = ['offers', 'seeks', 'interests', 'place', 'field'];

/** A note with some of another's properties. */
function likeAnother(each: NoteFacts, other: NoteFacts, keys: readonly string[]): NoteFacts {
  const isOwn = ([key]: readonly [string, unknown]): boolean => !keys.includes(key);
  const taken = Object.entries(other.properties).filter((entry) => !isOwn(entry));
  const properties = Object.fromEntries([
    ...Object.entries(each.properties).filter(isOwn),
    ...taken,
  ]);
  const propertyLinks = [
    ...each.propertyLinks.filter(({ key }) => !keys.includes(key)),
    ...other.propertyLinks.filter(({ key }) => keys.includes(key)),
  ];
  return { ...each, properties, propertyLinks };
}

/** Edits of all topics of a person, to and fro: the weights hardly move by them. */
export function topicEdits(index: PeopleIndex, facts: readonly NoteFacts[]): Edits {
  return editsBy(index, facts, (each, other) => [likeAnother(each, other, TOPICS), each]);
}

/** Edits of topics and of whom a person knows, which concern those who know them too. */
export function tieEdits(index: PeopleIndex, facts: readonly NoteFacts[]): Edits {
  const keys = [...TOPICS, 'knows'];
  return editsBy(index, facts, (each, other) => [likeAnother(each, other, keys), each]);
}
