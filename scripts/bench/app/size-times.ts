import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { inRounds, settled, STEADY } from '../measure';
import { indexOf } from '../read-vault';
import { topicEdits } from '../rows/edits';
import { newDays } from '../rows/follow-up-rows';
import { editFigures } from '../rows/index-rows';
import { Engine, TOP_20 } from '../rows/introductions';

/** What takes longer the more people there are, in milliseconds. */
export interface SizeTimes {
  readonly index: number;
  /** The follow-ups of the day after the last one. */
  readonly newDay: number;
  /** An edit, then both lists. */
  readonly edit: number;
  /** The best 20 introductions of people who have been read. */
  readonly list: number;
}

async function alone(name: string, run: () => unknown): Promise<number> {
  await settled();
  return inRounds([{ name, run }], STEADY).milliseconds(name);
}

export async function sizeTimes(facts: readonly NoteFacts[]): Promise<SizeTimes> {
  const index = await alone('index', () => indexOf(facts));
  const newDay = await alone('new day', newDays(facts));
  const engine = new Engine(indexOf(facts));
  const list = await alone('list', () => engine.list(TOP_20));
  await settled();
  return { index, newDay, list, edit: editFigures(facts, topicEdits).median };
}
