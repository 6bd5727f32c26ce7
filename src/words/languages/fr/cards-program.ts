import type { CardsProgram } from '../../all-words';

/** What the program says of cards. */
export const cardsProgram: CardsProgram = {
  ADD_COMMAND: {
    description: 'Créer une note pour une nouvelle personne',
    shapes: {
      day: 'Un jour',
      status: 'État (par défaut, avec met= : pending)',
      cadence: 'À quel rythme garder le contact : 2 weeks, 3 months, 45 days',
      checkbox: 'Oui ou non',
      list: 'S’il y en a plusieurs, un par ligne (\\n)',
      links: 'Noms de notes ; s’il y en a plusieurs, un par ligne (\\n)',
      link: 'Nom d’une note',
      text: 'Un texte',
    },
    options: { name: 'Nom de la personne' },
    added: 'Nouvelle note pour {0} : {1}.',
    notARhythm: '{0}={1} n’est pas un rythme comme 3 months',
    notYesOrNo: '{0}={1} n’est ni true ni false',
    exists:
      '« {0} » existe déjà : {1} ; en cas de nouvelle rencontre : acquaint log name="{2}" channel=met text="…"',
  },
  DUPLICATES_COMMAND: {
    description: 'Trouver les notes qui parlent peut-être d’une même personne, avec les raisons',
    options: {
      twoPeople: 'Noter que name= et other= sont deux personnes : elles ne sont plus listées',
      name: 'Avec two-people : l’une des deux',
      other: 'Avec two-people : l’autre',
    },
    oneNote: 'name= et other= sont une seule note : {0}',
    noted: 'Noté comme deux personnes dans',
    together: 'two-people, name= et other= vont ensemble',
  },
  EXPORT_COMMAND: {
    description:
      'Écrire des personnes comme cartes de visite pour carnets d’adresses : vCard ou CSV',
    options: {
      as: 'Ce qu’il faut écrire (par défaut : vcf) ; format=vcf et format=csv signifient la même chose',
      version: 'De vCard ; les téléphones connaissent 3.0 (par défaut : 4.0)',
      name: 'Seulement cette personne : nom, alias ou chemin',
      field: 'Seulement les personnes d’un domaine',
      circle: 'Seulement les personnes d’un cercle',
      tag: 'Seulement les personnes avec un tag',
      search: 'Seulement les personnes dont les notes contiennent ces mots',
      out: 'Fichier du coffre à écrire',
      replace: 'Remplacer ce fichier s’il existe',
    },
    fileExists: '{0} existe et dit autre chose ; indiquez replace pour le remplacer',
    sayFormat: 'indiquez as=vcf, avec version=4.0 ou 3.0, ou as=csv',
  },
  IMPORT_COMMAND: {
    description:
      'Créer des notes à partir des cartes d’un fichier vCard ou CSV, sans deviner qui est qui',
    options: {
      file: 'Fichier avec les cartes de visite',
      met: 'Jour de la rencontre, pour toutes ces personnes',
      metAt: 'Événement ou lieu de la rencontre, pour toutes ces personnes',
      circle: 'Cercle pour toutes ces personnes',
      takeChanges:
        'Reprendre ce que les cartes disent à la place des notes : autre travail, autre lieu',
      encoding: 'Les caractères du fichier, comme windows-1251 ou shift_jis',
      dryRun: 'Dire ce qui serait fait, sans rien écrire',
    },
    leftOut: '  {0} : {1}, est-ce {2} ? Laissé de côté.',
    newPeople: '{0, plural, one {# nouvelle personne} other {# nouvelles personnes}}',
    changed: '{0} avec des changements',
    same: '{0, plural, one {# identique.} other {# identiques.}}',
    written: '{0, plural, one {# note écrite.} other {# notes écrites.}}',
    or: '{0} ou {1}',
    toFillIn: '{0, plural, one {# note à compléter} other {# notes à compléter}}',
    refused: '  {0} : rien n’a été écrit : {1}',
    dryRun: 'Rien n’a été écrit : dry-run.',
    notImported: '{0} ne peut pas être importé : {1}',
  },
};
