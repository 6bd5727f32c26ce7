import type { DraftWords } from './draft-words';

/** `y` is `e` before the sound of it: Ana e Inés, but Ana y Ian. */
function and(a: string, b: string): string {
  return `${a} ${/^h?[ií](?![aeoáéó])/i.test(b) ? 'e' : 'y'} ${b}`;
}

export const SPANISH: DraftWords = {
  locale: 'es',
  at: (day, time) => `${day} a las ${time}`,
  greeting: 'Hola, {{first-name}}:',
  closing: 'Un saludo',
  messages: {
    'follow-up': [
      'Nuestra conversación: {{discussed}}',
      'Me alegró conocerte{{#met}} el {{met}}{{/met}}{{#met-at}} en {{met-at}}{{/met-at}}.',
      'Sigo pensando en lo que dijiste sobre {{discussed}} y me gustaría saber más.',
      '¿Puedo invitarte a un café o a comer en las próximas semanas?',
    ],
    coffee: [
      '¿Un café?',
      'Me gustaría invitarte a un café{{#discussed}} y seguir hablando de {{discussed}}{{/discussed}}.',
      '¿Te viene bien {{times}}? Otro momento también es posible.',
    ],
    lunch: [
      '¿Vamos a comer?',
      'Me gustaría invitarte a comer{{#discussed}} y seguir hablando de {{discussed}}{{/discussed}}.',
      '¿Te viene bien {{times}}? Otro momento también es posible.',
    ],
    nudge: [
      'Hola de nuevo{{#discussed}}: {{discussed}}{{/discussed}}',
      'Te escribí hace unos días{{#discussed}} sobre {{discussed}}{{/discussed}}, y sé lo llenos que son los días.',
      '¿Te vendría bien una llamada breve o un café? Basta con una línea tuya.',
    ],
    'keep-in-touch': [
      '¿Qué tal estás?',
      'Ha pasado un tiempo{{#discussed}} desde que hablamos de {{discussed}}{{/discussed}}. ¿Qué tal estás y en qué trabajas?',
      'Me alegraría saber de ti.',
    ],
    birthday: ['¡Feliz cumpleaños, {{first-name}}!', 'Te deseo un feliz cumpleaños y un buen año.'],
    thanks: [
      'Gracias',
      'Gracias por tu tiempo{{#discussed}} y por lo que dijiste sobre {{discussed}}{{/discussed}}.',
      'Me alegraría que siguiéramos en contacto.',
    ],
  },
  letter: {
    reasons: {
      and,
      help: (seeker, seeks, helper, offers) =>
        `${seeker} busca ${seeks}; ${helper} ofrece ${offers}.`,
      mutual: 'La ayuda puede ir en los dos sentidos.',
      interests: {
        both: (phrases) => `Un interés en común: ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} se interesa por ${ofA}; ${b}, por ${ofB}.`,
      },
      place: {
        both: (phrases) => `En el mismo lugar: ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} está en ${ofA}; ${b}, en ${ofB}.`,
      },
      acquaintances: (names) => `Contactos en común: ${names}.`,
    },
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
    },
    greeting: (names) => `Hola, ${names}:`,
    askSubject: (other) => `¿Te presento a ${other}?`,
    wouldLike: (other) => `Me gustaría presentarte a ${other}.`,
    why: (reason) => `Por qué lo he pensado: ${reason}`,
    about: (name, words) => `Sobre ${name}: ${words}`,
    question:
      '¿Te gustaría? Primero pregunto por separado, y solo hago la presentación si las dos ' +
      'respuestas son sí. Basta con un breve sí o no, y un no queda entre tú y yo.',
    introductionSubject: (names) => `Presentación: ${names}`,
    bothSaidYes: 'Las dos respuestas han sido sí, así que aquí va la presentación.',
    addresses: 'Para estar en contacto:',
    writesFirst: (name) =>
      `${name}, ¿puedes escribir tú primero y proponer un momento? Lo demás queda en buenas manos, y me encantará saber cómo va.`,
    offers: (phrases) => `ofrece ${phrases}`,
    seeks: (phrases) => `busca ${phrases}`,
    interests: (phrases) => `se interesa por ${phrases}`,
  },
};
