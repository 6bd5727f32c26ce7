import { describe, expect, it } from 'vitest';
import { profileKey } from '../../../src/core/people/profile-key';

describe('the key of a profile', () => {
  it.each([
    ['https://www.linkedin.com/in/Ana-Silva/', 'linkedin.com/in/ana-silva'],
    ['http://pt.linkedin.com/in/ana-silva/en?trk=x#about', 'linkedin.com/in/ana-silva'],
    ['linkedin.com/in/jos%C3%A9', 'linkedin.com/in/josé'],
    ['https://github.com/ana', 'github.com/ana'],
    ['https://twitter.com/Ana', 'x.com/ana'],
    ['https://mobile.twitter.com/@ana', 'x.com/ana'],
    ['x.com/ana?lang=pt', 'x.com/ana'],
    ['https://mastodon.social/@ana', 'mastodon.social/@ana'],
    ['https://mastodon.social/users/Ana', 'mastodon.social/@ana'],
    ['https://fosstodon.org/@ana@mastodon.social', 'mastodon.social/@ana'],
    ['https://www.xing.com/profile/Ana_Silva', 'xing.com/profile/ana_silva'],
    ['https://orcid.org/0000-0002-1825-009X', 'orcid.org/0000-0002-1825-009x'],
  ])('of %s is %s', (url, key) => {
    expect(profileKey(url)).toBe(key);
  });

  it.each([
    'https://acme.com',
    'https://acme.com/team/ana',
    'https://linkedin.com/company/acme',
    'https://github.com/ana/project',
    'https://github.com/about',
    'https://facebook.com/profile.php?id=12',
    'https://x.com/home',
    'ana@x.org',
    '%%%',
    '',
  ])('is nobody’s: %s', (url) => {
    expect(profileKey(url)).toBeNull();
  });
});
