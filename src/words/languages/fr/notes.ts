import type { LanguageWords } from '../../all-words';

export const notes: LanguageWords['notes'] = {
  BLOCK_FAULTS: {
    unreadable: 'les propriétés ne peuvent pas être lues',
    noEnd: 'les propriétés ne se terminent pas : il manque une ligne ---',
    tooLong: 'les propriétés dépassent {0} Ko',
    carriageReturn: 'une ligne des propriétés se termine par CR seul',
    dashes: 'une ligne des propriétés commence par ---',
    nested: 'les propriétés sont imbriquées trop profondément',
    tooMany: 'il y a plus de {0, number} propriétés',
    noNames: 'les propriétés ne sont pas une liste de noms et de valeurs',
    toItself:
      'les propriétés ne peuvent pas être lues (elles renvoient à elles-mêmes ou sont trop profondes)',
    notYaml: 'les propriétés ne peuvent pas être lues (ligne {0} : {1})',
    nameTwice:
      'les propriétés ne peuvent pas être lues (ligne {0} : « {1} » y figure une seconde fois ; d’abord à la ligne {2})',
    wordAfterDashes: 'Obsidian ne lit pas les propriétés : la première ligne est {0}, pas --- seul',
    otherThanDashes: 'Obsidian ne lit pas les propriétés : la première ligne est {0}, pas ---',
    moreThanDashes: 'Obsidian ne lit pas les propriétés : la première ligne contient plus que ---',
    blankBefore:
      'Obsidian ne lit pas les propriétés : une espace ou une ligne vide précède le premier ---',
    carriageReturns:
      'Obsidian ne lit pas les propriétés : les lignes de la note se terminent par CR seul',
  },
  FILE_FAULTS: {
    notUtf: 'le fichier n’est pas du texte UTF-8',
    tooLong: 'le fichier est trop long ({0} Mo ; la lecture s’arrête à {1} Mo)',
    unread: 'le fichier ne peut pas être lu ({0})',
    tooDeep:
      'son texte a tant de crochets, d’astérisques ou de listes au même endroit qu’il n’a pas été lu en entier : des liens et des tags peuvent ne pas compter',
  },
  VALUE_FAULTS: {
    notTexts: 'est un groupe de valeurs, pas une liste de textes',
    notText: 'est un groupe de valeurs, pas un texte',
    groupInList:
      'contient un groupe de valeurs à la place d’un texte (un texte avec deux-points doit être entre guillemets)',
    notDay: 'n’est pas un jour (AAAA-MM-JJ)',
    notYearlyDay: 'n’est pas un jour (AAAA-MM-JJ, ou --MM-JJ sans année)',
    notCheckbox: 'n’est ni true ni false',
    notRhythm: 'n’est pas un rythme (comme 2 weeks, 3 months, 45 days, 1 year)',
    notStatus: 'n’est pas un statut ({0})',
    notTier: 'n’est pas un niveau de Personal CRM ({0})',
    numberForText:
      'risque d’être lu autrement (un nombre perd ses zéros de tête) : mettez-le entre guillemets',
    numberForPhone:
      'est lu comme un nombre, et un + ou des zéros de tête peuvent se perdre : mettez-le entre guillemets',
    numberForAddress: 'est un nombre, pas une adresse',
  },
  EDIT_FAULTS: {
    notSafe:
      'ses propriétés sont écrites d’une façon qui ne permet pas de les modifier sans risque',
    tooMany: 'ses propriétés sont trop longues pour autant de modifications à la fois',
    noPlaceForLog: 'son texte est écrit d’une façon qui ne laisse pas de place à un journal',
    noPlaceForPromise: 'son texte est écrit d’une façon qui ne laisse pas de place à une promesse',
    taskGone: 'la tâche n’existe plus, ou y figure plusieurs fois',
    taskRepeats:
      'la tâche revient d’elle-même : cochez-la dans la note, où le module Tasks crée la suivante',
    dailyNotes: 'le nom des notes quotidiennes n’est pas connu ici',
    bodies: 'le texte des deux notes ne peut pas être réuni sans risque',
    noLink: 'aucun lien ne peut mener à {0}',
  },
  NOTE_FAULTS: {
    monthUnknown:
      'le jour dans son nom ne peut pas être lu : « {0} » n’est pas un mois dans les langues des paramètres',
    monthAmbiguous:
      'le jour dans son nom ne peut pas être lu : « {0} » désigne plusieurs mois dans les langues des paramètres',
    tooManyPeople: 'nomme plus de personnes qu’il n’en est lu ({0})',
    tooFewPeople: 'mène à {0, plural, =0 {aucune note} other {une seule note}}, et non à deux',
    tooManyForIntroduction: 'mène à {0} notes, au lieu de {1} au plus',
    namedWithoutNote:
      'ne mène pas à une note de {0}{1, plural, =0 {} other { ni de # autres}} : ajoutez un lien, ou retirez le nom',
    throughNobody: 'ne mène à aucune note : liez la personne qui pourrait vous présenter',
    throughThemselves:
      'mène à {0}, la personne à rencontrer : liez quelqu’un d’autre qui pourrait vous présenter, ou mettez-la de côté',
    introductionTwice:
      'est l’une de deux copies d’une mise en relation ; l’autre est « {0} » : réunissez ce qu’elles disent, puis supprimez celle-ci',
    copyBeside:
      'est une copie laissée par un programme de synchronisation à côté de « {0} », et ne compte pas : réunissez ce qu’elles disent, puis supprimez-la',
    copyAlone:
      'porte un nom de copie de synchronisation, mais « {0} » n’est pas à côté : donnez-lui un nom à elle',
    saysNothing: 'n’est pas écrit comme « {0} »',
    tooManyItems: 'a plus d’éléments qu’il n’en est lu ({0})',
  },
  FAULT_PLACES: { property: '{0} {1}', value: '{0} : « {1} » {2}' },
};
