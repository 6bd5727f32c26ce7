import type { LanguageWords } from '../../all-words';

/** What the forms and the command line say of people. */
export const peopleForms: Pick<
  LanguageWords['people'],
  | 'CHANNEL_WORDS'
  | 'TIMELINE_KINDS'
  | 'DAY'
  | 'FORM'
  | 'CHOOSE_DAY'
  | 'STANDS'
  | 'LOG'
  | 'ADD'
  | 'LABELS'
  | 'LIKELY_FOLDER'
  | 'CHECK_COMMAND'
  | 'PEOPLE_COMMAND'
  | 'PERSON_COMMAND'
  | 'TIMELINE_COMMAND'
  | 'PROMISES_COMMAND'
> = {
  CHANNEL_WORDS: {
    met: 'Rencontre',
    email: 'E-mail',
    message: 'Message',
    call: 'Appel',
    coffee: 'Café',
    lunch: 'Déjeuner',
    meeting: 'Réunion',
    other: 'Autre chose',
  },
  TIMELINE_KINDS: {
    met: 'Rencontre',
    email: 'E-mail',
    message: 'Message',
    call: 'Appel',
    coffee: 'Café',
    lunch: 'Déjeuner',
    meeting: 'Réunion',
    other: 'Échange',
    note: 'Note',
    introduction: 'Mise en relation',
  },
  DAY: {
    hint: {
      future: 'Par exemple vendredi prochain, dans 3 semaines ou 2026-12-01',
      past: 'Par exemple hier, vendredi dernier ou 2026-11-05',
    },
    reading: '{0}, {1}',
    unfinished: 'Pas encore un jour',
    notADay:
      'Ce n’est pas un jour. Écrivez-le en mots, comme vendredi prochain, ou ainsi : 2026-12-01.',
  },
  FORM: {
    wouldBeLost:
      'Ce que vous avez écrit n’est pas encore gardé. Fermez encore une fois pour l’abandonner.',
  },
  CHOOSE_DAY: {
    other: 'Un autre jour…',
    none: 'Aucun jour',
    notMet: 'Pas encore de rencontre',
    label: 'Quand ?',
    by: 'Pour quand ?',
  },
  STANDS: {
    pending: 'à écrire',
    sent: 'écrit',
    meeting: 'rendez-vous à fixer',
    connected: 'en contact',
    closed: 'terminé',
  },
  LOG: {
    title: 'Noter un échange : {0}',
    channel: 'De quoi s’agissait-il ?',
    day: 'Quand ?',
    text: 'De quoi avez-vous parlé ?',
    textHint: 'Un point abordé',
    point: 'Y revenir la prochaine fois',
    others: 'Qui d’autre était là ?',
    othersHint: 'Nom',
    together: 'Chacune des {0} personnes reçoit cette ligne dans son journal.',
    without: 'Sans {0}',
    acquainted: 'Ces personnes se connaissent',
    promise: 'Avez-vous promis quelque chose ?',
    promiseHint: 'Par exemple : envoyer l’article',
    seeks: 'Cherche',
    offers: 'Peut aider pour',
    status: 'Ensuite',
    nextStatus: 'Ce qui suit de soi-même',
    change: 'Modifier',
    next: 'Prochain suivi : {0}.',
    after: 'Ensuite : {0}.',
    afterNext: 'Ensuite : {0}, prochain suivi {1}.',
    notYet: 'Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour précédent.',
    notWritten:
      'Rien n’a été noté ; le message dit pourquoi. Ce que vous avez écrit est toujours là.',
    cadence: 'Rythme',
    cadenceHint: 'Par exemple 3 months',
    cadenceNote: 'Vide : aucun rappel',
    notACadence: 'Ce n’est pas un rythme. Écrivez 2 weeks, 3 months ou 1 year.',
    confirm: 'Noter',
  },
  ADD: {
    title: 'Nouvelle rencontre',
    titleSeen: 'Profil vu en ligne',
    name: 'Nom',
    met: 'Rencontre le',
    metAt: 'Où',
    metAtHint: 'Événement ou lieu',
    sameEvent:
      '{0, plural, one {Comme pour la personne précédente.} other {Comme pour les # personnes précédentes.}}',
    metThrough: 'Par l’intermédiaire de',
    metThroughHint: 'Quelqu’un que vous connaissez',
    discussed: 'De quoi avez-vous parlé ?',
    discussedAgain: 'De quoi avez-vous parlé cette fois ?',
    discussedSeen: 'Qu’a écrit ou fait cette personne ?',
    discussedHint: 'Un point sur lequel revenir',
    discussedNote: 'Le premier message y reviendra.',
    seeks: 'Cherche',
    offers: 'Peut aider pour',
    more: 'E-mail, téléphone, intermédiaire, signature',
    confirm: 'Ajouter',
    next: 'Ajouter et continuer',
    added: '{0, plural, one {# personne ajoutée} other {# personnes ajoutées}}',
    notAdded: 'Pas de note ajoutée pour {0}. {1}',
    notYet: 'Pas encore de note ajoutée pour {0}.',
    nobodyYet: 'Une personne sans nom n’est pas encore ajoutée.',
    backTo: 'Revenir à {0}',
    back: 'Revenir',
    again: 'Nouvelle entrevue',
    againSeen: 'Garder dans la note',
    intoLog: 'Va dans le journal.',
    intoNote: 'Va dans la note.',
    someoneElse: 'Quelqu’un d’autre',
    nameMissing: 'Une personne a besoin d’un nom.',
    isHere: 'est déjà ici',
    metWhen: 'Rencontre {0}.',
    open: 'Ouvrir la note de {0}',
    tellApart:
      'Quelqu’un ici s’appelle déjà {0}. Ajoutez ce qui les distingue, comme un autre nom ou une ville.',
    taken:
      'Il y a déjà un fichier {0}. Ajoutez quelque chose au nom, comme un autre nom ou une ville.',
    noFileName: 'rien du nom « {0} » ne peut figurer dans un nom de fichier',
    nameOfFolder: '« {0} » est le nom du dossier des personnes',
    templateMissing: 'Il n’y a pas de modèle {0} : la note a été créée sans lui.',
    templateUnusable:
      'Le modèle {0} n’a pas pu être utilisé, et la note a été créée sans lui : {1}',
  },
  LABELS: {
    name: 'nom',
    aliases: 'autres noms',
    met: 'rencontre le',
    metAt: 'lieu de rencontre',
    metThrough: 'par l’intermédiaire de',
    status: 'statut de suivi',
    followUp: 'prochain suivi',
    lastContact: 'dernier échange',
    cadence: 'rythme',
    discussed: 'points abordés',
    offers: 'peut aider pour',
    seeks: 'cherche',
    interests: 'centres d’intérêt',
    field: 'domaine',
    organization: 'organisation',
    role: 'fonction',
    place: 'lieu',
    email: 'e-mail',
    phone: 'téléphone',
    url: 'site',
    photo: 'photo',
    birthday: 'anniversaire',
    anniversary: 'date anniversaire',
    uid: 'identifiant de la carte',
    circle: 'cercle',
    knows: 'connaît',
    notSameAs: 'à ne pas confondre avec',
    noIntroductions: 'pas de mises en relation',
    paused: 'en pause',
  },
  LIKELY_FOLDER: {
    top: 'aucune note n’est encore une personne, et la racine du coffre contient {0, plural, one {# note qui ressemble à une personne : donnez-lui} other {# notes qui ressemblent à des personnes : donnez à chacune}} la propriété type: person',
    folder:
      'aucune note n’est encore une personne, et le dossier « {0} » contient {1, plural, one {# note qui ressemble à une personne} other {# notes qui ressemblent à des personnes}} : si c’est le cas, mettez peopleFolder à « {0} » dans les paramètres ({2})',
  },
  CHECK_COMMAND: {
    description: 'Lister ce qui n’a pas pu être lu dans les notes',
    found: '{0, plural, one {# valeur} other {# valeurs}} à vérifier ; rien n’a été modifié :',
    line: '{0} : {1}',
    nothingFound: 'Tout a pu être lu.',
  },
  PEOPLE_COMMAND: {
    description:
      'Lister tout le monde, ou trouver des personnes par tout ce que disent leurs notes',
    options: {
      query:
        'Seulement les personnes qui ont chacun de ces mots, ou des mots qui commencent ainsi, dans une propriété',
      circle: 'Seulement les personnes de ce cercle',
      field: 'Seulement les personnes de ce domaine',
      place: 'Seulement les personnes de ce lieu',
      organization: 'Seulement les personnes de cette organisation',
      status:
        'Seulement les personnes qui ont ce statut ; paused : jamais rien à faire ; none : sans statut',
      sort: 'L’ordre (par défaut : par nom, d’abord celles trouvées par leur nom)',
    },
    nobodyFits: 'Personne ici ne correspond.',
  },
  PERSON_COMMAND: {
    description: 'Afficher tout ce que l’on sait d’une personne',
    options: { name: 'Nom, autre nom ou chemin' },
    labels: {
      aliases: 'Autre nom',
      role: 'Fonction',
      organization: 'Chez',
      field: 'Domaine',
      place: 'Lieu',
      met: 'Rencontre',
      metThrough: 'Par',
      lastContact: 'Échange',
      rhythm: 'Rythme',
      discussed: 'Abordé',
      offers: 'Propose',
      seeks: 'Cherche',
      interests: 'Intérêts',
      knows: 'Connaît',
      circle: 'Cercle',
      email: 'E-mail',
      phone: 'Téléphone',
      url: 'Web',
      birthday: 'Naissance',
      anniversary: 'Date',
      soFar: 'Jusqu’ici',
    },
    promised: 'Promis',
    noStatus: 'Sans statut',
    unknownDue: 'on ne sait pas ce qui est à faire : {0}',
    paused: '{0}, en pause : rien n’est à faire',
    unplanned: '{0} : aucun suivi prévu',
    next: '{0} : {1} ({2}) : {3}',
  },
  TIMELINE_COMMAND: {
    description: 'Afficher ce qui s’est passé avec une personne, du plus récent au plus ancien',
    options: { name: 'Nom, autre nom ou chemin' },
  },
  PROMISES_COMMAND: {
    description: 'Lister ce que vous avez promis et pas encore fait, le plus proche d’abord',
  },
};
