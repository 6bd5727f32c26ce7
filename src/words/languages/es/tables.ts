import type { LanguageWords } from '../../all-words';

export const tables: LanguageWords['tables'] = {
  TABLE_NAMES: {
    suggest: 'Sugerir una mesa',
    several: 'Presentar a varias personas entre sí',
    line: 'Varias personas que deberían conocerse',
  },
  TABLES: {
    bestFound: 'la mejor encontrada',
    none: 'Todavía no hay ninguna mesa que sugerir.',
    noneWanted: 'limit=0 no pide ninguna mesa: quítalo o pide al menos una.',
    noneHint:
      'Una mesa necesita personas que no se conocen, cada una con un motivo para conocer a otra. Anota lo que cada persona ofrece, busca y le interesa (offers, seeks, interests).',
    fewHint: 'Con {0} quedan muy pocas personas a quienes les serviría una mesa: quítalo.',
    badSize: 'size={0} no es un número de personas de {1} a {2}',
  },
  TABLES_COMMAND: {
    description: 'Sugerir a varias personas que deberían conocerse, en una misma mesa',
    options: {
      size: 'Cuántas personas hay en la mesa, de {0} a {1} (por defecto: {2})',
      place: 'Solo personas de este lugar',
      circle: 'Solo personas de este círculo',
      about: 'Solo personas que tienen que ver con esto, con tus palabras',
      limit:
        'Mostrar como máximo n (por defecto: {0}), de las {1} personas con las mejores parejas',
    },
  },
  TABLES_DIALOG: {
    size: 'Personas en la mesa',
    sizeOf: '{0, plural, one {# persona} other {# personas}}',
    place: 'Lugar',
    anywhere: 'Cualquier lugar',
    circle: 'Círculo',
    anyCircle: 'Cualquier círculo',
    about: 'Tema',
    aboutHint: 'Por ejemplo, árboles urbanos',
    list: 'Mesas sugeridas',
    looking: 'Buscando mesas…',
    lookingOn: 'Buscando más mesas: {0, plural, one {# encontrada} other {# encontradas}}…',
    cancel: 'Detener la búsqueda',
    stopped: 'Búsqueda detenida. Cambia algo arriba o vuelve a buscar.',
    again: 'Volver a buscar',
    table: 'Mesa {0}',
    bestFound: 'La mejor encontrada: puede que haya otra aún mejor.',
    strangers:
      'Las {0, plural, =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} =7 {siete} =8 {ocho} other {#}} personas todavía no se conocen.',
    introduce:
      'Presentar a las {0, plural, =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} =7 {siete} =8 {ocho} other {#}} personas',
    setAside: 'Esta mesa no',
    invited: 'Mesa propuesta para {0}: {1}',
    noCalendar: 'No se pudo crear el archivo de calendario.',
  },
  SEVERAL_DIALOG: {
    title: 'Presentar a varias personas',
    who: '¿Quiénes deberían conocerse?',
    whoHint: 'Nombre',
    chosen: '{0, plural, one {# persona} other {# personas}}',
    tooMany: '{0} personas: el máximo es {1}.',
    reason: '¿Por qué?',
    reasonHint: 'Vacío: según sus notas',
    confirm: 'Proponer',
    tooFew: 'Elige al menos dos personas.',
  },
};
