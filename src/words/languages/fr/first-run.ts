import type { LanguageWords } from '../../all-words';

export const firstRun: LanguageWords['first-run'] = {
  FIRST_RUN: {
    title: 'Vos rencontres, et ce qu’elles deviennent',
    met: 'Notez vos rencontres et ce dont vous avez parlé.',
    write: 'Recevez un rappel pour écrire, avec un brouillon qui reprend le fil.',
    introduce: 'Mettez en relation les personnes qui peuvent s’entraider.',
    import: 'Importer des cartes de visite : vCard, LinkedIn, code QR',
    folderWay: 'Mes contacts sont dans un dossier…',
    chooseFolder: 'Choisissez le dossier de vos contacts',
    sample:
      '{0, plural, one {Voir un exemple avec # personne} other {Voir un exemple avec # personnes}}',
    where: 'Ni compte, ni réseau : tout est dans vos notes.',
    whereIn: 'Les notes sont créées dans « {0} ». Ni compte, ni réseau.',
    found: 'Trouvé dans ce coffre',
    folder:
      '{0, plural, one {# note dans « {1} » semble parler d’une personne} other {# notes dans « {1} » semblent parler de personnes}}',
    dailyNotes:
      '{0, plural, one {# note quotidienne : les liens vers des personnes y comptent comme échanges} other {# notes quotidiennes : les liens vers des personnes y comptent comme échanges}}',
    tiers: 'Les rythmes de Personal CRM sont lus',
    use: 'Utiliser ce dossier',
    unwritten:
      'Rien n’est écrit dans ces notes tant que vous n’écrivez, ne notez ou ne réglez rien.',
  },
  SAMPLE_WORDS: {
    title: 'Voir un exemple',
    asks: '{0} notes sur des personnes fictives seront créées dans le dossier « {1} ».',
    leaves: 'Pour les retirer, il suffit d’annuler ou de supprimer le dossier.',
    confirm: 'Créer l’exemple',
    written: '{0, plural, one {Exemple avec # personne} other {Exemple avec # personnes}}',
    refused: '{0} : {1}',
  },
};
