import type { Plugin } from 'obsidian';
import { inertLine } from '../core/inert';
import { CONTACT_FIELDS } from './contact-fields';
import { askForPerson } from './ask-for-person';
import type { Interface } from './interface';

const FIELDS = ['name', 'met', 'metAt', 'metThrough', 'discussed', ...CONTACT_FIELDS] as const;

/** Characters of one field: more than anybody writes, few enough to be drawn. */
const MAX_LENGTH = 500;

/**
 * `obsidian://acquaint?name=…` fills in the form and no more: anybody can write a link, and the
 * user sees what would be noted before it is. What it brings is text, and nothing that runs.
 */
export function registerCaptureLink(plugin: Plugin, ui: Interface): void {
  plugin.registerObsidianProtocolHandler('acquaint', (given) => {
    const known = FIELDS.flatMap((field) => {
      const value = given[field];
      return value === undefined ? [] : [[field, inertLine(value).slice(0, MAX_LENGTH)] as const];
    });
    askForPerson(ui, Object.fromEntries(known));
  });
}
