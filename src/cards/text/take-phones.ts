import type { TakenOut } from './take-out';

/** The numbers of a line: phones, and faxes on their own. */
interface TakenPhones extends TakenOut {
  readonly faxes: readonly string[];
}

// Perhaps a word before it, then the number, then perhaps an extension.
const NUMBER =
  /(?<label>[\p{L}][\p{L}.-]{0,19})?[\s.:)\]]{0,4}(?<number>(?:\+|\()?\d[\d ()./-]{4,24}\d(?: ?(?:ext\.?|x|durchwahl) ?\d{1,5})?)/giu;

const PHONE_WORD =
  /^(?:t|m|p|c|d|h|w|o|tel|tél|tlf|telephone|téléphone|phone|mobile|mobil|mob|cell|handy|telefon|telefone|teléfono|telemóvel|telef|telm|tlm|móvil|movil|celular|cel|portable|port|gsm|direct|office|durchwahl|ligne|fixe|電話|携帯|直通|代表|电话|手机|전화|휴대폰|тел|моб|телефон)[.-]?$/iu;
const FAX_WORD = /fax|^f$|télécopie|ファックス|传真|факс/iu;

/** Lines with other numbers: of registers, taxes, banks. */
const OTHER_NUMBERS =
  /\b(?:iban|bic|swift|hrb|hra|ust|vat|tva|nif|nipc|siret|siren|rcs|cnpj|cpf|ein|crc|steuer|tax|konto|account|registergericht|amtsgericht|inn|инн|огрн)\b|〒/iu;

/** A number with as many digits as phones have, and no day of the calendar. */
function couldBePhone(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return (
    digits >= 7 && digits <= 17 && !/^(?:\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4})$/.test(number)
  );
}

/** Whether a number says by itself that it is a phone: `+…`, `00…`, `(0…`, `555-0123-456`. */
function looksLikePhone(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return /^[+(]|^00/.test(number) || (digits >= 9 && /^0|\d[ .-]\d{3}[ .-]?\d{2}/.test(number));
}

/** Dashes and digits of other scripts as those of ASCII. */
export function withPlainNumbers(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** Takes the phone numbers out of a line, with the words before them. */
export function takePhones(line: string): TakenPhones {
  const [found, faxes]: [string[], string[]] = [[], []];
  if (OTHER_NUMBERS.test(line)) return { found, faxes, rest: line };
  const rest = line.replace(NUMBER, (match: string, label: string | undefined, number: string) => {
    const word = label ?? '';
    if (!couldBePhone(number)) return match;
    const isFax = FAX_WORD.test(word);
    const isNamed = isFax || PHONE_WORD.test(word);
    if (!isNamed && !looksLikePhone(number)) return match;
    (isFax ? faxes : found).push(number.replace(/\s+/g, ' ').trim());
    return isNamed ? ' | ' : `${word} | `;
  });
  return { found, faxes, rest };
}
