/** An address in the one spelling that stands for all. */
export interface EmailKey {
  readonly value: string;
  /** Whether it is one person's by its nature; `info@` may be a whole office's. */
  readonly isPersonal: boolean;
}

/** Mailboxes that are a place, and no person (some of them after RFC 2142). */
const SHARED_MAILBOX =
  /^(?:admin|billing|booking|buero|contact|contacto|contato|enquiries|events|family|familie|familia|geral|hello|help|hi|hola|info|information|inquiries|jobs|kontakt|mail|marketing|news|no-?reply|office|oficina|post|postmaster|presse?|reception|sales|secretariat|sekretariat|service|support|team|verein|verwaltung|webmaster|welcome)$/;

/** As long as mail can be delivered to (RFC 3696, erratum 1690), with room for `mailto:`. */
const MAX_LENGTH = 330;

const AROUND_ADDRESS = /[\s<>()[\]{},;:"“”|]/;

/** The first address anywhere in a text, as written; null if there is none. */
export function emailIn(text: string): string | null {
  const at = text.indexOf('@');
  let [from, to] = [at, at + 1];
  while (from > 0 && !AROUND_ADDRESS.test(text[from - 1] ?? '')) from--;
  while (to < text.length && !AROUND_ADDRESS.test(text[to] ?? '')) to++;
  return at < 0 || from === at || to === at + 1 ? null : text.slice(from, to);
}

/**
 * An address as one key; null for anything else. The case of the part before the `@` is nobody's in
 * practice. Dots stay, though one provider ignores them: that is its own rule.
 */
export function emailKey(text: string): EmailKey | null {
  if (text.length > MAX_LENGTH) return null;
  const value = text
    .normalize('NFC')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const [local = '', host = '', ...more] = value.split('@');
  const isAddress = local !== '' && host.includes('.') && more.length === 0 && !/\s/.test(value);
  if (!isAddress) return null;
  return { value, isPersonal: !SHARED_MAILBOX.test(local.replace(/\+.*$/, '')) };
}
