import type { LanguageWords } from '../../all-words';

export const comingOver: LanguageWords['coming-over'] = {
  COMING_OVER: {
    title: 'Ce que d’autres modules conservent sur les personnes',
    nothing: 'Aucune note de personne ne contient quelque chose qu’un de ces modules aurait écrit.',
    where:
      'Seules les notes de personnes sont examinées : indiquez leur dossier dans les paramètres (actuellement « {0} »).',
    untouched:
      'Rien n’a été écrit. Ce qui figure comme lu est lu sur place : les deux modules peuvent continuer côte à côte.',
    notes: '{0, plural, one {# note} other {# notes}}',
    readHere: 'Lu sur place',
    notRead: 'Non lu, et laissé tel quel',
    canWrite: 'Peut être écrit, si vous le souhaitez',
    nothingToWrite: 'Il n’y a rien à écrire.',
    logLines: '{0, plural, one {# échange} other {# échanges}}',
    properties: '{0, plural, one {# propriété} other {# propriétés}}',
    intoNotes: '{0}, dans {1}',
    write: 'Écrire {0}',
    stays: 'Ce que le module a écrit reste tel quel. Vous pouvez annuler.',
    written: 'Ce que {0} avait noté figure parmi les échanges',
    all: 'Tout est déjà dans les notes.',
  },
  READ_WORDS: {
    rhythm: 'avec un rythme',
    lastContact: 'avec un dernier échange',
    followUp: 'avec un prochain suivi',
    birthday: 'avec un anniversaire',
    email: 'avec une adresse e-mail',
    phone: 'avec un numéro de téléphone',
    page: 'avec une page ou un profil',
    acquaintance: 'avec quelqu’un de leur connaissance',
  },
  COMING_OVER_COMMAND: {
    description:
      'Dire ce que d’autres modules conservent dans les notes de personnes : ce qui est lu, ce qui ne l’est pas',
    options: {
      from: 'Seulement ce module',
      write:
        'Écrire ce qu’il a noté à sa manière parmi les échanges et dans les propriétés ; exige from=',
    },
    unknown: 'from={0} n’est aucun de ceux-ci : {1}',
    whichOne: 'write exige from=, le module dont les notes sont visées',
    dryRun: 'Rien n’a été écrit ; from=… write le fait.',
    refused: '{0} est resté tel quel : {1}',
    done: 'Écrit : {0}.',
  },
};
