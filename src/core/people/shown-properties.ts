import { displayText, linksInText, replaceLinks } from '../notes/link';
import { textsOf } from '../notes/property-value';
import { isPage } from './address-patterns';
import { foldName } from './properties';

/** A value of a property as it is shown: nothing in it does more than lead somewhere. */
export type ShownValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string; readonly linkpath: string }
  | { readonly kind: 'page'; readonly text: string; readonly href: string };

export interface ShownProperty {
  /** As the note writes it. */
  readonly name: string;
  readonly values: readonly ShownValue[];
}

/** Values of one property, and characters of one value, that are shown. */
const [MOST_VALUES, LONGEST] = [30, 300];

function cut(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A value that is one link leads to its note, an address to its page; all others are words. */
function shownValue(written: string): ShownValue {
  const [link, ...others] = linksInText(written);
  const isLinkAlone = link && others.length === 0 && replaceLinks(written, () => '').trim() === '';
  if (isLinkAlone) return { kind: 'note', text: cut(link.text), linkpath: link.linkpath };
  const text = displayText(written);
  if (!/^https?:\/\//i.test(text) || !isPage(text)) return { kind: 'text', text: cut(text) };
  return { kind: 'page', text: cut(text), href: text };
}

/** A group within a property as one text: `{ a: 1 }` is shown as it could be typed. */
function textsIn(value: unknown): readonly string[] {
  const texts = textsOf(value);
  if (texts !== null) return texts;
  return (Array.isArray(value) ? value : [value]).map((item: unknown) =>
    (textsOf(item) ?? [JSON.stringify(item)]).join(', '),
  );
}

/**
 * The properties that the user wants to see of a note, in the order in which they are listed; those
 * that say nothing are left out.
 * @param listed names, compared as names of properties are
 */
export function shownProperties(
  properties: Readonly<Record<string, unknown>>,
  listed: readonly string[],
): readonly ShownProperty[] {
  const wanted = [...new Set(listed.map(foldName))];
  return wanted.flatMap((folded) =>
    Object.keys(properties)
      .filter((name) => foldName(name) === folded)
      .flatMap((name) => {
        const texts = textsIn(properties[name]).slice(0, MOST_VALUES);
        const values = texts.filter((text) => text !== '').map(shownValue);
        return values.length === 0 ? [] : [{ name, values }];
      }),
  );
}
