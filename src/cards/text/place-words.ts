import { lazy } from '../../core/collections/lazy';
import { foldMarks } from '../../core/text/fold-text';
import { isNameLike } from '../kit/name-like';

/**
 * Towns as people write them below their names, in the languages of the place and in those of the
 * five: the large ones, and those with a university. Written for this; no list was copied.
 */
const TOWNS = `
Amsterdam,Rotterdam,Den Haag,The Hague,La Haye,Utrecht,Eindhoven,Groningen,Tilburg,Breda,Nijmegen,Arnhem,Haarlem,Enschede,Delft,Leiden,Maastricht,Zwolle,Leeuwarden,Almere
Bruxelles,Brussel,Brussels,Brüssel,Bruselas,Bruxelas,Antwerpen,Antwerp,Anvers,Antuérpia,Gent,Ghent,Gand,Liège,Lüttich,Brugge,Bruges,Brügge,Leuven,Louvain,Namur,Charleroi,Mechelen,Luxembourg,Luxemburg,Esch-sur-Alzette
Berlin,Berlín,Berlim,Hamburg,Hambourg,Hamburgo,München,Munich,Muenchen,Munique,Köln,Cologne,Koeln,Colonia,Frankfurt,Frankfurt am Main,Frankfurt a. M.,Francfort,Stuttgart,Düsseldorf,Duesseldorf,Leipzig,Dortmund,Essen,Bremen,Brême,Dresden,Dresde,Hannover,Hanover,Hanovre,Nürnberg,Nuremberg,Nuernberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Muenster,Karlsruhe,Mannheim,Augsburg,Wiesbaden,Mönchengladbach,Gelsenkirchen,Braunschweig,Brunswick,Chemnitz,Kiel,Aachen,Aix-la-Chapelle,Halle,Halle (Saale),Magdeburg,Freiburg,Freiburg im Breisgau,Krefeld,Lübeck,Luebeck,Mainz,Mayence,Erfurt,Oberhausen,Rostock,Kassel,Hagen,Saarbrücken,Potsdam,Hamm,Ludwigshafen,Oldenburg,Osnabrück,Leverkusen,Heidelberg,Solingen,Darmstadt,Herne,Neuss,Regensburg,Ratisbonne,Paderborn,Ingolstadt,Offenbach,Fürth,Würzburg,Wuerzburg,Ulm,Heilbronn,Pforzheim,Wolfsburg,Göttingen,Goettingen,Bottrop,Reutlingen,Koblenz,Coblence,Bremerhaven,Erlangen,Trier,Trèves,Jena,Weimar,Tübingen,Tuebingen,Konstanz,Constance,Bamberg,Bayreuth,Passau,Gießen,Giessen,Marburg,Siegen,Hildesheim,Cottbus,Flensburg,Schwerin,Lüneburg,Kempten,Rosenheim,Friedrichshafen,Greifswald,Stralsund,Görlitz
Wien,Vienna,Vienne,Viena,Graz,Linz,Salzburg,Salzbourg,Salzburgo,Innsbruck,Klagenfurt,Villach,Wels,St. Pölten,Dornbirn,Bregenz,Leoben,Steyr
Zürich,Zurich,Zuerich,Genève,Geneva,Genf,Ginebra,Genebra,Basel,Bâle,Basilea,Basileia,Bern,Berne,Berna,Lausanne,Winterthur,Luzern,Lucerne,St. Gallen,Saint-Gall,Lugano,Biel,Bienne,Thun,Fribourg,Neuchâtel,Sion,Chur,Zug,Schaffhausen,Vaduz
Paris,Marseille,Marsella,Lyon,Lyón,Toulouse,Nice,Nantes,Montpellier,Strasbourg,Straßburg,Strassburg,Estrasburgo,Bordeaux,Burdeos,Bordéus,Lille,Rennes,Reims,Toulon,Saint-Étienne,Le Havre,Grenoble,Dijon,Angers,Nîmes,Villeurbanne,Clermont-Ferrand,Aix-en-Provence,Le Mans,Brest,Tours,Amiens,Limoges,Annecy,Perpignan,Metz,Besançon,Orléans,Rouen,Mulhouse,Caen,Nancy,Avignon,Poitiers,La Rochelle,Pau,Bayonne,Biarritz,Chambéry,Valence,Quimper,Lorient,Saint-Malo,Colmar,Troyes,Ajaccio,Bastia,Saint-Denis,Montreuil,Boulogne-Billancourt,Versailles,Monaco
London,Londres,Londra,Londen,Birmingham,Manchester,Leeds,Glasgow,Liverpool,Newcastle,Newcastle upon Tyne,Sheffield,Bristol,Edinburgh,Edimburgo,Édimbourg,Leicester,Cardiff,Belfast,Nottingham,Southampton,Portsmouth,Brighton,Oxford,Cambridge,Coventry,Bradford,Hull,Plymouth,Aberdeen,Dundee,Swansea,Bath,York,Exeter,Norwich,Reading,Milton Keynes,Derby,Wolverhampton,Sunderland,Durham,Lancaster,Canterbury,Bournemouth,Cheltenham,Gloucester,St Andrews,Inverness,Dublin,Dublín,Dublim,Cork,Galway,Limerick,Waterford
Madrid,Barcelona,Barcelone,València,Sevilla,Seville,Séville,Zaragoza,Saragossa,Saragosse,Málaga,Malaga,Murcia,Palma,Palma de Mallorca,Las Palmas,Las Palmas de Gran Canaria,Bilbao,Alicante,Córdoba,Cordoue,Valladolid,Vigo,Gijón,Vitoria-Gasteiz,A Coruña,La Coruña,Granada,Grenade,Elche,Oviedo,Cartagena,Pamplona,Pampelune,San Sebastián,Donostia,Salamanca,Santander,Burgos,Santiago de Compostela,Saint-Jacques-de-Compostelle,Girona,Tarragona,Lleida,Cádiz,Almería,Huelva,Badajoz,Cáceres,Logroño,León,Toledo,Santa Cruz de Tenerife,Getafe,Alcalá de Henares,Andorra la Vella
Lisboa,Lisbon,Lisbonne,Lissabon,Porto,Oporto,Braga,Coimbra,Aveiro,Funchal,Setúbal,Évora,Faro,Leiria,Guimarães,Viseu,Almada,Sintra,Cascais,Ponta Delgada,Viana do Castelo,Covilhã,Matosinhos,Vila Nova de Gaia
Roma,Rome,Rom,Milano,Milan,Mailand,Milán,Milão,Napoli,Naples,Neapel,Nápoles,Torino,Turin,Turín,Turim,Palermo,Genova,Genoa,Gênes,Genua,Bologna,Bologne,Bolonia,Bolonha,Firenze,Florenz,Florencia,Florença,Bari,Catania,Venezia,Venice,Venise,Venedig,Venecia,Veneza,Verona,Vérone,Messina,Padova,Padua,Padoue,Trieste,Brescia,Parma,Modena,Reggio Emilia,Perugia,Ravenna,Livorno,Cagliari,Foggia,Rimini,Salerno,Ferrara,Sassari,Bergamo,Trento,Trient,Bolzano,Bozen,Vicenza,Udine,Pisa,Siena,Lecce,Ancona,Pavia,Como,Lucca
København,Copenhagen,Copenhague,Kopenhagen,Aarhus,Århus,Odense,Aalborg,Esbjerg,Roskilde,Stockholm,Estocolmo,Göteborg,Gothenburg,Goeteborg,Malmö,Malmo,Uppsala,Lund,Linköping,Västerås,Örebro,Norrköping,Umeå,Luleå,Jönköping,Oslo,Bergen,Trondheim,Stavanger,Tromsø,Kristiansand,Drammen,Helsinki,Helsingfors,Espoo,Tampere,Turku,Oulu,Vantaa,Jyväskylä,Rovaniemi,Reykjavík,Reykjavik,Akureyri,Tórshavn
Warszawa,Warsaw,Warschau,Varsovie,Varsovia,Varsóvia,Kraków,Krakow,Cracow,Krakau,Cracovie,Cracovia,Cracóvia,Łódź,Wrocław,Breslau,Poznań,Posen,Gdańsk,Danzig,Gdynia,Sopot,Szczecin,Stettin,Bydgoszcz,Lublin,Białystok,Katowice,Kattowitz,Częstochowa,Radom,Toruń,Rzeszów,Kielce,Gliwice,Olsztyn,Opole,Zielona Góra
Praha,Prague,Prag,Praga,Brno,Brünn,Ostrava,Plzeň,Pilsen,Olomouc,Liberec,České Budějovice,Hradec Králové,Bratislava,Pressburg,Košice,Žilina,Budapest,Debrecen,Szeged,Pécs,Győr,Miskolc
București,Bucharest,Bucarest,Bukarest,Bucareste,Cluj-Napoca,Cluj,Timișoara,Timisoara,Iași,Iasi,Constanța,Brașov,Brasov,Sibiu,Craiova,Oradea,Chișinău,Sofia,Sofía,Plovdiv,Varna,Burgas,София,Beograd,Belgrade,Belgrad,Belgrado,Београд,Novi Sad,Niš,Zagreb,Split,Rijeka,Osijek,Zadar,Dubrovnik,Ljubljana,Laibach,Maribor,Sarajevo,Banja Luka,Mostar,Skopje,Prishtina,Pristina,Tirana,Podgorica
Athina,Athens,Athènes,Athen,Atenas,Αθήνα,Thessaloniki,Θεσσαλονίκη,Patras,Heraklion,Nicosia,Limassol,Valletta,İstanbul,Istanbul,Estambul,Istambul,Ankara,İzmir,Izmir,Bursa,Antalya,Adana,Eskişehir
Київ,Kyiv,Kiev,Kiew,Львів,Lviv,Lemberg,Харків,Kharkiv,Одеса,Odesa,Odessa,Dnipro,Дніпро,Москва,Moscow,Moskau,Moscou,Moscú,Moscovo,Санкт-Петербург,Saint Petersburg,St. Petersburg,Sankt Petersburg,Новосибирск,Novosibirsk,Екатеринбург,Yekaterinburg,Казань,Kazan,Нижний Новгород,Самара,Ростов-на-Дону,Минск,Minsk,Vilnius,Wilna,Kaunas,Klaipėda,Rīga,Riga,Tallinn,Tartu,Tbilisi,Тбилиси,Yerevan,Ереван,Baku,Баку,Almaty,Алматы,Astana,Астана,Tashkent,Ташкент,Bishkek,Samarkand,Dushanbe
New York,New York City,NYC,Nueva York,Nova York,Nova Iorque,Brooklyn,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,Philadelphie,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,Fort Worth,San Francisco,Columbus,Indianapolis,Seattle,Denver,Washington,Washington DC,Washington D.C.,Boston,El Paso,Nashville,Detroit,Oklahoma City,Portland,Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Kansas City,Atlanta,Omaha,Colorado Springs,Raleigh,Miami,Oakland,Minneapolis,Tulsa,Tampa,New Orleans,Wichita,Cleveland,Anaheim,Honolulu,Santa Ana,Riverside,Corpus Christi,St. Louis,Saint Louis,Pittsburgh,Saint Paul,St. Paul,Cincinnati,Anchorage,Greensboro,Orlando,Newark,Jersey City,Buffalo,Durham,Chapel Hill,Irvine,Madison,Boise,Richmond,Spokane,Salt Lake City,Baton Rouge,Des Moines,Tacoma,Rochester,Providence,Fort Lauderdale,Chattanooga,Knoxville,Charlottesville,Ann Arbor,Berkeley,Palo Alto,Mountain View,Sunnyvale,Menlo Park,Cupertino,Santa Cruz,Santa Barbara,Santa Monica,Pasadena,Boulder,Ithaca,New Haven,Princeton,Burlington,Asheville,Charleston,Savannah,Bozeman,Santa Fe,Eugene,Bellevue,Redmond
Toronto,Montréal,Montreal,Vancouver,Calgary,Edmonton,Ottawa,Winnipeg,Québec,Quebec City,Halifax,London Ontario,Kitchener,Waterloo,Mississauga,Hamilton,Saskatoon,Regina,Victoria BC,Kingston,Gatineau,Sherbrooke,St. John's
Ciudad de México,Mexico City,Mexiko-Stadt,CDMX,Guadalajara,Monterrey,Puebla,Tijuana,Mérida,Querétaro,Oaxaca,Cancún,Toluca,Guatemala City,Ciudad de Guatemala,San Salvador,Tegucigalpa,Managua,San José,Ciudad de Panamá,Panama City,La Habana,Havana,Havanna,Santo Domingo,San Juan,Kingston,Port-au-Prince,Port of Spain,Bridgetown,Nassau
São Paulo,Sao Paulo,Rio de Janeiro,Brasília,Brasilia,Salvador,Fortaleza,Belo Horizonte,Manaus,Curitiba,Recife,Porto Alegre,Belém,Goiânia,Guarulhos,Campinas,São Luís,Maceió,Natal,Campo Grande,Teresina,João Pessoa,Florianópolis,Vitória,Cuiabá,Aracaju,Ribeirão Preto,Uberlândia,Joinville,Londrina,Niterói,Santos,São José dos Campos,Juiz de Fora,Blumenau,Maringá,Caxias do Sul,Pelotas
Buenos Aires,Rosario,La Plata,Mar del Plata,Mendoza,Tucumán,Salta,Bariloche,Montevideo,Asunción,Santiago de Chile,Valparaíso,Viña del Mar,Concepción,Antofagasta,Lima,Arequipa,Cusco,Trujillo,La Paz,Santa Cruz de la Sierra,Cochabamba,Quito,Guayaquil,Cuenca,Bogotá,Bogota,Medellín,Medellin,Cali,Barranquilla,Bucaramanga,Caracas,Maracaibo,Georgetown,Paramaribo,Cayenne
東京,東京都,Tokyo,Tokio,Tóquio,大阪,大阪市,大阪府,Osaka,京都,京都市,京都府,Kyoto,横浜,横浜市,Yokohama,名古屋,名古屋市,Nagoya,札幌,札幌市,Sapporo,神戸,神戸市,Kobe,福岡,福岡市,Fukuoka,仙台,仙台市,Sendai,広島,広島市,Hiroshima,千葉,埼玉,北海道,沖縄,Okinawa,Naha,金沢,Kanazawa,奈良,Nara
北京,北京市,Beijing,Peking,Pékin,Pequim,上海,上海市,Shanghai,Xangai,广州,Guangzhou,深圳,Shenzhen,成都,Chengdu,重庆,Chongqing,天津,Tianjin,武汉,Wuhan,杭州,Hangzhou,南京,Nanjing,西安,Xi'an,苏州,Suzhou,青岛,Qingdao,厦门,Xiamen,香港,Hong Kong,Hongkong,澳門,Macau,台北,Taipei,高雄,Kaohsiung,Ulaanbaatar,서울,Seoul,Séoul,Seúl,부산,Busan,인천,Incheon,대구,Daegu,대전,Daejeon,광주,Gwangju,Pyongyang
Singapore,Singapur,Singapour,Singapura,Bangkok,Chiang Mai,Hà Nội,Hanoi,Ho Chi Minh City,TP. Hồ Chí Minh,TP.HCM,Saigon,Đà Nẵng,Da Nang,Huế,Hải Phòng,Cần Thơ,Phnom Penh,Vientiane,Yangon,Mandalay,Kuala Lumpur,Penang,George Town,Johor Bahru,Jakarta,Surabaya,Bandung,Yogyakarta,Denpasar,Medan,Manila,Quezon City,Makati,Cebu,Cebu City,Davao
Mumbai,Bombay,Delhi,New Delhi,Neu-Delhi,Nueva Delhi,Nova Deli,Bangalore,Bengaluru,Hyderabad,Chennai,Madras,Kolkata,Calcutta,Pune,Ahmedabad,Jaipur,Surat,Lucknow,Kanpur,Nagpur,Indore,Bhopal,Kochi,Thiruvananthapuram,Coimbatore,Chandigarh,Gurgaon,Gurugram,Noida,Goa,Guwahati,Mysore,Mysuru,Varanasi,Karachi,Lahore,Islamabad,Rawalpindi,Peshawar,Dhaka,Chittagong,Colombo,Kandy,Kathmandu,Thimphu,Malé,Kabul
Tehran,Teheran,Téhéran,تهران,Isfahan,Shiraz,Mashhad,Baghdad,Bagdad,بغداد,Erbil,Basra,دمشق,Damascus,Damas,Aleppo,بيروت,Beirut,Beyrouth,عمان,Amman,القدس,Jerusalem,ירושלים,Jérusalem,Tel Aviv,Tel Aviv-Yafo,תל אביב,Haifa,חיפה,Ramallah,Gaza,الرياض,Riyadh,Riad,جدة,Jeddah,Mecca,Medina,الدوحة,Doha,دبي,Dubai,Dubaï,أبوظبي,أبو ظبي,Abu Dhabi,Abou Dabi,Sharjah,الكويت,Kuwait City,المنامة,Manama,مسقط,Muscat,صنعاء,Sanaa
القاهرة,Cairo,Kairo,Le Caire,El Cairo,الإسكندرية,Alexandria,Giza,تونس,Tunis,Túnez,Sfax,الجزائر,Alger,Algiers,Algier,Argel,Oran,الرباط,Rabat,الدار البيضاء,Casablanca,Marrakech,Marrakesch,Marrakesh,Fès,Fez,Tanger,Tangier,طرابلس,Tripoli,الخرطوم,Khartoum,Lagos,Abuja,Ibadan,Kano,Port Harcourt,Accra,Kumasi,Abidjan,Yamoussoukro,Dakar,Bamako,Ouagadougou,Niamey,Conakry,Freetown,Monrovia,Lomé,Cotonou,Porto-Novo,Douala,Yaoundé,Libreville,Brazzaville,Kinshasa,Lubumbashi,Luanda,Windhoek,Gaborone,Johannesburg,Joburg,Cape Town,Kapstadt,Le Cap,Ciudad del Cabo,Cidade do Cabo,Durban,Pretoria,Stellenbosch,Gqeberha,Bloemfontein,Maputo,Beira,Harare,Bulawayo,Lusaka,Lilongwe,Blantyre,Antananarivo,Port Louis,Dar es Salaam,Dodoma,Zanzibar,Arusha,Nairobi,Mombasa,Kisumu,Kampala,Kigali,Bujumbura,Addis Ababa,Addis Abeba,Asmara,Djibouti,Mogadishu,Praia,Mindelo,Bissau,São Tomé
Sydney,Melbourne,Brisbane,Perth,Adelaide,Gold Coast,Canberra,Hobart,Darwin,Geelong,Wollongong,Auckland,Wellington,Christchurch,Dunedin,Queenstown,Suva,Nouméa,Papeete,Port Moresby
`;

/** In which people write the name of their country. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'sv', 'da', 'ja', 'zh'];

const MORE_COUNTRIES =
  'uk,u.k.,usa,u.s.a.,us,uae,england,scotland,wales,northern ireland,great britain,holland,czech republic,the netherlands,korea,brd,ksa';

/** Of the states of the USA and the provinces of Canada; but for those that are degrees too. */
const STATE =
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[BINOST]|N[BCDEHJLMSTVY]|O[HKN]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])$/;

function* regionCodes(): Generator<string> {
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) yield String.fromCharCode(first, second);
}

/** By `Intl`, so that no list of them has to be kept. */
function countryNames(): string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return [...regionCodes()].map((code) => names.of(code) ?? '');
  });
}

function folded(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(foldMarks).filter((name) => name !== ''));
}

const countries = lazy(() => folded([...countryNames(), ...MORE_COUNTRIES.split(',')]));
const towns = lazy(() => folded(TOWNS.split(/[,\n]/)));

/** `Greater Boston Area`, `San Francisco Bay Area`, as LinkedIn has it. */
const AREA = /^(?:greater )?(.{2,40}?)(?: (?:bay|metropolitan|metro))?(?: area)$/iu;

const BEFORE =
  /^(?:based in|located in|lives in|living in|basée? à|ansässig in|con sede en|sediada? em)\s+/iu;

function isCountry(text: string): boolean {
  return countries().has(foldMarks(text));
}

/** Whether it is the name of a known town, and nothing else. */
function isTown(text: string): boolean {
  return towns().has(foldMarks(text));
}

/** `Cadaqués, Spain`, `Boise, ID`, `Kraków, Małopolska`: a town by what stands behind it. */
function townBefore(region: string, town: string): boolean {
  if (!isNameLike(town)) return false;
  if (isCountry(region) || STATE.test(region)) return true;
  return isTown(town) && isNameLike(region);
}

/**
 * The town that a part of a signature names: `Kraków`, `Austin, TX`, `Greater Boston Area`,
 * `Ribeira Grande, Portugal` (any, if its country stands behind it); else the country.
 * @returns null for what is no place as far as is known
 */
export function placeIn(text: string): string | null {
  const written = text.replace(BEFORE, '').trim();
  const bare = AREA.exec(written)?.[1] ?? written;
  if (isTown(bare) || isCountry(bare)) return bare;
  const [town = '', ...regions] = bare.split(/\s*,\s*/);
  const isPlace = regions.length < 3 && regions.slice(-1).some((last) => townBefore(last, town));
  return isPlace ? town : null;
}
