import type { LanguageWords } from '../../all-words';

export const comingOver: LanguageWords['coming-over'] = {
  COMING_OVER: {
    title: 'Qué guardan otros complementos sobre las personas',
    nothing: 'Ninguna nota de persona contiene nada que haya escrito uno de estos complementos.',
    where: 'Solo se miran las notas de personas: indica su carpeta en los ajustes (ahora «{0}»).',
    untouched:
      'No se ha escrito nada. Lo que figura como leído se lee donde está: los dos complementos pueden seguir uno junto al otro.',
    notes: '{0, plural, one {# nota} other {# notas}}',
    readHere: 'Se lee donde está',
    notRead: 'No se lee, y queda como está',
    canWrite: 'Se puede escribir, si quieres',
    nothingToWrite: 'No hace falta escribir nada.',
    logLines: '{0, plural, one {# contacto} other {# contactos}}',
    properties: '{0, plural, one {# propiedad} other {# propiedades}}',
    intoNotes: '{0}, en {1}',
    write: 'Escribir {0}',
    stays: 'Lo que escribió el complemento queda como está. Puedes deshacerlo.',
    written: 'Lo que anotó {0} está entre los contactos',
    all: 'Todo está ya en las notas.',
  },
  READ_WORDS: {
    rhythm: 'con un ritmo',
    lastContact: 'con un último contacto',
    followUp: 'con un próximo seguimiento',
    birthday: 'con cumpleaños',
    email: 'con correo electrónico',
    phone: 'con número de teléfono',
    page: 'con una página o un perfil',
    acquaintance: 'con alguien que conocen',
  },
  COMING_OVER_COMMAND: {
    description:
      'Decir qué guardan otros complementos en las notas de personas: qué se lee y qué no',
    options: {
      from: 'Solo este complemento',
      write:
        'Escribe lo que anotó a su manera entre los contactos y en las propiedades; requiere from=',
    },
    unknown: 'from={0} no es ninguno de estos: {1}',
    whichOne: 'write requiere from=, el complemento de cuyas notas se trata',
    dryRun: 'No se ha escrito nada; from=… write lo hace.',
    refused: '{0} quedó como estaba: {1}',
    done: 'Escrito: {0}.',
  },
};
