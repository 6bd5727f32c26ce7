import type { LanguageWords } from '../../all-words';

export const settings: LanguageWords['settings'] = {
  SETTING_WORDS: {
    me: { name: 'Dein Name', what: 'Steht unter deinen Entwürfen.' },
    draftLanguage: {
      name: 'Sprache der Entwürfe',
      what: 'In dieser Sprache beginnt eine neue Nachricht.',
    },
    peopleFolder: {
      name: 'Personenordner',
      what: 'Jede Notiz hier und in Unterordnern ist eine Person.',
    },
    followUpWindow: {
      name: 'Erstes Nachfassen',
      what: 'So viele Tage nach dem Kennenlernen schreiben.',
    },
    defaultCadence: {
      name: 'Rhythmus, um in Kontakt zu bleiben',
      what: 'Vorschlag, wenn du einen Kontakt einträgst und noch kein Rhythmus festgelegt ist.',
    },
    editorBar: {
      name: 'Leiste in Personennotizen',
      what: 'Oben in der Notiz einer Person zeigen, was als Nächstes ansteht.',
    },
    statusBarCount: {
      name: 'Anzahl in der Statusleiste',
      what: 'Am Computer zeigen, wie oft Nachfassen ansteht und wie viele Vorstellungen fällig sind.',
    },
    logDayAsLink: {
      name: 'Tag der Einträge verlinken',
      what: 'Den Tag eines Eintrags als Link zur täglichen Notiz schreiben.',
    },
    shownProperties: {
      name: 'Eigenschaften im Seitenbereich',
      what: 'Eigene Eigenschaften, die der Bereich einer Person auch zeigt, eine je Zeile, in dieser Reihenfolge.',
    },
    dailyNotes: {
      name: 'Namen täglicher Notizen',
      what: 'Format mit Ordner, etwa [Journal]/YYYY/DD-MM-YYYY. Leer: wie in Obsidian eingestellt.',
    },
    languages: {
      name: 'Sprachen der Tage',
      what: 'Eine je Zeile, etwa en oder pt-BR: Monate und Wochentage in Notiznamen werden auch in diesen gelesen.',
    },
    meetingFolders: {
      name: 'Ordner für Treffen',
      what: 'Einer je Zeile. Hier zählt ein Tag überall im Namen, etwa Ana 2026-11-05.',
    },
    dailyNoteBlock: {
      name: 'Nachfassen in der täglichen Notiz',
      what: 'Als Aufgaben einfügen, wenn die tägliche Notiz von heute entsteht. Aus: nur per Befehl.',
    },
    leadDays: {
      name: 'Vorlauf für Geburtstage und Jahrestage',
      what: 'So viele Tage vorher erscheint ein Geburtstag beim Nachfassen.',
    },
    dateProperties: {
      name: 'Weitere Jahrestage',
      what: 'Eigenschaften mit einem Tag im Jahr außer dem Geburtstag, eine je Zeile, etwa wedding-date.',
    },
    noticeTime: {
      name: 'Hinweis am Computer',
      what: 'Uhrzeit, etwa 09:00, für einen Hinweis, wie oft Nachfassen ansteht. Leer: keiner.',
    },
    calendarFile: {
      name: 'Kalenderdatei',
      what: 'Hierhin schreibt der Befehl Termine zum Nachfassen und Geburtstage; Kalender können die Datei abonnieren.',
    },
    weekStart: {
      name: 'Erster Tag der Woche',
      what: 'Mit diesem Tag beginnt die Woche im Wochenrückblick.',
    },
    lookBackFolder: {
      name: 'Ordner für Wochenrückblicke',
      what: 'Hier entstehen die Notizen zu deinen Wochen.',
    },
    introductionsFolder: {
      name: 'Ordner für Vorstellungen',
      what: 'Hier entstehen die Notizen zu Vorstellungen.',
    },
    phoneCountry: {
      name: 'Land für Telefonnummern',
      what: 'Zwei Buchstaben: das Land der Nummern ohne Ländervorwahl.',
    },
    myNote: {
      name: 'Notiz über dich',
      what: 'Die Personennotiz, aus der deine eigene Visitenkarte entsteht.',
    },
    template: {
      name: 'Vorlage für neue Personen',
      what: "Neue Notizen beginnen mit ihr. '{{name}}' wird zum Namen, '{{date}}' zum Tag.",
    },
    personType: {
      name: 'Typ',
      what: 'Notizen, deren Eigenschaft type diesen Wert hat, sind Personen.',
    },
    personTag: {
      name: 'Tag',
      what: 'Notizen mit diesem Tag oder einem darunter sind Personen.',
    },
    templateFolder: { name: 'Vorlagenordner', what: 'Notizen hier sind nie Personen.' },
    cadenceByCircle: {
      name: 'Rhythmus nach Kreis oder Tag',
      what: 'Einer je Zeile, etwa family: 2 weeks. Für Personen ohne eigenen Rhythmus; der erste, der passt, gilt.',
    },
  },
  WEEK_START_TITLES: {
    app: 'Wie in Obsidian',
    monday: 'Montag',
    sunday: 'Sonntag',
    saturday: 'Samstag',
  },
  SETTING_PAGES: {
    writing: {
      name: 'Beim Schreiben',
      what: 'Leiste in Personennotizen, Anzahl der Wartenden, Links in Einträgen',
    },
    daily: {
      name: 'Tägliche Notizen und Jahrestage',
      what: 'Namen täglicher Notizen, Geburtstage, Kalender',
    },
    introductions: { name: 'Vorstellungen', what: 'Wo ihre Notizen liegen' },
    cards: {
      name: 'Importieren und neue Personen',
      what: 'Land der Telefonnummern, eigene Visitenkarte, Vorlage',
    },
    advanced: {
      name: 'Erweitert',
      what: 'Tag und Typ von Personen, Namen der Eigenschaften, Rhythmen nach Kreis',
    },
  },
  SETTING_FOUND: {
    people:
      '{0, plural, one {Jede Notiz hier und in Unterordnern ist eine Person: # gefunden.} other {Jede Notiz hier und in Unterordnern ist eine Person: # gefunden.}}',
    outside:
      '{0, plural, one {# Person gefunden} other {# Personen gefunden}}, davon {1} außerhalb dieses Ordners, über Tag oder Typ.',
    rhythms: '{0} von {1} haben schon einen.',
    datedNotes:
      '{0, plural, one {# Notiz mit einem Tag nennt Personen} other {# Notizen mit einem Tag nennen Personen}}',
  },
  SETTINGS_TAB: {
    more: 'Mehr',
    notACadence: 'Schreibe etwa 2 weeks, 3 months oder 1 year.',
    notACountry: 'Schreibe zwei Buchstaben, etwa PT.',
    notATime: 'Schreibe eine Uhrzeit, etwa 09:00 oder 17:30.',
    notADay: 'Schreibe Jahr, Monat und Tag, etwa [Journal]/YYYY/DD-MM-YYYY.',
    notALanguage: 'Schreibe je Zeile das Kürzel einer Sprache, etwa en, de oder pt-BR.',
    notByCircle: 'Schreibe je Zeile einen Kreis oder Tag und einen Rhythmus, etwa family: 2 weeks.',
    propertyTypes: {
      name: 'Typen der Eigenschaften',
      what: 'Obsidian sagen, was Datum, Liste oder Kontrollkästchen ist. Von dir gewählte Typen bleiben.',
    },
    properties: 'Namen der Eigenschaften, wo du andere willst',
  },
  SELF_CHECK: {
    title: 'Selbstprüfung',
    hint: 'Dieser Text enthält Versionen, Zahlen und Namen von Einstellungen, und nichts aus deinen Notizen. Er ist englisch. Wähle ihn aus und füge ihn ein, wo du ein Problem meldest. Es wurde nichts geändert.',
    label: 'Bericht',
  },
  PROPERTY_TYPES: {
    offer: 'Tage in Personennotizen mit Datumsauswahl zeigen und Listen als Listen?',
    yes: 'Ja',
    notNow: 'Jetzt nicht',
    done: 'Typen festgelegt für {0}.',
    nothing: 'All diese Eigenschaften haben schon einen Typ.',
  },
};
