import type { CardsProgram } from '../../all-words';

/** What the program says of cards. */
export const cardsProgram: CardsProgram = {
  ADD_COMMAND: {
    description: 'Añadir a una persona como nota nueva',
    shapes: {
      day: 'Un día',
      status: 'Estado (por defecto, con met=: pending)',
      cadence: 'Cada cuánto mantener el contacto: 2 weeks, 3 months, 45 days',
      checkbox: 'Sí o no',
      list: 'Si son varios, uno por línea (\\n)',
      links: 'Nombres de notas; si son varios, uno por línea (\\n)',
      link: 'Nombre de una nota',
      text: 'Un texto',
    },
    options: { name: 'Nombre de la persona' },
    added: 'Nota nueva para {0}: {1}.',
    notARhythm: '{0}={1} no es un ritmo como 3 months',
    notYesOrNo: '{0}={1} no es ni true ni false',
    exists:
      '«{0}» ya existe: {1}; si fue un nuevo encuentro: acquaint log name="{2}" channel=met text="…"',
  },
  DUPLICATES_COMMAND: {
    description: 'Buscar notas que pueden ser de una misma persona, con los motivos',
    options: {
      twoPeople: 'Anotar que name= y other= son dos personas: no vuelven a aparecer',
      name: 'Con two-people: una de ellas',
      other: 'Con two-people: la otra',
    },
    oneNote: 'name= y other= son la misma nota: {0}',
    noted: 'Anotado como dos personas en',
    together: 'two-people, name= y other= van juntos',
  },
  EXPORT_COMMAND: {
    description: 'Escribir personas como tarjetas para libretas de direcciones: vCard o CSV',
    options: {
      as: 'Qué escribir (por defecto: vcf); format=vcf y format=csv significan lo mismo',
      version: 'De vCard; los teléfonos conocen 3.0 (por defecto: 4.0)',
      name: 'Solo esta persona: nombre, alias o ruta',
      field: 'Solo las personas de un área',
      circle: 'Solo las personas de un círculo',
      tag: 'Solo las personas con una etiqueta',
      search: 'Solo las personas cuyas notas contienen estas palabras',
      out: 'Archivo de la bóveda que se escribe',
      replace: 'Reemplazar ese archivo si existe',
    },
    fileExists: '{0} existe y dice otra cosa; indica replace para reemplazarlo',
    sayFormat: 'indica as=vcf, con version=4.0 o 3.0, o as=csv',
  },
  IMPORT_COMMAND: {
    description:
      'Crear notas con las tarjetas de un archivo vCard o CSV, sin adivinar quién es nadie',
    options: {
      file: 'Archivo con tarjetas',
      met: 'Día del encuentro con todas estas personas',
      metAt: 'Evento o lugar del encuentro con todas estas personas',
      circle: 'Círculo para todas estas personas',
      takeChanges:
        'Tomar lo que las tarjetas dicen en lugar de las notas: otro trabajo, otro lugar',
      encoding: 'En qué caracteres está el archivo, como windows-1251 o shift_jis',
      dryRun: 'Decir qué se haría, sin escribir nada',
    },
    leftOut: '  {0}: ¿{1} es {2}? Se omite.',
    newPeople: '{0, plural, one {# persona nueva} other {# personas nuevas}}',
    changed: '{0} con cambios',
    same: '{0, plural, one {# igual.} other {# iguales.}}',
    written: '{0, plural, one {# nota escrita.} other {# notas escritas.}}',
    or: '{0} o {1}',
    toFillIn: '{0, plural, one {# nota por completar} other {# notas por completar}}',
    refused: '  {0}: no se ha escrito nada: {1}',
    dryRun: 'No se ha escrito nada: dry-run.',
    notImported: '{0} no se puede importar: {1}',
  },
};
