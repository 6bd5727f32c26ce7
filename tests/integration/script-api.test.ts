// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ScriptApi } from '../../src/obsidian/script-api';
import { eventually } from '../support/eventually';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Lee.md';
const VAULT = {
  [ANA]: note({ met: '2026-11-15', seeks: 'a Rust mentor', discussed: ['fonts'] }, 'Hi\n'),
  [BO]: note({ met: '2026-11-19', offers: 'Rust mentoring' }),
};

function isApi(value: unknown): value is ScriptApi {
  return typeof value === 'object' && value !== null && 'apiVersion' in value;
}

/** As a script finds it on the plugin. */
function apiOf(host: PluginHost): ScriptApi {
  const api: unknown = Reflect.get(host.plugin.instance, 'api');
  if (!isApi(api)) throw new TypeError('no api');
  return api;
}

describe('the calls for scripts', () => {
  it('add somebody, log with them and ask, as a capture script does', async () => {
    const host = await pluginHost(VAULT);
    const api = apiOf(host);
    expect(api.apiVersion).toBe(1);
    await api.add('Cy Moss', { met: '2026-11-20', discussed: ['kites', 'a workshop'] });
    await host.settle();
    await api.log('Cy Moss', { channel: 'coffee', text: 'the workshop' });
    await host.settle();
    const added = host.adapter.text('People/Cy Moss.md');
    expect(added).toContain('follow-up-status: connected');
    expect(added).toContain('coffee: the workshop');
    expect(await api.person('Cy Moss')).toMatchObject({
      discussed: ['kites', 'a workshop', 'the workshop'],
    });
    expect(await api.ask('a Rust mentor')).toMatchObject([{ path: BO, how: 'helps' }]);
    expect(await api.introductions()).toMatchObject([{ people: [{ path: ANA }, { path: BO }] }]);
  });

  it('answer with copies, which a script may change', async () => {
    const api = apiOf(await pluginHost(VAULT));
    const before = await api.person('Ana Silva');
    const mine = await api.person('Ana Silva');
    Object.assign(mine ?? {}, { name: 'Somebody else', discussed: [] });
    expect(await api.person('Ana Silva')).toEqual(before);
  });

  it('say in one sentence why not, and change nothing', async () => {
    const host = await pluginHost(VAULT);
    const api = apiOf(host);
    await expect(api.snooze('Nobody Here', '2026-12-01')).rejects.toThrow(
      'nobody is called “Nobody Here”',
    );
    await expect(api.log('Ana Silva', { channel: 'pigeon' })).rejects.toThrow('pigeon');
    await expect(api.due({ shoes: 'red' })).rejects.toThrow('due has no option shoes');
    await expect(api.due({ toString: 'x' })).rejects.toThrow('due has no option toString');
    expect(host.adapter.text(ANA)).toBe(VAULT[ANA]);
  });

  it('wait until the notes have been read', async () => {
    const host = await pluginHost(VAULT, { isColdStart: true });
    const people = apiOf(host).people();
    await host.settle();
    expect(await people).toMatchObject([{ path: ANA }, { path: BO }]);
  });

  it('tell whoever listens of a change, until they stop', async () => {
    const host = await pluginHost(VAULT);
    const api = apiOf(host);
    const listener = vi.fn();
    const stop = api.onChange(listener);
    await api.snooze('Ana Silva', '2026-12-01');
    await host.settle();
    await eventually(() => {
      expect(listener).toHaveBeenCalled();
    });
    stop();
    const times = listener.mock.calls.length;
    await api.snooze('Ana Silva', '2026-12-05');
    await host.settle();
    expect(listener).toHaveBeenCalledTimes(times);
  });
});
