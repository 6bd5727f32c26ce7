import type { IntroductionsProgram } from '../../all-words';

/** What the commands about introductions say. */
export const introductionsProgram: IntroductionsProgram = {
  INTRODUCE_COMMAND: {
    description: 'Proponer una presentación entre personas, como nota nueva',
    options: {
      a: 'Persona: nombre, alias o ruta',
      b: 'La otra persona',
      people:
        'En lugar de a y b: de dos a ocho personas, con ; entre los nombres ("entre comillas" un ; es parte del nombre)',
      reason: 'Por qué deberían conocerse (por defecto: lo que dice la sugerencia)',
    },
    proposed: 'Presentación propuesta entre {0}: {1}.',
    exists: 'Ya hay una nota de {0}: {1}.',
    whom: 'indica a= y b=, o people= con ; entre los nombres',
  },
  INTRODUCTION_COMMAND: {
    description: 'Mostrar cómo van las presentaciones, o avanzar un paso en una',
    options: {
      name: 'Una presentación: ruta de su nota, o «Ana Silva, Bo Lee» (por defecto: todas)',
      step: 'Qué hacer con ella',
      who: 'A quién se refiere el paso; con make: quién escribe primero',
      answer: 'Qué respondió (con step=answer)',
      reason: 'Por qué no; con step=dismiss también {0}, o {1} (de who=, con nadie)',
      outcome: 'En qué quedó (con met, worked-out, nothing-came)',
      until: 'Día en que vuelve (con step=later; por defecto: dentro de 3 meses)',
      lang: 'Idioma del mensaje (por defecto: el de los ajustes)',
      stage: 'Solo las de una etapa',
      due: 'Solo las que esperan un paso',
    },
    severalAreMeant: 'who={0} puede ser más de una persona; indica una por su ruta: {1}',
    notOfThem: 'who={0} no está entre {1}',
    noneWaits: 'Ninguna presentación espera por ti.',
    none: 'Aquí no hay presentaciones. Propón una: acquaint introduce a="Ana Silva" b="Bo Lee"',
    why: 'Por qué: {0}',
    outcome: 'Resultado: {0}',
    next: 'Siguiente: {0}',
    withoutStep: '{0}= va con step=, que falta',
    notFound: 'no hay ninguna presentación «{0}»',
    severalFound: '«{0}» puede ser más de una presentación; indica una por su ruta: {1}',
    unchanged: '{0}; nada que cambiar.',
    unfinished: 'sin terminar; repítelo para completarlo: {0}',
  },
  INTRODUCTIONS_COMMAND: {
    description: 'Sugerir presentaciones entre personas, con los motivos',
    options: {
      person: 'Solo con esta persona (nombre, alias o ruta), sin límite',
      perPerson: 'Cuántas veces se nombra a una persona (por defecto: {0})',
    },
    wantsNone: '{0} no quiere presentaciones: así lo dice no-introductions en {1}.',
    closed: 'El seguimiento de {0} está cerrado: no se sugiere a nadie.',
    none: 'Todavía no hay presentaciones que sugerir.',
    noneFor: 'No hay presentaciones que sugerir para {0}.',
    hint: '{0} Anota lo que cada persona ofrece, busca y le interesa (offers, seeks, interests).',
  },
};
