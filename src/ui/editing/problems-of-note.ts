import type { App } from 'obsidian';
import type { NoteFault } from '../../core/notes/fault';
import { unreadableProperties } from '../../core/people/unreadable';
import { BAR } from '../../words/editing/editing';
import type { PluginServices } from '../kit/plugin-services';
import type { BarButton } from './draw-bar';

/** The button that leads to what cannot be read in a note; null if everything can. */
export function problemsOfNote(
  { app, services }: { readonly app: App; readonly services: PluginServices },
  { path, inText }: { readonly path: string; readonly inText: NoteFault | null },
  count: number,
): BarButton | null {
  if (count === 0) return null;
  const run = (): void => {
    const { index } = services.people;
    const known = index.problems().filter((problem) => problem.path === path);
    const isNews = inText !== null && unreadableProperties(index, path) === null;
    const own = isNews ? [{ path, property: null, fault: inText, value: null }] : [];
    void import('../kit/problems-modal').then(({ ProblemsModal }) => {
      new ProblemsModal(app, [...own, ...known], services).open();
    });
  };
  return { text: BAR.problems(count), run };
}
