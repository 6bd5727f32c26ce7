import { lazy } from '../../collections/lazy';
import { withoutDigraphs } from '../../text/fold-text';

/** Another way in which a word is written, and the language in which it means the same. */
export interface OtherSpelling {
  readonly word: string;
  /** By its place among the languages of the list. */
  readonly language: number;
  /** What each form of it begins with: that of *organizing* says no more than that of *organ*. */
  readonly root: string;
}

/** By their places among the languages of the list. */
const [ENGLISH, GERMAN, PORTUGUESE] = [0, 1, 4] as const;

/**
 * American and British beginnings of the same words (*color* and *colorist*); with a point, words
 * that are the same only as they stand (*tire*, not *tired*); with an arrow American words for which
 * the British one can mean something else as well (*flat*).
 */
const AMERICAN_BRITISH = `
  color=colour labor=labour neighbor=neighbour harbor=harbour humor=humour behavior=behaviour
  favor=favour flavor=flavour honor=honour armor=armour odor=odour tumor=tumour vapor=vapour
  theater=theatre centered=centred center=centre liter=litre fiber=fibre meter=metre caliber=calibre
  mold=mould plow=plough gray=grey tire.=tyre. tires.=tyres. catalog.=catalogue. catalogs.=catalogues.
  dialog.=dialogue. dialogs.=dialogues. program.=programme. programs.=programmes. licens=licenc
  defens=defenc jewelry=jewellery aluminum=aluminium pediatr=paediatr orthoped=orthopaed
  gynecol=gynaecol anesth=anaesth archeo=archaeo encycloped=encyclopaed hemorrh=haemorrh hemat=haemat
  anemi=anaemi leukemi=leukaemi diarrhea=diarrhoea estrogen=oestrogen maneuver=manoeuvr
  esthetic=aesthetic paleo=palaeo pajama=pyjama donut=doughnut yogurt=yoghurt woolen=woollen
  draftsm=draughtsm draftsw=draughtsw draftsp=draughtsp skeptic=sceptic mustache=moustache
  aging=ageing math.=maths. practic=practis artifact=artefact airplane=aeroplane sulfur=sulphur
  disk.=disc. disks.=discs. cozy=cosy whiskey=whisky inquir=enquir mom.=mum. moms.=mums. mommy=mummy
  apartment>flat diaper.=nappy. diapers.=nappies. elevator>lift vacation>holiday soccer>football
  truck.=lorry. trucks.=lorries.
`;

/** What regular words have before their ending on one side of the ocean, and on the other. */
const ENDINGS: readonly (readonly [word: RegExp, other: string])[] = [
  [/^([a-z]+[a-z]{2}i)s(e[drs]?|ers?|ing|ations?|able)$/, 'z'],
  [/^([a-z]+[a-z]{2}i)z(e[drs]?|ers?|ing|ations?|able)$/, 's'],
  [/^([a-z]+ly)s(e[drs]?|ers?|ing)$/, 'z'],
  [/^([a-z]+ly)z(e[drs]?|ers?|ing)$/, 's'],
  [/^([a-z]{2,}[aeiou]l)l(ors?|ers?|ing|ed)$/, ''],
  [/^([a-z]{2,}[aeiou]l)(ors?|ers?|ing|ed)$/, 'l'],
];

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly isWhole: boolean;
}

/** By so many first letters the pairs are found. */
const START = 2;

/** By how they begin. */
const pairs = lazy(() => {
  const byStart = new Map<string, Pair[]>();
  const add = (pair: Pair): void => {
    const start = pair.from.slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), pair]);
  };
  for (const both of AMERICAN_BRITISH.trim().split(/\s+/)) {
    const isWhole = both.endsWith('.');
    const [american = '', british = ''] = both.replaceAll('.', '').split(/[=>]/);
    add({ from: american, to: british, isWhole });
    if (both.includes('=')) add({ from: british, to: american, isWhole });
  }
  return byStart;
});

function acrossTheOcean(word: string): OtherSpelling[] {
  const others: OtherSpelling[] = [];
  const add = (root: string, ending: string): void => {
    others.push({ word: root + ending, language: ENGLISH, root });
  };
  for (const { from, to, isWhole } of pairs().get(word.slice(0, START)) ?? [])
    if (isWhole ? word === from : word.startsWith(from)) add(to, word.slice(from.length));
  for (const [pattern, other] of ENDINGS) {
    const [, start, ending = ''] = pattern.exec(word) ?? [];
    if (start !== undefined) add(start + other, ending);
  }
  return others;
}

/** Letters that Portuguese has not written since 2009, and many people still do: *projecto*, *acção*. */
const SILENT = /[cp](?=c(?:ao|oes)$|tividad)|c(?=to)/;
const OLD_PORTUGUESE = /[cp]c(?:ao|oes)$|[cp]tividad|^(?:pro|ob)jecto/;

/** Of shorter words too little is left. */
const SHORTEST = 3;

/**
 * Other ways to write a word, as far as they are regular: British and American English, German
 * without umlauts (*Kueche*), Portuguese as it was written before its reform. Most of what comes of
 * it is no word at all: it is for looking up what is listed.
 * @param word folded
 */
export function otherSpellings(word: string): readonly OtherSpelling[] {
  const others = acrossTheOcean(word);
  const german = word.length < SHORTEST ? word : withoutDigraphs(word);
  if (german !== word) others.push({ word: german, language: GERMAN, root: '' });
  if (OLD_PORTUGUESE.test(word))
    others.push({ word: word.replace(SILENT, ''), language: PORTUGUESE, root: '' });
  return others;
}
