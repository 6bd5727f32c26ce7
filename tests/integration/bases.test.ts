// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { texts } from '../support/page';
import { pluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const PEOPLE = {
  'People/Ana Silva.md': note({ met: '2026-11-15' }),
  'People/Bo Lee.md': note({ 'follow-up': '2026-11-10' }),
};

const MINE = JSON.stringify({
  filters: 'file.inFolder("People")',
  views: [{ type: 'acquaint-follow-ups', name: 'People' }],
});

function names(): string[] {
  return texts('.acquaint-base .acquaint-row-name');
}

describe('a base of people', () => {
  it('says while notes are being read that they are, and then shows them', async () => {
    const notes = { ...PEOPLE, 'Mine.base': MINE };
    const { app, settle } = await pluginHost(notes, { isColdStart: true });
    await app.workspace.openLinkText('Mine.base', '');
    expect(texts('.acquaint-base .pane-empty')).toEqual(['Reading notes…']);
    await settle();
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
    expect(texts('.acquaint-base .pane-empty')).toEqual([]);
  });

  it('can be made and opened once Bases is switched on, without a new start', async () => {
    const { adapter, app, commands, settle, switchBasesOn } = await pluginHost(PEOPLE, {
      isBasesOff: true,
    });
    commands.run('acquaint:make-people-base');
    await settle();
    expect(texts('.notice').join(' ')).toContain('Bases is switched off');
    expect(adapter.text('People.base')).toBeNull();
    switchBasesOn();
    await app.workspace.openLinkText('People/Ana Silva.md', '');
    commands.run('acquaint:make-people-base');
    await settle();
    expect(names()).toEqual(['Bo Lee', 'Ana Silva']);
  });

  it('is never written over: the one that is there is opened', async () => {
    const { adapter, commands, settle } = await pluginHost({ ...PEOPLE, 'People.base': MINE });
    commands.run('acquaint:make-people-base');
    await settle();
    expect(adapter.text('People.base')).toBe(MINE);
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
  });

  it('goes with the plugin, and is there again with it', async () => {
    const { app, errors, plugin, settle } = await pluginHost({ ...PEOPLE, 'Mine.base': MINE });
    await app.workspace.openLinkText('Mine.base', '');
    await settle();
    plugin.disable();
    await settle();
    expect(texts('.bases-view')).toEqual(['Unknown view type "acquaint-follow-ups"']);
    await plugin.enable();
    await settle();
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
    expect(errors).toEqual([]);
  });

  it('is made of introductions too, with what Bases itself can do', async () => {
    const { adapter, commands, settle } = await pluginHost(PEOPLE);
    commands.run('acquaint:make-introductions-base');
    await settle();
    expect(adapter.text('Introductions.base')).toContain('type: "table"');
    commands.run('acquaint:undo');
    await settle();
    expect(adapter.text('Introductions.base')).toBeNull();
  });
});
