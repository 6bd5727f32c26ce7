// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { button, fill, one, press, texts, valueOf } from '../support/page';
import { pluginHost, type PluginHost } from '../support/plugin-host';
import { note, type Texts } from '../support/vault';

const ANA = 'People/Ana Silva.md';

async function running(vault: Texts, command: string): Promise<PluginHost> {
  const host = await pluginHost(vault);
  host.commands.run(`acquaint:${command}`);
  await host.settle();
  return host;
}

function input(label: string): HTMLInputElement {
  const found = one(`.modal input[aria-label="${label}"]`);
  if (found.instanceOf(HTMLInputElement)) return found;
  throw new TypeError(`${label} is no field`);
}

const error = (): string => one('.acquaint-form-error').textContent;

describe('adding somebody while the note of the one before is still written', () => {
  const adding = (): Promise<PluginHost> => running({}, 'add-person');

  const shiftEnter = (label: string): void => {
    press(input(label), 'Enter', { shiftKey: true });
  };

  it('is empty for the next one at once, however slowly the note is written', async () => {
    const host = await adding();
    fill('Name', 'Zoë');
    const goOn = host.adapter.holdWrites();
    shiftEnter('Name');
    expect([document.activeElement, valueOf('Name')]).toEqual([input('Name'), '']);
    fill('Name', 'Yves');
    fill('They look for', 'a boat');
    shiftEnter('They look for');
    fill('Name', 'Xi');
    goOn();
    await host.settle();
    expect(host.adapter.paths()).toContain('People/Zoë.md');
    expect(host.adapter.text('People/Yves.md')).toContain('seeks:\n  - a boat\n');
    expect(one('.acquaint-form-foot').textContent).toContain('2 added');
    expect(valueOf('Name')).toBe('Xi');
    expect(host.errors).toEqual([]);
  });

  it('is filled again as it was where the note is refused and nobody else is typed', async () => {
    const host = await adding();
    fill('Name', 'Zoë');
    fill('Email', 'zoe@example.org');
    const goOn = host.adapter.holdWrites();
    shiftEnter('Name');
    goOn('the disk is full');
    await host.settle();
    expect(error()).toContain('the disk is full');
    expect([valueOf('Name'), valueOf('Email')]).toEqual(['Zoë', 'zoe@example.org']);
    shiftEnter('Name');
    await host.settle();
    expect(host.adapter.text('People/Zoë.md')).toContain('zoe@example.org');
    expect([error(), valueOf('Name')]).toEqual(['', '']);
  });

  it('keeps both where somebody else is typed when the note is refused', async () => {
    const host = await adding();
    fill('Name', 'Zoë');
    const goOn = host.adapter.holdWrites();
    shiftEnter('Name');
    fill('Name', 'Yves');
    goOn('the disk is full');
    await host.settle();
    expect(valueOf('Name')).toBe('Yves');
    expect(one('.acquaint-not-added').textContent).toContain('Zoë was not added.');
    expect(one('.acquaint-not-added').textContent).toContain('the disk is full');
    button('Back to Zoë').click();
    expect([valueOf('Name'), document.activeElement]).toEqual(['Zoë', input('Name')]);
    expect(one('.acquaint-not-added').textContent).toContain('Yves is not added yet.');
    button('Add').click();
    await host.settle();
    expect(valueOf('Name')).toBe('Yves');
    button('Add').click();
    await host.settle();
    expect(texts('.modal')).toEqual([]);
    expect(host.adapter.paths()).toEqual(
      expect.arrayContaining(['People/Yves.md', 'People/Zoë.md']),
    );
  });

  it('opens again with who was refused after it was closed', async () => {
    const host = await adding();
    fill('Name', 'Zoë');
    const goOn = host.adapter.holdWrites();
    shiftEnter('Name');
    press(input('Name'), 'Escape');
    expect(texts('.modal')).toEqual([]);
    goOn('the disk is full');
    await host.settle();
    expect([valueOf('Name'), error()]).toEqual(['Zoë', expect.stringContaining('disk is full')]);
    button('Add').click();
    await host.settle();
    expect([texts('.modal'), host.errors]).toEqual([[], []]);
  });

  it('takes nothing more while the note is written with which it closes', async () => {
    const host = await adding();
    fill('Name', 'Zoë');
    const goOn = host.adapter.holdWrites();
    button('Add').click();
    expect(input('They look for').readOnly).toBe(true);
    goOn('the disk is full');
    await host.settle();
    expect([error().includes('disk is full'), input('They look for').readOnly]).toEqual([
      true,
      false,
    ]);
  });
});

describe('logging where the note cannot be written', () => {
  async function logging(): Promise<PluginHost> {
    const host = await running({ [ANA]: note({ met: '2026-11-15' }) }, 'open-follow-ups');
    one('.acquaint-row-main').focus();
    one('.acquaint-row-action[aria-label^="Log interaction"]').click();
    await host.settle();
    return host;
  }

  it('keeps what was typed', async () => {
    const host = await logging();
    fill('What was it about?', 'serifs');
    const goOn = host.adapter.holdWrites();
    button('Log').click();
    goOn('the disk is full');
    await host.settle();
    expect(error()).toContain('What you typed is still here');
    expect(texts('.notice').join()).toContain('the disk is full');
    expect(valueOf('What was it about?')).toBe('serifs');
    button('Log').click();
    await host.settle();
    expect(texts('.modal')).toEqual([]);
    expect(host.adapter.text(ANA)).toContain('email: serifs\n');
  });
});

describe('noting what people look for, one after the other', () => {
  const title = (): string => one('.modal-title').textContent;
  const two = {
    'People/Ana.md': note({ met: '2026-11-19' }),
    'People/Bo.md': note({ met: '2026-11-18' }),
  };

  const noting = async (): Promise<PluginHost> => {
    const host = await running(two, 'open-introductions');
    button('Note it for two people').click();
    await host.settle();
    return host;
  };

  it('asks about the next one at once, and again about whose note could not be written', async () => {
    const host = await noting();
    fill('They look for', 'a printer');
    const goOn = host.adapter.holdWrites();
    button('Next').click();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect([title(), valueOf('They look for')]).toEqual(['About Bo', '']);
    fill('They look for', 'ink');
    goOn('the disk is full');
    await host.settle();
    expect([title(), valueOf('They look for')]).toEqual(['About Bo', 'ink']);
    button('Next').click();
    await host.settle();
    expect([title(), valueOf('They look for')]).toEqual(['About Ana', 'a printer']);
    expect(error()).toContain('the disk is full');
    button('Done').click();
    await host.settle();
    expect(texts('.modal')).toEqual([]);
    expect(host.adapter.text('People/Ana.md')).toContain('- a printer\n');
    expect(host.adapter.text('People/Bo.md')).toContain('- ink\n');
    expect(host.errors).toEqual([]);
  });
});
