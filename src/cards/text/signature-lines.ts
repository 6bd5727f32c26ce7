import type { ColumnField } from '../csv/column-plan';
import { readHeading } from '../csv/read-heading';
import { oneLine } from '../kit/one-line';
import { isFewWords, isFullName, isNameLike } from '../kit/name-like';
import { placeIn } from './place-words';

// What lines of a signature are told by. Words, as no grammar tells a role from a company.

/** Forms of companies, and what else organizations have in their names. */
const ORGANIZATION =
  /(?:^|[\s,(])(?:g?gmbh(?: & co\.? kg)?|mbh|ag|kg|ohg|ug|e\. ?v\.|e\. ?k\.|inc\.?|llc|llp|ltd\.?|limited|corp\.?|corporation|plc|s\. ?a\.?|sarl|sas|sasu|lda\.?|ltda\.?|s\. ?l\.?|s\. ?p\. ?a\.?|s\. ?r\. ?l\.?|b\. ?v\.?|n\. ?v\.?|oy|ab|aps|a\/s|as|sp\. z o\. ?o\.|d\. ?o\. ?o\.|university|universität|université|universidade|universidad|università|hochschule|college|institute?|institut|instituto|foundation|stiftung|fundação|fundación|association|associação|verein|ministry|bank|studios?|labs?|group|holding|& (?:co\.?|sons|partners?|associates|associés|associad[oa]s|asociad[oa]s|partner|söhne|fils|figli|filhos|hijos|cie\.?))(?=$|[\s,)])|công ty|株式会社|有限会社|合同会社|\(株\)|公司|大学|学校|法人|協会|协会|주식회사|(?:^|\s)(?:شركة|جامعة|مؤسسة)\s|\(주\)|대학교|(?:^|\s)(?:ооо|зао|оао|пао|ао|ип)(?=\s|$)/iu;

const ROLE =
  /(?:^|[\s,/(-])(?:ceo|cto|cfo|coo|cmo|cpo|vp|vice president|president|chair(?:man|woman|person)?|founder|co-founder|owner|partner|principal|director|head|lead|chief|manager|engineer|developer|designer|architect|analyst|consultant|advisor|adviser|officer|coordinator|assistant|specialist|scientist|researcher|professor|lecturer|teacher|lawyer|attorney|editor|journalist|writer|producer|strategist|recruiter|accountant|representative|intern|student|phd candidate|postdoc|geschäftsführ\p{L}*|\p{L}*leiter(?:in)?|leitung|\p{L}*entwickler(?:in)?|\p{L}*berater(?:in)?|vorstand|vertrieb|inhaber(?:in)?|referent(?:in)?|assistenz|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|professorin|architektin?|directeur|directrice|responsable|ingénieure?|chef(?:fe)?|chargée?|gérante?|fondateur|fondatrice|conseill(?:er|ère)|consultante?|gerente|diretora?|coordenadora?|engenheir[oa]|consultora?|responsável|gestora?|fundadora?|sóci[oa]|advogad[oa]|professora|técnic[oa]|directora|ingenier[oa]|abogad[oa]|jef[ea]|socia|direttore|direttrice|responsabile|ingegnere|директор|менеджер|инженер|руководитель|разработчик|дизайнер)(?=$|[\s,/):&-])|部長|課長|係長|主任|社長|取締役|代表取締役|マネージャー|ディレクター|エンジニア|デザイナー|担当|经理|总监|工程师|主管|대표|이사|부장|과장|팀장/iu;

const CLOSING =
  /^(?:(?:kind|best|warm|many)?[ ,]*(?:regards|wishes)|best|thanks?(?: you)?|many thanks|cheers|sincerely|yours .{1,20}|all the best|(?:mit )?(?:freundliche[nr]?|beste[nr]?|viele|liebe|herzliche) gr(?:ü|ue)(?:ß|ss)e?n?|mfg|lg|vg|(?:bien )?cordialement|bien à vous|(?:sincères )?salutations.{0,30}|amicalement|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|obrigad[oa]|abraços?|(?:un )?(?:cordial )?saludos?.{0,20}|atentamente|cordiali saluti|с уважением|مع (?:خالص )?(?:ال)?تحياتي|تحياتي|בברכה|敬具|此致|敬礼)[\s,.!]*$/iu;

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|bonjour|salut|cher|chère|olá|ola|bom dia|boa tarde|caro|cara|hola|estimad[oa]|ciao|gentile)(?=[\s,!]|$)/iu;

/** What phones and programs put below a message. */
const FOOTER =
  /^(?:sent from|von mein|envoyé de|enviado (?:do|desde|a partir)|get outlook|diese e-?mail|this e-?mail|confidential|disclaimer|please consider|virenfrei)/iu;

const DEPARTMENT = /(?:部|課|科|室|本部|事業部)$/u;

type LineKind = 'closing' | 'noise' | 'organization' | 'role' | 'other';

/** What a part of a line is about, by the words in it. */
function lineKind(text: string): LineKind {
  if (CLOSING.test(text)) return 'closing';
  if (GREETING.test(text) || FOOTER.test(text)) return 'noise';
  // `Director, Studio X GmbH` is parted before; `株式会社サンプル 部長` is not.
  if (ORGANIZATION.test(text) && !/部長|課長|社長/.test(text)) return 'organization';
  return ROLE.test(text) || DEPARTMENT.test(text) ? 'role' : 'other';
}

/** Whether a text has a word for a job. */
function namesRole(text: string): boolean {
  return ROLE.test(text);
}

/** A part of a line, and what it is taken for. */
export interface Piece {
  readonly kind: 'name' | 'word' | 'organization' | 'role' | 'place' | 'street' | 'closing';
  readonly text: string;
  /** What stands in brackets after it, such as a name in another script. */
  readonly aside: string;
}

const BETWEEN = /[|•·∙●–—\t]|\s[-/]{1,3}\s/;

/** Words that stand before what was taken out of the line. */
const LEFT_OVER =
  /^(?:e-?mail|mail|e|tel|tél|tlf|phone|fon|mobile?|mob|cell|fax|web|website|internet|site|url|linkedin|t|m|p|f|w|or|und|and|et|e|メール|電話|携帯|from|to|von|an|de|para)?[\s.:：<>()[\]"',;*_=-]*$/iu;

function piece(kind: Piece['kind'], text: string, aside = ''): Piece {
  return { kind, text, aside };
}

/** `10115 Berlin`, `30-001 Kraków`, `110 00 Praha`, `1012 AB Amsterdam`. */
const POSTCODE_TOWN =
  /^(?:[A-Z]{1,2}-)?(?:\d{4,5}(?:-\d{3})?|\d\d-\d{3}|\d{3} \d\d|\d{4} ?[A-Z]{2})\s+(\p{L}[\p{L} .'-]{1,40})(?:,.*)?$/u;
const TOWN_STATE_ZIP = /^(\p{L}[\p{L} .'-]{1,40}),? [A-Z]{2} \d{5}(?:-\d{4})?$/u;

const IS_SENTENCE = /[!?]|\p{L}{4}\.$|\d{4}-\d\d|.{80}/u;

const PREFECTURE = /東京都|北海道|京都府|大阪府|\p{sc=Han}{2,3}県/u;

/** Of `Hauptstraße 12, 50667 Köln` too; of a Japanese address the prefecture, which comes first. */
function townOf(address: string): string | undefined {
  const state = TOWN_STATE_ZIP.exec(address)?.[1] ?? PREFECTURE.exec(address)?.[0];
  const parts = [address, ...address.split(/,\s+/)];
  return state ?? parts.map((part) => POSTCODE_TOWN.exec(part)?.[1]).find((town) => town);
}

function numberedPieces(text: string): Piece[] {
  const town = townOf(text);
  if (town !== undefined) return [piece('place', town.trim()), piece('street', text)];
  return /\p{L}{3}/u.test(text) && !IS_SENTENCE.test(text) ? [piece('street', text)] : [];
}

const ROLE_AT = /^(.{2,60}?)\s+(?:at|@|bei|chez|na|no)\s+(.{2,60})$/iu;

/** `Designer in Lisbon`. */
const ROLE_IN = /^(.{2,60}?)\s+(?:in|à|en|em|a)\s+(.{2,40})$/iu;

function roleInPieces(text: string): Piece[] | null {
  const [, role = '', where = ''] = ROLE_IN.exec(text) ?? [];
  const place = namesRole(role) ? placePiece(where) : null;
  return place && [piece('role', role), place];
}

function roleAtPieces(text: string): Piece[] | null {
  const [, role = '', at = ''] = ROLE_AT.exec(text) ?? [];
  if (!namesRole(role)) return null;
  return [piece('role', role), placePiece(at) ?? piece('organization', at)];
}

/** `株式会社サンプル 営業部 部長`. */
const FIRM_WITH_MORE = /^(株式会社\S+|\S+株式会社)\s+(.+)$/u;

function firmPieces(text: string): Piece[] | null {
  const [, firm, more] = FIRM_WITH_MORE.exec(text) ?? [];
  return firm === undefined || more === undefined
    ? null
    : [piece('organization', firm), ...wordPieces(more)];
}

function placePiece(text: string): Piece | null {
  const place = placeIn(text);
  return place === null ? null : piece('place', place);
}

/** `Acme GmbH, Berlin`, `Ana Silva, Lisbon`, `Designer, Austin, TX`: what stands before its place. */
function placedPieces(text: string): Piece[] | null {
  const [first = '', ...others] = text.split(/,\s+/);
  const place = others.length === 0 ? null : placePiece(others.join(', '));
  if (place === null || placeIn(first) !== null) return null;
  const kind = lineKind(first);
  if (kind === 'organization' || kind === 'role') return [piece(kind, first), place];
  return kind === 'other' && isNameLike(first) && isFullName(first)
    ? [piece('name', first), place]
    : null;
}

/** `Role, Organization`; the second may also belong to the role. */
function roleWithMore(text: string, [first, second]: readonly [string, string]): Piece[] {
  return lineKind(second) === 'organization'
    ? [piece('role', first), piece('organization', second)]
    : [piece('role', text), piece('word', second)];
}

/** `Name, Role, Organization`, or `Role, Organization`. */
function listedPieces(text: string): Piece[] | null {
  const [first = '', second, ...others] = text.split(/,\s+/).map((part) => part.trim());
  if (second === undefined || others.length > 1) return null;
  const kind = lineKind(first);
  if (kind === 'role' && others.length === 0) return roleWithMore(text, [first, second]);
  const isName = kind === 'other' && isNameLike(first) && lineKind(second) === 'role';
  return isName ? [piece('name', first), ...[second, ...others].flatMap(wordPieces)] : null;
}

const ASIDE = /^(.{2,60}?)\s*\(([^()]{1,60})\)$/u;

/** Signing for another (`i. A.`), and degrees. */
const AROUND_NAME =
  /^(?:i\. ?[AV]\.|ppa\.) |,? (?:Ph\.?D\.?|MBA|M\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|LL\.?M\.?|Esq\.?|CPA|PMP)$|, (?:BA|MA|MS|BS|JD|RN|CFA|MPH|MPhil|MEd|EdD|MFA|MSW|LLB|FRSA|ACCA|Dipl\.-Ing\.)$/gu;

const FAMILY_FIRST = /^([^,]{2,40}), ([^,]{2,40})$/u;

/** `Silva, Ana` as `Ana Silva`. */
function inSpokenOrder(name: string): string {
  const [, family = '', given = ''] = FAMILY_FIRST.exec(name) ?? [];
  return isNameLike(family) && isNameLike(given) ? `${given} ${family}` : name;
}

function namePieces(text: string): Piece[] {
  const [, before = text, aside = ''] = ASIDE.exec(text) ?? [];
  const name = inSpokenOrder(before.replace(AROUND_NAME, ''));
  if (!isNameLike(name)) return isFewWords(name) ? [piece('word', name)] : [];
  return [piece(isFullName(name) ? 'name' : 'word', name, isNameLike(aside) ? aside : '')];
}

const WAYS_TO_PART = [firmPieces, placedPieces, roleInPieces, roleAtPieces, listedPieces] as const;

function partsOf(text: string): Piece[] | null {
  const place = placePiece(text);
  if (place) return [place];
  for (const part of WAYS_TO_PART) {
    const pieces = part(text);
    if (pieces) return pieces;
  }
  return null;
}

function wordPieces(text: string): Piece[] {
  const kind = lineKind(text);
  if (kind === 'closing') return [piece('closing', text)];
  if (kind === 'noise' || /[!?;]$|\.{3}$/.test(text)) return [];
  const parted = partsOf(text);
  if (parted) return parted;
  if (kind !== 'other') return [piece(kind, text)];
  return /\p{Nd}/u.test(text) ? numberedPieces(text) : namePieces(text);
}

const LABELLED = /^(\p{L}[\p{L} .-]{1,30})\s?[:：]\s*(.{1,100})$/u;
const SENDER = /^(?:from|von|de|da|от|差出人)$/iu;

const KINDS: Readonly<Partial<Record<ColumnField, Piece['kind']>>> = {
  name: 'name',
  given: 'name',
  organization: 'organization',
  role: 'role',
  place: 'place',
  city: 'place',
  address: 'street',
  street: 'street',
};

/** `Company: X`; what stands after other words is of no use: `Geschäftsführer: …` of a footer. */
function labelledPieces(label: string, value: string): Piece[] {
  const text = value.replace(/^["']+|["']+$/g, '');
  if (SENDER.test(label)) return namePieces(text);
  const { field, says } = readHeading(label);
  const kind = says === 'known' ? KINDS[field] : undefined;
  return kind === undefined ? [] : [piece(kind, text)];
}

/** Longer lines are prose; some have signs around them, which are taken off first. */
const LONGEST_LINE = 120;
const LONGEST_SEGMENT = 300;

function segmentPieces(segment: string): Piece[] {
  if (segment.length > LONGEST_SEGMENT) return [];
  const text = oneLine(segment)
    .replace(/^[\s"'<>*_=>,;.-]+|[\s"'<>*_=,;-]+$/gu, '')
    .trim();
  if (text === '' || text.length > LONGEST_LINE || LEFT_OVER.test(text)) return [];
  const [, label, value] = LABELLED.exec(text) ?? [];
  return label !== undefined && value !== undefined
    ? labelledPieces(label, value.trim())
    : wordPieces(text);
}

/** `São Paulo - SP`: the state behind its town. */
function isStateOfTown({ kind, text }: Piece, before: Piece | undefined): boolean {
  return kind === 'word' && /^\p{Lu}{2}$/u.test(text) && before?.kind === 'place';
}

/** What the rest of a line, without addresses and numbers, may say about a person. */
export function piecesOf(rest: string): Piece[] {
  return rest
    .replace(/\s{3,}/g, '\t')
    .split(BETWEEN)
    .flatMap(segmentPieces)
    .filter((each, at, all) => !isStateOfTown(each, all[at - 1]));
}
