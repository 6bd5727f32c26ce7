// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

const TEXTS = {
  'People/Ana Silva.md': note({ met: '2026-11-01', cadence: 'sometimes' }),
  'People/Bo Lee.md': note({ place: 'Lisbon' }),
  'Ideas.md': 'No person\n',
  '.obsidian/plugins/acquaint/data.json': JSON.stringify({ me: 'Zoe Quist' }),
};

it('shows a report of versions and counts, with nothing of the notes, and changes nothing', async () => {
  const host = await pluginHost(TEXTS);
  host.commands.run('acquaint:self-check');
  await host.settle();
  const report = document.querySelector<HTMLTextAreaElement>('.acquaint-report')?.value;
  expect(report).toContain('Notes: 3; of them without an entry in the cache: 0');
  expect(report).toContain('People: 2; introductions: 0; problems: 1');
  expect(report).toContain('Settings that were changed: me\n');
  expect(report).toContain('Missing: none');
  expect(report).not.toMatch(/Ana|Silva|Bo Lee|Lisbon|Ideas|Zoe|sometimes|People\//);
  for (const [path, text] of Object.entries(TEXTS)) expect(host.adapter.text(path)).toBe(text);
});
