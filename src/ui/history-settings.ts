import type { SettingControl, SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { parseCircleCadence } from '../core/rhythm/circle-cadence';
import { HISTORY_SETTINGS as WORDS } from '../core/words/history-settings';

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

/** A name that starts with the day is read without a format. */
async function formatRefusal(written: string): Promise<string | undefined> {
  const { dayByFormat } = await import('../core/history/day-in-name');
  const isFine =
    written.trim() === '' || written.includes('YYYY-MM-DD') || dayByFormat(written) !== null;
  return isFine ? undefined : WORDS.notADay;
}

/** What the settings ask about history, rhythm and dates. */
export function historySettings(): SettingDefinitionItem {
  return {
    type: 'group',
    heading: WORDS.heading,
    items: [
      definition(WORDS.dailyNotes, {
        type: 'text',
        key: 'dailyNotes',
        placeholder: 'YYYY-MM-DD',
        validate: formatRefusal,
      }),
      definition(WORDS.meetingFolders, { type: 'textarea', key: 'meetingFolders' }),
      definition(WORDS.byCircle, {
        type: 'textarea',
        key: 'cadenceByCircle',
        validate: circleRefusal,
      }),
      definition(WORDS.leadDays, { type: 'number', key: 'leadDays', min: 0, max: 60 }),
      definition(WORDS.dateProperties, { type: 'textarea', key: 'dateProperties' }),
    ],
  };
}
