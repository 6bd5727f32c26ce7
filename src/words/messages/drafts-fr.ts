import { after } from './after';
import type { DraftWords, MessageWords } from './draft-words';
import { REASONS } from '../suggestions/reasons';

const GREETING = 'Bonjour{{#first-name}} {{first-name}}{{/first-name}},';

const MESSAGES: MessageWords['messages'] = {
  'follow-up': [
    'Notre conversation : {{discussed}}',
    'J’ai eu plaisir à faire votre connaissance{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}}.',
    'Notre échange sur « {{discussed}} » m’a donné envie d’en savoir plus.',
    'Puis-je vous inviter à prendre un café ou à déjeuner dans les prochaines semaines ?',
  ],
  meeting: [
    'Quand pourrions-nous nous voir ?',
    'Voulez-vous que nous fixions un jour pour un café ou un déjeuner ?{{#discussed}} J’aimerais reparler avec vous de « {{discussed}} ».{{/discussed}}',
    'Seriez-vous disponible {{times}} ? Un autre jour me convient tout aussi bien.',
  ],
  coffee: [
    'Un café ensemble ?',
    'J’aimerais vous inviter à prendre un café{{#discussed}} pour reparler de « {{discussed}} »{{/discussed}}.',
    'Seriez-vous disponible {{times}} ? Un autre moment me convient tout aussi bien.',
  ],
  lunch: [
    'Déjeuner ensemble ?',
    'J’aimerais vous inviter à déjeuner{{#discussed}} pour reparler de « {{discussed}} »{{/discussed}}.',
    'Seriez-vous disponible {{times}} ? Un autre moment me convient tout aussi bien.',
  ],
  nudge: [
    'Suite à mon message{{#discussed}} : {{discussed}}{{/discussed}}',
    'Je me permets de revenir vers vous{{#discussed}} à propos de « {{discussed}} »{{/discussed}} ; je sais combien les journées se remplissent vite.',
    'Un bref appel ou un café vous conviendrait-il ? Une simple ligne en réponse suffit.',
  ],
  'keep-in-touch': [
    'Comment allez-vous ?',
    '{{#discussed}}Je repensais à notre conversation sur « {{discussed}} ». {{/discussed}}Comment allez-vous, et sur quoi travaillez-vous en ce moment ?',
    'J’aurais plaisir à avoir de vos nouvelles.',
  ],
  birthday: [
    'Joyeux anniversaire{{#first-name}}, {{first-name}}{{/first-name}} !',
    'Je vous souhaite un joyeux anniversaire et une belle année.',
  ],
  thanks: [
    'Merci',
    'Merci pour le temps que vous m’avez accordé{{#discussed}} et pour notre échange sur « {{discussed}} »{{/discussed}}.',
    'J’aurais plaisir à rester en contact.',
  ],
  connect: [
    '',
    '{{#discussed}}J’ai lu avec intérêt ce que vous avez écrit sur « {{discussed}} ». {{/discussed}}J’aimerais suivre votre travail : puis-je vous ajouter à mon réseau ?',
  ],
};

const CONNECT_AFTER_MEETING =
  'J’ai eu plaisir à faire votre connaissance{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}}{{#discussed}} et à parler avec vous de « {{discussed}} »{{/discussed}}. Puis-je vous ajouter à mon réseau pour garder le contact ?';

/** With the article that an event brings along: `au marché de Noël`. */
function where(place: string): string {
  if (/^le /i.test(place)) return `au ${place.slice(3)}`;
  return /^les /i.test(place) ? `aux ${place.slice(4)}` : `à ${place}`;
}

/** The first of a month is `1er`. */
function dated(date: string): string {
  return date.replace(/^1 /, '1er ');
}

export const FRENCH: DraftWords = {
  locale: 'fr',
  when: {
    day: ({ weekday, date }) => `${weekday} ${dated(date)}`,
    on: ({ weekday, date }) => `le ${weekday} ${dated(date)}`,
    onDate: (date) => `le ${dated(date)}`,
    proposed: ({ weekday, date }) => `le ${weekday} ${dated(date)}`,
    or: (one, other) => `${one} ou ${other}`,
    at: (day, time) => `${day} à ${time}`,
    clocks: { coffee: '10 h', lunch: '12 h 30' },
    where,
  },
  greeting: GREETING,
  closing: 'Bien cordialement',
  messages: MESSAGES,
  connectAfterMeeting: CONNECT_AFTER_MEETING,
  formal: {
    greeting: GREETING,
    messages: MESSAGES,
    connectAfterMeeting: CONNECT_AFTER_MEETING,
  },
  letter: {
    reasons: REASONS.fr,
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
      among: {
        mutual: (other) => `${other} et vous pouvez vous aider mutuellement.`,
        interests: (phrases, other) => `Vous partagez avec ${other} un intérêt pour ${phrases}.`,
        place: (phrases, other) => `Vous êtes au même endroit que ${other} : ${phrases}.`,
        acquaintances: (names, other) =>
          `Vous avez avec ${other} des connaissances en commun : ${names}.`,
      },
    },
    greeting: (names) => (names === '' ? 'Bonjour,' : `Bonjour ${names},`),
    askSubject: (other) => `Puis-je vous présenter ${other} ?`,
    wouldLike: (other) => `J’aimerais vous présenter ${other}.`,
    table: (place) => `J’aimerais vous réunir autour d’une même table${place && ` (${place})`}.`,
    suggestDays: (days) => `Je propose ${days} ; un autre jour convient aussi.`,
    two: {
      why: (reason) => `Pourquoi j’ai pensé à vous deux : ${reason}`,
      question:
        'Qu’en dites-vous ? Je pose d’abord la question séparément et ne vous mets en contact que ' +
        'si c’est oui des deux côtés. Un simple oui ou non suffit, et un non restera entre nous.',
      allSaidYes: 'C’est oui des deux côtés : j’ai le plaisir de vous mettre en contact.',
      writesFirst: (name) =>
        `${name}, pourriez-vous écrire en premier et proposer un moment ? Je vous laisse poursuivre à deux et j’aurai plaisir à savoir comment cela se passe.`,
    },
    several: {
      why: (reason) => `Pourquoi j’ai pensé à vous : ${reason}`,
      question:
        'Qu’en dites-vous ? Je pose d’abord la question à chaque personne séparément et ne mets en ' +
        'contact que celles qui disent oui. Un simple oui ou non suffit, et un non restera entre nous.',
      allSaidYes: 'Tout le monde a dit oui : j’ai le plaisir de vous mettre en contact.',
      writesFirst: (name) =>
        `${name}, pourriez-vous écrire en premier à tout le groupe et proposer un moment ? Je vous laisse poursuivre ensemble et j’aurai plaisir à savoir comment cela se passe.`,
    },
    received: {
      askSubject: (whom) => `Pourriez-vous me présenter à ${whom} ?`,
      wouldLike: (whom) =>
        `J’aimerais entrer en contact avec ${whom}, et je pense que vous pourriez nous présenter.`,
      between: (name) => `Peut-être en passant par ${name} ?`,
      why: (reason) => `Ce qui m’amène : ${reason}`,
      question:
        'Le feriez-vous ? Un court message à nous deux suffit. Si cela ne vous convient pas, un non ' +
        'ne change rien entre nous.',
      thanksSubject: (whom) => `Merci pour la mise en contact avec ${whom}`,
      thanks: (whom) =>
        `Merci pour la mise en contact avec ${whom} : votre aide m’a fait très plaisir.`,
      haveMet: 'La rencontre a eu lieu depuis, et je tenais à vous dire comment elle s’est passée.',
      outcome: (outcome) => `Ce qu’il en est sorti : ${outcome}`,
      inReturn:
        'Je ferai volontiers de même pour vous : y a-t-il quelqu’un que vous aimeriez rencontrer ?',
    },
    who: (name, { field, organization, place }) => {
      if (field !== '')
        return `${name} a pour domaine « ${field} »${after(', chez ', organization)}${after(', ', place)}.`;
      return organization === ''
        ? `On trouve ${name} ici : ${place}.`
        : `${name} travaille chez ${organization}${after(', ', place)}.`;
    },
    introductionSubject: (names) => `Mise en relation : ${names}`,
    addresses: 'Pour vous joindre :',
    offers: (phrases) => `propose ${phrases}`,
    seeks: (phrases) => `cherche ${phrases}`,
    interests: (phrases) => `s’intéresse à ${phrases}`,
    reach: (name, way) => `${name} : ${way}`,
  },
};
