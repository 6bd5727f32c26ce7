import { parseCadence } from '../days/cadence';
import type { Span } from '../days/day';
import { foldMarks } from '../text/fold-text';
import { memoize } from '../collections/memoize';

/** How often to stay in touch with those of a circle or tag who have no cadence of their own. */
interface CircleCadence {
  /** As compared: without case, accents and `#`. */
  readonly circle: string;
  readonly cadence: Span;
}

function foldCircle(name: string): string {
  return foldMarks(name.trim().replace(/^#/, ''));
}

/** A line of the settings: `family: 2 weeks`; null if it is not one. */
export const parseCircleCadence = memoize((line): CircleCadence | null => {
  const [, name = '', written = ''] = /^(.+?)[:=]([^:=]+)$/s.exec(line) ?? [];
  const [circle, cadence] = [foldCircle(name), parseCadence(written)];
  return circle === '' || cadence === null ? null : { circle, cadence };
});

/** The cadence of the first line, in the order of the settings, that names one of the circles. */
export function circleCadence(lines: readonly string[], circles: readonly string[]): Span | null {
  if (lines.length === 0 || circles.length === 0) return null;
  const own = new Set(circles.map(foldCircle));
  for (const line of lines) {
    const found = parseCircleCadence(line);
    if (found && own.has(found.circle)) return found.cadence;
  }
  return null;
}
