import type * as real from 'obsidian';

/** obsidian.d.ts 4798: `Note#Heading` → `Note` and `#Heading`. */
export const parseLinktext: typeof real.parseLinktext = (linktext) => {
  const text = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
  const at = text.indexOf('#');
  return at < 0
    ? { path: text, subpath: '' }
    : { path: text.slice(0, at), subpath: text.slice(at) };
};

export const getLinkpath: typeof real.getLinkpath = (linktext) => parseLinktext(linktext).path;

/** obsidian.d.ts 6835: "stripping out special characters and shrinking consecutive spaces". */
export const stripHeading: typeof real.stripHeading = (heading) =>
  heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** obsidian.d.ts 6841: only what would break a link. */
export const stripHeadingForLink: typeof real.stripHeadingForLink = (heading) =>
  heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const iterateRefs: typeof real.iterateRefs = (refs, cb) =>
  refs.some((ref) => cb(ref) === true);
