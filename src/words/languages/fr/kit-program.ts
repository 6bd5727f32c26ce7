import type { LanguageWords } from '../../all-words';

/** What only the command line says. */
export const kitProgram: Pick<
  LanguageWords['kit'],
  'CLI' | 'PROGRAM' | 'PROGRAM_FILES' | 'FILE_ERRORS'
> = {
  CLI: {
    list: 'Lister ce qu’acquaint peut répondre et faire',
    reading: 'Obsidian indexe encore les notes. Réessayez dans un instant.',
    errors:
      'Une réponse qui commence par « Erreur : » est un refus. Obsidian ne renvoie pas de code de sortie.',
  },
  PROGRAM: {
    error: 'Erreur : {0}',
    missing: '{0}= manque',
    empty: '{0}= est vide',
    required: ' (obligatoire)',
    seeHelp: ' ; voir : {0} help',
    usage: 'Utilisation : {0} [options]',
    usageOfAll: 'Utilisation : {0} [nom=valeur…]',
    andMore: '… et {0} de plus',
    to: 'À : {0}',
    subject: 'Objet : {0}',
    uiLanguage: 'Langue de ce qui est affiché (par défaut : celle du système)',
    both: '{0} et {1}',
    options: {
      format: 'Format de sortie (par défaut : text)',
      date: 'Jour à prendre pour aujourd’hui',
    },
    nothingWrittenTo: 'rien n’a été écrit dans {0} : {1}',
    nothingToChange: 'Rien à modifier dans {0}.',
    returnCount: 'Donner seulement le nombre',
    nothingWritten: 'rien n’a été écrit : {0}',
    nobodyYet:
      'Personne pour l’instant. Ajoutez la première personne : acquaint add name="Ana Silva" met=2026-11-05',
    about:
      'Gardez le lien avec les personnes que vous rencontrez, et présentez l’une à l’autre celles qui devraient se connaître.',
    common: 'Options de toutes les commandes :',
    more: 'En savoir plus sur une commande : {0} help',
    returnAtMost: 'Donner au plus n résultats',
    returnAtMostOf: 'Donner au plus n résultats (par défaut : {0})',
    notACount: '{0}={1} n’est pas un nombre entier de 0 à {2}',
    notADay: '{0}={1} n’est pas un jour (AAAA-MM-JJ)',
    notOneOf: '{0}={1} n’est pas parmi {2}',
    vault: 'Dossier des notes (par défaut : le coffre autour de ce dossier)',
    whichVault: 'quel coffre ? indiquez vault=DOSSIER, ou lancez la commande dans un coffre',
    vaultUnread: 'le coffre {0} ne peut pas être lu : {1}',
    noCommand: 'aucune commande ; voir : acquaint help',
    unknownCommand: 'il n’y a pas de commande {0} ; voir : acquaint help',
    givenTwice: '{0} est indiqué deux fois',
    takesNoValue: '{0} ne prend pas de valeur',
    noFormat: 'format={0} n’est ni {1} ni json',
    noOption: '{0} n’a pas d’option {1}',
    noDate: 'date={0} n’est pas un jour (AAAA-MM-JJ)',
    severalPeople: '« {0} » désigne plusieurs personnes ; indiquez-en une par son chemin : {1}',
    didYouMean: ' ; vouliez-vous dire {0} ?',
    nobody: 'personne ne s’appelle « {0} »{1}',
  },
  PROGRAM_FILES: {
    noteReadOnly: 'la note est en lecture seule',
    noteBusy: 'un autre programme écrit sans cesse dans la note',
    pathLeaves: 'le chemin sort du coffre',
    liesOutside: '{0} se trouve hors du coffre',
    theNote: 'la note',
    attachmentsFolder: 'le dossier des pièces jointes',
    noNameFree: 'aucun nom de fichier n’est libre',
    noFile: '{0} ne peut pas être lu : ce n’est pas un fichier',
    tooLarge: '{0} dépasse 64 Mo',
    fileUnread: '{0} ne peut pas être lu : {1}',
    noFolder: 'pas un dossier',
    settingsUnread: 'ses paramètres ({0}) ne peuvent pas être lus : {1}',
    notJson: 'ce n’est pas du JSON',
    locked:
      'une autre exécution d’acquaint écrit dans le coffre depuis plus d’une minute ; s’il n’y en a pas, supprimez {0}',
    lockedBy:
      'une autre exécution d’acquaint (processus {0}) écrit dans le coffre depuis plus d’une minute ; s’il n’y en a pas, supprimez {1}',
    noLock:
      'impossible d’empêcher deux exécutions d’acquaint de se gêner, car rien ne peut être écrit dans {0} ({1}) ; donnez à TMPDIR un dossier où c’est possible',
  },
  FILE_ERRORS: {
    EACCES: 'autorisation refusée',
    EPERM: 'autorisation refusée',
    ENOENT: 'fichier ou dossier introuvable',
    ENOTDIR: 'pas un dossier',
    EISDIR: 'un dossier, pas un fichier',
    ELOOP: 'un lien qui mène à lui-même',
    ENOSPC: 'le disque est plein',
    EROFS: 'le disque est en lecture seule',
    EEXIST: 'existe déjà',
    ENAMETOOLONG: 'le nom est trop long',
    EBUSY: 'utilisé par un autre programme',
  },
};
