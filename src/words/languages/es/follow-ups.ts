import type { LanguageWords } from '../../all-words';

export const followUps: LanguageWords['follow-ups'] = {
  BULK: {
    toolbar: 'Personas seleccionadas',
    selected: '{0, plural, one {# selección} other {# selecciones}}',
    select: 'Seleccionar {0}',
    selectItem: 'Seleccionar',
    selectGroup: 'Seleccionar todo: {0}',
    clear: 'Quitar la selección',
    log: 'Anotar',
    snooze: 'Posponer',
    status: 'Estado',
    cadence: 'Ritmo',
    circle: 'Círculo',
    introduce: 'Presentar',
  },
  BULK_DONE: {
    logTitle: 'Anotar lo mismo con {0, plural, one {# persona} other {# personas}}',
    cadenceTitle:
      '¿Cada cuánto mantener el contacto con {0, plural, one {# persona} other {# personas}}?',
    cadenceField: 'Ritmo',
    circleTitle: 'Añadir {0, plural, one {# persona} other {# personas}} a un círculo',
    circleField: 'Círculo',
    circleHint: 'Por ejemplo coro o escalada',
    noCircle: 'Un círculo necesita un nombre.',
    confirm: 'Escribir {0, plural, one {# nota} other {# notas}}',
    several: '{0, plural, one {# persona} other {# personas}}',
    progress: '{0} de {1} notas',
    logged: 'Contacto anotado con {0, plural, one {# persona} other {# personas}}',
    snoozed: '{0, plural, one {# persona} other {# personas}}: seguimiento pospuesto ({1})',
    statusSet: '{0, plural, one {# persona} other {# personas}}: {1}',
    cadenceSet: '{0, plural, one {# persona} other {# personas}}: {1}',
    circleSet: '{0, plural, one {# persona} other {# personas}} en {1}',
    unchanged: ' ({0} sin cambios)',
    refused: 'No se ha escrito nada en {0, plural, one {# nota} other {# notas}}:',
    refusedNote: '{0}: {1}',
  },
  DATES: {
    group: 'Cumpleaños y fechas',
    more: 'y {0} más',
    birthday: 'Cumpleaños',
    turns: 'Cumpleaños, cumple {0}',
    years: '{0}, {1, plural, one {# año} other {# años}}',
    when: '{0}, {1}',
    sentence: '{0}: {1}.',
  },
  DUE_COMMAND: {
    description: 'Mostrar quién espera, qué está pendiente hoy y qué viene pronto',
    options: { days: 'Cuántos días por delante cuentan como pronto (por defecto: {0})' },
    nothingDue: 'No hay nada pendiente hasta el {0}.',
    next: 'Próximo seguimiento: {0} el {1}.',
    unread:
      '{0, plural, one {# nota no se puede leer} other {# notas no se pueden leer}}: no se sabe qué hay pendiente ahí (acquaint check dice por qué)',
  },
  LOG_COMMAND: {
    description: 'Anotar un contacto: la línea del registro, el último contacto y el estado',
    done: 'Anotado en',
    options: {
      name: 'Persona: nombre, otro nombre o ruta',
      channel: 'Tipo de contacto (por defecto: other)',
      text: 'De qué se trató',
      status: 'Estado que se define en lugar del siguiente',
      point:
        'Guardar el texto como tema para retomar (por defecto: yes en conversaciones, no en email, message, other)',
    },
  },
  SNOOZE_COMMAND: {
    description: 'Posponer el próximo seguimiento hasta un día',
    options: {
      name: 'Persona: nombre, otro nombre o ruta',
      until: 'Día en que vuelve a estar pendiente',
    },
    done: 'Pendiente de nuevo el {0}:',
  },
  SNOOZE: {
    closed: 'el seguimiento de {0} está cerrado; define antes otro estado',
    paused: '{0} está en pausa, así que no hay nada pendiente; quita antes «paused»',
  },
};
