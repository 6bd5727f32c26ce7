/** Where a site keeps the pages of its people: the path after the host, `(…)` being who it is. */
const SITES: readonly (readonly [host: RegExp, site: string, path: RegExp])[] = [
  [/^(?:\w{2,3}\.)?linkedin\.com$/, 'linkedin.com/in', /^\/in\/([^/]+)/],
  [/^github\.com$/, 'github.com', /^\/([\w-]+)$/],
  [/^gitlab\.com$/, 'gitlab.com', /^\/([\w.-]+)$/],
  [/^(?:mobile\.)?(?:twitter|x)\.com$/, 'x.com', /^\/@?(\w+)$/],
  [/^(?:m\.)?facebook\.com$/, 'facebook.com', /^\/([\w.]+)$/],
  [/^instagram\.com$/, 'instagram.com', /^\/([\w.]+)$/],
  [/^xing\.com$/, 'xing.com/profile', /^\/profile\/([^/]+)/],
  [/^bsky\.app$/, 'bsky.app/profile', /^\/profile\/([^/]+)$/],
  [/^t\.me$/, 't.me', /^\/(\w+)$/],
  [/^keybase\.io$/, 'keybase.io', /^\/(\w+)$/],
  [/^orcid\.org$/, 'orcid.org', /^\/([\dx-]{19})$/],
];

/** Pages in the place of people's pages. */
const NOBODY = new Set(
  `about account apps blog contact events explore features groups hashtag help home i intent jobs
  login marketplace messages notifications orgs p pages people pricing privacy profile profile.php
  pub reel search settings share signup site sponsors stories terms topics trending watch`.split(
    /\s+/,
  ),
);

/** `@ana` on any host is a page of the fediverse, of `@ana@elsewhere` a copy. */
const FEDIVERSE = /^\/@([\w.-]+)(?:@([\w.-]+))?$|^\/users\/([\w.-]+)$/;

const MAX_LENGTH = 500;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Host and path, without all that varies between copies of one address. */
function readAddress(url: string): { readonly host: string; readonly path: string } | null {
  const bare = url
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/[?#].*$/s, '');
  const slash = bare.indexOf('/');
  if (slash < 1) return null;
  const host = bare
    .slice(0, slash)
    .toLowerCase()
    .replace(/^www\./, '');
  const path = decoded(bare.slice(slash)).normalize('NFC').toLowerCase().replace(/\/+$/, '');
  return /^[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(host) ? { host, path } : null;
}

function fediverseKey(host: string, path: string): string | null {
  const [, name, home, user] = FEDIVERSE.exec(path) ?? [];
  const who = name ?? user;
  return who === undefined ? null : `${home ?? host}/@${who}`;
}

/**
 * The address of a person's own page on a site with many people, as one key for all its spellings.
 * Null for all other sites: a company's page is on many cards.
 */
export function profileKey(url: string): string | null {
  const address = url.length > MAX_LENGTH ? null : readAddress(url);
  if (!address) return null;
  const site = SITES.find(([host]) => host.test(address.host));
  if (!site) return fediverseKey(address.host, address.path);
  const who = site[2].exec(address.path)?.[1];
  return who === undefined || NOBODY.has(who) ? null : `${site[1]}/${who}`;
}
