import type { LanguageWords } from '../../all-words';

export const suggestions: LanguageWords['suggestions'] = {
  ASK: {
    title: 'Qui peut aider pour… ?',
    placeholder: 'Demandez : qui pourrait aider pour…',
    label: 'Ce qu’il faut, avec vos propres mots',
    asked: 'Qui pourrait aider : {0}',
    hint: 'Dites-le comme vous le diriez : « j’ai mal au genou quand je cours », « avocat à Porto ».',
    nobody: 'Ici, personne ne propose quelque chose qui corresponde à « {0} ».',
    nobodyHint:
      'Notez qui le cherche : la personne qui peut aider sera suggérée quand vous la rencontrerez.',
    more: 'et {0} de plus : ajoutez un lieu ou un autre mot pour en voir moins',
    write: 'Écrire',
    writeTo: 'Écrire à {0}',
    introduce: 'Présenter à…',
    introduceWhom: 'Présenter {0} à…',
    noteFor: 'Noter qui le cherche…',
    noteForWhom: 'Qui le cherche ?',
    noted: 'C’est noté : {0} cherche {1}',
    first: 'D’abord {0}',
    noneThere: 'Personne de {0} ne le propose dans vos notes',
  },
  ASK_GROUPS: {
    helps: 'Peuvent aider',
    'knows-helper': 'Connaissent peut-être quelqu’un',
    shares: 'Ont un rapport avec le sujet',
  },
  ASK_REASONS: {
    offers: 'propose {0}',
    offersBridged: 'propose {0} ({1})',
    knows: 'connaît {0}',
    place: 'lieu : {0}',
    circle: 'dans votre cercle {0}',
    shares: {
      interests: 's’intéresse à {0}',
      field: 'domaine : {0}',
      role: 'fonction : {0}',
      discussed: 'vous avez parlé de {0}',
    },
    more: '{0} et {1, plural, one {# autre} other {# autres}}',
  },
  NEEDS: {
    title: 'Besoins et offres sans réponse',
    lists: 'Que montrer',
    filter: 'Filtrer par mot ou par nom',
    sides: { need: 'Besoins encore sans réponse', offer: 'Offres que personne ne cherche' },
    none: {
      need: 'À chaque besoin noté ici, quelqu’un propose une réponse.',
      offer: 'Tout ce qui est proposé ici est cherché par quelqu’un.',
    },
    noneNoted: {
      need: 'Ici, personne ne cherche encore quoi que ce soit. Notez-le dans la propriété « seeks » d’une personne.',
      offer:
        'Ici, personne ne propose encore quoi que ce soit. Notez-le dans la propriété « offers » d’une personne.',
    },
    noMatch: 'Rien ici ne correspond à « {0} ».',
    hint: {
      need: 'Si quelqu’un le propose en d’autres mots, dites-le : cela vaudra ensuite pour tout le monde.',
      offer:
        'Si quelqu’un le cherche en d’autres mots, dites-le : cela vaudra ensuite pour tout le monde.',
    },
    sameAs: 'La même chose que…',
    sameAsLabel: 'La même chose que… : {0}',
    ask: 'Qui pourrait aider ?',
    askLabel: 'Qui pourrait aider : {0}',
    pick: {
      need: 'Qu’est-ce qui revient au même que « {0} » ? Choisissez une offre ou saisissez des mots',
      offer:
        'Qu’est-ce qui revient au même que « {0} » ? Choisissez un besoin ou saisissez des mots',
    },
    pickOwn: 'La même chose que « {0} »',
    same: 'C’est noté : « {0} » veut dire la même chose que « {1} »',
    different: 'C’est noté : « {0} » et « {1} » ne veulent pas dire la même chose',
    notTheSame: '« {0} » et « {1} » ne veulent pas dire la même chose',
    show: 'Afficher',
    more: 'et {0} de plus : filtrez pour les voir',
    moreNames: '{0} et {1, plural, one {# autre} other {# autres}}',
  },
  NOTE_NEEDS: {
    missing: {
      one: 'Il y a une personne ici, et rien de tel n’est noté à son sujet.',
      all: 'Il y a {0} personnes ici, et rien de tel n’est noté sur aucune.',
      some: 'Il y a {0} personnes ici, et rien de tel n’est noté pour {1} d’entre elles.',
    },
    button:
      '{0, plural, =1 {Le noter pour une personne} =2 {Le noter pour deux personnes} other {Le noter pour trois personnes}}',
    title: 'À propos de {0}',
    seeks: 'Cherche',
    offers: 'Peut aider pour',
    interests: 'S’intéresse à',
    place: '{0} sur {1}',
    next: 'Suivant',
    done: 'Terminé',
    skip: 'Passer',
    noted: 'C’est noté pour {0}',
  },
  NEEDS_REFUSED: {
    noWords: 'une expression sans lettres ne peut pas être comparée',
    alike: 'ce sont déjà les mêmes mots',
    otherType: 'son type est « {0} ». Mettez « synonyms », ou donnez un autre nom à la note',
  },
  ASK_COMMAND: {
    description: 'Dire qui pourrait aider pour un besoin, et qui connaît quelqu’un qui le pourrait',
    options: { query: 'Ce qu’il faut, par exemple "avocat à Porto"' },
  },
  NEEDS_COMMAND: {
    description: 'Lister les besoins sans réponse et les offres que personne ne cherche',
    options: {
      side: 'Seulement ceux-ci (par défaut : les deux)',
      limit: 'Afficher au plus n de chaque',
    },
  },
  STRENGTH: {
    mutual: 'L’aide peut aller dans les deux sens',
    help: 'L’aide peut aller dans un sens',
    shared: 'Quelque chose en commun',
  },
  SUGGESTION_NAMES: { ask: 'Qui peut aider pour… ?', needs: 'Besoins encore sans réponse' },
};
