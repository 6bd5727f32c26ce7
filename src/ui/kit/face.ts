import type { App } from 'obsidian';
import type { Person } from '../../core/people/person';
import { initials } from '../../words/names/initials';

/** What the app shows as a picture. */
const PICTURES = /^(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/**
 * The address of a person's picture; null if the note names none, or one that is not in the vault:
 * nothing is ever fetched from elsewhere.
 */
function pictureOf(app: App, { photo, path }: Person): string | null {
  if (photo === null) return null;
  const file = app.metadataCache.getFirstLinkpathDest(photo, path);
  return file && PICTURES.test(file.extension) ? app.vault.getResourcePath(file) : null;
}

/** Draws a picture of a person, or the first letters of the name; it says nothing that the name does not. */
export function drawFace(parent: HTMLElement, app: App, person: Person): HTMLElement {
  const face = parent.createSpan({ cls: 'acquaint-face', attr: { 'aria-hidden': 'true' } });
  const letters = (): void => {
    face.setText(initials(person.name));
  };
  const picture = pictureOf(app, person);
  if (picture === null) letters();
  else {
    const image = face.createEl('img', { attr: { src: picture, alt: '', loading: 'lazy' } });
    image.addEventListener('error', letters); // a picture that cannot be read
  }
  return face;
}
