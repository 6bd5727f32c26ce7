import type { Draft } from './draft';

/** Longer addresses are cut off on their way to some mail programs (Windows: 2,081). */
const MAX_LINK = 2000;

function encoded(text: string): string {
  // Half a character has no UTF-8, and would throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/**
 * A message as an address that opens in the mail program (RFC 6068): UTF-8, line ends as CRLF.
 * @returns null if it would be too long to arrive whole
 */
export function mailLink({ to, subject, body }: Draft): string | null {
  const recipients = to.map((address) => encoded(address).replace('%40', '@')).join(',');
  const text = encoded(body.replace(/\r\n?|\n/g, '\r\n'));
  const link = `mailto:${recipients}?subject=${encoded(subject)}&body=${text}`;
  return link.length > MAX_LINK ? null : link;
}
