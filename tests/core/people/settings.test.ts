import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS } from '../../../src/core/people/settings';
import { SETTING_WORDS } from '../../../src/words/settings/settings';

describe('stored settings', () => {
  it('are the defaults where nothing usable is stored', () => {
    for (const stored of [null, undefined, 7, 'x', [], {}])
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('take their default, one by one, where one is of another shape', () => {
    const stored = {
      template: 5,
      defaultCadence: ['x'],
      statusBarCount: 'no',
      editorBar: 0,
      followUpWindow: -1,
    };
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what the user chose', () => {
    const stored = {
      template: 'Templates/Person.md',
      defaultCadence: '3 months',
      statusBarCount: false,
      editorBar: false,
    };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...stored });
  });

  it('take a default cadence for none where it is no rhythm', () => {
    expect(parseSettings({ defaultCadence: 'sometimes' }).defaultCadence).toBe('');
  });

  it('know a path by what the app calls it', () => {
    expect(parseSettings({ template: ' /Templates/Person.md ' }).template).toBe(
      'Templates/Person.md',
    );
  });

  it('know no path that leads out of the vault', () => {
    for (const template of ['../secret.md', 'Templates/../../secret.md', '..\\secret.md'])
      expect(parseSettings({ template }).template).toBe('');
    expect(parseSettings({ template: 'T/a..b.md' }).template).toBe('T/a..b.md');
  });
});

describe('the table of settings', () => {
  it('has words for each that is shown, and for no other', () => {
    const shown = Object.entries(SETTINGS).filter(([, { page }]) => page !== null);
    expect(shown.map(([id]) => id)).toEqual(Object.keys(SETTING_WORDS));
  });

  it('reads back every initial value as it is', () => {
    for (const [id, { initial, read }] of Object.entries(SETTINGS))
      expect([id, read(initial)]).toEqual([id, initial]);
  });
});
