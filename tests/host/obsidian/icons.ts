import { icons } from 'lucide';
import type * as real from 'obsidian';
import { createSvgElement } from './dom-create';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string | number>>];

function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/([0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

/** The app has Lucide up to 0.446 (SOURCES.md). */
const shapes = new Map<string, readonly Shape[]>(
  Object.entries(icons).map(([name, [, , children = []]]) => [kebab(name), children]),
);

const added = new Map<string, string>();

export const addIcon: typeof real.addIcon = (iconId, svgContent) => {
  added.set(iconId, svgContent);
};

export const removeIcon: typeof real.removeIcon = (iconId) => {
  added.delete(iconId);
};

export const getIconIds: typeof real.getIconIds = () => [
  ...added.keys(),
  ...[...shapes.keys()].map((name) => `lucide-${name}`),
];

function drawAdded(svg: SVGSVGElement, content: string): void {
  svg.setAttribute('viewBox', '0 0 100 100');
  const wrapped = `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
  const parsed = new DOMParser().parseFromString(wrapped, 'image/svg+xml').documentElement;
  svg.append(...parsed.childNodes);
}

/** Null where there is no such icon. */
export const getIcon: typeof real.getIcon = (iconId) => {
  const name = iconId.replace(/^lucide-/, '');
  const [shape, content] = [shapes.get(name), added.get(iconId)];
  if (!shape && content === undefined) return null;
  const svg = createSvg('svg', {
    cls: ['svg-icon', shape ? `lucide-${name}` : iconId],
    attr: {
      width: 24,
      height: 24,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  });
  if (content !== undefined) drawAdded(svg, content);
  for (const [tag, attributes] of shape ?? [])
    createSvgElement(document, svg, tag, { attr: { ...attributes } });

  return svg;
};

/** Replaces what is in the element; an unknown icon leaves it empty. */
export const setIcon: typeof real.setIcon = (parent, iconId) => {
  const icon = iconId === '' ? null : getIcon(iconId);
  parent.replaceChildren(...(icon ? [icon] : []));
};
