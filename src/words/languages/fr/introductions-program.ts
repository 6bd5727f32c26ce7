import type { IntroductionsProgram } from '../../all-words';

/** What the commands about introductions say. */
export const introductionsProgram: IntroductionsProgram = {
  INTRODUCE_COMMAND: {
    description: 'Proposer une mise en relation, sous forme de nouvelle note',
    options: {
      a: 'Personne : nom, alias ou chemin',
      b: 'L’autre personne',
      people:
        'Au lieu de a et b : de deux à huit personnes, leurs noms séparés par ; ("entre guillemets", un ; fait partie du nom)',
      reason: 'Pourquoi cette rencontre (par défaut : ce que dit la suggestion)',
    },
    proposed: 'Mise en relation proposée pour {0} : {1}.',
    exists: 'Il y a déjà une note pour {0} : {1}.',
    whom: 'donnez a= et b=, ou people= avec des noms séparés par ;',
  },
  INTRODUCTION_COMMAND: {
    description: 'Montrer où en sont les mises en relation, ou en faire avancer une',
    options: {
      name: 'Une mise en relation : chemin de sa note, ou « Ana Silva, Bo Lee » (par défaut : toutes)',
      step: 'Ce qu’il faut en faire',
      who: 'La personne concernée par l’étape ; avec make : qui écrit en premier',
      answer: 'Ce que la personne a répondu (avec step=answer)',
      reason:
        'Pourquoi pas ; avec step=dismiss aussi {0}, ou {1} (pour who=, avec qui que ce soit)',
      outcome: 'Ce que cela a donné (avec met, worked-out, nothing-came)',
      until: 'Jour où elle revient (avec step=later ; par défaut : dans 3 mois)',
      lang: 'Langue du message (par défaut : celle des paramètres)',
      stage: 'Seulement celles d’une étape',
      due: 'Seulement celles qui attendent une étape',
    },
    severalAreMeant: 'who={0} désigne plusieurs personnes ; nommez-en une par son chemin : {1}',
    notOfThem: 'who={0} ne fait pas partie de {1}',
    noneWaits: 'Aucune mise en relation ne vous attend.',
    none: 'Aucune mise en relation ici. Proposez-en une : acquaint introduce a="Ana Silva" b="Bo Lee"',
    why: 'Pourquoi : {0}',
    outcome: 'Résultat : {0}',
    next: 'Ensuite : {0}',
    withoutStep: '{0}= va avec step=, qui manque',
    notFound: 'il n’y a pas de mise en relation « {0} »',
    severalFound:
      '« {0} » désigne plusieurs mises en relation ; nommez-en une par son chemin : {1}',
    unchanged: '{0} ; rien à changer.',
    unfinished: 'inachevé ; recommencez pour terminer : {0}',
  },
  INTRODUCTIONS_COMMAND: {
    description: 'Suggérer des mises en relation, avec les raisons',
    options: {
      person: 'Seulement avec cette personne (nom, alias ou chemin), sans limite',
      perPerson: 'Combien de fois une personne est nommée (par défaut : {0})',
    },
    wantsNone: '{0} ne souhaite pas de mise en relation : voir no-introductions dans {1}.',
    closed: 'Le suivi est terminé pour {0} : aucune suggestion.',
    none: 'Pas encore de mise en relation à suggérer.',
    noneFor: 'Aucune mise en relation à suggérer pour {0}.',
    hint: '{0} Notez ce que les gens proposent, cherchent et ce qui les intéresse (offers, seeks, interests).',
  },
};
