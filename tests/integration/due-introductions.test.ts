// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PAIR, pair, PEOPLE } from '../support/introduction-notes';
import { one, texts } from '../support/page';
import { pluginHost } from '../support/plugin-host';
import { note } from '../support/vault';

describe('the status bar', () => {
  const count = (): HTMLElement => one('.status-bar-item.mod-clickable');
  const due = pair({ 'introduction-status': 'asked', asked: '2026-11-01' });

  it('counts the introductions that wait for a step beside the follow-ups', async () => {
    const host = await pluginHost({
      ...PEOPLE,
      'People/Cy.md': note({ 'follow-up': '2026-11-19' }),
      [PAIR]: due,
    });
    expect(count().textContent).toBe('1 follow-up due · 1 introduction');
    host.adapter.changeOutside('People/Cy.md', note({}));
    await host.settle();
    expect([count().textContent, count().isShown()]).toEqual(['1 introduction due', true]);
    host.adapter.changeOutside(PAIR, pair({ 'introduction-status': 'proposed' }));
    await host.settle();
    expect(count().isShown()).toBe(false);
    expect(host.errors).toEqual([]);
  });
});

describe('the follow-ups, where only an introduction waits', () => {
  it('say that no follow-up is due, not that nothing is', async () => {
    const host = await pluginHost({
      ...PEOPLE,
      [PAIR]: pair({ 'introduction-status': 'asked', asked: '2026-11-01' }),
    });
    host.commands.run('acquaint:open-follow-ups');
    await host.settle();
    expect(one('.acquaint-view .pane-empty div').textContent).toBe(
      'No follow-up is due in the next 7 days.',
    );
    expect(texts('.acquaint-due-introductions .acquaint-card-name')).toHaveLength(1);
  });
});
