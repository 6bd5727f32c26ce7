import type { Random } from './random';

/** Syllables of a script, from which names are made, and how names are put together in it. */
interface Script {
  readonly syllables: readonly string[];
  /** Syllables in each part of a name, from fewest to most. */
  readonly parts: readonly (readonly [number, number])[];
  readonly between: string;
  /** Of a hundred names, how many are in this script. */
  readonly share: number;
}

const LONG = [
  [2, 3],
  [2, 3],
] as const;
const SHORT = [
  [1, 1],
  [2, 2],
] as const;

function script(
  syllables: string,
  share: number,
  { parts, between }: Pick<Script, 'parts' | 'between'> = { parts: LONG, between: ' ' },
): Script {
  return { syllables: syllables.split(' '), parts, between, share };
}

const SCRIPTS: readonly Script[] = [
  script('an be ja mi ro sa ti el na li ma ka os tu vi no da le ra ne', 34),
  script('šić žu ña ção jö rø ář ęb łu çe ğı né ün åsa ðó ýr wō ểm ạnh ốc', 26),
  script('ан бо ва ле ми но ра се та ју йо ще ко ль ни', 6),
  script('αν βα γι δη ελ θε κω λί μα νί πα ρή σο τά', 5),
  script('أح سم لي نو را كر يا دي فا طم بد هن', 5),
  script('אב דן יע נו רו שי תמ לי גל מי עד הד', 4),
  script('अ नि ता रा मो हि सु दी पा ली वि का', 5),
  script('王 李 张 刘 陈 杨 赵 周 明 丽 伟 芳 娜 敏 静 强 磊 洋 艳 勇 杰 娟 涛 超', 6, {
    parts: SHORT,
    between: '',
  }),
  script('さ く ら た な か み ゆ き は る と あ お い', 4),
  script('김 이 박 최 정 강 민 지 서 준 하 은 수 현 우 영 진 아', 5, { parts: SHORT, between: '' }),
];

const ROULETTE = SCRIPTS.flatMap((each) => Array.from({ length: each.share }, () => each));

function capitalized(word: string): string {
  const [first = '', ...rest] = word;
  return [first.toUpperCase(), ...rest].join('');
}

function word(random: Random, { syllables }: Script, count: number): string {
  return capitalized(Array.from({ length: count }, () => random.pick(syllables)).join(''));
}

function drawName(random: Random): string {
  const chosen = random.pick(ROULETTE);
  const words = chosen.parts.map(([few, many]) => word(random, chosen, random.between(few, many)));
  return words.join(chosen.between).normalize('NFC');
}

/** Names of people in ten scripts, each once, also without regard to case. */
export function drawNames(random: Random, count: number): string[] {
  const timesDrawn = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const name = drawName(random);
    const times = (timesDrawn.get(name.toLowerCase()) ?? 0) + 1;
    timesDrawn.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} ${String(times)}`;
  });
}
