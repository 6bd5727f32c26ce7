import type { App, Component } from 'obsidian';
import type { PluginServices } from './plugin-services';

interface ShownPart {
  readonly app: App;
  readonly services: Pick<PluginServices, 'people' | 'clock'>;
}

/**
 * Draws something again when people or the day change, as long as it is shown: what lies behind
 * another tab, or in a sidebar that is closed, is drawn once it comes up.
 * @param owner with its end the drawing ends
 * @returns what to call when something else changed that is shown
 */
export function drawWhileShown(
  owner: Component,
  el: HTMLElement,
  { app, services }: ShownPart,
  draw: () => void,
): () => void {
  let isStale = false;
  const drawStale = (): void => {
    if (!isStale || !el.isShown()) return;
    isStale = false;
    draw();
  };
  const changed = (): void => {
    isStale = true;
    drawStale();
  };
  owner.register(services.people.subscribe(changed));
  owner.register(services.clock.subscribe(changed));
  owner.registerEvent(app.workspace.on('layout-change', drawStale));
  owner.registerEvent(app.workspace.on('active-leaf-change', drawStale));
  owner.registerEvent(app.workspace.on('resize', drawStale));
  return changed;
}
