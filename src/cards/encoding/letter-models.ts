/**
 * How likely letters are, by language and script: what tells the encoding of a file is that in no
 * other its bytes read like names. The tables are our own, by what is known of these languages, and
 * are held against made-up names of forty countries in a test.
 */

/** Letters beyond a–z of languages in Latin script, the frequent ones first, and how common it is. */
export const LATIN_LANGUAGES: readonly (readonly [letters: string, share: number])[] = [
  ['üöäßé', 12],
  ['éèçêëïôîâàûùœü', 12],
  ['éíóáñúüç', 12],
  ['ãçéíáóêõâúôà', 8],
  ['èàìòéùó', 6],
  ['äöåéüæø', 6],
  ['øåæéöüäó', 6],
  ['óíðáúéöþæý', 2],
  ['ëéïöüèíóáçñ', 4],
  ['óéàíçèïúòñ', 2],
  ['łóńąęśżźć', 8],
  ['áíéýřšžčěůúňťďóöü', 6],
  ['áíýéčšžľúňôäťďóĺŕ', 3],
  ['áéóöíőüúű', 5],
  ['ćčšžđ', 5],
  ['ășțşţâîé', 3],
  ['ëç', 1],
  ['ışğüöçâî', 7],
  ['ėšžūčįųąę', 2],
  ['āīšēņūžčļģķ', 1],
  ['äõöüšž', 1],
];

interface Script {
  /** The frequent ones first. */
  readonly letters: string;
  /** What stands at the end of a word only, and what never does. */
  readonly onlyLast: string;
  readonly neverLast: string;
  readonly neverFirst: string;
}

export const SCRIPTS = {
  cyrillic: {
    letters: 'аоеинвртслкмдуйяпгьзчбшхыюжщэфцёіїєґўјљњћђџъѓќѕ',
    onlyLast: '',
    neverLast: '',
    neverFirst: 'ьъый',
  },
  greek: {
    letters: 'αοιςτεηνρσυκμπλίάόγδέωθήύχφβώξζψϊϋΐΰ',
    onlyLast: 'ς',
    neverLast: 'σ',
    neverFirst: 'ςϊϋΐΰ',
  },
  hebrew: {
    letters: 'יולהארמבשנתדחקםעןגפכצזסטץףך',
    onlyLast: 'םןץףך',
    neverLast: 'מנצכ',
    neverFirst: 'םןץףך',
  },
  arabic: {
    letters: 'اميلدنرحبعسوهتفةكخطقشصجأىزضغذثيظآإءئؤپچژگکی',
    onlyLast: 'ةى',
    neverLast: '',
    neverFirst: 'ةىءئؤ',
  },
  thai: {
    letters: 'ารนกิัมงวย่สเ้ทตลอด์พปีชะคบุูจหข็แไใณธำศภโถฐผซญฟษฉฮฎฆฏฒฬฌฑฃ',
    onlyLast: '',
    neverLast: 'เแโใไ',
    neverFirst: 'าิัีะุู่้์็ำ',
  },
} as const satisfies Record<string, Script>;

export type ScriptName = keyof typeof SCRIPTS;

/** Characters that names, companies and table headings are made of. */
export const COMMON_CHARACTERS = {
  japanese:
    '田中山本佐藤鈴木高橋伊渡辺小林加吉村松井清水崎斎石川池野原上下大島子美郎太一二三介恵由香真理直樹' +
    '花明和雄正男幸智也裕翔健優愛結衣奈菜里沙陽葵蓮大輔拓誠隆浩博文夫千春秋夏冬岡森阿部前後東西南北' +
    '姓名会社電話番号住所携帯誕生日備考氏役職部署株式有限京都市区町県郵便国海江長谷内久保近坂平安青丸河' +
    '商店工業産研究所様',
  simplified:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎' +
    '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉建国海志红春梅兰小晓东西南北京上海广州深圳大学' +
    '公司有限科技姓名电话手机邮箱地址职位部门生日备注中人民市区路号年月日经理先生女士子雨欣浩宇轩梓涵一',
  traditional:
    '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴' +
    '志明俊傑建宏家豪淑芬美玲雅婷怡君佳穎宗翰冠宇承恩欣心文華國雄麗惠雪台北中南東西高大學公司有限股份' +
    '姓名電話手機電子郵件地址職稱部門生日備註市區路號年月日人先生小姐子一',
  korean:
    '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변' +
    '수영준호은경희미선아연정혜숙자순철동석기태재승상병용일도원훈규환찬빈윤예솔다린가라마바사인국대한회사이름' +
    '전화번호주소휴대폰생년월일직위부서메모성명자우편시구동로길서울부산팀장',
} as const;
