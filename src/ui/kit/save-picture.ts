import { Menu } from 'obsidian';
import { savePicture } from '../../actions/save-picture';
import { fileNameFor } from '../../core/people/new-note';
import { PICTURE } from '../../words/kit/picture';
import { showMenu } from './menu-place';
import type { UiContext } from './ui-context';

/** What style sheets say of a picture, which a file has to say for itself; and what goes unsaid. */
const COPIED: readonly (readonly [name: string, usual: string])[] = [
  ['opacity', '1'],
  ['vector-effect', 'none'],
  ['paint-order', 'normal'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-width', '1px'],
];
const OF_TEXT = ['font-family', 'font-size', 'font-weight', 'text-anchor'] as const;
const COLOURS = ['fill', 'stroke'] as const;

/** Pixels of a file for one of the screen, so that it is sharp in print. */
const SHARPNESS = 2;

/** What only answers the pointer is no part of the picture. */
const NOT_SAVED = '[data-on-screen]';

/** Reads colours as every viewer knows them: styles mix them in ways that few files can say. */
class Colours {
  private readonly context: CanvasRenderingContext2D | null;
  private readonly known = new Map<string, string>();

  constructor() {
    const canvas = createEl('canvas', { attr: { width: '1', height: '1' } });
    this.context = canvas.getContext('2d', { willReadFrequently: true });
  }

  plain(colour: string): string {
    if (colour === 'none' || !this.context) return colour;
    const known = this.known.get(colour);
    if (known !== undefined) return known;
    this.context.clearRect(0, 0, 1, 1);
    this.context.fillStyle = colour;
    this.context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = this.context.getImageData(0, 0, 1, 1).data;
    const plain = `rgba(${[r, g, b].join(', ')}, ${(a / 255).toFixed(3)})`;
    this.known.set(colour, plain);
    return plain;
  }
}

function copyStyles(from: Element, to: Element, colours: Colours): void {
  const style = from.doc.win.getComputedStyle(from);
  const valueOf = (name: string): string => style.getPropertyValue(name);
  for (const [name, usual] of COPIED)
    if (valueOf(name) !== usual) to.setAttribute(name, valueOf(name));
  if (from.tagName === 'text') for (const name of OF_TEXT) to.setAttribute(name, valueOf(name));
  for (const name of COLOURS) to.setAttribute(name, colours.plain(valueOf(name)));
  to.removeAttribute('class');
  to.removeAttribute('data-path');
  for (const [at, child] of [...from.children].entries()) {
    const copy = to.children[at];
    if (copy) copyStyles(child, copy, colours);
  }
}

/** A picture as a file of its own: no style sheet, no script, and of notes nothing but text. */
function fileOf(svg: SVGSVGElement): string {
  const place = createDiv();
  place.append(svg.cloneNode(true));
  const copy = place.querySelector('svg');
  if (!copy) return '';
  const { width, height } = svg.getBoundingClientRect();
  const colours = new Colours();
  copyStyles(svg, copy, colours);
  for (const el of copy.querySelectorAll(NOT_SAVED)) el.remove();
  for (const name of ['role', 'tabindex', 'style']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = svg.doc.win
    .getComputedStyle(svg.doc.body)
    .getPropertyValue('--background-primary');
  const attr = { width: '100%', height: '100%', fill: colours.plain(ground.trim()) };
  const floor = copy.createSvg('rect', { attr });
  floor.removeAttribute('class');
  copy.prepend(floor);
  return new XMLSerializer().serializeToString(copy);
}

async function drawn(file: string): Promise<HTMLImageElement> {
  const image = createEl('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  return image;
}

/** Null if it cannot be drawn. */
async function pngOf(file: string): Promise<Uint8Array | null> {
  const image = await drawn(file);
  const canvas = createEl('canvas');
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  return blob && new Uint8Array(await blob.arrayBuffer());
}

async function save(
  { undoable }: Pick<UiContext, 'undoable'>,
  svg: SVGSVGElement,
  [title, kind]: readonly [string, 'svg' | 'png'],
): Promise<void> {
  const file = fileOf(svg);
  const bytes = kind === 'svg' ? new TextEncoder().encode(file) : await pngOf(file);
  const name = `${fileNameFor(title)}.${kind}`;
  await undoable.carryOut(
    ({ store }) =>
      bytes === null
        ? Promise.resolve({ kind: 'refused', path: name, reason: PICTURE.failed })
        : savePicture({ store }, { name, bytes }),
    PICTURE.saved(name),
  );
}

/** Asks as what kind of file to keep a picture in the vault; `title` is what it will be called. */
export function offerToSave(
  ui: Pick<UiContext, 'undoable'>,
  svg: SVGSVGElement,
  title: string,
  anchor: HTMLElement,
): void {
  const menu = new Menu();
  const kinds = [
    [PICTURE.asSvg, 'svg'],
    [PICTURE.asPng, 'png'],
  ] as const;
  for (const [words, kind] of kinds)
    menu.addItem((item) => item.setTitle(words).onClick(() => void save(ui, svg, [title, kind])));
  showMenu(menu, anchor);
}
