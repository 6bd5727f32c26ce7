/** What could be more than an address, or more than one: it would add recipients or headers. */
const ADDRESS = /^[^\s\p{Cc}@<>"(),:;\\]+@[^\s\p{Cc}@<>"(),:;\\]+$/u;

/** Whether a text is one e-mail address and nothing else. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

const HOST = String.raw`(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?`;
const PAGE = new RegExp(String.raw`^(?:https?:\/\/)?${HOST}(?:[/?#][^\s\p{Cc}<>"\\]*)?$`, 'iu');

/** Whether a text is one address of the web, with http, https or without a scheme. */
export function isPage(text: string): boolean {
  return PAGE.test(text);
}
