/** Words of headings for places, days, groups and notes; see `heading-words`. */
export const PLACE_AND_DAY_WORDS: Readonly<Record<string, string>> = {
  place: `place|location|based in|lives in|ort|wohnort|standort|lieu|localisation|lugar|ubicación|local
    |localização|luogo|località|plaats|woonplaats|locatie|plats|sted|bosted|paikka|asuinpaikka|miejsce
    |lokalizacja|место|местоположение|місце|konum|場所|所在地|地点|位置|위치`,
  address: `address|addresses|addr|postal address|full address|adresse|anschrift|postanschrift
    |adresse postale|dirección|domicilio|endereço|morada|indirizzo|adres|adress|postadress|postadresse
    |osoite|postiosoite|адрес|почтовый адрес|адреса|adresa|住所|地址|주소`,
  street: `street|street address|address line|address street|strasse|straße|strasse nr
    |straße und hausnummer|rue|voie|numéro et rue|calle|rua|logradouro|via|straat|straatnaam|gata
    |gatuadress|gate|gateadresse|vej|vejnavn|katu|katuosoite|ulica|улица|вулиця|ulice|sokak|cadde|番地
    |街道|丁目番地`,
  'po-box': `po box|p o box|address po box|postfach|boîte postale|postbus|casella postale|apartado
    |apartado postal|caixa postal|postboks|postbox|postilokero|skrytka pocztowa|а я|私書箱|邮政信箱`,
  postcode: `postal code|post code|postcode|zip|zip code|zipcode|zip postal code|postal|plz|postleitzahl
    |code postal|cp|código postal|cep|cap|codice postale|codice avviamento postale|c a p|postnummer
    |postnr|postinumero|kod pocztowy|почтовый индекс|индекс|поштовий індекс|індекс|psč|posta kodu
    |郵便番号|邮编|邮政编码|우편번호|우편 번호`,
  city: `city|town|city town|locality|stadt|ville|commune|localité|ciudad|población|localidad|cidade
    |localidade|município|città|comune|stad|gemeente|poststed|postort|kaupunki|postitoimipaikka|miasto
    |miejscowość|город|населённый пункт|місто|město|obec|şehir|市|市 县|县|市町村|城市|市区町村|都市|도시|시`,
  region: `region|state|province|county|state province|state region|bundesland|kanton|canton|région
    |département|dép région|etat|provincia|comunidad autónoma|estado|distrito|regione|provincia o stato
    |provincie|fylke|maakunta|województwo|область|регион|штат|край|область край|kraj|bölge|都道府県|省
    |省份|省市自治区|州|시 도|도`,
  country: `country|country region|country code|land|land region|land/region|pays|pays région|pays etat
    |país|país región|país região|paese|paese regione|paese area geografica|nazione|maa|państwo|страна
    |страна регион|країна|země|ülke|国|国家|国家 地区|国 地域|국가|나라`,
  birthday: `birthday|birth date|birthdate|date of birth|dob|d o b|born|born on|bday|geburtstag
    |geburtsdatum|geb datum|geboren|geboren am|anniversaire|date de naissance|naissance|né le|né e le
    |cumpleaños|fecha de nacimiento|nacimiento|aniversário|data de nascimento|nascimento|compleanno
    |data di nascita|nascita|verjaardag|geboortedatum|födelsedag|födelsedatum|fødselsdag
    |fødselsdato|syntymäpäivä|syntymäaika|urodziny|data urodzenia|день рождения|дата рождения
    |день народження|дата народження|narozeniny|datum narození|doğum günü|doğum tarihi|誕生日|生年月日
    |生日|出生日期|생일|생년월일`,
  'birthday+year': `birth year|year of birth|geburtsjahr|année de naissance|año de nacimiento
    |ano de nascimento|ano de aniversário|anno di nascita|geboortejaar|födelseår|fødselsår
    |syntymävuosi|rok urodzenia|год рождения|рік народження|rok narození|doğum yılı|誕生年|生年|出生年
    |出生年份|출생 연도|출생년도`,
  'birthday+month': `birth month|month of birth|geburtsmonat|mois de naissance|mes de nacimiento
    |mês de nascimento|mês de aniversário|mese di nascita|geboortemaand|födelsemånad|fødselsmåned
    |syntymäkuukausi|miesiąc urodzenia|месяц рождения|місяць народження|měsíc narození|doğum ayı
    |誕生月|出生月|出生月份|출생 월`,
  'birthday+day': `birth day|day of birth|jour de naissance|día de nacimiento|dia de nascimento
    |dia de aniversário|giorno di nascita|geboortedag|dzień urodzenia|den narození|출생일`,
  year: 'year|jahr|année|año|ano|anno|jaar|år|vuosi|rok|год|рік|yıl|年|년|연도',
  month:
    'month|monat|mois|mes|mês|mese|maand|månad|måned|kuukausi|miesiąc|месяц|місяць|měsíc|月|월',
  day: 'day|tag|jour|día|dia|giorno|dag|päivä|dzień|день|den|gün|日|일',
  anniversary: `anniversary|wedding anniversary|wedding day|wedding date|jahrestag|hochzeitstag
    |anniversaire de mariage|anniversaire de mariage ou fête|aniversario de boda|fecha de boda
    |aniversário de casamento|anniversario|anniversario di matrimonio|trouwdag|årsdag|bryllupsdag
    |bröllopsdag|hääpäivä|rocznica|rocznica ślubu|годовщина|річниця|výročí|yıldönümü|yıl dönümü|記念日
    |结婚纪念日|纪念日|기념일`,
  circle: `label|labels|tag|tags|group|groups|group membership|category|categories|circle|circles|list
    |lists|list name|contact groups|kategorie|kategorien|gruppe|gruppen|schlagworte|schlagwörter
    |verteiler|catégorie|catégories|groupe|groupes|étiquettes|libellés|categoría|categorías|grupo
    |grupos|etiquetas|categoria|categorias|gruppo|gruppi|etichette|categorie|categorieën|groep
    |groepen|kategori|kategorier|grupp|grupper|etiketter|luokka|luokat|ryhmä|ryhmät|kategoria|grupa
    |grupy|etykiety|категория|категории|группа|группы|метки|теги|категорія|категорії|група|групи
    |мітки|skupina|skupiny|štítky|grup|gruplar|etiketler|グループ|分類|カテゴリ|カテゴリー|分類項目|タグ
    |ラベル|分组|分类|类别|标签|群组|그룹|범주|카테고리|태그`,
  note: `note|notes|comment|comments|remark|remarks|description|memo|notiz|notizen|anmerkung
    |anmerkungen|bemerkung|bemerkungen|kommentar|kommentare|remarque|remarques|commentaire
    |commentaires|nota|notas|observaciones|observações|comentario|comentarios|comentários|commenti
    |osservazioni|notitie|notities|opmerking|opmerkingen|anteckning|anteckningar|noteringar|notat|noter
    |notater|bemærkninger|merknad|merknader|muistiinpano|muistiinpanot|huomautukset|notatka|notatki
    |uwagi|komentarz|komentarze|заметка|заметки|примечание|примечания|комментарий|комментарии
    |нотатки|примітки|примітка|коментар|коментарі|poznámka|poznámky|notlar|メモ|備考|ノート|备注|附注
    |注释|메모|비고`,
  connected: 'connected on',
  label: '',
};
