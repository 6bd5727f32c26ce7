/** One item and what ends it; within quotes a `;` is a sign like others, and a quote stands twice. */
const ITEM = /\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))(?:;|$)/y;

/** The items of a list on one line: `Ana; "Silva; Bo"` → `Ana`, `Silva; Bo`. Empty ones are none. */
export function quotedItems(text: string): string[] {
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const [, quoted, plain = ''] = ITEM.exec(text) ?? [];
    items.push((quoted?.replaceAll('""', '"') ?? plain).trim());
  }
  return items.filter((item) => item !== '');
}

/** The line from which `quotedItems` reads the items. */
export function quotedList(items: readonly string[]): string {
  const written = items.map((item) =>
    item.includes(';') || item.startsWith('"') ? `"${item.replaceAll('"', '""')}"` : item,
  );
  return written.join('; ');
}
