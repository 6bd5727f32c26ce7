import type { ObsidianProtocolData } from 'obsidian';
import { inertLine } from '../../core/notes/inert';
import type { AddPersonDraft } from './add-person-modal';
import { CONTACT_FIELDS } from './contact-fields';

const FIELDS = ['name', 'met', 'metAt', 'metThrough', 'discussed', ...CONTACT_FIELDS] as const;

/** Characters of one field: more than anybody writes, few enough to be drawn. */
const MAX_LENGTH = 500;

/** What a link tells of a person, by field of the form: text, and nothing that runs. */
export function knownFromLink(given: ObsidianProtocolData): Partial<AddPersonDraft> {
  const known = FIELDS.flatMap((field) => {
    const value = given[field];
    return value === undefined ? [] : [[field, inertLine(value).slice(0, MAX_LENGTH)] as const];
  });
  return Object.fromEntries(known);
}
