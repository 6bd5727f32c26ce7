import { translated } from './ui-language';

/** What pictures share: showing their content as a table, and keeping them as a file. */
export const PICTURE = translated('kit.PICTURE', {
  asTable: 'Show as a table',
  asPicture: 'Show as a picture',
  save: 'Save the picture',
  asSvg: 'As an SVG file',
  asPng: 'As a PNG file',
  saved: (name: string) => `Picture saved: ${name}`,
  showMore: (count: number) => `Show ${String(count)} more`,
  failed: 'this picture could not be drawn as a file; try the other kind',
});
