/** A message or its address as another program takes it apart: by the RFCs, not by our code. */
export interface ParsedMail {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** The file's lines, as they are. */
  readonly lines: readonly string[];
}

/** RFC 2047: words of `=?charset?B?…?=`; blanks between two of them are none of the text. */
function decodeWords(value: string): string {
  const joined = value.replace(/(=\?[^?]+\?B\?[^?]*\?=)\s+(?==\?)/gi, '$1');
  return joined.replace(/=\?([^?]+)\?B\?([^?]*)\?=/gi, (_, charset: string, text: string) =>
    new TextDecoder(charset, { fatal: true }).decode(Buffer.from(text, 'base64')),
  );
}

export function parseMail(file: string): ParsedMail {
  const end = file.indexOf('\r\n\r\n');
  const unfolded = file.slice(0, end).replace(/\r\n(?=[ \t])/g, '');
  const headers = unfolded.split('\r\n').map((line): [string, string] => {
    const [, name = '', value = ''] = /^([!-9;-~]+): ?(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`no header: ${line}`);
    return [name.toLowerCase(), decodeWords(value)];
  });
  const encoded = file.slice(end + 4).replaceAll('\r\n', '');
  return {
    headers: new Map(headers),
    body: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(encoded, 'base64')),
    lines: file.split('\r\n'),
  };
}

/** RFC 6068, percent-encoding undone octet by octet. */
export function parseMailLink(link: string): { to: string[]; fields: Record<string, string> } {
  const [, to = '', query = ''] = /^mailto:([^?#]*)\?([^?#]*)$/.exec(link) ?? [];
  const decode = (text: string): string => {
    const bytes = text.replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return Buffer.from(bytes, 'latin1').toString('utf8');
  };
  return {
    to: to
      .split(',')
      .filter((one) => one !== '')
      .map(decode),
    fields: Object.fromEntries(
      query.split('&').map((field) => {
        const [name = '', value = ''] = field.split('=');
        return [name, decode(value)];
      }),
    ),
  };
}
