/** What of a line is known by now, and what is left of it. */
export interface TakenOut {
  readonly found: readonly string[];
  readonly rest: string;
}

/**
 * Removes everything a pattern finds, splitting the line there.
 * @param pattern its first group comes before the match, and stays: older iOS has no lookbehind,
 *   and a file with one does not load there
 */
function takeOut(line: string, pattern: RegExp): TakenOut {
  const found: string[] = [];
  const rest = line.replace(pattern, (_, before: string, match: string) => {
    found.push(match);
    return `${before} | `;
  });
  return { found, rest };
}

// Every repetition has a bound: time grows with the text, not with its square.
const EMAIL = /()([\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})/gu;

export function takeEmails(line: string): TakenOut {
  const { found, rest } = takeOut(line.replace(/mailto:/gi, ' '), EMAIL);
  return { found: found.map((email) => email.replace(/^['.]+/, '')), rest };
}

const FULL_URL = /()((?:https?:\/\/|www\.)[^\s<>"'()|]{3,500})/gi;

// `casa.example/ana`: small letters only, as in `Dipl.Ing` the others are.
const BARE_URL =
  /(^|[^\w@.-])((?:[a-z0-9-]{1,63}\.){0,3}[a-z0-9-]{3,63}\.(?:com|org|net|info|biz|app|dev|design|example|[a-z]{2})(?:\/[^\s<>"'()|]{0,500})?)(?![\w@.-])/g;

export function takeUrls(line: string): TakenOut {
  const full = takeOut(line, FULL_URL);
  const bare = takeOut(full.rest, BARE_URL);
  const found = [...full.found, ...bare.found].map((url) => url.replace(/[.,;:!?]+$/, ''));
  return { found, rest: bare.rest };
}
