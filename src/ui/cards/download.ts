/** Gives a text to the user as a file, as a browser does. */
export function download(name: string, text: string): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'text/vcard';
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  createEl('a', { href: url, attr: { download: name } }).click();
  URL.revokeObjectURL(url);
}
