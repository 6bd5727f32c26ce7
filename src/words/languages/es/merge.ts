import type { LanguageWords } from '../../all-words';

export const merge: LanguageWords['merge'] = {
  MERGE_COMMANDS: {
    merge: 'Combinar esta persona con otra…',
    duplicates: 'Buscar posibles duplicados',
  },
  MERGE: {
    unreadable: 'la nota no se puede leer',
    notReadYet:
      'la nota acaba de cambiar y todavía se está leyendo; vuelve a intentarlo en un momento',
    same: 'Solo hay una nota: {0}.',
    merged: 'Combinado en {0}',
    planned: 'Se combinaría en {0}',
    links:
      '{0, plural, one {Los enlaces de una nota llevan allí.} other {Los enlaces de # notas llevan allí.}}',
    linksPlanned:
      '{0, plural, one {Los enlaces de una nota llevarían allí.} other {Los enlaces de # notas llevarían allí.}}',
    removed: '{0} está en la papelera.',
    removedPlanned: '{0} iría a la papelera.',
    left: 'No se conserva: {0}: {1}',
    introduction:
      'Una presentación nombra a las dos, que ahora son una sola persona; conviene revisarla: {0}',
    unfinished:
      'La combinación no ha terminado; las dos notas siguen ahí, y al combinar de nuevo se hace el resto. Sin escribir: {0}',
  },
  MERGE_COMMAND: {
    description: 'Reunir dos notas de una persona en una, con todos los enlaces a ellas',
    options: {
      name: 'Persona cuya nota se queda: nombre, alias o ruta',
      other: 'Persona cuya nota desaparece',
      dryRun: 'Decir qué se haría, sin escribir nada',
    },
    nothingWritten: 'no se ha escrito nada: {0}: {1}',
  },
  MERGE_DIALOG: {
    title: 'Combinar dos notas de una persona',
    reading: 'Leyendo las dos notas…',
    nobodyElse: 'Todavía no hay nadie más con quien combinar.',
    stays: '¿Qué nota se queda?',
    differ: 'En qué se diferencian',
    agree: 'Las dos notas no se contradicen.',
    nothing: 'nada',
    both: 'Conservar ambos',
    takesOver: 'También recibe: {0}.',
    joins: 'Reunido de las dos: {0}.',
    keepsOwn: 'Conserva lo suyo: {0}.',
    leavesOut: 'Se omite: {0}: {1}.',
    oneByOne: 'Elegir uno a uno',
    joined: 'Se conservan los nombres, los contactos y el texto de ambas.',
    links:
      '{0, plural, =0 {Ninguna otra nota enlaza con la que desaparece.} one {Los enlaces de una nota llevarán a {1}.} other {Los enlaces de # notas llevarán a {1}.}}',
    removed: '{0} irá a la papelera. Al deshacer, todo vuelve a su sitio.',
    introduction:
      '{0} presenta a estas dos personas entre sí. Revísala después: son la misma persona.',
    confirm: 'Combinar',
    cancel: 'Cancelar',
    close: 'Cerrar',
    again: 'Reintentar',
    working:
      '{0, plural, one {Combinando: # nota por revisar…} other {Combinando: # notas por revisar…}}',
    merged: 'Notas combinadas: {0} en {1}',
    stopped: 'Notas combinadas en parte: {0} en {1}',
    same: 'Son la misma nota.',
    refused: 'No se ha escrito nada. {0}: {1}. Revisa esta nota y vuelve a intentarlo.',
    unfinished:
      'La combinación no ha terminado. Las dos notas siguen ahí y no se ha perdido nada. Revisa las notas de abajo y vuelve a intentarlo: sigue donde se quedó.',
    notWritten: '{0}: {1}',
    failed: 'Algo ha salido mal: {0}. Si vuelves a intentarlo, sigue donde se quedó.',
  },
};
