import { after } from './after';
import type { DayParts, DraftWords, MessageWords } from './draft-words';
import { REASONS } from '../suggestions/reasons';

const GREETING = 'Olá{{#first-name}}, {{first-name}}{{/first-name}},';

const MESSAGES: MessageWords['messages'] = {
  'follow-up': [
    'A nossa conversa: {{discussed}}',
    'Foi um prazer falar consigo{{#met-where}} {{met-where}}{{/met-where}}{{#met-when}} {{met-when}}{{/met-when}}.',
    'Fiquei com vontade de saber mais sobre {{discussed}}.',
    'Posso fazer-lhe um convite para um café ou um almoço nas próximas semanas?',
  ],
  meeting: [
    'Quando nos encontramos?',
    'Marcamos um dia para um café ou um almoço?{{#discussed}} Gostava de saber mais sobre {{discussed}}.{{/discussed}}',
    'Dava-lhe jeito {{times}}? Outro dia também serve.',
  ],
  coffee: [
    'Um café?',
    'Gostava de tomar um café consigo{{#discussed}} e continuar a conversa sobre {{discussed}}{{/discussed}}.',
    'Dava-lhe jeito {{times}}? Outra hora também serve.',
  ],
  lunch: [
    'Almoçamos?',
    'Gostava de almoçar consigo{{#discussed}} e continuar a conversa sobre {{discussed}}{{/discussed}}.',
    'Dava-lhe jeito {{times}}? Outra hora também serve.',
  ],
  nudge: [
    'Olá outra vez{{#discussed}}: {{discussed}}{{/discussed}}',
    'Volto a escrever-lhe{{#discussed}} sobre {{discussed}}{{/discussed}}; sei como os dias se enchem depressa.',
    'Que tal uma chamada curta ou um café? Basta uma linha em resposta.',
  ],
  'keep-in-touch': [
    'Como está?',
    '{{#discussed}}Lembrei-me da nossa conversa sobre {{discussed}}. {{/discussed}}Como está, e em que anda a trabalhar?',
    'Gostava de ter notícias suas.',
  ],
  birthday: [
    'Feliz aniversário{{#first-name}}, {{first-name}}{{/first-name}}!',
    'Desejo-lhe um feliz aniversário e um bom ano.',
  ],
  thanks: [
    'Um agradecimento',
    'Agradeço o seu tempo{{#discussed}} e o que me contou sobre {{discussed}}{{/discussed}}.',
    'Gostava que mantivéssemos o contacto.',
  ],
  connect: [
    '',
    '{{#discussed}}Li com interesse o que escreveu sobre «{{discussed}}». {{/discussed}}Gostava de acompanhar o seu trabalho: aceita o meu convite?',
  ],
};

const CONNECT_AFTER_MEETING =
  'Foi um prazer falar consigo{{#met-where}} {{met-where}}{{/met-where}}{{#met-when}} {{met-when}}{{/met-when}}.{{#discussed}} Gostei da nossa conversa sobre {{discussed}}.{{/discussed}} Mantemos o contacto por aqui?';

/** With the article that an event brings along: `na feira do livro`. */
function where(place: string): string {
  const [, article, name] = /^(os?|as?|uma?) (.+)$/isu.exec(place) ?? [];
  return article === undefined || name === undefined
    ? `em ${place}`
    : `n${article.toLowerCase()} ${name}`;
}

/** Saturday and Sunday are masculine, the others end with `-feira`. */
function on({ weekday, date }: DayParts): string {
  return `${weekday.endsWith('feira') ? 'na' : 'no'} ${weekday}, ${date}`;
}

export const PORTUGUESE: DraftWords = {
  locale: 'pt-PT',
  when: {
    day: ({ weekday, date }) => `${weekday}, ${date}`,
    on,
    onDate: (date) => `a ${date}`,
    proposed: on,
    or: (one, other) => `${one}, ou ${other}`,
    at: (day, time) => `${day}, às ${time}`,
    clocks: { coffee: '10h00', lunch: '13h00' },
    where,
  },
  greeting: GREETING,
  closing: 'Cumprimentos',
  messages: MESSAGES,
  connectAfterMeeting: CONNECT_AFTER_MEETING,
  formal: {
    greeting: GREETING,
    messages: MESSAGES,
    connectAfterMeeting: CONNECT_AFTER_MEETING,
  },
  letter: {
    reasons: REASONS.pt,
    // Without “você”, which is not polite everywhere: who is written to stands first, unnamed.
    yourReasons: {
      youSeek: (seeks, helper, offers) => `Procura ${seeks}; ${helper} oferece ${offers}.`,
      youOffer: (offers, seeker, seeks) => `Oferece ${offers}; ${seeker} procura ${seeks}.`,
      mutual: () => 'Podem ajudar-se mutuamente.',
      interests: {
        both: (phrases) => `Têm em comum o interesse por ${phrases}.`,
        each: (yours, other, theirs) => `Interessa-se por ${yours}; ${other}, por ${theirs}.`,
      },
      place: {
        both: (phrases) => `Estão no mesmo lugar: ${phrases}.`,
        each: (yours, other, theirs) => `Está em ${yours}; ${other}, em ${theirs}.`,
      },
      acquaintances: (names) => `Têm contactos em comum: ${names}.`,
      among: {
        mutual: (other) => `A ajuda entre si e ${other} pode ir nos dois sentidos.`,
        interests: (phrases, other) => `Tem em comum com ${other} o interesse por ${phrases}.`,
        place: (phrases, other) => `Está no mesmo lugar que ${other}: ${phrases}.`,
        acquaintances: (names, other) => `Tem contactos em comum com ${other}: ${names}.`,
      },
    },
    greeting: (names) => (names === '' ? 'Olá,' : `Olá, ${names},`),
    askSubject: (other) => `Posso apresentar-lhe ${other}?`,
    wouldLike: (other) => `Gostaria de lhe apresentar ${other}.`,
    table: (place) =>
      `Gostava de juntar todo o grupo à volta da mesma mesa${place && ` (${place})`}.`,
    suggestDays: (days) => `Proponho ${days}; qualquer outro dia também serve.`,
    two: {
      why: (reason) => `O que me fez pensar nisto: ${reason}`,
      question:
        'Que lhe parece? Pergunto primeiro em separado e só faço a apresentação se as duas ' +
        'respostas forem um sim. Basta um sim ou um não, e um não fica entre nós.',
      allSaidYes: 'As duas respostas foram um sim, por isso aqui fica a apresentação.',
      writesFirst: (name) =>
        `${name}, pode escrever primeiro e propor um dia e uma hora? O resto fica convosco, e depois gostava de saber como correu.`,
    },
    several: {
      why: (reason) => `O que me fez pensar nisto: ${reason}`,
      question:
        'Que lhe parece? Pergunto primeiro em separado e depois apresento quem disser que sim. ' +
        'Basta um sim ou um não, e um não fica entre nós.',
      allSaidYes: 'Todas as respostas foram um sim, por isso aqui fica a apresentação.',
      writesFirst: (name) =>
        `${name}, pode escrever primeiro a todo o grupo e propor um dia e uma hora? O resto fica convosco, e depois gostava de saber como correu.`,
    },
    received: {
      askSubject: (whom) => `Pode apresentar-me a ${whom}?`,
      wouldLike: (whom) =>
        `Gostava de entrar em contacto com ${whom} e creio que nos poderia apresentar.`,
      between: (name) => `Talvez através de ${name}?`,
      why: (reason) => `Do que se trata: ${reason}`,
      question:
        'Poderia fazê-lo? Basta uma mensagem curta para os dois lados. Se não lhe convier, um não ' +
        'está bem e não muda nada entre nós.',
      thanksSubject: (whom) => `Agradeço a apresentação a ${whom}`,
      thanks: (whom) => `Agradeço muito ter-me apresentado a ${whom}.`,
      haveMet: 'Entretanto já nos encontrámos, e queria contar-lhe como correu.',
      outcome: (outcome) => `O que resultou: ${outcome}`,
      inReturn: 'Terei gosto em fazer o mesmo por si: há alguém que gostasse de conhecer?',
    },
    who: (name, { field, organization, place }) =>
      field === ''
        ? `${name} está em ${organization || place}${organization && after(', ', place)}.`
        : `${name} trabalha em ${field}${after(', em ', organization)}${after(', ', place)}.`,
    introductionSubject: (names) => `Apresentação: ${names}`,
    addresses: 'Para entrarem em contacto:',
    offers: (phrases) => `oferece ${phrases}`,
    seeks: (phrases) => `procura ${phrases}`,
    interests: (phrases) => `interessa-se por ${phrases}`,
    reach: (name, way) => `${name}: ${way}`,
  },
};
