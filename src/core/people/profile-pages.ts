import { memoize } from '../collections/memoize';
import { isRecord } from '../text/record';
import { isPage } from './address-patterns';

/** What the name of an account looks like on most sites, on those without dots, and as a host. */
const [DOTTED, PLAIN, HOST] = ['[\\w.-]{2,50}', '[\\w-]{2,50}', '[\\w-]+(?:\\.[\\w-]+)+'];

/** What stands before an account in the address of its page, and what an account looks like. */
type Site = readonly [before: string, account: string];

/**
 * Properties that hold somebody's page on a site of many people, as tools and templates write them
 * (`linkedin`, `twitter_handle`, `SOCIALPROFILE[github]` of VCF Contacts, `social profile` of iCloud
 * Contacts, `socials` of Contact Note, `contact_link` of Orbit). Where the name of an account is
 * enough to say its page: what stands before it there, and what it looks like.
 */
const SITES: ReadonlyMap<string, Site> = new Map<string, Site>([
  ['linkedin', ['linkedin.com/in/', '[\\p{L}\\p{N}_-]{3,100}']],
  ['github', ['github.com/', PLAIN]],
  ['gitlab', ['gitlab.com/', DOTTED]],
  ['twitter', ['x.com/', '\\w{1,15}']],
  ['x', ['x.com/', '\\w{1,15}']],
  ['instagram', ['instagram.com/', '[\\w.]{1,30}']],
  ['facebook', ['facebook.com/', '[\\w.]{5,50}']],
  ['threads', ['threads.net/@', '[\\w.]{1,30}']],
  ['tiktok', ['tiktok.com/@', '[\\w.]{2,24}']],
  ['xing', ['xing.com/profile/', '\\w{3,60}']],
  ['telegram', ['t.me/', '[a-z]\\w{4,31}']],
  ['bluesky', ['bsky.app/profile/', HOST]],
  ['bsky', ['bsky.app/profile/', HOST]],
  ['keybase', ['keybase.io/', '\\w{2,16}']],
  ['orcid', ['orcid.org/', '(?:\\d{4}-){3}\\d{3}[\\dX]']],
  // On one of many hosts, which the account has to name; or any page at all.
  ...'mastodon fediverse youtube socialprofile socialprofiles xsocialprofile socials contactlink homepage blog'
    .split(' ')
    .map((name): [string, Site] => [name, ['', '']]),
]);

/** What may stand behind the name of a site: `linkedin_id`, `twitterHandle`. */
const BEHIND = /(?:url|id|handle|username|user|account|profile|profileurl|link)$/;

function siteCalled(word: string): string | null {
  const bare = word.toLowerCase().replace(/[\s_-]+/g, '');
  if (SITES.has(bare)) return bare === 'x' ? null : bare; // an `x` alone may be anything
  const site = bare.replace(BEHIND, '');
  return SITES.has(site) ? site : null;
}

/** The site of whose pages a property is, by its name; null for nearly all names. */
export const siteOfProperty = memoize((key): string | null => {
  const [, name = key, inside = ''] = /^([^[\]]*)\[(?:\d*:)?([^[\]]*)\]/.exec(key) ?? [];
  const site = siteCalled(name);
  return site === null ? null : (siteCalled(inside) ?? site);
});

/** `@ana@example.social`, as people of the fediverse say where they are; without the first sign it is an e-mail. */
const FEDIVERSE = /^@([\w.-]+)@((?:[\w-]+\.)+[\w-]{2,})$/;
/** A label that some tools write before a value: `LinkedIn: https://…`. */
const LABELLED = /^(\p{L}[^:@/]{0,39}):\s+(\S.*)$/su;

/** The page of an account; null if it is not certain which is meant. */
function pageOfAccount(account: string, site: string): string | null {
  const [before = '', pattern = ''] = SITES.get(site) ?? [];
  if (before === '') {
    const [, name, host] = FEDIVERSE.exec(account) ?? [];
    return name === undefined ? null : `https://${host ?? ''}/@${name}`;
  }
  const bare = account.replace(/^@/, '');
  return new RegExp(`^${pattern}$`, 'iu').test(bare) ? `https://${before}${bare}` : null;
}

/** An address as it is written, or that of an account. */
function pageIn(text: string, site: string): string | null {
  const [, label = '', value = text] = LABELLED.exec(text) ?? [];
  if (!value.includes('/')) return pageOfAccount(value, siteCalled(label) ?? site);
  return isPage(value) ? value : null;
}

/** At most this many values of a property are looked at; more would not change the result. */
const [MOST, DEEPEST] = [50, 3];

function addPages(value: unknown, site: string, pages: string[], depth: number): void {
  if (pages.length >= MOST || depth > DEEPEST) return;
  if (typeof value === 'string') {
    const page = pageIn(value.trim(), site);
    if (page !== null) pages.push(page);
  } else if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST)) addPages(item, site, pages, depth + 1);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value))
      addPages(item, siteCalled(key) ?? site, pages, depth + 1);
  }
}

/**
 * The pages that a property says, as addresses. The name of an account becomes one only where the
 * site is known and the name could be one there: nothing is guessed.
 * @param site of the property, as `siteOfProperty` gives it
 */
export function profilePages(value: unknown, site: string): readonly string[] {
  const pages: string[] = [];
  addPages(value, site, pages, 0);
  return pages;
}
