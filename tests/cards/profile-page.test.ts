import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOnPage, profileOfPage } from '../../src/cards/profile-page';

describe('whose page a page is', () => {
  it.each([
    ['(3) Ana Silva | LinkedIn', 'Ana Silva'],
    ['Ana Silva - Type designer - Studio Ponte | LinkedIn', 'Ana Silva'],
    ['Ana Silva on LinkedIn: What I learned about ferries', 'Ana Silva'],
    ['Ana Silva (@ana@example.social) - Mastodon', 'Ana Silva'],
    ['Ana Silva: "A post about ferries" - Mastodon', 'Ana Silva'],
    ['Ana Silva (@ana.example) — Bluesky', 'Ana Silva'],
    ['Ana Silva (@ana) / X', 'Ana Silva'],
    ['anasilva (Ana Silva) · GitHub', 'Ana Silva'],
    ['About – Ana Silva', 'Ana Silva'],
    ['林書瑤 | LinkedIn', '林書瑤'],
    ['what i think about ferries', ''],
    ['', ''],
  ])('%s', (title, name) => {
    expect(nameOnPage({ title, url: '' })).toBe(name);
  });

  it.each([
    [
      'https://www.linkedin.com/in/ana-silva-1a2b/?trk=x',
      'https://www.linkedin.com/in/ana-silva-1a2b',
    ],
    ['https://www.linkedin.com/in/ana/recent-activity/all/', 'https://www.linkedin.com/in/ana'],
    ['https://example.social/@ana/113', 'https://example.social/@ana'],
    ['https://bsky.app/profile/ana.example/post/3k', 'https://bsky.app/profile/ana.example'],
    ['https://x.com/ana/status/17', 'https://x.com/ana'],
    ['https://github.com/anasilva?tab=stars', 'https://github.com/anasilva'],
    ['https://ana.example/about/#me', 'https://ana.example/about'],
    ['javascript:alert(1)', ''],
    ['no address', ''],
  ])('%s', (url, profile) => {
    expect(profileOfPage({ title: '', url })).toBe(profile);
  });

  it('never fails, whatever a page is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (title, url) => {
        expect(nameOnPage({ title, url }).length).toBeLessThanOrEqual(60);
        expect(profileOfPage({ title, url: title })).not.toMatch(/^(?!https?:).+/);
      }),
    );
  });
});
