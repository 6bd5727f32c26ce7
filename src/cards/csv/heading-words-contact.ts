/** Heading words for names, addresses and jobs; see `heading-words`. */
export const CONTACT_WORDS: Readonly<Record<string, string>> = {
  name: `name|full name|fullname|display name|contact name|nome completo|nombre completo|nombre y apellidos
    |nom complet|nom et prénom|nom à afficher|naam|volledige naam|weergavenaam|navn|fullt navn|fulde navn
    |visningsnavn|namn|fullständigt namn|visningsnamn|vollständiger name|anzeigename|angezeigter name|nimi
    |koko nimi|näyttönimi|nome visualizzato|nome e cognome|nome de exibição|nombre para mostrar
    |imię i nazwisko|nazwa wyświetlana|отображаемое имя|полное имя|фио|имя фамилия|имя и фамилия
    |повне ім'я|піб|jméno a příjmení|celé jméno|zobrazované jméno|ad soyad|adı soyadı|tam ad|görünen ad
    |氏名|名前|お名前|表示名|姓名|显示名称|显示名|名称|성명|이름|표시 이름|名字`,
  given: `first name|firstname|given name|givenname|first|forename|vorname|prénom|nombre|nombre de pila
    |primer nombre|nome|primeiro nome|nome próprio|voornaam|fornavn|förnamn|etunimi|imię|имя|ім'я|jméno
    |křestní jméno|ad|adı|isim|名|下の名前`,
  family: `last name|lastname|family name|familyname|surname|last|nachname|familienname|zuname|nom
    |nom de famille|apellido|apellidos|primer apellido|apelido|sobrenome|último nome|cognome|achternaam
    |familienaam|etternavn|efternavn|efternamn|släktnamn|sukunimi|nazwisko|фамилия|прізвище|příjmení
    |soyad|soyadı|soyisim|姓|苗字|성`,
  additional: `middle name|middlename|additional name|middle|weitere vornamen|weiterer vorname
    |zweiter vorname|deuxième prénom|segundo nombre|secondo nome|segundo nome|nome do meio
    |middelste naam|tussenvoegsel|mellannamn|mellemnavn|mellomnavn|toinen nimi|drugie imię|отчество
    |второе имя|по батькові|druhé jméno|ikinci ad|ミドルネーム|中间名`,
  prefix: `name prefix|prefix|honorific prefix|honorific|salutation|courtesy title|anrede|civilité
    |tratamiento|tratamento|trattamento|aanhef|tiltale|обращение|звернення|oslovení|敬称|称谓`,
  suffix: `name suffix|suffix|honorific suffix|suffixe|sufixo|sufijo|suffisso|achtervoegsel
    |namenszusatz|suffiks|jälkiliite|sufiks|суффикс|суфікс|přípona|sonek|サフィックス|后缀`,
  title: `title|titel|titre|titolo|título|tittel|titul|tytuł|unvan|обращение к`,
  reading: `phonetic name|phonetic first name|phonetic middle name|phonetic last name|yomi name|yomi
    |given name yomi|additional name yomi|family name yomi|given yomi|surname yomi|フリガナ|ふりがな
    |姓 フリガナ|名 フリガナ|読み|よみがな|company yomi|拼音`,
  alias: `nickname|nick name|nick|alias|aliases|maiden name|also known as|aka|preferred name|spitzname
    |geburtsname|surnom|pseudo|nom de jeune fille|apodo|apelidos|alcunha|soprannome|bijnaam|roepnaam
    |smeknamn|kaldenavn|kallenavn|lempinimi|pseudonim|псевдоним|прозвище|псевдонім|прізвисько
    |přezdívka|takma ad|ニックネーム|あだ名|昵称|绰号|별명`,
  email: `email|emails|email address|email addresses|email value|mail|mailadresse|email adresse
    |email adressen|courriel|adresse email|adresse mail|adresse courriel|adresse de messagerie
    |adresse électronique|messagerie|correo|correo electrónico|dirección de correo|dirección de email
    |dirección de correo electrónico|posta elettronica|indirizzo posta elettronica
    |indirizzo di posta elettronica|indirizzo email|indirizzo mail|endereço de email
    |endereço de correio eletrônico|endereço de correio eletrónico|endereço eletrônico|correio
    |correio eletrônico|correio eletrónico|correio electrónico|emailadres|email adres|mailadres|epost
    |e post|epostadress|e postadress|epostadresse|e postadresse|e post adresse|mejl|sähköposti
    |sähköpostiosoite|adres email|adres poczty elektronicznej|poczta elektroniczna|почта|эл почта
    |электронная почта|адрес электронной почты|адрес эл почты|имейл|електронна пошта
    |адреса електронної пошти|ел пошта|пошта|eposta|e posta|e posta adresi|eposta adresi
    |elektronická pošta|emailová adresa|e mailová adresa|メール|メールアドレス|電子メール|電子メールアドレス
    |eメール|邮箱|邮箱地址|电子邮件|电子邮箱|电子邮件地址|邮件|이메일|이메일 주소|전자 메일|전자 메일 주소
    |전자우편`,
  phone: `phone|phones|phone number|telephone|telephone number|tel|telephone no|mobile|mobile phone
    |mobile number|cell|cell phone|cellphone|cellular|landline|car phone|direct line|direct dial|telefon
    |telefonnummer|telefonnr|fon|rufnummer|festnetz|handy|handynummer|handynr|mobil|mobilnummer
    |mobiltelefon|mobilfunk|autotelefon|haupttelefon|durchwahl|téléphone|téléphone fixe|fixe|portable
    |téléphone portable|numéro de téléphone|gsm|telefono|teléfono|móvil|teléfono móvil|celular
    |teléfono celular|número de teléfono|telefone|telemóvel|telefone celular|telefone fixo
    |número de telefone|cellulare|telefono cellulare|numero di telefono|telefoon|telefoonnummer|mobiel
    |mobiele telefoon|mobiel nummer|mobiele nummer|gsm nummer|puhelin|puhelinnumero|matkapuhelin
    |kännykkä|mobiltlf|tlf|tlf nr|mobilnr|mobiltel|komórka|telefon komórkowy|numer telefonu|nr telefonu
    |телефон|номер телефона|мобильный|мобильный телефон|сотовый|сотовый телефон
    |номер сотового телефона|номер мобильного телефона|тел|моб|мобільний|мобільний телефон
    |номер телефону|telefonní číslo|mobilní telefon|cep telefonu|telefon numarası|電話|電話番号|携帯
    |携帯電話|携帯番号|携帯電話番号|电话|电话号码|手机|手机号|手机号码|移动电话|座机|联系电话|휴대폰
    |휴대폰 번호|휴대전화|휴대 전화|핸드폰|전화|전화번호|전화 번호`,
  fax: `fax|fax number|faxnummer|telefax|faxnr|télécopie|télécopieur|faks|факс|номер факса|ファックス
    |ファクス|fax番号|传真|传真号码|팩스|팩스 번호`,
  url: `url|urls|website|websites|web site|web page|webpage|web address|homepage|home page|site|web|www
    |blog|linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin link|profile url|profile
    |public profile url|twitter|github|mastodon|instagram|facebook|xing|bluesky|webseite|internetseite
    |internetadresse|webadresse|page web|site web|site internet|sitio web|sitio|página web|sito web
    |sito|sito internet|pagina web|webpagina|webbplats|webbsida|webbadress|hemsida|hjemmeside|nettside
    |nettsted|webside|kotisivu|verkkosivu|strona www|strona internetowa|witryna|сайт|веб сайт
    |веб страница|вебсайт|веб сторінка|webová stránka|webové stránky|web sitesi|web sayfası
    |ウェブサイト|ウェブページ|web ページ|webサイト|ホームページ|网站|网址|网页|主页|个人主页|웹사이트
    |웹 사이트|웹 페이지|홈페이지`,
  organization: `company|companies|company name|organization|organisation|organization name
    |organisation name|employer|account name|business name|associated company|current company|firm
    |workplace|current employer|firma|firmenname|unternehmen|arbeitgeber|société|entreprise|organisme
    |employeur|empresa|compañía|organización|empleador|organização|empregador|azienda|società|ditta
    |organizzazione|datore di lavoro|bedrijf|bedrijfsnaam|organisatie|werkgever|företag|företagsnamn
    |arbetsgivare|firmanavn|virksomhed|virksomhet|bedrift|arbeidsgiver|arbejdsgiver|selskap|selskab
    |yritys|organisaatio|työnantaja|przedsiębiorstwo|organizacja|pracodawca|nazwa firmy|компания
    |организация|фирма|работодатель|компанія|організація|společnost|organizace|zaměstnavatel|şirket
    |kurum|firma adı|şirket adı|会社|会社名|企業|企業名|組織|組織名|団体|所属|公司|公司名称|单位|企业
    |组织|机构|회사|회사명|회사 이름|소속|조직`,
  role: `position|job title|jobtitle|role|job|organization title|job position|designation|occupation
    |profession|headline|funktion|beruf|berufsbezeichnung|stelle|stellung|rolle|jobbezeichnung
    |arbeitstitel|poste|fonction|métier|intitulé du poste|cargo|puesto|profesión|ocupación|función
    |função|profissão|ruolo|posizione|professione|mansione|qualifica|functie|functietitel|beroep
    |befattning|yrke|stilling|jobtitel|jobbtittel|ammatti|tehtävä|tehtävänimike|stanowisko|zawód
    |funkcja|должность|профессия|роль|посада|професія|pozice|funkce|profese|görev|görevi|meslek
    |pozisyon|iş unvanı|役職|役職名|職業|職種|肩書|肩書き|職名|职位|职务|职称|职业|직책|직위|직함|직업`,
};
