import { eachOnce } from '../each-once';
import type { Marker, NameSorter } from '../person/note-names';
import { readText } from '../note-text/property-value';
import type { NoteFacts } from '../note-facts';
import { plainValue } from '../plain-value';
import type { Problem } from '../problem';

const INTRODUCTION_STATUSES = [
  'proposed',
  'asked',
  'agreed',
  'made',
  'met',
  'worked-out',
  'declined',
  'dismissed',
] as const;

type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number];

/** An introduction note as read: whom it names and how far it has come. */
export interface Introduction {
  readonly path: string;
  /** Paths of the notes its property `people` leads to, each once. */
  readonly people: readonly string[];
  /** Null where it is absent or unknown. */
  readonly status: IntroductionStatus | null;
}

function isIntroductionStatus(text: string): text is IntroductionStatus {
  return INTRODUCTION_STATUSES.some((status) => status === text);
}

/** Paths that the links of a property lead to, each once. */
export function targetsOf(
  { propertyLinks }: NoteFacts,
  markers: readonly Marker[],
  names: NameSorter,
): readonly string[] {
  const targets: string[] = [];
  for (const { key, target, isPlainText } of propertyLinks) {
    if (target === null || isPlainText) continue;
    const marker = names.markerOf(key);
    if (marker !== null && markers.includes(marker)) targets.push(target);
  }
  return eachOnce(targets);
}

export interface IntroductionReading {
  readonly introduction: Introduction;
  readonly problems: readonly Problem[];
}

/** An introduction note as an introduction (DESIGN §5); what could not be read is a problem. */
export function readIntroduction(
  facts: NoteFacts,
  statusKey: string | null,
  names: NameSorter,
): IntroductionReading {
  const { path, properties } = facts;
  const value = statusKey === null ? null : properties[statusKey];
  const text = readText(value);
  const word = text.kind === 'read' ? text.value.toLowerCase() : '';
  const status = isIntroductionStatus(word) ? word : null;
  const isUnknown = status === null && text.kind !== 'absent';
  const problem = `is not a status (${INTRODUCTION_STATUSES.join(', ')})`;
  const problems = isUnknown
    ? [{ path, property: statusKey, problem, value: plainValue(value) }]
    : [];
  return { introduction: { path, people: targetsOf(facts, ['people'], names), status }, problems };
}
