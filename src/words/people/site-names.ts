/** What sites are called, in every language, by the hosts that `profileKey` knows. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['linkedin.com', 'LinkedIn'],
  ['github.com', 'GitHub'],
  ['gitlab.com', 'GitLab'],
  ['x.com', 'X'],
  ['twitter.com', 'X'],
  ['facebook.com', 'Facebook'],
  ['instagram.com', 'Instagram'],
  ['threads.net', 'Threads'],
  ['tiktok.com', 'TikTok'],
  ['youtube.com', 'YouTube'],
  ['xing.com', 'XING'],
  ['bsky.app', 'Bluesky'],
  ['keybase.io', 'Keybase'],
  ['orcid.org', 'ORCID'],
]);

/** The name of a site by the address of a page on it; null if it is any site. */
export function siteName(address: string): string | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const known = NAMES.get(host.replace(/^(?:www|m|mobile|[a-z]{2})\./, ''));
  return known ?? (/^https?:\/\/[^/]+\/@[^/]+\/?$/i.test(address) ? host : null);
}
