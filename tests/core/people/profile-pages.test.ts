import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPage } from '../../../src/core/people/address-patterns';
import { profilePages, siteOfProperty } from '../../../src/core/people/profile-pages';
import { indexOf, note } from '../../support/vault';

function pages(key: string, value: unknown): readonly string[] {
  const site = siteOfProperty(key);
  return site === null ? [] : profilePages(value, site);
}

describe('a property that is named for a site', () => {
  it.each([
    ['linkedin', 'anasilva', 'https://linkedin.com/in/anasilva'],
    ['LinkedIn', 'https://www.linkedin.com/in/ana', 'https://www.linkedin.com/in/ana'],
    ['linkedin_id', 'ana-silva-1', 'https://linkedin.com/in/ana-silva-1'],
    ['linkedin', 'linkedin.com/in/ana', 'linkedin.com/in/ana'],
    ['twitter', '@anasilva', 'https://x.com/anasilva'],
    ['x_id', 'anasilva', 'https://x.com/anasilva'],
    ['gitHub', 'ana-silva', 'https://github.com/ana-silva'],
    ['instagram', 'ana.silva', 'https://instagram.com/ana.silva'],
    ['facebook', 'ana.silva', 'https://facebook.com/ana.silva'],
    ['bluesky', '@ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social'],
    ['mastodon', '@ana@example.social', 'https://example.social/@ana'],
    ['telegram', '@anasilva', 'https://t.me/anasilva'],
    ['orcid', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
    ['SOCIALPROFILE[linkedin]', 'anasilva', 'https://linkedin.com/in/anasilva'],
    ['SOCIALPROFILE[1:github]', 'anasilva', 'https://github.com/anasilva'],
    ['X-SOCIALPROFILE', 'https://x.com/anasilva', 'https://x.com/anasilva'],
    ['social profile', 'Twitter: anasilva', 'https://x.com/anasilva'],
    ['socials', [{ github: 'anasilva' }], 'https://github.com/anasilva'],
    ['contact_link', 'https://signal.me/ana', 'https://signal.me/ana'],
  ])('%s: %s is the page %s', (key, value, page) => {
    expect(pages(key, value)).toEqual([page]);
  });

  it.each([
    ['linkedin', 'Ana Silva'],
    ['twitter', 'ana.silva'],
    ['bluesky', 'ana'],
    ['mastodon', 'ana'],
    ['youtube', 'ana'],
    ['socialprofile', 'ana'],
    ['facebook', 'javascript:alert(1)'],
    ['github', 'data:text/html,x'],
    ['linkedin', 5],
    ['linkedin', null],
  ])('%s: %s is no page that is certain', (key, value) => {
    expect(pages(key, value)).toEqual([]);
  });

  it.each(['x', 'id', 'link', 'profile', 'name', 'url', 'email', 'constructor'])(
    '%s is not one',
    (key) => {
      expect(siteOfProperty(key)).toBeNull();
    },
  );

  it('never says what is no address of the web, whatever a note holds', () => {
    const keys = fc.constantFrom('linkedin', 'twitter', 'mastodon', 'socials', 'bluesky', 'github');
    fc.assert(
      fc.property(keys, fc.anything(), fc.string(), (key, value, text) => {
        for (const page of [...pages(key, value), ...pages(key, [text, { github: text }])])
          expect(isPage(page)).toBe(true);
      }),
    );
  });
});

describe('the page of a site in a note', () => {
  it('stands behind the listed ones, and is the same person to a card', () => {
    const index = indexOf({
      'People/Ana.md': note({ linkedin: 'anasilva', url: 'https://ponte.org' }),
    });
    expect(index.person('People/Ana.md')?.url).toEqual([
      'https://ponte.org',
      'https://linkedin.com/in/anasilva',
    ]);
    expect(index.problems()).toEqual([]);
  });
});
