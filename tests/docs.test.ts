import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROPERTY_IDS, propertyName, propertyTable } from '../src/core/people/properties';
import { suggestionsFor } from '../src/core/suggestions/suggestions';
import { DAY_COMMANDS } from '../src/words/calendar/daily';
import { HOME } from '../src/words/home/home';
import { LEDGER_NAMES } from '../src/words/introductions/ledger-names';
import { COMMANDS } from '../src/words/kit/command-names';
import { keysInHome, keysInList } from '../src/words/kit/keys';
import { MERGE_COMMANDS } from '../src/words/merge/merge-commands';
import { MESSAGE_COMMANDS } from '../src/words/messages/messages';
import { NETWORK_NAMES } from '../src/words/network/network-names';
import { SETTING_WORDS } from '../src/words/settings/settings';
import { SUGGESTION_NAMES } from '../src/words/suggestions/suggestion-names';
import { indexOf, note } from './support/vault';

function page(name: string): string {
  return readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
}

describe('the pages about Acquaint', () => {
  it('work out the score of a pair as the engine does', () => {
    const shared = { seeks: 'orrery finials', interests: 'moss', place: 'Lisbon', field: 'music' };
    const { seeks, ...others } = shared;
    const index = indexOf({
      'People/Ana.md': note(shared),
      'People/Bo.md': note({ ...others, offers: seeks, field: 'biology' }),
      'People/Cy.md': note({ interests: 'moss', place: 'Graz', field: 'music' }),
      'People/Dee.md': note({ place: 'Graz', field: 'music' }),
    });
    const [best] = suggestionsFor(index, null);
    expect(best?.people.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
    expect(page('introductions.md')).toContain(`The score is ${String(best?.score)}.`);
  });

  it('name every property, and only names that are read for it', () => {
    const table = propertyTable({});
    const rows = page('properties.md').matchAll(/^\| `([a-z-]+)` +\|[^|]+\|[^|]+\|([^|]*)\|$/gm);
    const named = Array.from(rows, ([, name = '', others = '']) => ({
      name,
      others: Array.from(others.matchAll(/`([^`]+)`/g), ([, other = '']) => other),
    }));
    const ids = new Map(PROPERTY_IDS.map((id) => [propertyName(id, {}), id]));
    expect(named.map(({ name }) => name).sort()).toEqual([...ids.keys()].sort());
    for (const { name, others } of named)
      for (const other of others) {
        const meanings = table.meaningsOf(other).map(({ id }) => id);
        expect([name, other, meanings]).toEqual([
          name,
          other,
          expect.arrayContaining([ids.get(name)]),
        ]);
      }
  });

  it('name every setting, command and key as the app does', () => {
    for (const { name } of Object.values(SETTING_WORDS))
      expect(page('settings.md')).toContain(`| ${name} `);
    const commands = [
      ...Object.values(COMMANDS),
      ...Object.values(DAY_COMMANDS),
      ...Object.values(MERGE_COMMANDS),
      ...Object.values(SUGGESTION_NAMES),
      ...[HOME.open, HOME.openInTab, MESSAGE_COMMANDS.write, MESSAGE_COMMANDS.reachOut],
      NETWORK_NAMES.open,
      ...[LEDGER_NAMES.open, LEDGER_NAMES.rates, LEDGER_NAMES.introduce, LEDGER_NAMES.step],
    ];
    for (const name of commands) expect(page('commands.md')).toContain(`| ${name} `);
    for (const { keys, does } of [...keysInList(), ...keysInHome()]) {
      const line = page('keys.md')
        .split('\n')
        .find((row) => row.includes(`| ${does} `));
      expect([does, keys.every((key) => line?.includes(`\`${key}\``))]).toEqual([does, true]);
    }
  });

  it('are all reached from the list of pages', () => {
    for (const name of readdirSync(new URL('../docs/', import.meta.url)))
      if (name.endsWith('.md') && name !== 'README.md')
        expect(page('README.md')).toContain(`(${name})`);
  });
});
