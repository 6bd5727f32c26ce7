import type { LanguageWords } from '../../all-words';

export const settings: LanguageWords['settings'] = {
  SETTING_WORDS: {
    me: { name: 'Tu nombre', what: 'Firma tus borradores.' },
    draftLanguage: {
      name: 'Idioma de los borradores',
      what: 'El idioma en que se escribe un mensaje nuevo.',
    },
    peopleFolder: {
      name: 'Carpeta de personas',
      what: 'Cada nota de aquí y de sus subcarpetas es una persona.',
    },
    followUpWindow: {
      name: 'Primer seguimiento',
      what: 'Cuántos días después de conocer a alguien conviene escribir.',
    },
    defaultCadence: {
      name: 'Ritmo para mantener el contacto',
      what: 'Se ofrece cuando anotas un contacto con alguien que no tiene ritmo.',
    },
    editorBar: {
      name: 'Barra en las notas de personas',
      what: 'Mostrar qué viene después en la parte superior de la nota de una persona.',
    },
    statusBarCount: {
      name: 'Recuento en la barra de estado',
      what: 'En el ordenador, mostrar cuántos seguimientos y presentaciones hay pendientes.',
    },
    logDayAsLink: {
      name: 'Enlazar el día de cada contacto',
      what: 'Escribir el día de cada contacto anotado como enlace a la nota diaria.',
    },
    shownProperties: {
      name: 'Propiedades en el panel',
      what: 'Propiedades tuyas que el panel de una persona también muestra, una por línea, en este orden.',
    },
    dailyNotes: {
      name: 'Nombres de las notas diarias',
      what: 'Formato con su carpeta, como [Journal]/YYYY/DD-MM-YYYY. Vacío: como esté en Obsidian.',
    },
    languages: {
      name: 'Idiomas de los días',
      what: 'Uno por línea, como en o pt-BR: los meses y días de la semana en los nombres de las notas se leen también en estos idiomas.',
    },
    meetingFolders: {
      name: 'Carpetas de reuniones',
      what: 'Una por línea. Aquí cuenta un día en cualquier parte del nombre, como Ana 2026-11-05.',
    },
    dailyNoteBlock: {
      name: 'Seguimientos en la nota diaria',
      what: 'Añadirlos como tareas al crear la nota diaria de hoy. Desactivado: solo con el comando.',
    },
    leadDays: {
      name: 'Antelación para cumpleaños y fechas',
      what: 'Cuántos días antes aparece un cumpleaños entre los seguimientos.',
    },
    dateProperties: {
      name: 'Más fechas',
      what: 'Propiedades con un día del año además del cumpleaños, una por línea, como wedding-date.',
    },
    noticeTime: {
      name: 'Aviso en el escritorio',
      what: 'Hora, como 09:00, a la que un aviso dice cuántos seguimientos hay pendientes. Vacío: ninguno.',
    },
    calendarFile: {
      name: 'Archivo de calendario',
      what: 'Donde el comando escribe los seguimientos y cumpleaños, para suscribirse desde un calendario.',
    },
    weekStart: {
      name: 'Primer día de la semana',
      what: 'El día en que empieza la semana del repaso.',
    },
    lookBackFolder: {
      name: 'Carpeta de repasos',
      what: 'Donde se crean las notas sobre tus semanas.',
    },
    introductionsFolder: {
      name: 'Carpeta de presentaciones',
      what: 'Donde se crean las notas de presentaciones.',
    },
    phoneCountry: {
      name: 'País de los teléfonos',
      what: 'Dos letras: el país de los números sin prefijo.',
    },
    myNote: {
      name: 'Nota sobre ti',
      what: 'La nota de persona de la que sale tu propia tarjeta de visita.',
    },
    template: {
      name: 'Plantilla para personas nuevas',
      what: "Las notas nuevas parten de ella. '{{name}}' pasa a ser el nombre; '{{date}}', el día.",
    },
    personType: {
      name: 'Tipo',
      what: 'Las notas cuya propiedad type tiene este valor son personas.',
    },
    personTag: {
      name: 'Etiqueta',
      what: 'Las notas con esta etiqueta, o con una anidada en ella, son personas.',
    },
    templateFolder: {
      name: 'Carpeta de plantillas',
      what: 'Las notas de aquí nunca son personas.',
    },
    cadenceByCircle: {
      name: 'Ritmo por círculo o etiqueta',
      what: 'Uno por línea, como family: 2 weeks. Para personas sin ritmo propio; cuenta el primero que coincida.',
    },
  },
  WEEK_START_TITLES: {
    app: 'Como en Obsidian',
    monday: 'Lunes',
    sunday: 'Domingo',
    saturday: 'Sábado',
  },
  SETTING_PAGES: {
    writing: {
      name: 'Al escribir',
      what: 'Barra en las notas de personas, recuento de pendientes, enlaces de los contactos',
    },
    daily: {
      name: 'Notas diarias y fechas',
      what: 'Nombres de las notas diarias, cumpleaños, calendario',
    },
    introductions: { name: 'Presentaciones', what: 'Dónde se guardan sus notas' },
    cards: {
      name: 'Importación y personas nuevas',
      what: 'País de los teléfonos, tu tarjeta de visita, plantilla',
    },
    advanced: {
      name: 'Avanzado',
      what: 'Etiqueta y tipo de las personas, nombres de propiedades, ritmos por círculo',
    },
  },
  SETTING_FOUND: {
    people:
      '{0, plural, one {Cada nota de aquí y de sus subcarpetas es una persona: se encontró #.} other {Cada nota de aquí y de sus subcarpetas es una persona: se encontraron #.}}',
    outside:
      '{0, plural, one {Se encontró # persona} other {Se encontraron # personas}}; fuera de esta carpeta, por etiqueta o tipo: {1}.',
    rhythms: '{0} de {1} ya tienen uno.',
    datedNotes:
      '{0, plural, one {# nota con fecha nombra a personas} other {# notas con fecha nombran a personas}}',
  },
  SETTINGS_TAB: {
    more: 'Más',
    notACadence: 'Escríbelo como 2 weeks, 3 months o 1 year.',
    notACountry: 'Escribe dos letras, como PT.',
    notATime: 'Escribe una hora, como 09:00 o 17:30.',
    notADay: 'Escríbelo con año, mes y día, como [Journal]/YYYY/DD-MM-YYYY.',
    notALanguage: 'Escribe en cada línea el código de un idioma, como en, de o pt-BR.',
    notByCircle: 'Escribe en cada línea un círculo o etiqueta y un ritmo, como family: 2 weeks.',
    propertyTypes: {
      name: 'Tipos de propiedades',
      what: 'Indicar a Obsidian cuáles son fechas, listas y casillas. Los tipos que elegiste se mantienen.',
    },
    properties: 'Nombres de propiedades, donde quieras otros',
  },
  SELF_CHECK: {
    title: 'Autodiagnóstico',
    hint: 'Este texto, en inglés, contiene versiones, números y nombres de ajustes, y nada de tus notas. Selecciónalo y pégalo donde informes de un problema. No se ha cambiado nada.',
    label: 'Informe',
  },
  PROPERTY_TYPES: {
    offer:
      '¿Mostrar los días de las notas de personas con el selector de fecha, y las listas como listas?',
    yes: 'Sí',
    notNow: 'Ahora no',
    done: 'Tipos definidos para {0}.',
    nothing: 'Todas estas propiedades ya tienen un tipo.',
  },
};
