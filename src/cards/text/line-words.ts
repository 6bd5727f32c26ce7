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

export type LineKind = 'closing' | 'noise' | 'organization' | 'role' | 'other';

/** What a part of a line is about, by the words in it. */
export function lineKind(text: string): LineKind {
  if (CLOSING.test(text)) return 'closing';
  if (GREETING.test(text) || FOOTER.test(text)) return 'noise';
  // `Director, Studio X GmbH` is parted before; `株式会社サンプル 部長` is not.
  if (ORGANIZATION.test(text) && !/部長|課長|社長/.test(text)) return 'organization';
  return ROLE.test(text) || DEPARTMENT.test(text) ? 'role' : 'other';
}

/** Whether a text has a word for a job. */
export function namesRole(text: string): boolean {
  return ROLE.test(text);
}
