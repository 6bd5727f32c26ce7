import type { LanguageWords } from '../../all-words';

export const calendar: LanguageWords['calendar'] = {
  CALENDAR: {
    saved: '{0, plural, one {# entrée d’agenda} other {# entrées d’agenda}} dans {1}',
    notACalendar: 'un fichier d’agenda se termine par .ics',
    foreign: 'c’est l’agenda d’un autre programme',
    noFile: 'Indiquez d’abord un fichier d’agenda dans les paramètres.',
    nothing: 'Rien de daté au sujet de {0}.',
  },
  DAILY: {
    noEnd: 'la ligne qui termine la liste (%% acquaint: end %%) manque',
    noPlace: 'le texte de la note ne laisse pas de place pour la liste',
    unknownFormat:
      'le format de date des notes quotidiennes, {0}, ne peut pas être écrit ici ; ouvrez d’abord la note quotidienne du jour',
    undated:
      'Le nom de votre note quotidienne n’indique aucun jour : ce que vous y cochez ne compte pas comme échange.',
    added: 'Les suivis du jour sont dans {0}',
    settled: '{0} : suivi fait',
    nothing: 'Aucun suivi à faire aujourd’hui.',
  },
  DAY_COMMANDS: {
    dailyNote: 'Ajouter les suivis du jour à la note quotidienne',
    calendar: 'Mettre à jour le fichier d’agenda',
    calendarHere: 'Enregistrer les entrées d’agenda de cette personne',
  },
  CALENDAR_COMMAND: {
    description: 'Suivis, rendez-vous prévus et anniversaires sous forme d’agenda (.ics)',
    options: {
      name: 'Au sujet de cette personne seulement : nom, alias ou chemin',
      out: 'Fichier à écrire ou à mettre à jour : dans le coffre ; pour le programme aussi par son chemin complet',
    },
  },
  TODAY_COMMAND: {
    description: 'Les suivis du jour en tâches pour une note quotidienne (Markdown)',
  },
  DUE_NOTICE: {
    due: '{0, plural, one {# suivi à faire} other {# suivis à faire}}',
    open: 'Cliquez pour ouvrir Acquaint.',
  },
};
