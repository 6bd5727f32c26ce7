import { lazy } from '../../core/collections/lazy';

// What stands in names without being one, by language. Forms are compared without dots, apostrophes
// and case; ª and º count. A line a language, so that a native can read it over.

/** Before a name: `Frau`, `Dr.`, `Sig.ra`. */
const TITLES = `
mr mrs ms mx miss mister missus madam master sir dame lady lord dr doctor prof professor rev reverend
revd hon honourable honorable capt captain col colonel gen general lt lieutenant maj major sgt sergeant
king queen duke duchess earl count countess cmdr commander adm admiral sister brother father mother rabbi imam pastor bishop archbishop cardinal
judge justice senator sen gov governor amb ambassador prince princess baron baroness rt family
frau fr herr hr herrn hrn fräulein frl dipl mag maga magª bakk ing dr-ing privdoz priv-doz pd univ-prof
dr-med dkfm ddr mmag doktor prof-dr familie fam eheleute graf gräfin freiherr freifrau baronin fürst
fürstin prinz prinzessin pfarrer pfarrerin pfr schwester bruder pater justizrat rechtsanwalt ra rain
m mm mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames docteur docteure dre pr
professeur professeure me maître mgr monseigneur père sœur soeur frère abbé famille
sr sra srta sres sras señor señora señorita don doña dña dª d dra drª doctora profesor profesora profa
lic arq abg excmo excma ilmo ilma hno hna padre familia
senhor senhora senhorita dona doutor doutora srª profª eng engª engº engenheiro engenheira arqª arqº
exmo exma ilmº frei irmã irmão família
conte contessa sig sigra signa signor signore signora signorina dott dottssa drssa dottore dottoressa avv avvocato
arch geom rag profssa on onorevole cav comm donna suor fra famiglia egr gentma gentmo
dhr mevr mw mevrouw meneer heer drs ir mej juffrouw ds fam
fru fröken frøken frk herra rouva neiti hra rva tri
pan pani pán paní państwo slečna mgr inż inz hab ks bc mudr judr phdr rndr paeddr mvdr phmr thdr doc
dl dna dnă domnul doamna domnișoara
sayın sn bay bayan doç doc uzm av avukat op
shri shree sri smt shrimati kumari pandit ustad sheikh sheik shaikh haji hajji hj dato datuk datin tan
sheikha sayyid syed maulana mullah mohtarma janab
г-н г-жа гн гжа господин госпожа господа д-р др доктор проф профессор професор доц доцент акад академик
пан пані панна инж інж отец мадам
κ κος κα κυρία κύριος δις δρ καθ καθηγητής καθηγήτρια
ბატონი ქალბატონი պարոն տիկին
السيد السيدة الآنسة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة الشيخ الشيخة الحاج الحاجة د م أ
دكتور دكتورة أستاذ أستاذة مهندس مهندسة آقای خانم دکتر مهندس استاد جناب
מר גב גברת הגב דר דוקטור פרופ פרופסור הרב עוד
श्री श्रीमती सुश्री कुमारी डॉ डॉक्टर प्रो पंडित
คุณ นาย นาง นางสาว ดร
`;

/** Behind a title alone: `Dr. rer. nat.`, `Prof. h. c.`; `Phil` is a name. */
const DEGREES = `
med rer nat phil jur iur dent vet pol oec hc habil sc techn mont theol agr troph biol cult mult eh dr
h c e et univ dott ing arch agg emer em csc`;

/** Behind a name, whatever its case: `Jr.`, `Bey`. */
const SUFFIXES = `
jr sr junior senior júnior esq esquire phd dphil csc drsc msc bsc llm llb mphil edd mba ii iii iv`;

/** Behind a name, in capitals alone: `Ma` is a family name. */
const LETTERS = `
MD MA BA MS BS JD RN DO DDS DVM CPA CFA PMP PE FCA ACA FRS FRSA OBE MBE CBE KBE KC QC MP MEP MSP SJ OSB
OP OFM FH MPH MPA MFA MIT PA NP LPN CEO CTO CFO PHD MBA MSC BSC RIBA AIA LCSW`;

/** Behind a name, as politeness: `Ahmet Bey`, `田中 様`. */
const HONORIFICS = `
bey hanım hanim efendi sensei saheb sahib úr asszony
さん さま 様 殿 氏 君 くん ちゃん 先生 教授 博士 部長 課長 社長 先輩 씨 님 선생님 교수님 박사님 대표님 사장님 부장님 과장님 팀장님 이사님
女士 小姐 太太 老师 老師 经理 जी`;

/** The same, in small letters alone: `Chan` is a family name. */
const SMALL_HONORIFICS = 'san sama kun chan ssi nim ji';

/** Before a family name: `van der Berg`. */
const PARTICLES = `
van von vom zu zum zur der de del della dello degli dei di da do dos das du des la le les las los
ter ten vander vanden abu`;

/** The same, in small letters alone: `Al` and `Ben` are names. */
const SMALL_PARTICLES = 'den te het op af av til bin ibn bint al el ben lo y e i';

const CONNECTORS = 'and und et y e i en og och ja und & + и та і και ve és și';

/** What companies and places have in their names. */
const COMPANIES = `
gmbh mbh ohg inc llc llp ltd limited corp corporation plc sarl sasu lda ltda spa srl aps group holding
university universität université universidad universidade università uniwersytet institute institut
instituto foundation stiftung fundación fundação fondation verein association asociación associação
bank studio studios company ооо зао оао пао ev kft`;

/** The same, in capitals alone: `As` and `Ag` may be names. */
const COMPANY_LETTERS = 'AG KG UG SA SL AB BV NV AS OY OÜ SAS AVV PLC KK';

/** What a name does not begin with, but an account or a place does. */
const NO_FIRST_NAMES = `
the team studio café cafe hotel restaurant club radio office info support contact kontakt contacto
contato sales service hello verein firma agentur agence agencia hospital clinic praxis museum`;

function wordsOf(lines: string): ReadonlySet<string> {
  return new Set(lines.split(/\s+/).filter((word) => word !== ''));
}

const wordLists = lazy(() => ({
  titles: wordsOf(TITLES),
  degrees: wordsOf(DEGREES),
  suffixes: wordsOf(SUFFIXES),
  letters: wordsOf(LETTERS),
  honorifics: wordsOf(HONORIFICS),
  smallHonorifics: wordsOf(SMALL_HONORIFICS),
  particles: wordsOf(PARTICLES),
  smallParticles: wordsOf(SMALL_PARTICLES),
  connectors: wordsOf(CONNECTORS),
  companies: wordsOf(COMPANIES),
  companyLetters: wordsOf(COMPANY_LETTERS),
  noFirstNames: wordsOf(NO_FIRST_NAMES),
}));

/** A word as the lists have it: `Dott.ssa` as `dottssa`. */
function keyOf(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[.,'’‘ʼ׳״"]/g, '')
    .toLowerCase();
}

function lettersOf(word: string): string {
  return word.replace(/[.,]/g, '');
}

/** `m`, `fr`: a title with its dot alone; without it an initial, or a short name. */
const WITH_DOT =
  /^(?:m|d|on|av|ir|fr|br|doc|hon|mag|op|tan|sen|ra|hj|sn|ds|ks|dl|dre|pd|rag|eng|д|κ|د|م|أ)$/;

/** Whether a word before a name is a title, and none itself. */
export function isTitle(word: string): boolean {
  const key = keyOf(word);
  if (key.startsWith('dipl-') || key === 'dipl') return true;
  if (!wordLists().titles.has(key)) return false;
  return !WITH_DOT.test(key) || word.endsWith('.');
}

/** Whether a word is part of the title before it: `med.` in `Dr. med.`. */
export function isDegree(word: string): boolean {
  return /^\p{Ll}/u.test(word) && wordLists().degrees.has(keyOf(word));
}

/** Whether a word behind a name is no part of it: `Jr.`, `PhD`. */
export function isSuffix(word: string): boolean {
  return wordLists().suffixes.has(keyOf(word)) || wordLists().letters.has(lettersOf(word));
}

/** Whether a word behind a name is a polite one: `Bey`, `さん`. */
export function isHonorific(word: string): boolean {
  const { honorifics, smallHonorifics } = wordLists();
  return honorifics.has(keyOf(word)) || smallHonorifics.has(word);
}

/** Whether a word is a small one of family names: `van`. */
export function isParticle(word: string): boolean {
  return wordLists().particles.has(word.toLowerCase()) || wordLists().smallParticles.has(word);
}

/** Whether a word joins two names. */
export function isConnector(word: string): boolean {
  return wordLists().connectors.has(word.toLowerCase());
}

/** Whether words are the name of a company, a place or an account, as far as words tell. */
export function isNoPerson(words: readonly string[]): boolean {
  const { companies, companyLetters, noFirstNames } = wordLists();
  const more = words.slice(1);
  if (words.some((word) => companies.has(keyOf(word)))) return true;
  if (more.some((word) => companyLetters.has(lettersOf(word)))) return true;
  return words.length > 1 && noFirstNames.has(keyOf(words[0] ?? ''));
}
