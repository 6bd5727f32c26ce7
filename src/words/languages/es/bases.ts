import type { LanguageWords } from '../../all-words';

export const bases: LanguageWords['bases'] = {
  BASE_NAMES: {
    followUps: 'Personas: seguimientos',
    board: 'Personas: tablero',
    cards: 'Personas: fichas',
    network: 'Personas: red',
    sortBy: 'Ordenar personas por',
    groupBy: 'Agrupar personas por',
    asInBase: 'Como en esta base',
    due: 'Día del seguimiento',
    'last-contact': 'Último contacto',
    rhythm: 'Ritmo',
    status: 'Estado',
    makePeople: 'Crear una base de personas',
    makeIntroductions: 'Crear una base de presentaciones',
    isOff:
      'Bases está desactivado. Actívalo en los ajustes, en «Complementos principales», e inténtalo de nuevo.',
  },
  BASE: {
    list: 'Personas de esta base',
    why: 'Por qué',
    empty: 'Esta base no encuentra ninguna nota. Su filtro dice cuáles busca.',
    addPerson: 'Añadir una persona',
    nobody:
      '{0, plural, one {La nota que encuentra esta base no es de una persona.} other {Ninguna de las # notas que encuentra esta base es de una persona.}}',
    whoIsPerson:
      'Los ajustes de Acquaint dicen por qué carpeta, etiqueta o tipo una nota es de una persona: filtra por lo mismo.',
    others:
      '{0, plural, one {# nota de esta base no es de una persona y no se muestra aquí. Su filtro también puede dejarla fuera.} other {# notas de esta base no son de una persona y no se muestran aquí. Su filtro también puede dejarlas fuera.}}',
    limit:
      'Esta base se detiene tras {0, plural, one {# nota} other {# notas}}, antes de que aquí se ordene y agrupe a las personas.',
    board:
      'Personas por estado; las flechas pasan de una ficha a otra, t fija el estado, m abre el menú',
    moveTo: 'Mover a «{0}»',
    more: '{0, plural, one {# más} other {# más}}',
    notHere: 'No se puede mover a nadie a «{0}»: elige cuál es el siguiente paso.',
    paused: 'en pausa',
    offers: 'Ofrece',
    seeks: 'Busca',
    cards: 'Personas de esta base; las flechas pasan de una ficha a otra, m abre el menú',
    madePeople: 'Base de personas creada',
    madeIntroductions: 'Base de presentaciones creada',
    later: 'Más adelante',
    never: 'Nada previsto',
    week: 'En contacto esta semana',
    month: 'Hace un mes como mucho',
    quarter: 'Hace tres meses como mucho',
    year: 'Hace un año como mucho',
    earlier: 'Hace más tiempo',
    noContact: 'Aún sin contacto',
    noRhythm: 'Sin ritmo',
    noValue: 'Sin valor',
  },
  BASE_VIEW_NAMES: {
    followUps: 'Seguimientos',
    board: 'Tablero',
    cards: 'Fichas',
    network: 'Red',
    everybody: 'Todas las personas',
    underWay: 'En marcha',
    all: 'Todas las presentaciones',
  },
};
