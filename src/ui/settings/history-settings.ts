import type { SettingControl, SettingDefinition } from 'obsidian';
import { parseCircleCadence } from '../../core/people/circle-cadence';
import { languageTag } from '../../core/people/settings';
import { HISTORY_SETTINGS as WORDS } from '../../words/settings/history-settings';

function definition(
  [name, desc]: readonly [string, string],
  control: SettingControl,
): SettingDefinition {
  return { name, desc, control };
}

function linesIn(written: string): string[] {
  return written.split(/[\n,]/).filter((line) => line.trim() !== '');
}

function circleRefusal(written: string): string | undefined {
  const isFine = linesIn(written).every((line) => parseCircleCadence(line.trim()) !== null);
  return isFine ? undefined : WORDS.notByCircle;
}

/** Names of weeks and days are read in the app, which knows how it counts weeks. */
async function formatRefusal(written: string): Promise<string | undefined> {
  const { saysWholeDay } = await import('../../core/days/day-in-name');
  return written.trim() === '' || saysWholeDay(written) ? undefined : WORDS.notADay;
}

function languagesRefusal(written: string): string | undefined {
  const isFine = linesIn(written).every((line) => languageTag(line) !== null);
  return isFine ? undefined : WORDS.notALanguage;
}

/** What is asked about notes that have a day. */
export function dailySettings(): SettingDefinition[] {
  return [
    definition(WORDS.dailyNotes, {
      type: 'text',
      key: 'dailyNotes',
      placeholder: 'YYYY-MM-DD',
      validate: formatRefusal,
    }),
    definition(WORDS.languages, {
      type: 'textarea',
      key: 'languages',
      validate: languagesRefusal,
    }),
    definition(WORDS.meetingFolders, { type: 'textarea', key: 'meetingFolders' }),
  ];
}

/** What is asked about birthdays and the like. */
export function dateSettings(): SettingDefinition[] {
  return [
    definition(WORDS.leadDays, { type: 'number', key: 'leadDays', min: 0, max: 60 }),
    definition(WORDS.dateProperties, { type: 'textarea', key: 'dateProperties' }),
  ];
}

/** What is asked about rhythms that no person has alone. */
export function rhythmSettings(): SettingDefinition[] {
  return [
    definition(WORDS.byCircle, {
      type: 'textarea',
      key: 'cadenceByCircle',
      validate: circleRefusal,
    }),
  ];
}
