// Source: assumed: an address of the app goes to whoever registered its action (obsidian.d.ts 5036).
import type { App } from './app';
import { guarded } from './problems';

/** As the system, or a link in a note, opens an `obsidian://` address: the parameters decoded, the action among them. */
export function openUrl(app: App, url: string): void {
  const { protocol, host, searchParams } = new URL(url.replace(/^obsidian:\/\//, 'http://'));
  if (protocol !== 'http:' || !url.startsWith('obsidian://')) throw new Error(`Not ours: ${url}`);
  const handler = app.registry.protocols.get(host);
  if (!handler) throw new Error(`Nothing handles obsidian://${host}`);
  const given = [...searchParams].filter(([name]) => name !== 'vault');
  const values = given.map(([name, value]) => [name, value === '' ? 'true' : value] as const);
  guarded((): unknown => handler({ ...Object.fromEntries(values), action: host }));
}
