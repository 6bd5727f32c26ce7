import type { DraftWords } from './draft-words';

export const ENGLISH: DraftWords = {
  locale: 'en-GB',
  at: (day, time) => `${day} at ${time}`,
  greeting: 'Hi {{first-name}},',
  closing: 'Best wishes',
  messages: {
    'follow-up': [
      'Our talk about {{discussed}}',
      'It was good to meet you{{#met-at}} at {{met-at}}{{/met-at}}{{#met}} on {{met}}{{/met}}.',
      'What you said about {{discussed}} stayed with me, and I would like to hear more.',
      'May I invite you for a coffee or lunch in the next weeks?',
    ],
    coffee: [
      'A coffee together?',
      'I would like to invite you for a coffee{{#discussed}} and hear more about {{discussed}}{{/discussed}}.',
      'Would {{times}} suit you? Any other time is fine too.',
    ],
    lunch: [
      'Lunch together?',
      'I would like to invite you for lunch{{#discussed}} and hear more about {{discussed}}{{/discussed}}.',
      'Would {{times}} suit you? Any other time is fine too.',
    ],
    nudge: [
      'Hello again{{#discussed}}: {{discussed}}{{/discussed}}',
      'I wrote to you some days ago{{#discussed}} about {{discussed}}{{/discussed}}, and know how full days are.',
      'Would a short call or a coffee suit you? One line from you is enough.',
    ],
    'keep-in-touch': [
      'How are you?',
      'It has been a while{{#discussed}} since we talked about {{discussed}}{{/discussed}}. How are you, and what are you working on?',
      'I would be glad to hear from you.',
    ],
    birthday: ['Happy birthday, {{first-name}}!', 'I wish you a happy birthday and a good year.'],
    thanks: [
      'Thank you',
      'Thank you for your time{{#discussed}}, and for what you said about {{discussed}}{{/discussed}}.',
      'I would be glad if we stayed in touch.',
    ],
  },
};
