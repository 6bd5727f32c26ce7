/** A picture as bytes, row by row, without filters. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel. */
  readonly bytes: number;
  readonly pixels: Buffer;
  /** The data of its IHDR. */
  readonly header: Buffer;
}

export function readPng(png: Buffer): Picture;

export function movingPicture(
  shots: readonly { readonly png: Buffer; readonly stays: number }[],
): Buffer;
