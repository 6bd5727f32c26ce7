import { describe, expect, it } from 'vitest';
import { isWritten, propertyTable } from '../../../src/core/people/properties';
import { personWith } from '../../support/vault';

const TABLE = propertyTable({});

/** Every name that a survey of other tools found, by what it stands for. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'FN', 'displayName', 'display-name'],
  aliases: ['aliases', 'NICKNAME', 'alias'],
  met: ['met', 'met_on', 'first_met', 'how_we_met'],
  metAt: ['met-at', 'how_we_met'],
  lastContact: [
    ...['last_contact', 'last-contact', 'last_chat', 'lastContact', 'Last contact'],
    ...['prm-last-contacted', 'last_chatted', 'last-contacted'],
  ],
  followUp: ['follow-up', 'snooze_until', 'prm-snooze-until'],
  cadence: ['cadence', 'frequency', 'prm-cadence', 'prm-tier'],
  paused: ['paused', 'prm-paused'],
  birthday: ['birthday', 'BDAY', 'prm-birthday', 'Birthday', 'born'],
  anniversary: ['anniversary', 'ANNIVERSARY'],
  organization: ['company', 'Company', 'org', 'ORG', 'organization', 'organizations'],
  role: ['role', 'title', 'TITLE', 'ROLE', 'jobTitle'],
  place: [
    ...['place', 'location', 'prm-location', 'city', 'based-in', 'ADR.CITY'],
    ...['ADR[HOME].LOCALITY', 'ADR[1:WORK].LOCALITY'],
  ],
  email: ['email', 'Email', 'EMAIL', 'EMAIL[HOME]', 'EMAIL[1:]', 'email_2', 'emails'],
  phone: ['phone', 'Phone', 'TEL', 'TEL[CELL]', 'TEL[2]', 'phone_2', 'telephone', 'mobile'],
  url: ['url', 'URL', 'URL[WORK]', 'website', 'urls'],
  photo: ['photo', 'PHOTO', 'Photo'],
  uid: ['uid', 'UID'],
  circle: ['circle', 'category', 'categories', 'CATEGORIES', 'groups'],
  offers: ['offers', 'skills', 'offering'],
  seeks: ['seeks', 'needs', 'looking_for'],
  interests: ['interests'],
  knows: ['knows', 'friends'],
};

const PAIRS = Object.entries(NAMES).flatMap(([id, names]) =>
  names.map((name) => [name, id] as const),
);

describe('names of properties', () => {
  it.each(PAIRS)('%s is read as %s', (name, id) => {
    expect(TABLE.meaningsOf(name).map((meaning) => meaning.id)).toContain(id);
  });

  it.each([
    ...['prm-ignore-journal', 'prm-relationship', 'N.FN', 'N.GN', 'REV', 'GENDER', 'VERSION'],
    ...['ADR[HOME].STREET', 'status', 'created', 'social_battery'],
    ...['died', 'relation', 'potential_contacts', 'first_name', 'type', 'slug'],
  ])('%s is none of ours', (name) => {
    expect(TABLE.meaningsOf(name)).toEqual([]);
  });

  it.each([
    ['SOCIALPROFILE[linkedin]', 'url'],
    ['twitter', 'url'],
    ['father', 'knows'],
    ['RELATED[1:friend]', 'knows'],
    ['friend', 'knows'],
  ])('%s says something of its own, is read as %s and never written', (name, id) => {
    expect(TABLE.meaningsOf(name).map((meaning) => meaning.id)).toEqual([id]);
    expect(isWritten(name)).toBe(false);
  });

  it('are read side by side, the canonical one first', () => {
    const { person, problems } = personWith({
      'EMAIL[HOME]': 'b@x.org, c@x.org',
      email_2: 'd@x.org',
      email: 'a@x.org',
    });
    expect([...person.email].sort()).toEqual(['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org']);
    expect(person.email[0]).toBe('a@x.org');
    expect(problems).toEqual([]);
  });
});
