/** Heading words that say whose a column is or of which kind; see `heading-words`. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  theirs: `assistant|asst|asst s|deputy|stellvertreter|stellvertretung|vertretung|reception|empfang
    |tutor|coach|mentor|teacher|lawyer|attorney|accountant|doctor|dentist|agent|landlord|neighbour|neighbor
    |son|daughter|sohn|tochter|fils|fille|hijo|hija|colleague|kollege|betreuer|sachbearbeiter|school|schule
    |bank|support|assistant s|assistants|assistent|assistentin|assistenten|assistenz|assistante
    |adjoint|asistente|assistente|assistentens|avustaja|asystent|asystenta|ассистент|ассистента
    |секретарь|помощник|помощника|помічник|помічника|asistent|asistan|yardımcı|秘書|アシスタント|助理|비서
    |secretary|sekretariat|sekretärin|secrétaire|secretaria|secretária|segretaria|spouse|spouse s
    |partner|partner s|partnerin|wife|husband|conjoint|conjointe|conjoint e|ehepartner|ehefrau|ehemann
    |lebenspartner|cónyuge|coniuge|cônjuge|echtgenoot|echtgenote|make maka|ægtefælle|ektefelle|puoliso
    |małżonek|małżonka|współmałżonek|супруг|супруга|супруг а|подружжя|manžel|manželka|配偶者|配偶
    |배우자|manager|manager s|managers|supervisor|boss|vorgesetzter|vorgesetzte|vorgesetzten|chef
    |responsable|supérieur|jefe|gerente|gestor|superior|responsabile|leidinggevende|esimies|przełożony
    |kierownik|руководитель|руководителя|начальник|начальника|керівник|nadřízený|yönetici|上司|经理
    |上级|상사|관리자|referred by|referrer|referral|referenced by|empfohlen von|recommandé par
    |recomendado por|indicado por|reports to|reported to|owner|owner s|record owner|contact owner
    |lead owner|account owner|besitzer|eigentümer|propriétaire|propietario|proprietário|proprietario
    |eigenaar|created by|added by|modified by|last modified by|updated by|assigned to|assignee|sales rep
    |account manager|erstellt von|créé par|creado por|parent|parents|parent account|mother|father|mother s
    |father s|mutter|vater|mère|père|child|children|children s|kid|kids|kinder|kind|enfants|enfant|hijos
    |filhos|figli|kinderen|børn|barn|lapset|dzieci|дети|діти|děti|çocuklar|子供|子ども|子女|자녀
    |emergency|emergency contact|notfall|notfallkontakt|urgence|emergencia|guardian|sibling|brother
    |sister|relative|next of kin|deal|invited by|recruiter`,
  company: `billing|shipping|invoice|rechnung|lieferung|facturation|facturación|corporate|corporation|company main|hq|headquarters|head office|account|parent company
    |primary associated company|switchboard|zentrale|firmensitz|firmen|siège|siège social|sede
    |hoofdkantoor|standard téléphonique|centralita|centralino|代表|大代表|总机|대표`,
  kept: `id|ids|record id|contact id|uuid|guid|pager|pagers|pager number|beeper|pager nummer
    |pagernummer|номер пейджера|пейджер|ポケットベル|ポケットベル番号|callback|rückruf|isdn|telex|tty tdd
    |tty|tdd|radio|jabber|xmpp|icq|aim|msn|yahoo|google talk|skype|im|im address|imaddress|chat|messenger
    |messenger name|screen name|スクリーンネーム|telegram|discord|slack|matrix|sip|qq|wechat|微信|line
    |opt out|opted out|bounced|verified|valid|confidence|quality|source|status|created|created at
    |created time|create date|updated|updated at|modified|modified time|last modified|added|added on
    |date added|imported|unsubscribed|subscribed|department|dept|organization department|abteilung
    |departamento|reparto|afdeling|avdelning|avdeling|osasto|dział|отдел|подразделение|відділ|oddělení
    |departman|bölüm|部署|部門|所属部署|部门|부서|gender|sex|geschlecht|sexe|sexo|sesso|geslacht|kön
    |kjønn|køn|sukupuoli|płeć|пол|стать|pohlaví|cinsiyet|性別|性别|성별|hobby|hobbies|photo|avatar|image
    |picture|schools|office location|custom|place of birth|birthplace|geburtsort|lieu de naissance
    |lugar de nacimiento|local de nascimento|naturalidade|luogo di nascita|geboorteplaats|födelseort
    |fødested|syntymäpaikka|miejsce urodzenia|место рождения|místo narození|doğum yeri|出生地|出身地
    |time zone|timezone|zeitzone|industry|branche|secteur|sector|employees|revenue|domain`,
  sort: 'type|typ|tipo|тип|種類|类型|유형|tür|tyyppi',

  home: `home|private|privat|private r|privater|privé|privée|privada|privado|particular|personal
    |personale|persoonlijk|persönlich|domicile|personnel|personnelle|perso|casa|thuis|hem|hemma|hjem
    |hjemme|koti|dom|domowy|domowa|domowe|prywatny|prywatna|домашний|домашняя|личный|личная|личное
    |домашній|особистий|domů|domácí|soukromý|ev|kişisel|自宅|個人|住宅|家庭|个人|집|개인|자택`,
  work: `work|business|office|professional|geschäftlich|geschäft|dienstlich|dienst|arbeit|beruflich
    |büro|buero|bureau|professionnel|professionnelle|pro|travail|trabajo|oficina|profesional|laboral
    |trabalho|escritório|comercial|profissional|lavoro|ufficio|professionale|werk|zakelijk|kantoor
    |arbete|jobb|arbejde|arbeid|kontor|työ|praca|służbowy|służbowa|служебный|служебная|рабочий|рабочая
    |рабочее|работа|офис|робочий|робоча|робота|práce|pracovní|zaměstnání|iş|ofis|勤務先|職場|仕事|商务
    |工作|办公|办公室|직장|업무|근무처`,
  other: `other|weitere|weiterer|weiteres|sonstige|sonstiges|andere|anderer|autre|otro|otra|outro|outra
    |altro|altra|overig|overige|ander|annan|annat|anden|andet|annen|annet|muu|inny|inna|inne|другой
    |другая|другое|інший|інша|jiný|jiná|jiné|diğer|その他|其他|其它|기타`,
  filler: `number|numbers|no|nr|num|número|numero|n|nummer|numer|номер|番号|号码|번호|value|wert|the|a|of
    |de|del|della|di|da|do|du|des|la|le|l|d|el|et|und|and|e|y|van|voor|op|für|fur|til|på|na|за|の|is|s|my
    |your|person|contact|contacts|kontakt|contacto|contato|contatto|primary|main|default|preferred
    |secondary|alternate|alternative|additional|haupt|primär|primäre|sekundär|sekundäre|principal
    |principale|secondaire|principal e|secundario|secundaria|secundário|secondario|secondaria|primario
    |primário|primair|secundair|ensisijainen|toissijainen|основной|основная|дополнительный
    |альтернативный|primární|birincil|別の|备用|主要|기본|direct|current|mailing|full|second|third
`,

  'work+address': `werkadres|geschäftsadresse|dienstadresse|arbeitsadresse|arbetsadress|työosoite
    |adresse professionnelle`,
  'home+address': `huisadres|thuisadres|privéadres|privatadresse|privatanschrift|heimatadresse
    |hemadress|bostadsadress|hjemmeadresse|kotiosoite`,
  'home+phone': 'privattelefon|telefon privat|hemtelefon|kotipuhelin|hjemmetelefon|huistelefoon',
  'work+phone': `geschäftstelefon|diensttelefon|bürotelefon|arbeitstelefon|firmenhandy|diensthandy
    |werktelefoon|arbetstelefon|jobbtelefon|työpuhelin|arbeidstelefon`,
  'work+email': 'arbeitsmail|dienstmail|geschäftsmail|työsähköposti',
  'home+email': 'privatmail|private mail|kotisähköposti',
  'work+fax': 'geschäftsfax|dienstfax|bürofax',
  'company+address': 'firmenadresse|firmenanschrift|bedrijfsadres|adresse société|företagsadress',
  'company+phone': 'firmentelefon|firmennummer|bedrijfstelefoon',
};
