import type { LanguageWords } from '../../all-words';

export const notes: LanguageWords['notes'] = {
  BLOCK_FAULTS: {
    unreadable: 'las propiedades no se pueden leer',
    noEnd: 'las propiedades no terminan: falta una línea ---',
    tooLong: 'las propiedades ocupan más de {0} KB',
    carriageReturn: 'una línea de las propiedades termina solo en CR',
    dashes: 'una línea de las propiedades empieza por ---',
    nested: 'las propiedades están anidadas demasiado hondo',
    tooMany: 'hay más de {0, number} propiedades',
    noNames: 'las propiedades no son una lista de nombres y valores',
    toItself:
      'las propiedades no se pueden leer (se refieren a sí mismas o están demasiado anidadas)',
    notYaml: 'las propiedades no se pueden leer (línea {0}: {1})',
    nameTwice:
      'las propiedades no se pueden leer (línea {0}: «{1}» aparece por segunda vez; la primera, en la línea {2})',
    wordAfterDashes: 'Obsidian no lee las propiedades: la primera línea es {0}, no solo ---',
    otherThanDashes: 'Obsidian no lee las propiedades: la primera línea es {0}, no ---',
    moreThanDashes: 'Obsidian no lee las propiedades: en la primera línea hay algo más que ---',
    blankBefore:
      'Obsidian no lee las propiedades: hay un espacio o una línea vacía antes del primer ---',
    carriageReturns: 'Obsidian no lee las propiedades: las líneas de la nota terminan solo en CR',
  },
  FILE_FAULTS: {
    notUtf: 'el archivo no es texto UTF-8',
    tooLong: 'el archivo es demasiado largo ({0} MB; se leen hasta {1} MB)',
    unread: 'el archivo no se puede leer ({0})',
    tooDeep:
      'su texto tiene tantos corchetes, asteriscos o listas en un mismo lugar que no se ha leído entero: puede que no cuenten enlaces y etiquetas',
  },
  VALUE_FAULTS: {
    notTexts: 'es un grupo de valores, no una lista de textos',
    notText: 'es un grupo de valores, no un texto',
    groupInList:
      'contiene un grupo de valores donde va un texto (un texto con dos puntos necesita comillas)',
    notDay: 'no es un día (AAAA-MM-DD)',
    notYearlyDay: 'no es un día (AAAA-MM-DD, o --MM-DD sin año)',
    notCheckbox: 'no es true ni false',
    notRhythm: 'no es un ritmo (como 2 weeks, 3 months, 45 days, 1 year)',
    notStatus: 'no es un estado ({0})',
    notTier: 'no es un nivel de Personal CRM ({0})',
    numberForText:
      'puede que no se lea como está escrito (un número pierde los ceros iniciales): ponlo entre comillas',
    numberForPhone:
      'se lee como un número y puede perder un + o los ceros iniciales: ponlo entre comillas',
    numberForAddress: 'es un número, no una dirección',
  },
  EDIT_FAULTS: {
    notSafe: 'sus propiedades están escritas de un modo que no permite cambiarlas con seguridad',
    tooMany: 'sus propiedades son demasiado largas para tantos cambios a la vez',
    noPlaceForLog: 'su texto está escrito de un modo que no deja lugar para un registro',
    noPlaceForPromise: 'su texto está escrito de un modo que no deja lugar para una promesa',
    taskGone: 'la tarea ya no está, o aparece más de una vez',
    taskRepeats:
      'la tarea se repite por sí sola: márcala en la nota, donde el complemento Tasks crea la siguiente',
    dailyNotes: 'no se sabe cómo se llaman aquí las notas diarias',
    bodies: 'el texto de las dos notas no se puede unir con seguridad',
    noLink: 'ningún enlace puede llevar a {0}',
  },
  NOTE_FAULTS: {
    monthUnknown:
      'el día en su nombre no se puede leer: «{0}» no es un mes en los idiomas de los ajustes',
    monthAmbiguous:
      'el día en su nombre no se puede leer: «{0}» nombra meses distintos en los idiomas de los ajustes',
    tooManyPeople: 'nombra a más personas de las que se leen ({0})',
    tooFewPeople: 'lleva a {0, plural, =0 {ninguna nota} other {una sola nota}}, no a dos',
    tooManyForIntroduction: 'lleva a {0} notas, no a {1} como máximo',
    namedWithoutNote:
      'no lleva a ninguna nota de {0}{1, plural, =0 {} other { ni de # más}}: pon un enlace o quita el nombre',
    throughNobody: 'no lleva a ninguna nota: enlaza a quien podría presentarte',
    throughThemselves:
      'lleva a {0}, la persona a la que quieres conocer: enlaza a alguien más que pueda presentarte, o apártala',
    introductionTwice:
      'es una de dos copias de una presentación; la otra es «{0}»: reúne lo que dicen y luego borra esta',
    copyBeside:
      'es una copia que un programa de sincronización dejó junto a «{0}» y no cuenta: reúne lo que dicen y luego bórrala',
    copyAlone:
      'se llama como las copias de sincronización, pero «{0}» no está al lado: dale un nombre propio',
    saysNothing: 'no está escrito como «{0}»',
    tooManyItems: 'tiene más elementos de los que se leen ({0})',
  },
  FAULT_PLACES: { property: '{0} {1}', value: '{0}: «{1}» {2}' },
};
