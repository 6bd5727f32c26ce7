import { placeNames, withinSides, type WantedName } from '../../core/network/place-names';

/** A name that wants a place in a picture. */
export interface MapName {
  readonly name: string;
  /** The middle of it, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly isHeading: boolean;
}

/** Pixels of a line, and of the letters of a name. */
export const LINE_HEIGHT = 14;
const [LETTER, HEADING] = ['11px', '600 12px'] as const;

/** Names that are drawn at once. */
export const MOST_NAMES = 120;

/** The names of a picture, of which those are drawn that have room. */
export class MapNames {
  private readonly group: SVGElement;
  private readonly widths = new Map<string, number>();
  private readonly measure: CanvasRenderingContext2D | null;

  constructor(private readonly svg: SVGSVGElement) {
    this.group = svg.createSvg('g');
    this.measure = createEl('canvas').getContext('2d');
  }

  /** @param names those that go before the others first */
  draw(names: readonly MapName[]): void {
    const { clientWidth } = this.svg;
    const wanted = names.map(({ x, y, ...what }): WantedName => {
      const width = this.widthOf(what);
      return { x: withinSides(x, width, clientWidth), y, width, height: LINE_HEIGHT };
    });
    const placed = placeNames(wanted, MOST_NAMES);
    const { children } = this.group;
    while (children.length > placed.length) this.group.lastChild?.remove();
    for (const [at, number] of placed.entries()) {
      const [name, place] = [names[number], wanted[number]];
      if (name && place)
        setName(children[at] ?? this.group.createSvg('text'), { ...name, x: place.x });
    }
  }

  private widthOf({ name, isHeading }: Pick<MapName, 'name' | 'isHeading'>): number {
    const key = `${isHeading ? '1' : '0'}${name}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.measured(name, isHeading ? HEADING : LETTER) + 6;
    this.widths.set(key, width);
    return width;
  }

  private measured(name: string, font: string): number {
    if (!this.measure) return name.length * 6;
    this.measure.font = `${font} ${this.svg.win.getComputedStyle(this.svg).fontFamily}`;
    return this.measure.measureText(name).width;
  }
}

function setName(text: Element, { x, y, name, isHeading }: MapName): void {
  if (text.textContent !== name) text.textContent = name;
  text.setAttribute('class', isHeading ? 'acquaint-network-heading' : 'acquaint-network-name');
  text.setAttribute('x', x.toFixed(1));
  text.setAttribute('y', (y + 4).toFixed(1));
}
