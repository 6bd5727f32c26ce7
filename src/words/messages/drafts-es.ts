import { after } from './after';
import type { DraftWords, MessageWords } from './draft-words';
import { REASONS } from '../suggestions/reasons';

const MESSAGES: MessageWords['messages'] = {
  'follow-up': [
    'Nuestra conversación: {{discussed}}',
    'Me alegró conocerte{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}}.',
    'Me gustaría saber más sobre {{discussed}}.',
    '¿Puedo invitarte a un café o a comer en las próximas semanas?',
  ],
  meeting: [
    '¿Cuándo nos vemos?',
    '¿Buscamos un día para tomar un café o comer?{{#discussed}} Me gustaría saber más sobre {{discussed}}.{{/discussed}}',
    '¿Te viene bien {{times}}? Si prefieres otro día, no hay problema.',
  ],
  coffee: [
    '¿Un café?',
    'Me gustaría invitarte a un café{{#discussed}} y seguir hablando sobre {{discussed}}{{/discussed}}.',
    '¿Te viene bien {{times}}? Si prefieres otro momento, no hay problema.',
  ],
  lunch: [
    '¿Vamos a comer?',
    'Me gustaría invitarte a comer{{#discussed}} y seguir hablando sobre {{discussed}}{{/discussed}}.',
    '¿Te viene bien {{times}}? Si prefieres otro momento, no hay problema.',
  ],
  nudge: [
    'Hola de nuevo{{#discussed}}: {{discussed}}{{/discussed}}',
    'Te escribo otra vez{{#discussed}} sobre {{discussed}}{{/discussed}}; ya sé que los días se llenan enseguida.',
    '¿Te vendría bien una llamada breve o un café? Con una línea de respuesta me basta.',
  ],
  'keep-in-touch': [
    '¿Qué tal?',
    '{{#discussed}}Me he acordado de nuestra conversación sobre {{discussed}}. {{/discussed}}¿Cómo estás y en qué trabajas ahora?',
    'Me alegraría saber de ti.',
  ],
  birthday: [
    '¡Feliz cumpleaños{{#first-name}}, {{first-name}}{{/first-name}}!',
    'Te deseo un feliz cumpleaños y un buen año.',
  ],
  thanks: [
    'Gracias',
    'Gracias por tu tiempo{{#discussed}} y por lo que me contaste sobre {{discussed}}{{/discussed}}.',
    'Me alegraría que siguiéramos en contacto.',
  ],
  connect: [
    '',
    '{{#discussed}}He leído con interés lo que escribiste sobre «{{discussed}}». {{/discussed}}Me gustaría seguir tu trabajo: ¿conectamos por aquí?',
  ],
};

const FORMAL_MESSAGES: MessageWords['messages'] = {
  'follow-up': [
    'Nuestra conversación: {{discussed}}',
    'Fue un placer coincidir con usted{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}}.',
    'Me gustaría saber más sobre {{discussed}}.',
    '¿Puedo invitarle a un café o a comer en las próximas semanas?',
  ],
  meeting: [
    '¿Cuándo nos vemos?',
    '¿Buscamos un día para tomar un café o comer?{{#discussed}} Me gustaría saber más sobre {{discussed}}.{{/discussed}}',
    '¿Le viene bien {{times}}? Si prefiere otro día, no hay problema.',
  ],
  coffee: [
    '¿Un café?',
    'Me gustaría invitarle a un café{{#discussed}} y seguir hablando sobre {{discussed}}{{/discussed}}.',
    '¿Le viene bien {{times}}? Si prefiere otro momento, no hay problema.',
  ],
  lunch: [
    '¿Vamos a comer?',
    'Me gustaría invitarle a comer{{#discussed}} y seguir hablando sobre {{discussed}}{{/discussed}}.',
    '¿Le viene bien {{times}}? Si prefiere otro momento, no hay problema.',
  ],
  nudge: [
    'Hola de nuevo{{#discussed}}: {{discussed}}{{/discussed}}',
    'Le escribo otra vez{{#discussed}} sobre {{discussed}}{{/discussed}}; ya sé que los días se llenan enseguida.',
    '¿Le vendría bien una llamada breve o un café? Con una línea de respuesta me basta.',
  ],
  'keep-in-touch': [
    '¿Qué tal?',
    '{{#discussed}}Me he acordado de nuestra conversación sobre {{discussed}}. {{/discussed}}¿Cómo está y en qué trabaja ahora?',
    'Me alegraría saber de usted.',
  ],
  birthday: [
    '¡Feliz cumpleaños{{#first-name}}, {{first-name}}{{/first-name}}!',
    'Le deseo un feliz cumpleaños y un buen año.',
  ],
  thanks: [
    'Gracias',
    'Gracias por su tiempo{{#discussed}} y por lo que me contó sobre {{discussed}}{{/discussed}}.',
    'Me alegraría que siguiéramos en contacto.',
  ],
  connect: [
    '',
    '{{#discussed}}He leído con interés lo que escribió sobre «{{discussed}}». {{/discussed}}Me gustaría seguir su trabajo: ¿conectamos por aquí?',
  ],
};

export const SPANISH: DraftWords = {
  locale: 'es',
  when: {
    day: ({ weekday, date }) => `${weekday} ${date}`,
    on: ({ weekday, date }) => `el ${weekday} ${date}`,
    onDate: (date) => `el ${date}`,
    proposed: ({ weekday, date }) => `el ${weekday} ${date}`,
    or: (one, other) => `${one} o ${other}`,
    at: (day, time) => `${day} a las ${time}`,
    clocks: { coffee: '10:00', lunch: '14:00' },
    where: (place) => `en ${place}`,
  },
  greeting: 'Hola{{#first-name}}, {{first-name}}{{/first-name}}:',
  closing: 'Un saludo',
  messages: MESSAGES,
  connectAfterMeeting:
    'Me alegró conocerte{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}}{{#discussed}} y hablar contigo sobre {{discussed}}{{/discussed}}. ¿Seguimos en contacto por aquí?',
  formal: {
    greeting: 'Buenos días, {{first-name}}:',
    messages: FORMAL_MESSAGES,
    connectAfterMeeting:
      'Fue un placer coincidir con usted{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}}{{#discussed}} y hablar sobre {{discussed}}{{/discussed}}. ¿Seguimos en contacto por aquí?',
  },
  letter: {
    reasons: REASONS.es,
    // To one, never to both at once: Spain and America say that differently.
    yourReasons: {
      youSeek: (seeks, helper, offers) => `Tú buscas ${seeks}; ${helper} ofrece ${offers}.`,
      youOffer: (offers, seeker, seeks) => `${seeker} busca ${seeks}; tú ofreces ${offers}.`,
      mutual: (other) => `Puedes ayudar a ${other}, y ${other} a ti.`,
      interests: {
        both: (phrases, other) => `Compartes con ${other} el interés por ${phrases}.`,
        each: (yours, other, theirs) => `Te interesas por ${yours}; ${other}, por ${theirs}.`,
      },
      place: {
        both: (phrases, other) => `Estás en ${phrases}, igual que ${other}.`,
        each: (yours, other, theirs) => `Estás en ${yours}; ${other}, en ${theirs}.`,
      },
      acquaintances: (names, other) => `Conoces a ${names}, igual que ${other}.`,
      among: {
        mutual: (other) => `Puedes ayudar a ${other}, y ${other} a ti.`,
        interests: (phrases, other) => `Compartes con ${other} el interés por ${phrases}.`,
        place: (phrases, other) => `Estás en ${phrases}, igual que ${other}.`,
        acquaintances: (names, other) => `Conoces a ${names}, igual que ${other}.`,
      },
    },
    greeting: (names) => (names === '' ? 'Hola:' : `Hola, ${names}:`),
    askSubject: (other) => `¿Te presento a ${other}?`,
    wouldLike: (other) => `Me gustaría presentarte a ${other}.`,
    table: (place) =>
      `Me gustaría organizar una mesa para que se conozca todo el grupo${place && ` (${place})`}.`,
    suggestDays: (days) => `Propongo ${days}; cualquier otro día también vale.`,
    two: {
      why: (reason) => `Por qué lo he pensado: ${reason}`,
      question:
        '¿Te gustaría? Primero pregunto por separado y solo hago la presentación si las dos ' +
        'respuestas son un sí. Basta con un sí o un no, y un no queda entre tú y yo.',
      allSaidYes: 'Las dos respuestas han sido un sí, así que aquí va la presentación.',
      writesFirst: (name) =>
        `${name}, ¿puedes escribir tú primero y proponer un momento? Lo demás queda en buenas manos, y me encantará saber cómo va.`,
    },
    several: {
      why: (reason) => `Por qué lo he pensado: ${reason}`,
      question:
        '¿Te gustaría? Primero pregunto por separado y luego presento a quienes digan que sí. ' +
        'Basta con un sí o un no, y un no queda entre tú y yo.',
      allSaidYes: 'Todas las respuestas han sido un sí, así que aquí va la presentación.',
      writesFirst: (name) =>
        `${name}, ¿puedes escribir tú primero a todo el grupo y proponer un momento? Lo demás queda en buenas manos, y me encantará saber cómo va.`,
    },
    received: {
      askSubject: (whom) => `¿Me presentas a ${whom}?`,
      wouldLike: (whom) =>
        `Me gustaría entrar en contacto con ${whom} y creo que podrías hacer la presentación.`,
      between: (name) => `¿Quizá a través de ${name}?`,
      why: (reason) => `De qué se trata: ${reason}`,
      question:
        '¿Lo harías? Basta con un mensaje corto a las dos partes. Si no te viene bien, un no está ' +
        'bien y no cambia nada entre tú y yo.',
      thanksSubject: (whom) => `Gracias por presentarme a ${whom}`,
      thanks: (whom) => `Gracias por presentarme a ${whom}. Te lo agradezco mucho.`,
      haveMet: 'Ya nos hemos visto, y quería contarte cómo ha ido.',
      outcome: (outcome) => `Lo que ha salido de ello: ${outcome}`,
      inReturn: 'Con gusto haré lo mismo por ti: ¿hay alguien a quien te gustaría conocer?',
    },
    who: (name, { field, organization, place }) =>
      field === ''
        ? `${name} está en ${organization || place}${organization && after(', ', place)}.`
        : `${name} trabaja en ${field}${after(', en ', organization)}${after(', ', place)}.`,
    introductionSubject: (names) => `Presentación: ${names}`,
    addresses: 'Para estar en contacto:',
    offers: (phrases) => `ofrece ${phrases}`,
    seeks: (phrases) => `busca ${phrases}`,
    interests: (phrases) => `se interesa por ${phrases}`,
    reach: (name, way) => `${name}: ${way}`,
  },
};
