import type { PluginServices } from './plugin-services';

/** Waits until every note has been read: before, nobody knows who is there. */
export async function whenIndexReady({ people }: Pick<PluginServices, 'people'>): Promise<void> {
  if (people.index.state === 'ready') return;
  await new Promise<void>((resolve) => {
    const stop = people.subscribe(() => {
      if (people.index.state !== 'ready') return;
      stop();
      resolve();
    });
  });
}
