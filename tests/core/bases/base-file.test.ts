import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { introductionsBase, peopleBase } from '../../../src/core/bases/base-file';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';

const PEOPLE = {
  followUps: 'Follow-ups',
  board: 'Board',
  cards: 'Cards',
  network: 'Network',
  everybody: 'Everybody',
};
const INTRODUCTIONS = { underWay: 'Under way', all: 'All' };

describe('a base that is made', () => {
  it('finds people by what the settings say, and has a view of each of our kinds', () => {
    const { path, text } = peopleBase(DEFAULT_SETTINGS, PEOPLE);
    expect(path).toBe('People.base');
    expect(parse(text)).toMatchObject({
      filters: {
        and: [
          'file.ext == "md"',
          {
            or: [
              'file.inFolder("People")',
              'file.hasTag("person")',
              'list(note["type"]).contains("person")',
            ],
          },
          {
            not: ['list(note["type"]).contains("introduction")', 'file.inFolder("Templates")'],
          },
        ],
      },
      views: [
        {
          type: 'acquaint-follow-ups',
          name: 'Follow-ups',
          groupPeopleBy: 'due',
          sortPeopleBy: 'due',
        },
        { type: 'acquaint-board', name: 'Board' },
        { type: 'acquaint-cards', name: 'Cards' },
        { type: 'acquaint-network', name: 'Network' },
        { type: 'table', name: 'Everybody' },
      ],
    });
  });

  it('lies beside the folder of what it shows, and asks only by marks that are set', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      peopleFolder: 'CRM/Contacts',
      personTag: '',
      personType: '',
      templateFolder: '',
      propertyNames: { field: 'discipline' },
    };
    const { path, text } = peopleBase(settings, PEOPLE);
    expect(path).toBe('CRM/People.base');
    expect(parse(text)).toMatchObject({
      filters: {
        and: [
          'file.ext == "md"',
          { or: ['file.inFolder("CRM/Contacts")'] },
          { not: ['list(note["type"]).contains("introduction")'] },
        ],
      },
    });
    expect(text).toContain('note.discipline');
  });

  it('of introductions shows those under way by how far they have come', () => {
    const settings = { ...DEFAULT_SETTINGS, introductionsFolder: 'CRM/Introductions' };
    const { path, text } = introductionsBase(settings, INTRODUCTIONS);
    expect(path).toBe('CRM/Introductions.base');
    expect(parse(text)).toMatchObject({
      views: [
        {
          type: 'table',
          name: 'Under way',
          groupBy: { property: 'note.introduction-status', direction: 'ASC' },
        },
        { type: 'table', name: 'All' },
      ],
    });
  });

  it('is YAML that says what it should, whatever the settings and names are', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (peopleFolder, personTag, name) => {
        const settings = { ...DEFAULT_SETTINGS, peopleFolder, personTag };
        const made = peopleBase(settings, { ...PEOPLE, board: name });
        expect(parse(made.text)).toMatchObject({ views: [{}, { name }, {}, {}, {}] });
        // A text in a filter never ends before its end.
        expect(
          made.text.match(/^ *- "file\.inFolder\((\\"[^"\\]*\\"|'[^']*')\)"$/gm)?.length ?? 0,
        ).toBeGreaterThanOrEqual(peopleFolder === '' ? 1 : 0);
      }),
    );
  });
});
