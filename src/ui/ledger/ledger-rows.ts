import type { Standing } from '../../core/introductions/stage';
import { LEDGER, STAGE_TITLES } from '../../core/words/introduction';

/** One line of the ledger: a group's heading, or an introduction. */
export type LedgerRow =
  | { readonly kind: 'heading'; readonly title: string; readonly count: number }
  | { readonly kind: 'introduction'; readonly standing: Standing };

function groupOf({ isDue, stage }: Standing): string {
  return isDue ? LEDGER.waiting : STAGE_TITLES[stage];
}

/** The ledger as rows: those that wait for a step, then a group a stage. */
export function ledgerRows(standings: readonly Standing[]): LedgerRow[] {
  const groups = new Map<string, Standing[]>();
  for (const standing of standings) {
    const title = groupOf(standing);
    groups.set(title, [...(groups.get(title) ?? []), standing]);
  }
  return [...groups].flatMap(([title, members]): LedgerRow[] => [
    { kind: 'heading', title, count: members.length },
    ...members.map((standing): LedgerRow => ({ kind: 'introduction', standing })),
  ]);
}
