// Source: the help, "Bases syntax" and "Views", and obsidian.d.ts 971 (SOURCES.md).
import type { App } from './app';
import {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesViewConfig,
  propertyId,
  type Lifetime,
  type ViewSection,
} from './bases';
import { filterTest } from './bases-filter';
import { compareValues, type Value } from './bases-values';
import { NullValue } from './bases-values';
import { isRecord } from './yaml-text';

/** Entries of equal values in the groups of these values, empty ones last. */
function groupsOf(entries: readonly BasesEntry[], section: ViewSection): BasesEntryGroup[] {
  const groupBy = section['groupBy'];
  const by: unknown = isRecord(groupBy) ? groupBy['property'] : null;
  if (typeof by !== 'string') return [new BasesEntryGroup(new NullValue(), [...entries])];
  const groups = new Map<string, BasesEntryGroup>();
  for (const entry of entries) {
    const key: Value = entry.getValue(propertyId(by)) ?? new NullValue();
    const group = groups.get(key.toString()) ?? new BasesEntryGroup(key, []);
    group.entries.push(entry);
    groups.set(key.toString(), group);
  }
  const turn = isRecord(groupBy) && groupBy['direction'] === 'DESC' ? -1 : 1;
  return [...groups.values()].sort((a, b) => {
    const isEmpty = !a.hasKey() || !b.hasKey();
    return compareValues(a.key, b.key) * (isEmpty ? 1 : turn);
  });
}

/** What a view of a base shows: filtered by both filters, sorted, then cut by the limit. */
export function runQuery(
  app: App,
  { all, section, lifetime }: { all: unknown; section: ViewSection; lifetime: Lifetime },
): BasesQueryResult {
  const [inBase, inView] = [filterTest(app, all), filterTest(app, section['filters'])];
  const files = app.vault.getFiles().filter((file) => inBase(file) && inView(file));
  const config = new BasesViewConfig(section, () => undefined);
  const entries = files.map((file) => new BasesEntry(app, file, lifetime));
  entries.sort((a, b) => {
    for (const { property, direction } of config.getSort()) {
      const [first, second] = [a.getValue(property), b.getValue(property)];
      const order = compareValues(first ?? new NullValue(), second ?? new NullValue());
      if (order !== 0) return direction === 'DESC' ? -order : order;
    }
    return 0;
  });
  const { limit } = section;
  const shown = typeof limit === 'number' && limit > 0 ? entries.slice(0, limit) : entries;
  return new BasesQueryResult(shown, groupsOf(shown, section), config.getOrder(), lifetime);
}
