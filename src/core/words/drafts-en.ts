import type { DraftWords } from './draft-words';
import { ENGLISH_REASONS } from './reason-words';

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
  letter: {
    reasons: ENGLISH_REASONS,
    yourReasons: {
      youSeek: (seeks, helper, offers) => `You look for ${seeks}; ${helper} offers ${offers}.`,
      youOffer: (offers, seeker, seeks) => `${seeker} looks for ${seeks}; you offer ${offers}.`,
      mutual: () => 'Each of you can help the other.',
      interests: {
        both: (phrases) => `You both care about ${phrases}.`,
        each: (yours, other, theirs) => `You care about ${yours}; ${other} cares about ${theirs}.`,
      },
      place: {
        both: (phrases) => `You are both in ${phrases}.`,
        each: (yours, other, theirs) => `You are in ${yours}; ${other} is in ${theirs}.`,
      },
      acquaintances: (names) => `You both know ${names}.`,
    },
    greeting: (names) => `Hi ${names},`,
    askSubject: (other) => `May I introduce you to ${other}?`,
    wouldLike: (other) => `I would like to introduce you to ${other}.`,
    why: (reason) => `Why I thought of you two: ${reason}`,
    about: (name, words) => `About ${name}: ${words}`,
    question:
      'Would you like that? I ask each of you first, and put you in touch only if both say yes. ' +
      'A short yes or no is enough, and a no stays between us.',
    introductionSubject: (names) => `Introduction: ${names}`,
    bothSaidYes: 'You both said yes, so here you are.',
    addresses: 'How you reach each other:',
    writesFirst: (name) =>
      `${name}, would you write first and suggest a time? I leave the rest to the two of you, and am curious how it goes.`,
    offers: (phrases) => `offers ${phrases}`,
    seeks: (phrases) => `looks for ${phrases}`,
    interests: (phrases) => `cares about ${phrases}`,
  },
};
