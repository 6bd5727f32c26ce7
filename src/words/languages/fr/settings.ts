import type { LanguageWords } from '../../all-words';

export const settings: LanguageWords['settings'] = {
  SETTING_WORDS: {
    me: { name: 'Votre nom', what: 'Signe vos brouillons.' },
    draftLanguage: {
      name: 'Langue des brouillons',
      what: 'Langue dans laquelle un nouveau message est rédigé.',
    },
    peopleFolder: {
      name: 'Dossier des personnes',
      what: 'Chaque note de ce dossier et de ses sous-dossiers est une personne.',
    },
    followUpWindow: {
      name: 'Premier suivi',
      what: 'Nombre de jours après une rencontre pour écrire.',
    },
    defaultCadence: {
      name: 'Rythme pour garder le contact',
      what: 'Proposé quand vous notez un échange avec une personne qui n’en a pas.',
    },
    editorBar: {
      name: 'Barre dans les notes de personnes',
      what: 'Afficher ce qui vient ensuite en haut de la note d’une personne.',
    },
    statusBarCount: {
      name: 'Nombre dans la barre d’état',
      what: 'Sur ordinateur, afficher combien de suivis et de mises en relation sont à faire.',
    },
    logDayAsLink: {
      name: 'Jour des échanges en lien',
      what: 'Écrire le jour de chaque échange noté comme un lien vers la note quotidienne.',
    },
    shownProperties: {
      name: 'Propriétés dans le volet',
      what: 'Vos propres propriétés que le volet d’une personne affiche aussi, une par ligne, dans cet ordre.',
    },
    dailyNotes: {
      name: 'Noms des notes quotidiennes',
      what: 'Format avec son dossier, par exemple [Journal]/YYYY/DD-MM-YYYY. Vide : comme réglé dans Obsidian.',
    },
    languages: {
      name: 'Langues des jours',
      what: 'Une par ligne, par exemple en ou pt-BR : les mois et jours de la semaine dans les noms des notes sont lus aussi dans ces langues.',
    },
    meetingFolders: {
      name: 'Dossiers de réunions',
      what: 'Un par ligne. Ici, un jour compte où qu’il soit dans le nom, par exemple Ana 2026-11-05.',
    },
    dailyNoteBlock: {
      name: 'Suivis dans la note quotidienne',
      what: 'Les ajouter comme tâches à la création de la note du jour. Désactivé : seulement par commande.',
    },
    leadDays: {
      name: 'Jours d’avance pour les anniversaires et dates',
      what: 'Combien de jours avant sa date un anniversaire apparaît parmi les suivis.',
    },
    dateProperties: {
      name: 'Autres dates',
      what: 'Propriétés qui contiennent un jour de l’année, hors anniversaire, une par ligne, par exemple wedding-date.',
    },
    noticeTime: {
      name: 'Notification sur ordinateur',
      what: 'Heure, par exemple 09:00, à laquelle une notification dit combien de suivis sont à faire. Vide : aucune.',
    },
    calendarFile: {
      name: 'Fichier de calendrier',
      what: 'Où la commande écrit les suivis et les anniversaires, pour s’y abonner depuis un calendrier.',
    },
    weekStart: {
      name: 'Premier jour de la semaine',
      what: 'Jour où commence la semaine du retour sur la semaine.',
    },
    lookBackFolder: {
      name: 'Dossier des retours sur la semaine',
      what: 'Où sont créées les notes sur vos semaines.',
    },
    introductionsFolder: {
      name: 'Dossier des mises en relation',
      what: 'Où sont créées les notes de mises en relation.',
    },
    phoneCountry: {
      name: 'Pays des numéros de téléphone',
      what: 'Deux lettres : le pays des numéros sans indicatif.',
    },
    myNote: {
      name: 'Note à votre sujet',
      what: 'La note de personne dont est tirée votre propre carte de visite.',
    },
    template: {
      name: 'Modèle pour les nouvelles personnes',
      what: "Les nouvelles notes partent de ce modèle. '{{name}}' devient le nom, '{{date}}' le jour.",
    },
    personType: {
      name: 'Type',
      what: 'Les notes dont la propriété type a cette valeur sont des personnes.',
    },
    personTag: {
      name: 'Tag',
      what: 'Les notes avec ce tag, ou un tag imbriqué dedans, sont des personnes.',
    },
    templateFolder: {
      name: 'Dossier des modèles',
      what: 'Les notes de ce dossier ne sont jamais des personnes.',
    },
    cadenceByCircle: {
      name: 'Rythme par cercle ou tag',
      what: 'Un par ligne, par exemple family: 2 weeks. Pour les personnes sans rythme propre ; le premier qui convient compte.',
    },
  },
  WEEK_START_TITLES: {
    app: 'Comme dans Obsidian',
    monday: 'Lundi',
    sunday: 'Dimanche',
    saturday: 'Samedi',
  },
  SETTING_PAGES: {
    writing: {
      name: 'Pendant l’écriture',
      what: 'Barre dans les notes de personnes, nombre de suivis à faire, liens des échanges',
    },
    daily: {
      name: 'Notes quotidiennes et dates',
      what: 'Noms des notes quotidiennes, anniversaires, calendrier',
    },
    introductions: { name: 'Mises en relation', what: 'Où leurs notes sont rangées' },
    cards: {
      name: 'Importation et nouvelles personnes',
      what: 'Pays des numéros de téléphone, votre carte de visite, modèle',
    },
    advanced: {
      name: 'Avancé',
      what: 'Tag et type des personnes, noms des propriétés, rythmes par cercle',
    },
  },
  SETTING_FOUND: {
    people:
      '{0, plural, one {Chaque note de ce dossier et de ses sous-dossiers est une personne : # trouvée.} other {Chaque note de ce dossier et de ses sous-dossiers est une personne : # trouvées.}}',
    outside:
      '{0, plural, one {# personne trouvée} other {# personnes trouvées}}, dont {1} hors de ce dossier, par tag ou type.',
    rhythms: '{0} sur {1} en ont déjà un.',
    datedNotes:
      '{0, plural, one {# note datée cite des personnes} other {# notes datées citent des personnes}}',
  },
  SETTINGS_TAB: {
    more: 'Plus',
    notACadence: 'Écrivez par exemple 2 weeks, 3 months ou 1 year.',
    notACountry: 'Écrivez deux lettres, par exemple PT.',
    notATime: 'Écrivez une heure, par exemple 09:00 ou 17:30.',
    notADay: 'Écrivez l’année, le mois et le jour, par exemple [Journal]/YYYY/DD-MM-YYYY.',
    notALanguage: 'Écrivez sur chaque ligne le code d’une langue, par exemple en, de ou pt-BR.',
    notByCircle:
      'Écrivez sur chaque ligne un cercle ou un tag et un rythme, par exemple family: 2 weeks.',
    propertyTypes: {
      name: 'Types des propriétés',
      what: 'Indiquer à Obsidian lesquelles sont des dates, des listes ou des cases à cocher. Les types que vous avez choisis restent.',
    },
    properties: 'Noms des propriétés, là où vous en voulez d’autres',
  },
  SELF_CHECK: {
    title: 'Autodiagnostic',
    hint: 'Ce texte, en anglais, contient des versions, des nombres et des noms de paramètres, et rien de vos notes. Sélectionnez-le et collez-le là où vous signalez un problème. Rien n’a été modifié.',
    label: 'Rapport',
  },
  PROPERTY_TYPES: {
    offer:
      'Afficher les jours des notes de personnes avec le sélecteur de date, et les listes comme des listes ?',
    yes: 'Oui',
    notNow: 'Pas maintenant',
    done: 'Types définis pour {0}.',
    nothing: 'Toutes ces propriétés ont déjà un type.',
  },
};
