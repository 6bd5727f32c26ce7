import { expect, onTestFinished } from 'vitest';
import { note } from '../support/vault';
import { openStandIn, type OpenStandIn } from './open-stand-in';

/** A Friday at noon, here. */
const NOW = new Date(2026, 10, 20, 12);

export const ANA = 'People/Ana Silva.md';
export const BO = 'People/Bo Lee.md';
export const CY = 'People/cy-m.md';

/** One person in each group of follow-ups; two of them should meet. */
export const NOTES = {
  [ANA]: note(
    { met: '2026-11-15', 'met-at': 'Web Summit', discussed: ['fonts'], seeks: 'a Rust mentor' },
    'Hi\n',
  ),
  [BO]: note({ 'follow-up': '2026-11-22', offers: 'Rust mentoring', place: 'Łódź' }),
  [CY]: note({ 'follow-up': '2026-11-20', name: 'Cy Moss', circle: 'Choir', seeks: 'a typeface' }),
  'People/Di Roy.md': note({ offers: 'typeface design' }),
};

/** The same, and how an introduction of two of them stands: it waits for a step. */
export const UNDER_WAY = {
  ...NOTES,
  'Introductions/Ana Silva and Bo Lee.md': note({
    type: 'introduction',
    people: ['[[Ana Silva]]', '[[Bo Lee]]'],
    'introduction-status': 'agreed',
    asked: '2026-11-12',
    'agreed-by': ['[[Ana Silva]]', '[[Bo Lee]]'],
  }),
};

type View = 'follow-ups' | 'introductions';

interface Options {
  readonly notes?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Runs a command of the plugin, and waits until it is done. */
export async function run({ page }: OpenStandIn, command: string): Promise<void> {
  await page.evaluate(async (id) => {
    window.standIn?.commands.run(`acquaint:${id}`);
    await window.standIn?.settle();
  }, command);
}

/** The stand-in as it starts, on 2026-11-20; ended with the test, and no error may be left. */
export async function openPage({ notes = NOTES, ...options }: Options = {}): Promise<OpenStandIn> {
  const standIn = await openStandIn({ notes, now: NOW, ...options });
  onTestFinished(async () => {
    await standIn.close();
    expect(standIn.errors).toEqual([]);
  });
  return standIn;
}

/** The same with a view open. */
export async function openView(view: View, options: Options = {}): Promise<OpenStandIn> {
  const standIn = await openPage(options);
  await run(standIn, `open-${view}`);
  return standIn;
}

/** Clicks away the notices: they lie over a corner of the page for seconds. */
export async function closeNotices({ page }: OpenStandIn): Promise<void> {
  const notices = page.locator('.notice');
  for (let left = await notices.count(); left > 0; left--)
    await notices.first().click({ position: { x: 3, y: 3 } });
}
