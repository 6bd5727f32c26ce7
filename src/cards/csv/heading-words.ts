import type { ColumnField, DatePart } from './column-plan';
import { CONTACT_WORDS } from './heading-words-contact';
import { PLACE_AND_DAY_WORDS } from './heading-words-days';
import { KIND_WORDS } from './heading-words-kinds';
import { OWN_WORDS } from './heading-words-own';

/**
 * What a word in a heading says: what the column contains, whose it is, of which kind among
 * several, or nothing.
 */
export type HeadingAtom =
  | ColumnField
  | DatePart
  /** `Title`: comes before a name in some exports, and is a job in others. */
  | 'title'
  /** Somebody else's: an assistant, a spouse, the owner of a record. */
  | 'theirs'
  /** The company's, unless the word itself names the company. */
  | 'company'
  /** Known, and for no property: a number of a record, a pager, a chat. */
  | 'kept'
  /** `E-mail Type`. */
  | 'sort'
  | 'home'
  | 'work'
  | 'other'
  | 'filler';

/**
 * Words and phrases of headings, by what they say, in the languages of the exports that people
 * have. Several atoms at once are joined by `+`. They are compared folded (`headingTokens`); a
 * phrase that stands twice says what it says first.
 */
export const HEADING_WORDS: Readonly<Record<string, string>> = {
  ...CONTACT_WORDS,
  ...PLACE_AND_DAY_WORDS,
  ...OWN_WORDS,
  ...KIND_WORDS,
};
/** Phrases that say something only as the whole heading. */
export const WHOLE_HEADINGS: Readonly<Partial<Record<ColumnField, string>>> = {
  name: `contact|person|people|who|wer|kontakt|contacto|contato|contatto|contact person|ansprechpartner
    |ansprechpartnerin|contactpersoon|联系人|連絡先|연락처 이름`,
  organization: '勤務先',
  city: 'by|il|sehir',
  note: 'not|about|info',
  extra: `account|personal|perso|pro|company id|how we met|how met|wie kennengelernt|country code phone`,
  anniversary: 'jubiläum|noces',
  // What programs write for themselves; `Unspecified` and `Normal` in every row.
  ignore: `file as|speichern unter|classer sous|guardar como|sensitivity|vertraulichkeit
    |critère de diffusion|confidentialité|confidencialidad|confidencialidade|riservatezza|gevoeligheid
    |känslighet|följsomhed|følsomhet|luottamuksellisuus|poufność|конфиденциальность|конфіденційність
    |důvěrnost|duyarlılık|秘密度|敏感度|우편물 종류|priority|priorität|priorité|prioridad|prioridade
    |priorità|prioriteit|prioritet|prioriteetti|priorytet|приоритет|важность|пріоритет|priorita
    |öncelik|優先度|优先级|重要度|중요도|private|privat|privé|privado|particular|privato|privatno
    |prywatne|личное|частное|приватне|soukromé|özel|プライベート|私用|非公開|私人|비공개
    |email display name|email angezeigter name|nom complet de l'adresse de messagerie
    |nombre para mostrar de correo electrónico|nombre de pantalla de correo electrónico
    |nome visualizzato posta elettronica|weergavenaam voor email|weergavenaam email|emailweergavenaam
    |visningsnavn for e post|visningsnamn för e post|краткое имя эл почты|отображаемое имя эл почты
    |電子メール表示名|电子邮件显示名称|电子邮件显示名|initials|initialen|initiales|iniciales|iniciais
    |iniziali|initialer|nimikirjaimet|inicjały|инициалы|ініціали|iniciály|イニシャル|缩写|short name`,
};
