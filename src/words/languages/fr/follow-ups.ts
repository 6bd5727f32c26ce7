import type { LanguageWords } from '../../all-words';

export const followUps: LanguageWords['follow-ups'] = {
  BULK: {
    toolbar: 'Personnes sélectionnées',
    selected: '{0, plural, one {# sélection} other {# sélections}}',
    select: 'Sélectionner {0}',
    selectItem: 'Sélectionner',
    selectGroup: 'Tout sélectionner : {0}',
    clear: 'Effacer la sélection',
    log: 'Noter',
    snooze: 'Reporter',
    status: 'Statut',
    cadence: 'Rythme',
    circle: 'Cercle',
    introduce: 'Présenter',
  },
  BULK_DONE: {
    logTitle: 'Noter le même échange pour {0, plural, one {# personne} other {# personnes}}',
    cadenceTitle:
      'À quel rythme rester en contact avec {0, plural, one {# personne} other {# personnes}} ?',
    cadenceField: 'Rythme',
    circleTitle: 'Ajouter {0, plural, one {# personne} other {# personnes}} à un cercle',
    circleField: 'Cercle',
    circleHint: 'Par exemple chorale ou escalade',
    noCircle: 'Un cercle a besoin d’un nom.',
    confirm: 'Écrire {0, plural, one {# note} other {# notes}}',
    several: '{0, plural, one {# personne} other {# personnes}}',
    progress: '{0} notes sur {1}',
    logged: 'Échange noté pour {0, plural, one {# personne} other {# personnes}}',
    snoozed: '{0, plural, one {# personne} other {# personnes}} : suivi reporté ({1})',
    statusSet: '{0, plural, one {# personne} other {# personnes}} : {1}',
    cadenceSet: '{0, plural, one {# personne} other {# personnes}} : {1}',
    circleSet: '{0, plural, one {# personne} other {# personnes}} dans {1}',
    unchanged: ' ({0} sans changement)',
    refused: 'Rien n’a été écrit dans {0, plural, one {# note} other {# notes}} :',
    refusedNote: '{0} : {1}',
  },
  DATES: {
    group: 'Anniversaires et dates',
    more: 'et {0} de plus',
    birthday: 'Anniversaire',
    turns: 'Anniversaire, {0} ans',
    years: '{0}, {1, plural, one {# an} other {# ans}}',
    when: '{0}, {1}',
    sentence: '{0} : {1}.',
  },
  DUE_COMMAND: {
    description: 'Lister qui attend, les suivis à faire aujourd’hui et ceux qui viennent bientôt',
    options: { days: 'Combien de jours à l’avance comptent comme bientôt (par défaut : {0})' },
    nothingDue: 'Rien à faire jusqu’au {0}.',
    next: 'Prochain suivi : {0} le {1}.',
    unread:
      '{0, plural, one {# note ne peut pas être lue} other {# notes ne peuvent pas être lues}} : on ne sait pas ce qui y est à faire (acquaint check dit pourquoi)',
  },
  LOG_COMMAND: {
    description: 'Noter un échange : la ligne du journal, le dernier échange et le statut',
    done: 'Échange noté dans',
    options: {
      name: 'Personne : nom, autre nom ou chemin',
      channel: 'Type d’échange (par défaut : other)',
      text: 'De quoi il s’agissait',
      status: 'Statut à définir au lieu du suivant',
      point:
        'Garder le texte comme point sur lequel revenir (par défaut : yes pour les conversations, no pour email, message, other)',
    },
  },
  SNOOZE_COMMAND: {
    description: 'Reporter le prochain suivi à un jour',
    options: {
      name: 'Personne : nom, autre nom ou chemin',
      until: 'Jour où il est de nouveau à faire',
    },
    done: 'De nouveau à faire le {0} :',
  },
  SNOOZE: {
    closed: 'le suivi avec {0} est terminé ; définissez d’abord un autre statut',
    paused: '{0} est en pause, donc rien n’est à faire ; retirez d’abord « paused »',
  },
};
