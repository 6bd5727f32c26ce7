import { displayText, wikiLink } from '../../core/notes/link';
import { fileNameFor } from '../../core/people/new-note';
import type { Card, CardReading, OwnValues } from '../kit/card';
import { OWN_PROPERTIES } from '../kit/fields';

const LINK_ALONE = /^\[\[([^[\]\n<>`%]{1,400})\]\]$/;

/** Whether a text is one link and nothing else, and nothing that a plugin would run is in it. */
export function isLinkAlone(text: string): boolean {
  return LINK_ALONE.test(text);
}

type LeadsToNote = (linkpath: string) => boolean;

/** Properties that name notes: there a name alone is a link too, and a link to nowhere a name. */
function asWritten(text: string, leadsToNote: LeadsToNote): string {
  const [, inner] = LINK_ALONE.exec(text) ?? [];
  return inner !== undefined && leadsToNote(wikiLink(inner).linkpath) ? text : displayText(text);
}

function ownOf({ own }: Card, leadsToNote: LeadsToNote): OwnValues {
  return Object.fromEntries(
    OWN_PROPERTIES.flatMap((id) => {
      const values = own[id]?.map((text) => asWritten(text, leadsToNote));
      return values === undefined ? [] : [[id, values] as const];
    }),
  );
}

/**
 * The cards with the links that lead somewhere: to a note that is here, or to one that is made of a
 * card of the same file. Every other link is the text that a reader sees of it.
 * @param resolves whether a link leads to a note of the vault
 */
export function keepLinks(readings: readonly CardReading[], resolves: LeadsToNote): CardReading[] {
  const names = new Set(
    readings.flatMap((each) => (each.kind === 'card' ? [fileNameFor(each.card.name)] : [])),
  );
  const leadsToNote = (linkpath: string): boolean =>
    names.has(linkpath.replace(/^.*\//, '').replace(/\.md$/, '')) || resolves(linkpath);
  return readings.map((reading) => {
    if (reading.kind === 'unreadable') return reading;
    return { ...reading, card: { ...reading.card, own: ownOf(reading.card, leadsToNote) } };
  });
}
