/** A picture: four bytes a pixel, row by row, as a canvas gives it. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture that is looked through as it is; a larger one is made smaller first. */
const MAX_PIXELS = 16_000_000;

/**
 * The summed difference of the three colours of neighbours above which the library may see an edge.
 */
const EDGE = 24;

/** The library compares the edges of a row with each other: a second or so of such work. */
const MAX_EDGE_WORK = 400_000_000;

/** Stops counting when the work gets too much: 12 megapixels of noise take the library a minute. */
function isTooGrainy({ data, width, height }: Pixels): boolean {
  let work = 0;
  for (let row = 0; row < height && work <= MAX_EDGE_WORK; row++) {
    let [edges, before] = [0, 0];
    for (let at = row * width * 4; at < (row + 1) * width * 4; at += 4) {
      const light = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
      if (Math.abs(light - before) > EDGE) edges++;
      before = light;
    }
    work += edges * edges;
  }
  return work > MAX_EDGE_WORK;
}

/** Whether the library would take long over a picture: it is made smaller first, which also takes out grain. */
export function isTooMuch(pixels: Pixels): boolean {
  return pixels.width * pixels.height > MAX_PIXELS || isTooGrainy(pixels);
}
