import type { DraftWords } from './draft-words';

export const GERMAN: DraftWords = {
  locale: 'de',
  at: (day, time) => `${day} um ${time} Uhr`,
  greeting: 'Hallo {{first-name}},',
  closing: 'Viele Grüße',
  messages: {
    'follow-up': [
      'Unser Gespräch über {{discussed}}',
      'es war schön, dich{{#met}} am {{met}}{{/met}} kennenzulernen{{#met-at}} ({{met-at}}){{/met-at}}.',
      'Was du über {{discussed}} gesagt hast, beschäftigt mich noch, und ich würde gern mehr hören.',
      'Darf ich dich in den nächsten Wochen auf einen Kaffee oder zum Mittagessen einladen?',
    ],
    coffee: [
      'Ein Kaffee zusammen?',
      'ich möchte dich gern auf einen Kaffee einladen{{#discussed}} und mehr über {{discussed}} hören{{/discussed}}.',
      'Passt dir {{times}}? Jede andere Zeit geht auch.',
    ],
    lunch: [
      'Zusammen mittagessen?',
      'ich möchte dich gern zum Mittagessen einladen{{#discussed}} und mehr über {{discussed}} hören{{/discussed}}.',
      'Passt dir {{times}}? Jede andere Zeit geht auch.',
    ],
    nudge: [
      'Noch einmal hallo{{#discussed}}: {{discussed}}{{/discussed}}',
      'ich hatte dir vor einigen Tagen geschrieben{{#discussed}}, es ging um {{discussed}}{{/discussed}}, und weiß, wie voll Tage sind.',
      'Passt dir ein kurzes Telefonat oder ein Kaffee? Eine Zeile von dir genügt.',
    ],
    'keep-in-touch': [
      'Wie geht es dir?',
      'es ist eine Weile her{{#discussed}}, dass wir über {{discussed}} gesprochen haben{{/discussed}}. Wie geht es dir, und woran arbeitest du?',
      'Ich würde mich freuen, von dir zu hören.',
    ],
    birthday: [
      'Alles Gute zum Geburtstag, {{first-name}}!',
      'ich wünsche dir alles Gute zum Geburtstag und ein gutes neues Lebensjahr.',
    ],
    thanks: [
      'Danke',
      'danke für deine Zeit{{#discussed}} und für das, was du über {{discussed}} gesagt hast{{/discussed}}.',
      'Es würde mich freuen, wenn wir in Kontakt bleiben.',
    ],
  },
  letter: {
    reasons: {
      and: (a, b) => `${a} und ${b}`,
      help: (seeker, seeks, helper, offers) =>
        `${seeker} sucht ${seeks}; ${helper} bietet ${offers}.`,
      mutual: 'Beide können einander helfen.',
      interests: {
        both: (phrases) => `Beide interessieren sich für ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} interessiert sich für ${ofA}, ${b} für ${ofB}.`,
      },
      place: {
        both: (phrases) => `Beide sind in ${phrases}.`,
        each: (a, ofA, b, ofB) => `${a} ist in ${ofA}, ${b} in ${ofB}.`,
      },
      acquaintances: (names) => `Beide kennen ${names}.`,
    },
    yourReasons: {
      youSeek: (seeks, helper, offers) => `Du suchst ${seeks}; ${helper} bietet ${offers}.`,
      youOffer: (offers, seeker, seeks) => `${seeker} sucht ${seeks}; du bietest ${offers}.`,
      mutual: () => 'Ihr könnt euch gegenseitig helfen.',
      interests: {
        both: (phrases) => `Ihr interessiert euch beide für ${phrases}.`,
        each: (yours, other, theirs) =>
          `Du interessierst dich für ${yours}, ${other} für ${theirs}.`,
      },
      place: {
        both: (phrases) => `Ihr seid beide in ${phrases}.`,
        each: (yours, other, theirs) => `Du bist in ${yours}, ${other} in ${theirs}.`,
      },
      acquaintances: (names) => `Ihr kennt beide ${names}.`,
    },
    greeting: (names) => `Hallo ${names},`,
    askSubject: (other) => `Darf ich dich mit ${other} bekannt machen?`,
    wouldLike: (other) => `ich möchte dich gern mit ${other} bekannt machen.`,
    why: (reason) => `Warum ich an euch beide gedacht habe: ${reason}`,
    about: (name, words) => `Über ${name}: ${words}`,
    question:
      'Wäre dir das recht? Ich frage euch erst einzeln und bringe euch nur zusammen, wenn ihr ' +
      'beide Ja sagt. Ein kurzes Ja oder Nein genügt, und ein Nein bleibt unter uns.',
    introductionSubject: (names) => `Darf ich vorstellen: ${names}`,
    bothSaidYes: 'ihr habt beide Ja gesagt, also mache ich euch hiermit gern bekannt.',
    addresses: 'So erreicht ihr euch:',
    writesFirst: (name) =>
      `${name}, magst du zuerst schreiben und einen Termin vorschlagen? Alles Weitere überlasse ich euch beiden und bin gespannt, wie es läuft.`,
    offers: (phrases) => `bietet ${phrases}`,
    seeks: (phrases) => `sucht ${phrases}`,
    interests: (phrases) => `interessiert sich für ${phrases}`,
  },
};
