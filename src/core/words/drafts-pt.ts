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
  letter: {
    reasons: {
      and: (a, b) => `${a} e ${b}`,
      help: (seeker, seeks, helper, offers) =>
        `${seeker} procura ${seeks}; ${helper} oferece ${offers}.`,
      mutual: 'A ajuda pode ir nos dois sentidos.',
      interests: {
        both: (phrases) => `Um interesse em comum: ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} interessa-se por ${ofA}; ${b}, por ${ofB}.`,
      },
      place: {
        both: (phrases) => `No mesmo lugar: ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} está em ${ofA}; ${b}, em ${ofB}.`,
      },
      acquaintances: (names) => `Contactos em comum: ${names}.`,
    },
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
    },
    greeting: (names) => `Olá, ${names},`,
    askSubject: (other) => `Posso apresentar-lhe ${other}?`,
    wouldLike: (other) => `Gostaria de lhe apresentar ${other}.`,
    why: (reason) => `O que me fez pensar nisto: ${reason}`,
    about: (name, words) => `Sobre ${name}: ${words}`,
    question:
      'Que lhe parece? Pergunto primeiro em separado e só faço a apresentação se as duas ' +
      'respostas forem sim. Basta um breve sim ou não, e um não fica entre nós.',
    introductionSubject: (names) => `Apresentação: ${names}`,
    bothSaidYes: 'As duas respostas foram sim, por isso aqui fica a apresentação.',
    addresses: 'Para entrarem em contacto:',
    writesFirst: (name) =>
      `${name}, pode escrever primeiro e propor um dia e uma hora? O resto fica convosco, e gostava de saber como corre.`,
    offers: (phrases) => `oferece ${phrases}`,
    seeks: (phrases) => `procura ${phrases}`,
    interests: (phrases) => `interessa-se por ${phrases}`,
  },
};
