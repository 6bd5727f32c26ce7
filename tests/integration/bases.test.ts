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
    const host = await pluginHost(notes, { isColdStart: true });
    await host.app.workspace.openLinkText('Mine.base', '');
    expect(texts('.acquaint-base .pane-empty')).toEqual(['Reading notes…']);
    await host.settle();
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
    expect(texts('.acquaint-base .pane-empty')).toEqual([]);
  });

  it('can be made and opened once Bases is switched on, without a new start', async () => {
    const host = await pluginHost(PEOPLE, {
      isBasesOff: true,
    });
    host.commands.run('acquaint:make-people-base');
    await host.settle();
    expect(texts('.notice').join(' ')).toContain('Bases is switched off');
    expect(host.adapter.text('People.base')).toBeNull();
    host.switchBasesOn();
    await host.app.workspace.openLinkText('People/Ana Silva.md', '');
    host.commands.run('acquaint:make-people-base');
    await host.settle();
    expect(names()).toEqual(['Bo Lee', 'Ana Silva']);
  });

  it('is never written over: the one that is there is opened', async () => {
    const host = await pluginHost({ ...PEOPLE, 'People.base': MINE });
    host.commands.run('acquaint:make-people-base');
    await host.settle();
    expect(host.adapter.text('People.base')).toBe(MINE);
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
  });

  it('goes with the plugin, and is there again with it', async () => {
    const host = await pluginHost({ ...PEOPLE, 'Mine.base': MINE });
    await host.app.workspace.openLinkText('Mine.base', '');
    await host.settle();
    host.plugin.disable();
    await host.settle();
    expect(texts('.bases-view')).toEqual(['Unknown view type "acquaint-follow-ups"']);
    await host.plugin.enable();
    await host.settle();
    expect(names()).toEqual(['Ana Silva', 'Bo Lee']);
    expect(host.errors).toEqual([]);
  });

  it('is made of introductions too, with what Bases itself can do', async () => {
    const host = await pluginHost(PEOPLE);
    host.commands.run('acquaint:make-introductions-base');
    await host.settle();
    expect(host.adapter.text('Introductions.base')).toContain('type: "table"');
    host.commands.run('acquaint:undo');
    await host.settle();
    expect(host.adapter.text('Introductions.base')).toBeNull();
  });
});
