import type { LanguageWords } from '../../all-words';

export const lookBack: LanguageWords['look-back'] = {
  LOOK_BACK_COMMAND: {
    description:
      'Écrire une note sur la semaine : qui vous avez rencontré, qui attend, ce qui reste ouvert',
    options: {
      dryRun: 'Afficher le retour sur la semaine et ne rien écrire',
    },
    taken: 'une autre note a pris sa place entre-temps',
    made: 'Note créée : {0}.',
    brought: 'Note mise à jour : {0}.',
  },
  LOOK_BACK_SAID: {
    noPlace: 'le texte de la note ne laisse pas de place pour le retour sur la semaine',
    noEnd: 'la ligne qui termine le retour sur la semaine (%% acquaint: end %%) manque',
    atTop:
      'dans ce dossier, chaque note est une personne ou une réunion ; choisissez-en un autre dans les paramètres',
    amongPeople:
      'dans le dossier « {0} », chaque note est une personne ou une réunion ; choisissez-en un autre dans les paramètres',
    done: 'Le retour sur la semaine est dans {0}',
  },
};
