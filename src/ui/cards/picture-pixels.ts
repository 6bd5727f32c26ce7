import type { Pixels } from '../../cards/qr/pixels';

/** Pixels of a side at most: a canvas can be no larger on phones. */
const MAX_SIDE = 4_096;

/** A picture as pixels, made smaller if it is larger than a canvas; null if it is not a picture. */
export async function pixelsOf(bytes: Uint8Array): Promise<Pixels | null> {
  try {
    const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
    const scale = Math.min(1, MAX_SIDE / Math.max(picture.width, picture.height));
    const [width, height] = [picture.width, picture.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    );
    const canvas = createEl('canvas', { attr: { width: width ?? 1, height: height ?? 1 } });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
  } catch {
    // Whatever the bytes are: a browser says no more than that it cannot show them.
    return null;
  }
}
