import type { DraftWords } from './draft-words';

export const FRENCH: DraftWords = {
  locale: 'fr',
  at: (day, time) => `${day} à ${time}`,
  greeting: 'Bonjour {{first-name}},',
  closing: 'Bien cordialement',
  messages: {
    'follow-up': [
      'Notre conversation : {{discussed}}',
      'Ce fut un plaisir de faire votre connaissance{{#met}} le {{met}}{{/met}}{{#met-at}} ({{met-at}}){{/met-at}}.',
      'Ce que vous avez dit à propos de « {{discussed}} » m’est resté en tête, et j’aimerais en savoir plus.',
      'Puis-je vous inviter à prendre un café ou à déjeuner ces prochaines semaines ?',
    ],
    coffee: [
      'Un café ensemble ?',
      'J’aimerais vous inviter à prendre un café{{#discussed}} et parler encore de « {{discussed}} »{{/discussed}}.',
      'Que diriez-vous de {{times}} ? Un autre moment me convient aussi.',
    ],
    lunch: [
      'Déjeuner ensemble ?',
      'J’aimerais vous inviter à déjeuner{{#discussed}} et parler encore de « {{discussed}} »{{/discussed}}.',
      'Que diriez-vous de {{times}} ? Un autre moment me convient aussi.',
    ],
    nudge: [
      'Petit rappel{{#discussed}} : {{discussed}}{{/discussed}}',
      'Je vous ai écrit il y a quelques jours{{#discussed}} à propos de « {{discussed}} »{{/discussed}} et je sais que les journées sont pleines.',
      'Un bref appel ou un café vous conviendrait-il ? Une ligne de votre part suffit.',
    ],
    'keep-in-touch': [
      'Comment allez-vous ?',
      'Cela fait un moment{{#discussed}} que nous avons parlé de « {{discussed}} »{{/discussed}}. Comment allez-vous, et sur quoi travaillez-vous ?',
      'J’aurais plaisir à avoir de vos nouvelles.',
    ],
    birthday: [
      'Joyeux anniversaire, {{first-name}} !',
      'Je vous souhaite un joyeux anniversaire et une belle année.',
    ],
    thanks: [
      'Merci',
      'Merci pour votre temps{{#discussed}} et pour ce que vous avez dit à propos de « {{discussed}} »{{/discussed}}.',
      'J’aurais plaisir à rester en contact.',
    ],
  },
  letter: {
    reasons: {
      and: (a, b) => `${a} et ${b}`,
      help: (seeker, seeks, helper, offers) =>
        `${seeker} cherche ${seeks} ; ${helper} propose ${offers}.`,
      mutual: 'L’aide peut aller dans les deux sens.',
      interests: {
        both: (phrases) => `Un intérêt en commun : ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} s’intéresse à ${ofA}, ${b} à ${ofB}.`,
      },
      place: {
        both: (phrases) => `Au même endroit : ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} : ${ofA} ; ${b} : ${ofB}.`,
      },
      acquaintances: (names) => `Des connaissances en commun : ${names}.`,
    },
    // Nothing that would have to agree with a gender that no note tells.
    yourReasons: {
      youSeek: (seeks, helper, offers) => `Vous cherchez ${seeks} ; ${helper} propose ${offers}.`,
      youOffer: (offers, seeker, seeks) => `${seeker} cherche ${seeks} ; vous proposez ${offers}.`,
      mutual: () => 'Vous pouvez vous aider mutuellement.',
      interests: {
        both: (phrases) => `Vous partagez un intérêt pour ${phrases}.`,
        each: (yours, other, theirs) =>
          `Vous vous intéressez à ${yours}, ${other} s’intéresse à ${theirs}.`,
      },
      place: {
        both: (phrases) => `Vous êtes au même endroit : ${phrases}.`,
        each: (yours, other, theirs) => `Vous : ${yours} ; ${other} : ${theirs}.`,
      },
      acquaintances: (names) => `Vous avez des connaissances en commun : ${names}.`,
    },
    greeting: (names) => `Bonjour ${names},`,
    askSubject: (other) => `Puis-je vous présenter ${other} ?`,
    wouldLike: (other) => `J’aimerais vous présenter ${other}.`,
    why: (reason) => `Pourquoi j’ai pensé à vous deux : ${reason}`,
    about: (name, words) => `Quelques mots sur ${name} : ${words}`,
    question:
      'Qu’en dites-vous ? Je pose d’abord la question séparément et ne vous mets en contact que ' +
      'si c’est oui des deux côtés. Un simple oui ou non suffit, et un non reste entre nous.',
    introductionSubject: (names) => `Mise en relation : ${names}`,
    bothSaidYes: 'C’est oui des deux côtés : j’ai le plaisir de vous mettre en contact.',
    addresses: 'Pour vous joindre :',
    writesFirst: (name) =>
      `${name}, pourriez-vous écrire en premier et proposer un moment ? Je vous laisse poursuivre à deux, et j’aurai plaisir à savoir comment cela se passe.`,
    offers: (phrases) => `propose ${phrases}`,
    seeks: (phrases) => `cherche ${phrases}`,
    interests: (phrases) => `s’intéresse à ${phrases}`,
  },
};
