import type { Answer, Options, TextStyle } from './command';
import type { Request } from './request';

/** The answer as it is printed: its count, JSON, or lines for people. */
export function render(
  answer: Answer,
  { options, format }: Pick<Request, 'options' | 'format'>,
  style: TextStyle,
): string {
  if (isCounted(options) && Array.isArray(answer.data)) return `${String(answer.data.length)}\n`;
  if (format === 'json') return `${JSON.stringify(answer.data, null, 2)}\n`;
  return `${answer.text(style).join('\n')}\n`;
}

function isCounted(options: Options): boolean {
  return options['total'] === 'true';
}
