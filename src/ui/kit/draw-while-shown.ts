import type { App, Component } from 'obsidian';
import type { Surroundings } from './ports';

interface Drawn {
  readonly app: App;
  readonly surroundings: Pick<Surroundings, 'people' | 'clock'>;
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
  { app, surroundings }: Drawn,
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
  owner.register(surroundings.people.subscribe(changed));
  owner.register(surroundings.clock.subscribe(changed));
  owner.registerEvent(app.workspace.on('layout-change', drawStale));
  owner.registerEvent(app.workspace.on('active-leaf-change', drawStale));
  owner.registerEvent(app.workspace.on('resize', drawStale));
  return changed;
}
