/** What a template may ask for by `{{name}}`. */
const PLACEHOLDERS = [
  'name',
  'first-name',
  'met',
  'met-when',
  'met-at',
  'met-where',
  'discussed',
  'place',
  'me',
  'times',
] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

/** What is known, one line each; what is not known is empty. */
export type MessageValues = Readonly<Record<Placeholder, string>>;

const PLACE = /\{\{\s*([\p{L}\p{N}_-]+)\s*\}\}/gu;
/** `{{#met-at}} at {{met-at}}{{/met-at}}`: stays if there is a value. */
const SECTION = /\{\{#([a-z-]+)\}\}([^{}]*(?:\{\{[a-z-]+\}\}[^{}]*)*)\{\{\/\1\}\}/g;

function placeholder(name: string): Placeholder | null {
  const wanted = name.toLowerCase().replaceAll('_', '-');
  return PLACEHOLDERS.find((known) => known === wanted) ?? null;
}

/** Whether a line asks for something that is not known. */
function isMissing(line: string, values: MessageValues): boolean {
  return [...line.matchAll(PLACE)].some(([, name = '']) => {
    const known = placeholder(name);
    return known !== null && values[known] === '';
  });
}

function fillLine(line: string, values: MessageValues): string {
  return line.replace(PLACE, (whole, name: string) => {
    const known = placeholder(name);
    return known === null ? whole : values[known];
  });
}

/**
 * A template with what is known in its places. A line that asks for what is not known is left out,
 * so that what remains still reads; a place that nobody knows stays as it is written.
 */
export function fillMessage(template: string, values: MessageValues): string {
  const kept = template.replace(SECTION, (whole, name: string, inner: string) => {
    const known = placeholder(name);
    if (known === null) return whole;
    return values[known] === '' ? '' : inner;
  });
  return kept
    .split(/\r?\n/)
    .filter((line) => !isMissing(line, values))
    .map((line) => fillLine(line, values).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The places in a text that nobody knows, each once, as they are written. */
export function unknownPlaces(text: string): string[] {
  const marks = [...text.matchAll(/\{\{\s*[#/]?\s*[\p{L}\p{N}_ -]*\}\}/gu)];
  return [...new Set(marks.map(([whole]) => whole))];
}
