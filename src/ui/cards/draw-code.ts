import type { QrModules } from '../../cards/qr/qr-code';

/** The dark modules of a row as rectangles of an SVG path. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x++;
    const width = String(x + 1 - from);
    runs.push(`M${String(from)} ${String(y)}h${width}v1h-${width}z`);
  }
  return runs.join('');
}

/** Draws a code, black on white whatever the theme: cameras know no other. */
export function drawCode(el: HTMLElement, modules: QrModules, label: string): SVGSVGElement {
  const size = String(modules.length);
  const svg = el.createSvg('svg', {
    cls: 'acquaint-code',
    // The dialog starts here: with the focus on a button it would be scrolled to the buttons.
    attr: { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, tabindex: '-1' },
  });
  svg.createSvg('rect', { attr: { width: size, height: size, fill: '#fff' } });
  svg.createSvg('path', { attr: { d: modules.map(rowPath).join(''), fill: '#000' } });
  return svg;
}
