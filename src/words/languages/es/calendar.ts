import type { LanguageWords } from '../../all-words';

export const calendar: LanguageWords['calendar'] = {
  CALENDAR: {
    saved: '{0, plural, one {# entrada de calendario} other {# entradas de calendario}} en {1}',
    notACalendar: 'un archivo de calendario termina en .ics',
    foreign: 'es el calendario de otro programa',
    noFile: 'Indica primero un archivo de calendario en los ajustes.',
    nothing: 'No hay nada con fecha sobre {0}.',
  },
  DAILY: {
    noEnd: 'falta la línea que cierra la lista (%% acquaint: end %%)',
    noPlace: 'el texto de la nota no deja sitio para la lista',
    unknownFormat:
      'el formato de fecha de las notas diarias, {0}, no se puede escribir aquí; abre primero la nota diaria de hoy',
    undated:
      'El nombre de tu nota diaria no indica ningún día: lo que marques allí no cuenta como contacto.',
    added: 'Los seguimientos de hoy están en {0}',
    settled: '{0}: seguimiento hecho',
    nothing: 'Hoy no hay ningún seguimiento pendiente.',
  },
  DAY_COMMANDS: {
    dailyNote: 'Añadir los seguimientos pendientes a la nota diaria',
    calendar: 'Actualizar el archivo de calendario',
    calendarHere: 'Guardar las entradas de calendario de esta persona',
  },
  CALENDAR_COMMAND: {
    description: 'Seguimientos, encuentros previstos y cumpleaños como calendario (.ics)',
    options: {
      name: 'Solo sobre esta persona: nombre, alias o ruta',
      out: 'Archivo que se escribe o se actualiza: en la bóveda; para el programa también por su ruta completa',
    },
  },
  TODAY_COMMAND: {
    description: 'Los seguimientos de hoy como tareas para una nota diaria (Markdown)',
  },
  DUE_NOTICE: {
    due: '{0, plural, one {# seguimiento pendiente} other {# seguimientos pendientes}}',
    open: 'Haz clic para abrir Acquaint.',
  },
};
