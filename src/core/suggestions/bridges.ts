import type { ConceptList } from './phrases/concept-list';
import { offeredTerms, soughtTerms, type PhraseTerm, type Source } from './phrases/phrase-terms';
import { readPhrase } from './phrases/read-phrase';

/** How what one seeks and what another offers mean alike. */
type BridgeKind = 'same' | 'kind' | 'helps' | 'near' | 'spelling';

/** What two phrases mean alike in other words. */
export interface Bridge {
  /** The phrases, as the notes write them. */
  readonly seek: string;
  readonly offer: string;
  readonly how: BridgeKind;
  /** The id of what both mean; of what is offered or sought a kind of; of what helps, or may; of what was misspelled. */
  readonly concept: string;
  /** For a kind: the id of the narrower concept. For help: of what is sought. Else the same. */
  readonly of: string;
  /** What both are called, by the order of the list’s languages. */
  readonly names: readonly string[];
  readonly ofNames: readonly string[];
}

/** More than these tell a reader nothing. */
const MOST = 3;

/** A bridge with the places of its concepts. */
interface Found {
  readonly how: BridgeKind;
  readonly concept: number;
  readonly of: number;
}

function bySame(sought: Source & { by: 'same' }, offered: Source): Found | null {
  const { concept } = sought;
  if (offered.by === 'kind') return { how: 'kind', concept, of: offered.of };
  if (offered.by !== 'same') return null;
  // What both say in one word needs no bridge.
  if (sought.word === offered.word) return null;
  const how = sought.isGuessed || offered.isGuessed ? 'spelling' : 'same';
  return { how, concept, of: concept };
}

function bridgeOf(sought: Source, offered: Source): Found | null {
  if (sought.by === 'same') return bySame(sought, offered);
  if (offered.by === 'word') return null;
  if (sought.by === 'kind') return { how: 'kind', concept: sought.concept, of: sought.of };
  if (sought.by !== 'helps' && sought.by !== 'near') return null;
  return { how: sought.by, concept: sought.concept, of: sought.of };
}

/** Leaves out what is broader than something else that was found. */
function mostSpecific(list: ConceptList, found: readonly Found[]): readonly Found[] {
  return found.filter(
    ({ concept }) => !found.some((other) => list.broaderThan(other.concept).includes(concept)),
  );
}

function between(
  list: ConceptList,
  sought: readonly PhraseTerm[],
  offered: readonly PhraseTerm[],
): readonly Found[] {
  const byName = new Map(offered.map((term) => [term.name, term]));
  const common = sought.flatMap((one) => {
    const other = byName.get(one.name);
    const bridge = other ? bridgeOf(one.source, other.source) : null;
    return other && bridge ? [{ bridge, level: Math.min(one.level, other.level) }] : [];
  });
  // What counts for most comes first.
  common.sort((x, y) => y.level - x.level);
  return mostSpecific(
    list,
    common.map(({ bridge }) => bridge),
  );
}

function* eachBridge(
  list: ConceptList,
  seeks: readonly string[],
  offers: readonly string[],
): Generator<Bridge> {
  const idOf = (concept: number): string => list.concepts[concept]?.id ?? '';
  const namesOf = (concept: number) => list.concepts[concept]?.names ?? [];
  const offered = offers.map(
    (offer) => [offer, offeredTerms(readPhrase(offer, list), list)] as const,
  );
  for (const seek of seeks) {
    const sought = soughtTerms(readPhrase(seek, list), list);
    for (const [offer, terms] of offered)
      for (const { how, concept, of } of between(list, sought, terms))
        yield {
          seek,
          offer,
          how,
          concept: idOf(concept),
          of: idOf(of),
          names: namesOf(concept),
          ofNames: namesOf(of),
        };
  }
}

/** What phrases of one who seeks and of one who offers mean alike, the most telling first. */
export function bridgesBetween(
  list: ConceptList,
  seeks: readonly string[],
  offers: readonly string[],
): readonly Bridge[] {
  const bridges: Bridge[] = [];
  // Who has thousands of phrases has millions of pairs of them.
  for (const bridge of eachBridge(list, seeks, offers)) if (bridges.push(bridge) >= MOST) break;
  return bridges;
}

/** A bridge as the program and the API say it: the same in every language. */
export function bridgeData({ seek, offer, how, concept }: Bridge): object {
  return { seek, offer, how: how === 'near' ? 'helps' : how, concept };
}
