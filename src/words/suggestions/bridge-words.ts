import type { Bridge } from '../../core/suggestions/bridges';

/** Languages in which concepts have names. */
export type BridgeLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** How two phrases mean alike, said of the names of concepts. */
interface BridgeWords {
  /** By the names’ order in the list of concepts. */
  readonly place: number;
  readonly same: (concept: string) => string;
  readonly kind: (offered: string, concept: string) => string;
  readonly helps: (concept: string, problem: string) => string;
  readonly near: (concept: string, sought: string) => string;
  readonly spelling: (concept: string) => string;
  /** Before what is added to a sentence. */
  readonly colon: string;
}

const BRIDGES: Readonly<Record<BridgeLanguage, BridgeWords>> = {
  en: {
    place: 0,
    same: (concept) => `both are about ${concept}`,
    kind: (offered, concept) => `${offered} is a kind of ${concept}`,
    helps: (concept, problem) => `${concept} helps with ${problem}`,
    near: (concept, sought) => `${concept} has to do with ${sought}`,
    spelling: (concept) => `read as ${concept}`,
    colon: ': ',
  },
  de: {
    place: 1,
    same: (concept) => `in beidem geht es um ${concept}`,
    kind: (offered, concept) => `${offered} gehört zu ${concept}`,
    helps: (concept, problem) => `${concept} hilft bei ${problem}`,
    near: (concept, sought) => `${concept} hat mit ${sought} zu tun`,
    spelling: (concept) => `gelesen als ${concept}`,
    colon: ': ',
  },
  // In quotes: the articles that these languages would need are not known of a name.
  fr: {
    place: 2,
    same: (concept) => `il s’agit dans les deux cas de « ${concept} »`,
    kind: (offered, concept) => `« ${offered} » relève de « ${concept} »`,
    helps: (concept, problem) => `« ${concept} » peut aider pour « ${problem} »`,
    near: (concept, sought) => `« ${concept} » a à voir avec « ${sought} »`,
    spelling: (concept) => `lu comme « ${concept} »`,
    colon: ' : ',
  },
  es: {
    place: 3,
    same: (concept) => `en ambos casos se trata de «${concept}»`,
    kind: (offered, concept) => `«${offered}» es parte de «${concept}»`,
    helps: (concept, problem) => `«${concept}» ayuda con «${problem}»`,
    near: (concept, sought) => `«${concept}» tiene que ver con «${sought}»`,
    spelling: (concept) => `leído como «${concept}»`,
    colon: ': ',
  },
  pt: {
    place: 4,
    same: (concept) => `nos dois casos trata-se de «${concept}»`,
    kind: (offered, concept) => `«${offered}» faz parte de «${concept}»`,
    helps: (concept, problem) => `«${concept}» ajuda com «${problem}»`,
    near: (concept, sought) => `«${concept}» tem a ver com «${sought}»`,
    spelling: (concept) => `lido como «${concept}»`,
    colon: ': ',
  },
};

function nameIn(names: readonly string[], place: number): string {
  return names[place] ?? names[0] ?? '';
}

/** What a bridge is called in a language: `cardiology is a kind of medicine`. */
export function bridgeWords({ how, names, ofNames }: Bridge, language: BridgeLanguage): string {
  const words = BRIDGES[language];
  const [concept, of] = [nameIn(names, words.place), nameIn(ofNames, words.place)];
  switch (how) {
    case 'same':
      return words.same(concept);
    case 'kind':
      return words.kind(of, concept);
    case 'helps':
      return words.helps(concept, of);
    case 'near':
      return words.near(concept, of);
    case 'spelling':
      return words.spelling(concept);
  }
}

/** A sentence with what its phrases mean alike, the most telling of it. */
export function withBridge(
  sentence: string,
  bridges: readonly Bridge[],
  language: BridgeLanguage,
): string {
  const [bridge] = bridges;
  if (bridge === undefined) return sentence;
  const { colon } = BRIDGES[language];
  return `${sentence.replace(/\.$/, '')}${colon}${bridgeWords(bridge, language)}.`;
}
