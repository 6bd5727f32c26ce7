import type { App } from 'obsidian';
import { safeBesideLinks } from '../../core/notes/safe-text';

/**
 * Makes pasted text inert as it goes into the lines of a form, where the user can see it: it may
 * come from anywhere. A link to a note of the vault stays one.
 */
export function pasteInert(app: App, form: HTMLElement): void {
  const leadsHere = (linkpath: string): boolean =>
    app.metadataCache.getFirstLinkpathDest(linkpath, '') !== null;
  form.addEventListener('paste', (event) => {
    const fields = [...form.querySelectorAll('input')];
    const field = fields.find((each) => each === event.target);
    if (event.defaultPrevented || !field) return;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const inert = safeBesideLinks(pasted, leadsHere);
    if (inert === pasted.trim()) return;
    event.preventDefault();
    const { value, selectionStart: from, selectionEnd: to } = field;
    field.setRangeText(inert, from ?? value.length, to ?? value.length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
