import { foldMarks } from '../../core/fold-text';
import { COLUMN_FIELDS, type ColumnField } from './column-plan';

/** Columns of Google's: `E-mail 1 - Value`. */
export const NUMBERED = /^(.{1,40}) (\d{1,4}) - (.{1,40})$/;

/** The words of a header cell, without marks, signs and numbers: `E-mail 2 Address` → `email address`. */
export function columnWords(header: string): string {
  return foldMarks(header)
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/\be mail\b/g, 'email')
    .trim();
}

// In the languages of the exports that people have; who writes another picks columns by hand.
const WORDS: Readonly<Partial<Record<ColumnField, string>>> = {
  name: `name|full name|display name|contact name|contact|person|nome completo|nombre completo
    |nom complet|naam|navn|namn|vollständiger name|氏名|名前|姓名|성명|이름|фио|имя фамилия`,
  given: `first name|given name|firstname|givenname|first|forename|vorname|prénom|nombre|nome
    |primeiro nome|nome próprio|voornaam|fornavn|förnamn|etunimi|imię|имя|名`,
  additional: `middle name|additional name|middle|weitere vornamen|deuxième prénom|segundo nombre
    |nome do meio|отчество`,
  family: `last name|family name|lastname|familyname|last|surname|nachname|familienname|nom
    |nom de famille|apellido|apellidos|apelido|sobrenome|último nome|cognome|achternaam|etternavn
    |efternavn|efternamn|sukunimi|nazwisko|фамилия|姓`,
  prefix: 'name prefix|prefix|honorific prefix|salutation|anrede|civilité|tratamiento',
  suffix: 'name suffix|suffix|honorific suffix|suffixe|sufixo|sufijo',
  reading: `phonetic first name|phonetic middle name|phonetic last name|yomi name|given name yomi
    |additional name yomi|family name yomi|given yomi|surname yomi|フリガナ|ふりがな`,
  alias: `nickname|nick name|alias|aliases|maiden name|also known as|spitzname|surnom|apodo|apelidos
    |alcunha|soprannome|ニックネーム`,
  email: `email|email address|email value|mail|primary email|secondary email|courriel|correo
    |correo electrónico|adresse email|adresse mail|メール|メールアドレス|邮箱|电子邮件|이메일|почта
    |эл почта`,
  phone: `phone|phone number|telephone|tel|mobile|mobile phone|mobile number|cell|cell phone
    |home phone|business phone|work phone|other phone|primary phone|car phone|telefon|telefonnummer
    |handy|mobil|mobiltelefon|handynummer|téléphone|portable|teléfono|móvil|celular|telefone
    |telemóvel|telefono|cellulare|telefoon|puhelin|電話|電話番号|携帯|携帯電話|电话|手机|전화|휴대폰
    |телефон|мобильный`,
  fax: 'fax|home fax|business fax|work fax|other fax|fax number|telefax|télécopie|ファックス|факс',
  url: `url|website|web site|web page|webpage|personal web page|homepage|site|linkedin|linkedin url
    |linkedin profile|profile url|profile|twitter|github|mastodon|instagram|webseite|site web
    |sitio web|página web|sito web|ウェブサイト|网站|сайт`,
  organization: `company|company name|organization|organisation|organization name|employer|firma
    |unternehmen|société|entreprise|organisme|empresa|organización|organização|azienda|società
    |bedrijf|会社|会社名|公司|单位|회사|компания|организация`,
  role: `position|title|job title|role|job|organization title|funktion|beruf|berufsbezeichnung|stelle
    |poste|fonction|cargo|puesto|função|ruolo|functie|役職|职位|职务|직책|должность`,
  place: 'place|location|ort|wohnort|lieu|lugar|local|luogo|plaats|場所|место',
  address: `address|home address|business address|work address|other address|adresse|anschrift
    |dirección|endereço|morada|indirizzo|adres|住所|地址|주소|адрес`,
  street: 'street|street address|strasse|straße|rue|calle|rua|via|straat|улица',
  'po-box': 'po box|postfach|boîte postale',
  postcode: `postal code|postcode|zip|zip code|zipcode|plz|postleitzahl|code postal|código postal|cep
    |cap|郵便番号|邮编|индекс`,
  city: 'city|town|stadt|ville|ciudad|cidade|localidade|città|市|城市|도시|город',
  region: 'region|state|province|county|bundesland|région|provincia|estado|都道府県|省',
  country: 'country|country region|land|pays|país|paese|国|国家|나라|страна',
  birthday: `birthday|birth date|birthdate|date of birth|dob|born|geburtstag|geburtsdatum|anniversaire
    |date de naissance|cumpleaños|fecha de nacimiento|aniversário|data de nascimento|compleanno
    |誕生日|生年月日|生日|생일|день рождения`,
  connected: 'connected on',
  circle: `label|labels|tag|tags|group|groups|group membership|category|categories|circle|circles|list
    |lists|kategorie|kategorien|gruppe|gruppen|catégories|categorías|categorias|グループ|分组|группы`,
  note: `note|notes|comment|comments|remark|remarks|description|memo|notiz|notizen|bemerkung
    |bemerkungen|remarques|notas|observações|comentarios|メモ|備考|备注|메모|заметки`,
  extra: `assistant s phone|company main phone|callback|pager|isdn|telex|tty tdd phone|radio phone
    |department|organization department|anniversary|spouse|children|manager s name|assistant s name|profession|occupation
    |hobby|office location|referred by|photo|schools|im address|imaddress`,
  // What programs write for themselves; `Unspecified` and `Normal` in every row.
  ignore: `file as|sensitivity|priority|private|email type|email display name|initials|short name
    |gender|directory server|billing information|mileage|language|internet free busy|account
    |organizational id number|company yomi`,
};

const FIELD_BY_WORDS: ReadonlyMap<string, ColumnField> = new Map(
  COLUMN_FIELDS.flatMap((field) =>
    (WORDS[field]?.split('|') ?? []).map((words) => [columnWords(words), field] as const),
  ),
);

/** For names of columns that only have a known word in them; the first that fits counts. */
const PARTS: readonly (readonly [RegExp, ColumnField])[] = [
  [/fax/, 'fax'],
  [/\b(?:email|mail|courriel|correo)s?\b/, 'email'],
  [/phone|telefon|telef|mobil|handy|celular|\btel\b/, 'phone'],
  [/\b(?:url|website|homepage|linkedin|twitter|github|web)\b/, 'url'],
  [/\b(?:birthday|birth|geburtstag)\b/, 'birthday'],
  [/\b(?:company|organi[sz]ation|employer|firma)\b/, 'organization'],
  [/\b(?:street|strasse)\b/, 'street'],
  [/\bcity\b/, 'city'],
  [/\b(?:notes?|comments?)\b/, 'note'],
];

/** What a column of this name most likely holds; `extra`, a line of text, where that is unknown. */
export function fieldByName(header: string): ColumnField {
  const words = columnWords(header);
  const known = FIELD_BY_WORDS.get(words);
  if (known !== undefined) return known;
  return PARTS.find(([pattern]) => pattern.test(words))?.[1] ?? 'extra';
}

const LONGEST_NAME = 60;

/** Whether a cell is the name of a column, as headers have and data has not. */
export function isColumnWord(cell: string): boolean {
  if (cell.length > LONGEST_NAME || /@|:\/\/|\d{4}/.test(cell)) return false;
  return FIELD_BY_WORDS.has(columnWords(cell)) || NUMBERED.test(cell);
}
