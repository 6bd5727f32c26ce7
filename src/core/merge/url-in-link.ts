/** The position of the target in a Markdown link; null if it is not one. */
export function urlIn(link: string): { readonly from: number; readonly to: number } | null {
  const inline = /^(!?\[[^]*\]\(\s*)(<[^<>\n]*>|[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)/.exec(link);
  const [, before, url] = inline ?? /^(\[[^\]]+\]:\s*)(<[^<>\n]*>|\S+)/.exec(link) ?? [];
  if (before === undefined || url === undefined) return null;
  return { from: before.length, to: before.length + url.length };
}
