import type { LanguageWords } from '../../all-words';

export const tables: LanguageWords['tables'] = {
  TABLE_NAMES: {
    suggest: 'Suggérer une table',
    several: 'Mettre plusieurs personnes en relation',
    line: 'Plusieurs personnes à réunir',
  },
  TABLES: {
    bestFound: 'la meilleure trouvée',
    none: 'Pas encore de table à suggérer.',
    noneWanted: 'limit=0 ne demande aucune table : retirez-le, ou demandez-en au moins une.',
    noneHint:
      'Une table réunit des personnes qui ne se connaissent pas, chacune avec une raison d’en rencontrer une autre. Notez ce que les gens proposent, cherchent et ce qui les intéresse (offers, seeks, interests).',
    fewHint:
      'Avec {0}, il reste trop peu de personnes à qui une table serait utile : retirez cela.',
    badSize: 'size={0} n’est pas un nombre de personnes de {1} à {2}',
  },
  TABLES_COMMAND: {
    description: 'Suggérer plusieurs personnes à réunir autour d’une même table',
    options: {
      size: 'Combien de personnes à table, de {0} à {1} (par défaut : {2})',
      place: 'Seulement les personnes de ce lieu',
      circle: 'Seulement les personnes de ce cercle',
      about: 'Seulement les personnes en rapport avec ce sujet, avec vos propres mots',
      limit: 'Afficher au plus n (par défaut : {0}), parmi les {1} personnes aux meilleures paires',
    },
  },
  TABLES_DIALOG: {
    size: 'Personnes à table',
    sizeOf: '{0, plural, one {# personne} other {# personnes}}',
    place: 'Lieu',
    anywhere: 'Partout',
    circle: 'Cercle',
    anyCircle: 'Tous les cercles',
    about: 'Sujet',
    aboutHint: 'Par exemple les arbres en ville',
    list: 'Tables suggérées',
    looking: 'Recherche de tables…',
    lookingOn: 'Recherche d’autres tables : {0, plural, one {# trouvée} other {# trouvées}}…',
    cancel: 'Arrêter la recherche',
    stopped: 'Recherche arrêtée. Changez quelque chose ci-dessus, ou relancez-la.',
    again: 'Relancer la recherche',
    table: 'Table {0}',
    bestFound: 'La meilleure trouvée : il en existe peut-être une encore meilleure.',
    strangers:
      'Les {0, plural, =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} other {#}} ne se connaissent pas encore.',
    introduce:
      'Mettre les {0, plural, =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} other {#}} en relation',
    setAside: 'Pas cette table',
    invited: 'Table proposée pour {0} : {1}',
    noCalendar: 'Le fichier de calendrier n’a pas pu être créé.',
  },
  SEVERAL_DIALOG: {
    title: 'Mettre plusieurs personnes en relation',
    who: 'Qui devrait se rencontrer ?',
    whoHint: 'Nom',
    chosen: '{0, plural, one {# personne} other {# personnes}}',
    tooMany: '{0} personnes : le maximum est de {1}.',
    reason: 'Pourquoi ?',
    reasonHint: 'Vide : d’après leurs notes',
    confirm: 'Proposer',
    tooFew: 'Choisissez au moins deux personnes.',
  },
};
