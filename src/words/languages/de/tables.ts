import type { LanguageWords } from '../../all-words';

export const tables: LanguageWords['tables'] = {
  TABLE_NAMES: {
    suggest: 'Tisch vorschlagen',
    several: 'Mehrere Personen einander vorstellen',
    line: 'Mehrere, die sich alle kennenlernen sollten',
  },
  TABLES: {
    bestFound: 'bester gefundener',
    none: 'Noch kein Tisch vorzuschlagen.',
    noneWanted: 'limit=0 verlangt keinen Tisch: Lass es weg, oder verlange mindestens einen.',
    noneHint:
      'Ein Tisch braucht Personen, die sich nicht kennen und von denen jede einen Grund hat, eine andere kennenzulernen. Notiere, was jemand bietet, sucht und wofür sich jemand interessiert (offers, seeks, interests).',
    fewHint: 'Mit {0} bleiben zu wenige, denen ein Tisch etwas brächte: Lass das weg.',
    badSize: 'size={0} ist keine Zahl von Personen von {1} bis {2}',
  },
  TABLES_COMMAND: {
    description: 'Mehrere Personen vorschlagen, die sich alle an einem Tisch kennenlernen sollten',
    options: {
      size: 'Wie viele an einem Tisch sitzen, {0} bis {1} (Standard: {2})',
      place: 'Nur Personen an diesem Ort',
      circle: 'Nur Personen aus diesem Kreis',
      about: 'Nur Personen, die damit zu tun haben, in deinen Worten',
      limit: 'Höchstens n ausgeben (Standard: {0}), von den {1} Personen mit den besten Paaren',
    },
  },
  TABLES_DIALOG: {
    size: 'Personen am Tisch',
    sizeOf: '{0, plural, one {# Person} other {# Personen}}',
    place: 'Ort',
    anywhere: 'Überall',
    circle: 'Kreis',
    anyCircle: 'Alle Kreise',
    about: 'Thema',
    aboutHint: 'Etwa Stadtbäume',
    list: 'Vorgeschlagene Tische',
    looking: 'Tische werden gesucht…',
    lookingOn: 'Weitere Tische werden gesucht: {0} gefunden…',
    cancel: 'Suche anhalten',
    stopped: 'Die Suche ist angehalten. Ändere oben etwas oder suche noch einmal.',
    again: 'Noch einmal suchen',
    table: 'Tisch {0}',
    bestFound: 'Bester gefundener Tisch: Vielleicht gibt es einen noch besseren.',
    strangers:
      'Die {0, plural, =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} =7 {sieben} =8 {acht} other {#}} kennen sich noch nicht.',
    introduce:
      'Die {0, plural, =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} =7 {sieben} =8 {acht} other {#}} einander vorstellen',
    setAside: 'Diesen Tisch nicht',
    invited: 'Tisch vorgeschlagen für {0}: {1}',
    noCalendar: 'Die Kalenderdatei konnte nicht erstellt werden.',
  },
  SEVERAL_DIALOG: {
    title: 'Mehrere Personen vorstellen',
    who: 'Wer sollte sich kennenlernen?',
    whoHint: 'Name',
    chosen: '{0, plural, one {# Person} other {# Personen}}',
    tooMany: '{0} Personen: Höchstens {1} sind möglich.',
    reason: 'Warum?',
    reasonHint: 'Leer: aus ihren Notizen',
    confirm: 'Vorschlagen',
    tooFew: 'Wähle mindestens zwei Personen.',
  },
};
