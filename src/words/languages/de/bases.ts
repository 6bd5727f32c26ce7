import type { LanguageWords } from '../../all-words';

export const bases: LanguageWords['bases'] = {
  BASE_NAMES: {
    followUps: 'Personen: Nachfassen',
    board: 'Personen: Board',
    cards: 'Personen: Karten',
    network: 'Personen: Netzwerk',
    sortBy: 'Personen sortieren nach',
    groupBy: 'Personen gruppieren nach',
    asInBase: 'Wie in dieser Base',
    due: 'Tag, an dem du dich melden willst',
    'last-contact': 'Letzter Kontakt',
    rhythm: 'Rhythmus',
    status: 'Status',
    makePeople: 'Base mit Personen anlegen',
    makeIntroductions: 'Base mit Vorstellungen anlegen',
    isOff:
      'Bases ist ausgeschaltet. Schalte es in den Einstellungen unter „Core-Plugins“ ein und versuche es noch einmal.',
  },
  BASE: {
    list: 'Personen dieser Base',
    why: 'Warum',
    empty: 'Diese Base findet keine Notizen. Ihr Filter sagt, welche sie sucht.',
    addPerson: 'Person anlegen',
    nobody:
      '{0, plural, one {In der Notiz, die diese Base findet, geht es um keine Person.} other {In keiner der # Notizen, die diese Base findet, geht es um eine Person.}}',
    whoIsPerson:
      'In den Einstellungen von Acquaint steht, an welchem Ordner, Tag oder Typ eine Personennotiz zu erkennen ist: filtere nach demselben.',
    others:
      '{0, plural, one {In # Notiz dieser Base geht es um keine Person; sie fehlt hier. Der Filter der Base kann sie auch weglassen.} other {In # Notizen dieser Base geht es um keine Person; sie fehlen hier. Der Filter der Base kann sie auch weglassen.}}',
    limit:
      'Diese Base hört nach {0, plural, one {# Notiz} other {# Notizen}} auf, gezählt, bevor die Personen hier sortiert und gruppiert werden.',
    board:
      'Personen nach Status; die Pfeiltasten gehen von Karte zu Karte, t setzt den Status, m öffnet das Menü',
    moveTo: 'Nach „{0}“ verschieben',
    more: '{0, plural, one {# weitere} other {# weitere}}',
    notHere: 'Nach „{0}“ kann niemand verschoben werden: wähle, was der nächste Schritt ist.',
    paused: 'pausiert',
    offers: 'Bietet',
    seeks: 'Sucht',
    cards: 'Personen dieser Base; die Pfeiltasten gehen von Karte zu Karte, m öffnet das Menü',
    madePeople: 'Base mit Personen angelegt',
    madeIntroductions: 'Base mit Vorstellungen angelegt',
    later: 'Später',
    never: 'Nichts geplant',
    week: 'Diese Woche in Kontakt',
    month: 'Vor höchstens einem Monat',
    quarter: 'Vor höchstens drei Monaten',
    year: 'Vor höchstens einem Jahr',
    earlier: 'Länger her',
    noContact: 'Noch kein Kontakt',
    noRhythm: 'Kein Rhythmus',
    noValue: 'Ohne Wert',
  },
  BASE_VIEW_NAMES: {
    followUps: 'Nachfassen',
    board: 'Board',
    cards: 'Karten',
    network: 'Netzwerk',
    everybody: 'Alle',
    underWay: 'Im Gange',
    all: 'Alle Vorstellungen',
  },
};
