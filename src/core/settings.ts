import { PROPERTY_IDS, type PropertyId } from './person/properties';
import { isRecord } from './record';

/** What the user can choose; everything else stands in the notes. */
export interface Settings {
  /** Notes in this folder and below are persons; empty: no folder marks a person. */
  readonly peopleFolder: string;
  /** Value of the property `type` that marks a person; empty: none does. */
  readonly personType: string;
  /** Tag, without `#`, that marks a person, nested ones included; empty: none does. */
  readonly personTag: string;
  readonly templateFolder: string;
  readonly introductionsFolder: string;
  /** Days allowed between meeting someone and the first follow-up. */
  readonly followUpWindow: number;
  /** Whether the day of a log line is a link (`[[2026-11-05]]`) or plain text. */
  readonly logDayAsLink: boolean;
  /** Names of properties, where the user wants others than the canonical ones. */
  readonly propertyNames: Readonly<Partial<Record<PropertyId, string>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  peopleFolder: 'People',
  personType: 'person',
  personTag: 'person',
  templateFolder: 'Templates',
  introductionsFolder: 'Introductions',
  followUpWindow: 2,
  logDayAsLink: true,
  propertyNames: {},
};

const MAX_WINDOW = 365;

function text(stored: unknown, fallback: string): string {
  return typeof stored === 'string' ? stored.trim() : fallback;
}

function folder(stored: unknown, fallback: string): string {
  return text(stored, fallback)
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC');
}

function window(stored: unknown, fallback: number): number {
  const isDays = typeof stored === 'number' && Number.isInteger(stored);
  return isDays && stored >= 0 && stored <= MAX_WINDOW ? stored : fallback;
}

function propertyNames(stored: unknown): Settings['propertyNames'] {
  if (!isRecord(stored)) return {};
  const named = PROPERTY_IDS.flatMap((id) => {
    const name = text(stored[id], '');
    return name === '' ? [] : [[id, name] as const];
  });
  return Object.fromEntries(named);
}

/** Settings from stored data of any shape: what is missing or unusable takes its default. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const base = DEFAULT_SETTINGS;
  return {
    peopleFolder: folder(stored['peopleFolder'], base.peopleFolder),
    personType: text(stored['personType'], base.personType),
    personTag: text(stored['personTag'], base.personTag).replace(/^#/, ''),
    templateFolder: folder(stored['templateFolder'], base.templateFolder),
    introductionsFolder: folder(stored['introductionsFolder'], base.introductionsFolder),
    followUpWindow: window(stored['followUpWindow'], base.followUpWindow),
    logDayAsLink:
      typeof stored['logDayAsLink'] === 'boolean' ? stored['logDayAsLink'] : base.logDayAsLink,
    propertyNames: propertyNames(stored['propertyNames']),
  };
}
