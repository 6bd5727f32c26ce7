import type { ObsidianProtocolData } from 'obsidian';
import { nameOnPage, profileOfPage } from '../../cards/profile-page';
import { inertValue } from '../../actions/links/opening-link';
import type { AddPersonDraft } from './add-person-draft';
import { CONTACT_FIELDS } from './contact-fields';

const FIELDS = [
  'name',
  'met',
  'metAt',
  'metThrough',
  'discussed',
  'seeks',
  'offers',
  ...CONTACT_FIELDS,
] as const;

/** What the page says that a link was made on: whose it is, and what was marked on it. */
function knownFromPage({ title = '', url = '', text = '' }: ObsidianProtocolData) {
  const page = { title, url };
  const found = { name: nameOnPage(page), url: profileOfPage(page), discussed: text };
  const told = Object.entries(found).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(told.map(([field, value]) => [field, inertValue(value)]));
}

/**
 * What a link says about a person, by field of the form: text, and nothing that runs. A link with
 * the title of a page was made on a page the person was seen on.
 */
export function knownFromLink(given: ObsidianProtocolData): Partial<AddPersonDraft> {
  const known = FIELDS.flatMap((field) => {
    const value = given[field];
    return value === undefined ? [] : [[field, inertValue(value)] as const];
  });
  const isSeen = given['title'] !== undefined;
  if (!isSeen) return Object.fromEntries(known);
  const page = knownFromPage(given);
  return { ...page, ...Object.fromEntries(known), url: page['url'] ?? '', isSeen };
}
