// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const DATA = '.obsidian/plugins/acquaint/data.json';
const DUE: Texts = {
  'People/Ana Silva.md': note({ 'follow-up': '2026-11-20' }),
  'People/Bo Lee.md': note({ 'follow-up': '2026-11-01' }),
  'People/Cy Dee.md': note({ 'follow-up': '2026-11-25' }),
};

/** The notices of a system: what was told, and a click on the last. */
interface Desktop {
  readonly told: string[];
  readonly asked: number;
  click(): void;
}

function desktop(permission: 'granted' | 'denied' | 'default', answer = permission): Desktop {
  const told: string[] = [];
  const shown: EventTarget[] = [];
  let asked = 0;
  class TestNotification extends EventTarget {
    static permission = permission;

    static requestPermission(): Promise<string> {
      asked++;
      TestNotification.permission = answer;
      return Promise.resolve(answer);
    }

    constructor(title: string) {
      super();
      told.push(title);
      shown.push(this);
    }
  }
  vi.stubGlobal('Notification', TestNotification);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return {
    told,
    get asked() {
      return asked;
    },
    click: () => shown.at(-1)?.dispatchEvent(new Event('click')),
  };
}

/** The app at noon of 2026-11-20, with a time at which to be told; null: as it is at first. */
async function app(noticeTime: string | null, texts: Texts = DUE): Promise<PluginHost> {
  const data = noticeTime === null ? {} : { [DATA]: JSON.stringify({ noticeTime }) };
  const host = await pluginHost({ ...texts, ...data });
  await look(host);
  return host;
}

/** Comes back to the window, as the timer of a minute would look. */
async function look(host: PluginHost): Promise<void> {
  window.dispatchEvent(new Event('focus'));
  await host.settle();
}

async function lookAt(host: PluginHost, day: number, ...time: [number, number]): Promise<void> {
  vi.setSystemTime(new Date(2026, 10, day, ...time));
  await look(host);
}

describe('the notice of the desktop', () => {
  it('says once a day, when its time has come, how many follow-ups are due', async () => {
    const { told } = desktop('granted');
    const host = await app('12:30');
    await lookAt(host, 20, 12, 29);
    expect(told).toEqual([]);
    await lookAt(host, 20, 12, 30);
    await lookAt(host, 20, 18, 0);
    expect(told).toEqual(['2 follow-ups are due']);
    await lookAt(host, 21, 12, 29);
    expect(told).toHaveLength(1);
    await lookAt(host, 21, 13, 0);
    await lookAt(host, 21, 13, 1);
    expect(told).toHaveLength(2);
  });

  it('comes on wake where the laptop slept while its time came', async () => {
    const { told } = desktop('granted');
    const host = await app('09:00');
    await lookAt(host, 21, 10, 15);
    expect(told).toHaveLength(1);
  });

  it('does not come on the day on which the app was started after its time', async () => {
    const { told } = desktop('granted');
    const host = await app('09:00');
    await lookAt(host, 20, 18, 0);
    expect(told).toEqual([]);
    await lookAt(host, 21, 9, 0);
    expect(told).toHaveLength(1);
  });

  it('opens Home where it is clicked', async () => {
    const notices = desktop('granted');
    const host = await app('12:30');
    await lookAt(host, 20, 12, 30);
    expect(document.querySelector('[data-type="acquaint-home"]')).toBeNull();
    notices.click();
    await host.settle();
    expect(document.querySelector('[data-type="acquaint-home"]')).not.toBeNull();
  });

  it.each([
    ['at first', null, DUE],
    ['where nothing is due', '12:30', { 'People/Cy.md': note({ 'follow-up': '2026-11-25' }) }],
    ['where the time is none', 'noon', DUE],
  ])('says nothing %s', async (_, time, texts) => {
    const { told } = desktop('granted');
    const host = await app(time, texts);
    await lookAt(host, 20, 23, 59);
    expect(told).toEqual([]);
  });

  it('says nothing where the user wants no notices, and asks once whether', async () => {
    const notices = desktop('default', 'denied');
    const host = await app('12:30');
    await lookAt(host, 20, 12, 30);
    await lookAt(host, 20, 12, 31);
    expect([notices.told, notices.asked]).toEqual([[], 1]);
  });

  it('says nothing where the device has no notices', async () => {
    vi.stubGlobal('Notification', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const host = await app('12:30');
    await lookAt(host, 20, 12, 30);
    expect(document.querySelector('.notice')).toBeNull();
  });

  it('writes nothing', async () => {
    const { told } = desktop('granted');
    const host = await app('12:30');
    const { adapter } = host;
    const texts = () => adapter.paths().map((path) => [path, adapter.text(path)]);
    const before = texts();
    await lookAt(host, 20, 12, 30);
    expect(told).toHaveLength(1);
    expect(texts()).toEqual(before);
  });
});
