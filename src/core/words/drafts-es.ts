import type { DraftWords } from './draft-words';

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
};
