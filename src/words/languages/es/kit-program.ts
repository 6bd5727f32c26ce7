import type { LanguageWords } from '../../all-words';

/** What only the command line says. */
export const kitProgram: Pick<
  LanguageWords['kit'],
  'CLI' | 'PROGRAM' | 'PROGRAM_FILES' | 'FILE_ERRORS'
> = {
  CLI: {
    list: 'Mostrar lo que acquaint puede responder y hacer',
    reading: 'Obsidian todavía está indexando notas. Inténtalo de nuevo en un momento.',
    errors:
      'Una respuesta que empieza por «Error:» es un rechazo. Obsidian no devuelve códigos de salida.',
  },
  PROGRAM: {
    error: 'Error: {0}',
    missing: 'falta {0}=',
    empty: '{0}= está vacío',
    required: ' (obligatorio)',
    seeHelp: '; consulta: {0} help',
    usage: 'Uso: {0} [opciones]',
    usageOfAll: 'Uso: {0} [nombre=valor…]',
    andMore: '… y {0} más',
    to: 'Para: {0}',
    subject: 'Asunto: {0}',
    uiLanguage: 'Idioma de la salida (por defecto: el del sistema)',
    both: '{0} y {1}',
    options: {
      format: 'Formato de salida (por defecto: text)',
      date: 'Día que se toma por hoy',
    },
    nothingWrittenTo: 'no se ha escrito nada en {0}: {1}',
    nothingToChange: 'No hay nada que cambiar en {0}.',
    returnCount: 'Dar solo el número',
    nothingWritten: 'no se ha escrito nada: {0}',
    nobodyYet:
      'Todavía no hay nadie. Añade la primera persona: acquaint add name="Ana Silva" met=2026-11-05',
    about:
      'Haz el seguimiento de las personas que conoces y presenta a quienes deberían conocerse.',
    common: 'Opciones de todos los comandos:',
    more: 'Más sobre un comando: {0} help',
    returnAtMost: 'Dar como máximo n',
    returnAtMostOf: 'Dar como máximo n (por defecto: {0})',
    notACount: '{0}={1} no es un número entero de 0 a {2}',
    notADay: '{0}={1} no es un día (AAAA-MM-DD)',
    notOneOf: '{0}={1} no es ninguno de {2}',
    vault: 'Carpeta de notas (por defecto: la bóveda que contiene esta carpeta)',
    whichVault: '¿qué bóveda? indica vault=CARPETA o empieza dentro de una',
    vaultUnread: 'no se puede leer la bóveda {0}: {1}',
    noCommand: 'falta el comando; consulta: acquaint help',
    unknownCommand: 'no hay ningún comando {0}; consulta: acquaint help',
    givenTwice: '{0} se indica dos veces',
    takesNoValue: '{0} no admite ningún valor',
    noFormat: 'format={0} no es {1} ni json',
    noOption: '{0} no tiene la opción {1}',
    noDate: 'date={0} no es un día (AAAA-MM-DD)',
    severalPeople: '«{0}» corresponde a varias personas; indica una por su ruta: {1}',
    didYouMean: '; ¿quieres decir {0}?',
    nobody: 'nadie se llama «{0}»{1}',
  },
  PROGRAM_FILES: {
    noteReadOnly: 'la nota es de solo lectura',
    noteBusy: 'otro programa escribe continuamente en la nota',
    pathLeaves: 'la ruta sale de la bóveda',
    liesOutside: '{0} está fuera de la bóveda',
    theNote: 'la nota',
    attachmentsFolder: 'la carpeta de adjuntos',
    noNameFree: 'no queda ningún nombre de archivo libre',
    noFile: 'no se puede leer {0}: no es un archivo',
    tooLarge: '{0} supera los 64 MB',
    fileUnread: 'no se puede leer {0}: {1}',
    noFolder: 'no es una carpeta',
    settingsUnread: 'no se pueden leer sus ajustes ({0}): {1}',
    notJson: 'no es JSON',
    locked:
      'otra ejecución de acquaint lleva más de un minuto escribiendo en la bóveda; si no hay ninguna, borra {0}',
    lockedBy:
      'otra ejecución de acquaint (proceso {0}) lleva más de un minuto escribiendo en la bóveda; si no hay ninguna, borra {1}',
    noLock:
      'no se puede evitar que dos ejecuciones de acquaint coincidan, porque no se puede escribir en {0} ({1}); pon en TMPDIR una carpeta donde sí se pueda',
  },
  FILE_ERRORS: {
    EACCES: 'sin permiso',
    EPERM: 'sin permiso',
    ENOENT: 'no existe ese archivo ni esa carpeta',
    ENOTDIR: 'no es una carpeta',
    EISDIR: 'es una carpeta, no un archivo',
    ELOOP: 'un enlace que lleva a sí mismo',
    ENOSPC: 'el disco está lleno',
    EROFS: 'el disco es de solo lectura',
    EEXIST: 'ya existe',
    ENAMETOOLONG: 'el nombre es demasiado largo',
    EBUSY: 'lo está usando otro programa',
  },
};
