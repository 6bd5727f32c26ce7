import { after } from './after';
import type { DraftWords, MessageWords } from './draft-words';
import { ENGLISH_REASONS } from '../suggestions/reasons';

const MESSAGES: MessageWords['messages'] = {
  'follow-up': [
    'Our talk about {{discussed}}',
    'It was good to meet you{{#met-where}} {{met-where}}{{/met-where}}{{#met-when}} {{met-when}}{{/met-when}}.',
    'I enjoyed our conversation about {{discussed}} and would like to hear more.',
    'May I invite you for coffee or lunch in the coming weeks?',
  ],
  meeting: [
    'When shall we meet?',
    'Shall we fix a day for coffee or lunch?{{#discussed}} I would like to hear more about {{discussed}}.{{/discussed}}',
    'Would {{times}} suit you? Any other day is fine too.',
  ],
  coffee: [
    'Coffee together?',
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
    'I wanted to follow up on my last message{{#discussed}} and on {{discussed}}{{/discussed}}; I know how busy things get.',
    'Would a short call or a coffee suit you? A one-line reply is fine.',
  ],
  'keep-in-touch': [
    'How are you?',
    '{{#discussed}}I was thinking back to our conversation about {{discussed}}. {{/discussed}}How are you, and what are you working on?',
    'I would be glad to hear from you.',
  ],
  birthday: [
    'Happy birthday{{#first-name}}, {{first-name}}{{/first-name}}!',
    'I wish you a happy birthday and a good year ahead.',
  ],
  thanks: [
    'Thank you',
    'Thank you for your time{{#discussed}}, and for what you told me about {{discussed}}{{/discussed}}.',
    'I would be glad to stay in touch.',
  ],
  connect: [
    '',
    '{{#discussed}}I read with interest what you wrote about “{{discussed}}”. {{/discussed}}I would like to follow your work: shall we connect here?',
  ],
};

const CONNECT_AFTER_MEETING =
  'It was good to meet you{{#met-where}} {{met-where}}{{/met-where}}{{#met-when}} {{met-when}}{{/met-when}}.{{#discussed}} I enjoyed our conversation about {{discussed}}.{{/discussed}} Shall we stay in touch here?';

export const ENGLISH: DraftWords = {
  locale: 'en-GB',
  when: {
    day: ({ weekday, date }) => `${weekday} ${date}`,
    on: ({ weekday, date }) => `on ${weekday} ${date}`,
    onDate: (date) => `on ${date}`,
    proposed: ({ weekday, date }) => `${weekday} ${date}`,
    or: (one, other) => `${one} or ${other}`,
    at: (day, time) => `${day} at ${time}`,
    clocks: { coffee: '10:00', lunch: '12:30' },
    where: (place) => `at ${place}`,
  },
  greeting: 'Hi{{#first-name}} {{first-name}}{{/first-name}},',
  closing: 'Best wishes',
  messages: MESSAGES,
  connectAfterMeeting: CONNECT_AFTER_MEETING,
  formal: {
    greeting: 'Dear {{first-name}},',
    messages: MESSAGES,
    connectAfterMeeting: CONNECT_AFTER_MEETING,
  },
  letter: {
    reasons: ENGLISH_REASONS,
    yourReasons: {
      youSeek: (seeks, helper, offers) =>
        `You are looking for ${seeks}; ${helper} offers ${offers}.`,
      youOffer: (offers, seeker, seeks) =>
        `${seeker} is looking for ${seeks}; you offer ${offers}.`,
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
      among: {
        mutual: (other) => `You and ${other} can help each other.`,
        interests: (phrases, other) => `You and ${other} both care about ${phrases}.`,
        place: (phrases, other) => `You and ${other} are both in ${phrases}.`,
        acquaintances: (names, other) => `You and ${other} both know ${names}.`,
      },
    },
    greeting: (names) => (names === '' ? 'Hi,' : `Hi ${names},`),
    askSubject: (other) => `May I introduce you to ${other}?`,
    wouldLike: (other) => `I would like to introduce you to ${other}.`,
    table: (place) => `I would like to bring you together at one table${place && ` (${place})`}.`,
    suggestDays: (days) => `I suggest ${days}; any other day is fine too.`,
    two: {
      why: (reason) => `Why I thought of you two: ${reason}`,
      question:
        'Would you like that? I ask each of you first, and put you in touch only if you both say yes. ' +
        'A quick yes or no is fine, and a no stays between us.',
      allSaidYes: 'You both said yes, so I am happy to introduce you.',
      writesFirst: (name) =>
        `${name}, would you write first and suggest a time? I leave the rest to the two of you, and would be glad to hear how it goes.`,
    },
    several: {
      why: (reason) => `Why I thought of all of you: ${reason}`,
      question:
        'Would you like that? I ask each of you first, and put in touch those who say yes. ' +
        'A quick yes or no is fine, and a no stays between us.',
      allSaidYes: 'You all said yes, so I am happy to introduce you to each other.',
      writesFirst: (name) =>
        `${name}, would you write first to everybody and suggest a time? I leave the rest to all of you, and would be glad to hear how it goes.`,
    },
    received: {
      askSubject: (whom) => `Would you introduce me to ${whom}?`,
      wouldLike: (whom) =>
        `I would like to get in touch with ${whom}, and I believe you could introduce me.`,
      between: (name) => `Perhaps by way of ${name}?`,
      why: (reason) => `What it is about: ${reason}`,
      question:
        'Would you do that? A short message to both of us is enough. ' +
        'If it does not suit you, a no is fine and changes nothing between us.',
      thanksSubject: (whom) => `Thank you for introducing me to ${whom}`,
      thanks: (whom) => `Thank you for introducing me to ${whom}. It meant a lot to me.`,
      haveMet: 'We have met since, and I wanted you to hear how it went.',
      outcome: (outcome) => `What came of it: ${outcome}`,
      inReturn: 'I would be glad to do the same for you: is there anybody you would like to meet?',
    },
    who: (name, { field, organization, place }) => {
      const where = `${after(' at ', organization)}${after(' in ', place)}`;
      return field === '' ? `${name} is${where}.` : `${name} works in ${field}${where}.`;
    },
    introductionSubject: (names) => `Introduction: ${names}`,
    addresses: 'How to reach each other:',
    offers: (phrases) => `can help with ${phrases}`,
    seeks: (phrases) => `looks for ${phrases}`,
    interests: (phrases) => `cares about ${phrases}`,
    reach: (name, way) => `${name}: ${way}`,
  },
};
