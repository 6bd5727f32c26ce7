import type { DraftWords } from './draft-words';

export const PORTUGUESE: DraftWords = {
  locale: 'pt-PT',
  at: (day, time) => `${day} às ${time}`,
  greeting: 'Olá, {{first-name}},',
  closing: 'Cumprimentos',
  messages: {
    'follow-up': [
      'A nossa conversa: {{discussed}}',
      'Foi bom conhecer-nos{{#met}} a {{met}}{{/met}}{{#met-at}} ({{met-at}}){{/met-at}}.',
      'Fiquei a pensar no que disse sobre {{discussed}} e gostaria de saber mais.',
      'Posso fazer um convite para um café ou um almoço nas próximas semanas?',
    ],
    coffee: [
      'Um café?',
      'Gostaria de tomar um café consigo{{#discussed}} e continuar a conversa sobre {{discussed}}{{/discussed}}.',
      'Que tal {{times}}? Outra hora também serve.',
    ],
    lunch: [
      'Almoçamos?',
      'Gostaria de almoçar consigo{{#discussed}} e continuar a conversa sobre {{discussed}}{{/discussed}}.',
      'Que tal {{times}}? Outra hora também serve.',
    ],
    nudge: [
      'Olá outra vez{{#discussed}}: {{discussed}}{{/discussed}}',
      'Escrevi há alguns dias{{#discussed}} sobre {{discussed}}{{/discussed}}, e sei como os dias são cheios.',
      'Que tal uma chamada curta ou um café? Basta uma linha.',
    ],
    'keep-in-touch': [
      'Como está?',
      'Já passou algum tempo{{#discussed}} desde que falámos sobre {{discussed}}{{/discussed}}. Como está, e em que trabalha agora?',
      'Gostava de ter notícias suas.',
    ],
    birthday: [
      'Feliz aniversário, {{first-name}}!',
      'Desejo-lhe um feliz aniversário e um bom ano.',
    ],
    thanks: [
      'Um agradecimento',
      'Agradeço o seu tempo{{#discussed}} e o que disse sobre {{discussed}}{{/discussed}}.',
      'Gostaria que ficássemos em contacto.',
    ],
  },
};
