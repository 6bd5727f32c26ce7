import type { Host } from '../host/create-host';
import { note } from './vault';

export const ANA = 'People/Ana Silva.md';
export const BO = 'People/Bo Lee.md';
export const PAIR = 'Introductions/Ana Silva and Bo Lee.md';

/** Two people who should meet. */
export const PEOPLE = {
  [ANA]: '---\nseeks: a Rust mentor # soon\nemail: ana@example.com\n---\nHi\n',
  [BO]: note({ offers: 'Rust mentoring', email: 'bo@example.com' }, 'Hello\n'),
};

/** The note of an introduction of the two. */
export function pair(properties: Readonly<Record<string, unknown>>): string {
  const people = ['[[Ana Silva]]', '[[Bo Lee]]'];
  return note({ type: 'introduction', people, ...properties }, '');
}

export async function chooseFromMenu(host: Host, title: string): Promise<void> {
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  items.find(({ textContent }) => textContent === title)?.click();
  await host.settle();
}
