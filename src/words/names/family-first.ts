import { foldMarks } from '../../core/text/fold-text';
import { lazy } from '../../core/collections/lazy';

// Family names that stand before the given name in Latin letters too. Where both orders are in use
// the whole name is what greets nobody by their family name.

const CHINESE = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song
tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su ding ren lu yao
shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long
duan hao kong shao mao wan gu lai xi ouyang sima zhuge chan wong leung lam cheung ng ho lau kwok yip
tsang chow tse tan lim ong goh teo koh chua toh yeo tsai hsu hsieh chang chiang yeh kuo huang tseng deng lo`;

const KOREAN = `
kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han shin sin seo
suh kwon hwang ahn an song hong yoo yu ryu ko go moon mun yang son bae baek paik heo hur nam noh roh ha
joo ju woo jeon chun min ryoo`;

const VIETNAMESE = `
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong lam trinh doan mai`;

const JAPANESE = `
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki mori ikeda hashimoto ishikawa yamashita
ogawa ishii hasegawa goto okada kondo maeda fujita endo aoki sakamoto murakami fujii nishimura fukuda
ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama
ishida ueda morita kojima shibata hara sakai kudo yokoyama miyazaki miyamoto uchida takagi ando
taniguchi ohno maruyama imai takada fujimoto takeda murata ueno sugiyama masuda`;

const HUNGARIAN = `
nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos
meszaros olah szilagyi torok feher balazs gal kocsis fodor pinter szucs sipos magyar lukacs gulyas
biro katona boros racz szekely bartok kodaly orban hegedus`;

const familyNames = lazy(() => {
  const wordsOf = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/));
  return {
    chinese: wordsOf(CHINESE),
    korean: wordsOf(KOREAN),
    vietnamese: wordsOf(VIETNAMESE),
    always: wordsOf(`${JAPANESE} ${HUNGARIAN}`),
  };
});

/** One or two syllables of Mandarin, Cantonese or Wade–Giles. */
const MANDARIN =
  /^(?:(?:zh|ch|sh|hs|ts|tz|kw|ng|[bpmfdtnlgkhjqxrzcswy])?(?:iang|iong|uang|ang|eng|ing|ong|ung|ian|iao|uai|uan|ien|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)-?){1,2}$/;

/** `Lim Boon Keng`, in other dialects. */
const ONE_SYLLABLE = /^[b-df-hj-np-tv-z]*[aeiouy]+[b-df-hj-np-tv-z]*$/;

const SYLLABLE =
  'min|jun|joon|ji|soo|su|young|yeong|hyun|hyeon|jin|woo|wook|ho|hee|hye|hyo|seo|yeon|yun|sung|seong|kyung|gyeong|eun|un|mi|sun|seon|jae|dong|sang|tae|won|chul|cheol|in|ah|na|ra|bin|gyu|hyuk|hwan|gi|ki|hoon|hun|kwang|myung|jong|yong|chan|han|ha|yu|yoo|ye|rin|il|suk|seok|ok|kyo|sook';
const KOREAN_GIVEN = new RegExp(`^(?:${SYLLABLE})[- ]?(?:${SYLLABLE})$`);

/** Whether words behind a family name are given names of its kind. */
function areGiven(first: string, given: readonly string[]): boolean {
  const { chinese, korean } = familyNames();
  const isChinese = chinese.has(first) && given.every((word) => MANDARIN.test(word));
  const isKorean = korean.has(first) && KOREAN_GIVEN.test(given.join(' '));
  const isEither = chinese.has(first) || korean.has(first);
  const areSyllables = given.length === 2 && given.every((word) => ONE_SYLLABLE.test(word));
  return isChinese || isKorean || (isEither && areSyllables);
}

function isVietnamese(first: string, given: readonly string[]): boolean {
  const isSure = /^(?:nguyen|tran|pham)$/.test(first);
  return familyNames().vietnamese.has(first) && (given.length > 1 || isSure);
}

/** Whether a name in Latin letters may begin with the family name. */
export function mayBeFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...given] = words.map(foldMarks);
  if (given.length === 0) return false;
  return familyNames().always.has(first) || areGiven(first, given) || isVietnamese(first, given);
}

/** `Иванов Иван Иванович`: what somebody is called stands before the father's name. */
const PATRONYMIC = /^\p{L}+(?:ович|евич|ич|овна|евна|ична|івна|ївна|ovich|evich|ovna|evna)$/iu;

/** The place of the given name before a father's name at the end; null if there is none. */
export function placeBeforePatronymic(words: readonly string[]): number | null {
  const isThere = words.length > 2 && PATRONYMIC.test(words.at(-1) ?? '');
  return isThere ? words.length - 2 : null;
}
