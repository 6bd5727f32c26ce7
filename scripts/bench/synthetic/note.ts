/** A note to be: its path in the vault and its text. */
export interface SyntheticNote {
  readonly path: string;
  readonly text: string;
}

/** A link as YAML must write it. */
export function quotedLink(name: string): string {
  return `"[[${name}]]"`;
}

/** A property with several values, on one line or on one line each. */
export function listProperty(key: string, items: readonly string[], isFlow: boolean): string[] {
  if (items.length === 0) return [];
  if (isFlow) return [`${key}: [${items.join(', ')}]`];
  return [`${key}:`, ...items.map((item) => `  - ${item}`)];
}

export function noteText(properties: readonly string[], body: readonly string[]): string {
  return ['---', ...properties, '---', ...body, ''].join('\n');
}
