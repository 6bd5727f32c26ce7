import { isNameLike } from './kit/name-like';

/** A page of the web as a browser tells of it. */
export interface WebPage {
  readonly title: string;
  readonly url: string;
}

/** Characters of a title that are looked at. */
const MAX_TITLE = 300;

/** What sites put behind everything: their name, which is nobody's. */
const SITE_NAMES =
  /^(?:linkedin|mastodon|bluesky|github|gitlab|x|twitter|facebook|instagram|xing|home|about|about me|profile|contact|über mich|à propos|sobre mí|sobre mim)$/i;

/** `anasilva (Ana Silva) \u00b7 GitHub`: there the name stands in brackets behind the account. */
const ACCOUNT_FIRST = /^[\w-]+ \(([^()]+)\)$/;

/** `Ana Silva (@ana@example.social)`, `Ana Silva (@ana.example)`. */
const ACCOUNT_BEHIND = /^(.+?)\s*\(@[^()]*\)?$/;

/** `Ana Silva: \u201cwhat was said\u2026`, `Ana Silva on LinkedIn: \u2026`: the page of a post. */
const OF_A_POST = /^(.+?)(?:\s+on\s+(?:linkedin|x|bluesky|mastodon|threads))?:\s+\S/iu;

function withoutAccount(part: string): string {
  return ACCOUNT_FIRST.exec(part)?.[1] ?? ACCOUNT_BEHIND.exec(part)?.[1] ?? part;
}

/** The parts between the signs that sites join titles with, with the count of messages left out. */
function partsOf(title: string): string[] {
  const bare = title.slice(0, MAX_TITLE).replace(/^\(\d+\+?\)\s*/, '');
  return bare
    .split(/\s+[|\u2013\u2014\u00b7\u2022/-]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SITE_NAMES.test(part));
}

/** Whose page it is, by its title; empty if the title names nobody. */
export function nameOnPage({ title }: WebPage): string {
  const parts = partsOf(title).map((part) => {
    const bare = withoutAccount(part);
    return bare === part ? (OF_A_POST.exec(part)?.[1] ?? part) : bare;
  });
  return parts.find(isNameLike) ?? '';
}

/** From the page of a post to that of who wrote it. */
const POSTS: readonly (readonly [host: RegExp, person: RegExp])[] = [
  [/^bsky\.app$/, /^\/profile\/[^/]+/],
  [/^(?:mobile\.)?(?:twitter|x)\.com$/, /^\/\w+(?=\/status\/)/],
  [/^(?:www\.)?linkedin\.com$/, /^\/in\/[^/]+/],
  [/./, /^\/@[\w.-]+(?:@[\w.-]+)?(?=\/|$)/],
];

/** Null if a text is no address. `URL.canParse` came to phones only in 2023. */
function addressIn(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The address of who is on a page: without what it was reached by, of a post that of its author. */
export function profileOfPage({ url }: WebPage): string {
  const address = addressIn(url);
  if (address === null) return '';
  const { protocol, host, pathname, origin } = address;
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  for (const [site, person] of POSTS) {
    const [own] = site.test(host) ? (person.exec(pathname) ?? []) : [];
    if (own !== undefined) return origin + own;
  }
  return origin + pathname.replace(/\/+$/, '');
}
