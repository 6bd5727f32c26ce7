import { memoize } from '../collections/memoize';
import { foldName, type Meaning, type PropertyId, type PropertyTable } from './properties';

/** The properties that say what a note is and whom it brings together. */
export type Marker = 'type' | 'tags' | 'date' | Gathering | 'introduction-status';

/** The properties that name who took part. */
const PARTICIPANT_MARKERS = ['people', 'attendees', 'participants'] as const;

type Gathering = (typeof PARTICIPANT_MARKERS)[number];

/** For each property of persons, the names a note has it under, the one to be preferred first. */
type KeysByProperty = Readonly<Record<PropertyId, readonly string[]>>;

/** The names of a note's properties, sorted by what they mean. */
export interface NoteNames {
  readonly keys: KeysByProperty;
  /** The names the note has the properties of its kind under; null if it has none. */
  readonly type: string | null;
  readonly tags: string | null;
  readonly date: string | null;
  readonly introductionStatus: string | null;
  /** Its names for `people`, `attendees` and `participants`. */
  readonly participantKeys: readonly string[];
}

/** Sorts the names of notes. Every note of a vault passes here, so what a name means is kept. */
export interface NameSorter {
  sort(names: readonly string[]): NoteNames;
  /** What a name marks in a note of any kind; null for nearly all names. */
  markerOf(name: string): Marker | null;
}

const NONE: readonly string[] = [];

const NO_KEYS: KeysByProperty = {
  name: NONE,
  aliases: NONE,
  met: NONE,
  metAt: NONE,
  metThrough: NONE,
  status: NONE,
  followUp: NONE,
  lastContact: NONE,
  cadence: NONE,
  discussed: NONE,
  offers: NONE,
  seeks: NONE,
  interests: NONE,
  field: NONE,
  organization: NONE,
  role: NONE,
  place: NONE,
  email: NONE,
  phone: NONE,
  url: NONE,
  photo: NONE,
  birthday: NONE,
  anniversary: NONE,
  uid: NONE,
  circle: NONE,
  knows: NONE,
  notSameAs: NONE,
  noIntroductions: NONE,
  paused: NONE,
};

/** A name as a note writes it, for one of the properties that it stands for. */
interface Spelling {
  readonly id: PropertyId;
  readonly rank: number;
  readonly key: string;
  /** The names of a property that the note has under this name alone: nearly always. */
  readonly alone: readonly string[];
}

interface Known {
  readonly marker: Marker | null;
  readonly spellings: readonly Spelling[];
}

type KnownOf = (name: string) => Known;

function spellingOf(key: string, { id, name, rank }: Meaning): Spelling {
  // Of two spellings of one name (`last-contact`, `last_contact`) the exact one goes first.
  return { id, rank: key === name ? rank : rank + 0.5, key, alone: [key] };
}

/**
 * What calendar plugins call them besides: `invitees` is WhisperCal's, and people's own templates have
 * the others (MemoChron leaves the name to them, and suggests `attendees`).
 */
const GATHERING_SYNONYMS: Readonly<Record<string, Gathering>> = {
  attendee: 'attendees',
  invitees: 'attendees',
  participant: 'participants',
};

// The app's own names are compared without case, the others as those of persons are.
function markerNamed(name: string): Marker | null {
  const lower = name.toLowerCase();
  if (lower === 'type' || lower === 'tags') return lower;
  const folded = foldName(name);
  if (folded === 'date' || folded === 'introduction-status') return folded;
  const gathering = Object.hasOwn(GATHERING_SYNONYMS, folded) ? GATHERING_SYNONYMS[folded] : null;
  return gathering ?? PARTICIPANT_MARKERS.find((name) => name === folded) ?? null;
}

function inOrder(names: readonly string[], id: PropertyId, knownOf: KnownOf): string[] {
  const spellings = names.flatMap((name) => knownOf(name).spellings.filter((one) => one.id === id));
  return spellings.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}

function sortKeys(names: readonly string[], knownOf: KnownOf): KeysByProperty {
  const found: Record<PropertyId, readonly string[]> = { ...NO_KEYS };
  const doubled: PropertyId[] = [];
  for (const name of names) {
    for (const { id, alone } of knownOf(name).spellings) {
      if (found[id] === NONE) found[id] = alone;
      else if (!doubled.includes(id)) doubled.push(id);
    }
  }
  for (const id of doubled) found[id] = inOrder(names, id, knownOf);
  return found;
}

/** The names of markers as they are found; the app's own go before those in other letters. */
class MarkerNames implements NoteNames {
  type: string | null = null;
  tags: string | null = null;
  date: string | null = null;
  introductionStatus: string | null = null;
  participantKeys: readonly string[] = NONE;

  constructor(
    private readonly names: readonly string[],
    private readonly knownOf: KnownOf,
  ) {
    for (const name of names) {
      const { marker } = knownOf(name);
      if (marker !== null) this.add(name, marker);
    }
  }

  // Only asked for if the note is a person's: in large vaults few are.
  get keys(): KeysByProperty {
    return sortKeys(this.names, this.knownOf);
  }

  private add(name: string, marker: Marker): void {
    switch (marker) {
      case 'type':
      case 'tags':
        this.prefer(name, marker);
        return;
      case 'date':
        this.date ??= name;
        return;
      case 'introduction-status':
        this.introductionStatus ??= name;
        return;
      case 'people':
      case 'attendees':
      case 'participants':
        this.participantKeys = [...this.participantKeys, name];
    }
  }

  private prefer(name: string, marker: 'type' | 'tags'): void {
    if (name === marker || this[marker] === null) this[marker] = name;
  }
}

export function nameSorter(table: PropertyTable): NameSorter {
  const knownOf = memoize((name): Known => {
    const spellings = table.meaningsOf(name).map((meaning) => spellingOf(name, meaning));
    return { marker: markerNamed(name), spellings };
  });
  return {
    sort: (names) => new MarkerNames(names, knownOf),
    markerOf: (name) => knownOf(name).marker,
  };
}
