import { after } from './after';
import type { DraftWords, MessageWords } from './draft-words';
import { REASONS } from '../suggestions/reasons';

const MESSAGES: MessageWords['messages'] = {
  'follow-up': [
    'Unser Gespräch: {{discussed}}',
    'es war schön, dich{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}} kennenzulernen.',
    'Ich würde gern mehr zum Thema {{discussed}} hören.',
    'Darf ich dich in den nächsten Wochen auf einen Kaffee oder zum Mittagessen einladen?',
  ],
  meeting: [
    'Wann treffen wir uns?',
    'wollen wir einen Tag für einen Kaffee oder ein Mittagessen ausmachen?{{#discussed}} Ich würde gern mehr zum Thema {{discussed}} hören.{{/discussed}}',
    'Passt es dir {{times}}? Ein anderer Tag geht auch.',
  ],
  coffee: [
    'Ein gemeinsamer Kaffee?',
    'ich würde dich gern auf einen Kaffee einladen{{#discussed}} und mehr zum Thema {{discussed}} hören{{/discussed}}.',
    'Passt es dir {{times}}? Ein anderer Termin geht auch.',
  ],
  lunch: [
    'Zusammen Mittag essen?',
    'ich würde dich gern zum Mittagessen einladen{{#discussed}} und mehr zum Thema {{discussed}} hören{{/discussed}}.',
    'Passt es dir {{times}}? Ein anderer Termin geht auch.',
  ],
  nudge: [
    'Noch einmal hallo{{#discussed}}: {{discussed}}{{/discussed}}',
    'ich melde mich noch einmal{{#discussed}} zum Thema {{discussed}}{{/discussed}}. Ich weiß, wie schnell etwas liegen bleibt.',
    'Passt dir ein kurzes Telefonat oder ein Kaffee? Eine kurze Antwort genügt.',
  ],
  'keep-in-touch': [
    'Wie geht es dir?',
    'ich wollte mich wieder einmal melden{{#discussed}} und musste dabei an unser Gespräch zum Thema {{discussed}} denken{{/discussed}}. Wie geht es dir, und woran arbeitest du gerade?',
    'Ich würde mich freuen, von dir zu hören.',
  ],
  birthday: [
    'Alles Gute zum Geburtstag{{#first-name}}, {{first-name}}{{/first-name}}!',
    'ich wünsche dir alles Gute zum Geburtstag und ein gutes neues Lebensjahr.',
  ],
  thanks: [
    'Vielen Dank',
    'vielen Dank für deine Zeit{{#discussed}} und für unser Gespräch zum Thema {{discussed}}{{/discussed}}.',
    'Ich würde mich freuen, wenn wir in Kontakt bleiben.',
  ],
  connect: [
    '',
    'ich würde mich hier gern mit dir vernetzen{{#discussed}}: Was du zu „{{discussed}}“ geschrieben hast, hat mich neugierig gemacht{{/discussed}}.',
  ],
};

const FORMAL_MESSAGES: MessageWords['messages'] = {
  'follow-up': [
    'Unser Gespräch: {{discussed}}',
    'es war schön, Sie{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}} kennenzulernen.',
    'Ich würde gern mehr zum Thema {{discussed}} hören.',
    'Darf ich Sie in den nächsten Wochen auf einen Kaffee oder zum Mittagessen einladen?',
  ],
  meeting: [
    'Wann treffen wir uns?',
    'wollen wir einen Tag für einen Kaffee oder ein Mittagessen ausmachen?{{#discussed}} Ich würde gern mehr zum Thema {{discussed}} hören.{{/discussed}}',
    'Passt es Ihnen {{times}}? Ein anderer Tag geht auch.',
  ],
  coffee: [
    'Ein gemeinsamer Kaffee?',
    'ich würde Sie gern auf einen Kaffee einladen{{#discussed}} und mehr zum Thema {{discussed}} hören{{/discussed}}.',
    'Passt es Ihnen {{times}}? Ein anderer Termin geht auch.',
  ],
  lunch: [
    'Zusammen Mittag essen?',
    'ich würde Sie gern zum Mittagessen einladen{{#discussed}} und mehr zum Thema {{discussed}} hören{{/discussed}}.',
    'Passt es Ihnen {{times}}? Ein anderer Termin geht auch.',
  ],
  nudge: [
    'Noch einmal hallo{{#discussed}}: {{discussed}}{{/discussed}}',
    'ich melde mich noch einmal{{#discussed}} zum Thema {{discussed}}{{/discussed}}. Ich weiß, wie schnell etwas liegen bleibt.',
    'Passt Ihnen ein kurzes Telefonat oder ein Kaffee? Eine kurze Antwort genügt.',
  ],
  'keep-in-touch': [
    'Wie geht es Ihnen?',
    'ich wollte mich wieder einmal melden{{#discussed}} und musste dabei an unser Gespräch zum Thema {{discussed}} denken{{/discussed}}. Wie geht es Ihnen, und woran arbeiten Sie gerade?',
    'Ich würde mich freuen, von Ihnen zu hören.',
  ],
  birthday: [
    'Alles Gute zum Geburtstag{{#first-name}}, {{first-name}}{{/first-name}}!',
    'ich wünsche Ihnen alles Gute zum Geburtstag und ein gutes neues Lebensjahr.',
  ],
  thanks: [
    'Vielen Dank',
    'vielen Dank für Ihre Zeit{{#discussed}} und für unser Gespräch zum Thema {{discussed}}{{/discussed}}.',
    'Ich würde mich freuen, wenn wir in Kontakt bleiben.',
  ],
  connect: [
    '',
    'ich würde mich hier gern mit Ihnen vernetzen{{#discussed}}: Was Sie zu „{{discussed}}“ geschrieben haben, hat mich neugierig gemacht{{/discussed}}.',
  ],
};

/** With the article that an event brings along: `bei der Buchmesse`. */
function where(place: string): string {
  const [, article, name] = /^(der|das|die|ein|eine) (.+)$/isu.exec(place) ?? [];
  const before = { der: 'beim', das: 'beim', die: 'bei der', ein: 'bei einem', eine: 'bei einer' };
  const known = Object.entries(before).find(([word]) => word === article?.toLowerCase());
  return known && name !== undefined ? `${known[1]} ${name}` : `bei ${place}`;
}

export const GERMAN: DraftWords = {
  locale: 'de',
  when: {
    day: ({ weekday, date }) => `${weekday}, ${date}`,
    // Without the weekday, which would ask for two commas.
    on: ({ date }) => `am ${date}`,
    onDate: (date) => `am ${date}`,
    proposed: ({ weekday, date }) => `am ${weekday}, ${date},`,
    or: (one, other) => `${one} oder ${other}`.replace(/,$/, ''),
    at: (day, time) => `${day} um ${time} Uhr`,
    clocks: { coffee: '10', lunch: '12:30' },
    where,
  },
  greeting: 'Hallo{{#first-name}} {{first-name}}{{/first-name}},',
  closing: 'Viele Grüße',
  messages: MESSAGES,
  connectAfterMeeting:
    'es war schön, dich{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}} kennenzulernen{{#discussed}} und mehr zum Thema {{discussed}} zu hören{{/discussed}}. Wollen wir hier in Kontakt bleiben?',
  formal: {
    greeting: 'Guten Tag {{first-name}},',
    messages: FORMAL_MESSAGES,
    connectAfterMeeting:
      'es war schön, Sie{{#met-when}} {{met-when}}{{/met-when}}{{#met-where}} {{met-where}}{{/met-where}} kennenzulernen{{#discussed}} und mehr zum Thema {{discussed}} zu hören{{/discussed}}. Ich würde gern hier mit Ihnen in Kontakt bleiben.',
  },
  letter: {
    reasons: REASONS.de,
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
      among: {
        mutual: (other) => `Du und ${other} könnt einander helfen.`,
        interests: (phrases, other) => `Du und ${other} interessiert euch beide für ${phrases}.`,
        place: (phrases, other) => `Du und ${other} seid beide in ${phrases}.`,
        acquaintances: (names, other) => `Du und ${other} kennt beide ${names}.`,
      },
    },
    greeting: (names) => (names === '' ? 'Hallo,' : `Hallo ${names},`),
    askSubject: (other) => `Darf ich dich mit ${other} bekannt machen?`,
    wouldLike: (other) => `ich möchte dich gern mit ${other} bekannt machen.`,
    table: (place) => `Ich möchte euch gern an einen Tisch bringen${place && ` (${place})`}.`,
    suggestDays: (days) => `Mein Vorschlag: ${days}; jeder andere Tag geht auch.`,
    two: {
      why: (reason) => `Warum ich an euch beide gedacht habe: ${reason}`,
      question:
        'Wäre dir das recht? Ich frage euch erst einzeln und bringe euch nur zusammen, wenn ihr ' +
        'beide Ja sagt. Ein kurzes Ja oder Nein genügt, und ein Nein bleibt unter uns.',
      allSaidYes: 'ihr habt beide Ja gesagt, also mache ich euch hiermit gern bekannt.',
      writesFirst: (name) =>
        `${name}, magst du zuerst schreiben und einen Termin vorschlagen? Alles Weitere überlasse ich euch beiden; ich bin gespannt, wie es läuft.`,
    },
    several: {
      why: (reason) => `Warum ich an euch alle gedacht habe: ${reason}`,
      question:
        'Wäre dir das recht? Ich frage euch erst einzeln und bringe dann alle zusammen, die ' +
        'Ja sagen. Ein kurzes Ja oder Nein genügt, und ein Nein bleibt unter uns.',
      allSaidYes: 'ihr habt alle Ja gesagt, also mache ich euch hiermit gern miteinander bekannt.',
      writesFirst: (name) =>
        `${name}, magst du zuerst an alle schreiben und einen Termin vorschlagen? Alles Weitere überlasse ich euch; ich bin gespannt, wie es läuft.`,
    },
    received: {
      askSubject: (whom) => `Würdest du mich mit ${whom} bekannt machen?`,
      wouldLike: (whom) =>
        `ich würde gern mit ${whom} in Kontakt kommen und glaube, dass du uns bekannt machen könntest.`,
      between: (name) => `Vielleicht führt der Weg über ${name}.`,
      why: (reason) => `Worum es mir geht: ${reason}`,
      question:
        'Magst du das tun? Eine kurze Nachricht an uns beide genügt. Wenn es dir nicht passt, ist ' +
        'ein Nein völlig in Ordnung und ändert nichts zwischen uns.',
      thanksSubject: (whom) => `Danke für die Bekanntschaft mit ${whom}`,
      thanks: (whom) =>
        `danke, dass du mich mit ${whom} bekannt gemacht hast. Das hat mich sehr gefreut.`,
      haveMet: 'Inzwischen haben wir uns getroffen, und du sollst wissen, wie es gelaufen ist.',
      outcome: (outcome) => `Was daraus geworden ist: ${outcome}`,
      inReturn:
        'Gern tue ich einmal dasselbe für dich: Gibt es jemanden, den du kennenlernen möchtest?',
    },
    who: (name, { field, organization, place }) => {
      const there = `${after(' bei ', organization)}${after(' in ', place)}`;
      return field === ''
        ? `${name} ist${there}.`
        : `${name} arbeitet im Bereich ${field}${there}.`;
    },
    introductionSubject: (names) => `Darf ich vorstellen: ${names}`,
    addresses: 'So erreicht ihr euch:',
    offers: (phrases) => `bietet ${phrases}`,
    seeks: (phrases) => `sucht ${phrases}`,
    interests: (phrases) => `interessiert sich für ${phrases}`,
    reach: (name, way) => `${name}: ${way}`,
  },
};
