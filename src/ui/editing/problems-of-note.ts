import type { App } from 'obsidian';
import { BAR } from '../../core/words/editing';
import type { Surroundings } from '../ports';
import { ProblemsModal } from '../problems-modal';
import type { BarButton } from './draw-bar';

/** The button that leads to what cannot be read in a note; null where nothing is. */
export function problemsOfNote(
  { app, surroundings }: { readonly app: App; readonly surroundings: Surroundings },
  path: string,
  count: number,
): BarButton | null {
  if (count === 0) return null;
  const run = (): void => {
    const problems = surroundings.people.index.problems();
    new ProblemsModal(
      app,
      problems.filter((problem) => problem.path === path),
    ).open();
  };
  return { text: BAR.problems(count), run };
}
