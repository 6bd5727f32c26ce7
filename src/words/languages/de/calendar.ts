import type { LanguageWords } from '../../all-words';

export const calendar: LanguageWords['calendar'] = {
  CALENDAR: {
    saved: '{0, plural, one {# Kalendereintrag} other {# Kalendereinträge}} in {1}',
    notACalendar: 'eine Kalenderdatei endet auf .ics',
    foreign: 'es ist der Kalender eines anderen Programms',
    noFile: 'Nenne zuerst in den Einstellungen eine Kalenderdatei.',
    nothing: 'Zu {0} gibt es nichts mit einem Tag.',
  },
  DAILY: {
    noEnd: 'die Zeile, mit der die Liste endet (%% acquaint: end %%), fehlt',
    noPlace: 'der Text der Notiz lässt keinen Platz für die Liste',
    unknownFormat:
      'das Datumsformat der täglichen Notizen, {0}, kann hier nicht geschrieben werden; öffne zuerst die tägliche Notiz von heute',
    undated:
      'Der Name deiner täglichen Notiz nennt keinen Tag: Was du dort abhakst, zählt nicht als Kontakt.',
    added: 'Was heute fällig ist, steht in {0}',
    settled: '{0}: Nachfassen erledigt',
    nothing: 'Heute ist nichts fällig.',
  },
  DAY_COMMANDS: {
    dailyNote: 'Fälliges in die tägliche Notiz eintragen',
    calendar: 'Kalenderdatei aktualisieren',
    calendarHere: 'Kalendereinträge dieser Person speichern',
  },
  CALENDAR_COMMAND: {
    description: 'Nachfassen, geplante Treffen und Geburtstage als Kalender (.ics)',
    options: {
      name: 'Nur zu dieser Person: Name, Alias oder Pfad',
      out: 'Datei, die geschrieben oder aktualisiert wird: im Vault; für das Programm auch mit vollem Pfad',
    },
  },
  TODAY_COMMAND: {
    description: 'Was heute fällig ist, als Aufgaben für eine tägliche Notiz (Markdown)',
  },
  DUE_NOTICE: {
    due: '{0, plural, one {Fällig: # Person} other {Fällig: # Personen}}',
    open: 'Klicke, um Acquaint zu öffnen.',
  },
};
