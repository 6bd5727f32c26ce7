import type { LanguageWords } from '../../all-words';

export const followUps: LanguageWords['follow-ups'] = {
  BULK: {
    toolbar: 'Ausgewählte Personen',
    selected: '{0} ausgewählt',
    select: '{0} auswählen',
    selectItem: 'Auswählen',
    selectGroup: 'Alle auswählen: {0}',
    clear: 'Auswahl aufheben',
    log: 'Eintragen',
    snooze: 'Zurückstellen',
    status: 'Status',
    cadence: 'Rhythmus',
    circle: 'Kreis',
    introduce: 'Vorstellen',
  },
  BULK_DONE: {
    logTitle: 'Dasselbe bei {0, plural, one {# Person} other {# Personen}} eintragen',
    cadenceTitle:
      'Wie oft willst du mit {0, plural, one {# Person} other {# Personen}} in Kontakt bleiben?',
    cadenceField: 'Rhythmus',
    circleTitle: '{0, plural, one {# Person} other {# Personen}} zu einem Kreis hinzufügen',
    circleField: 'Kreis',
    circleHint: 'Zum Beispiel Chor oder Klettern',
    noCircle: 'Ein Kreis braucht einen Namen.',
    confirm: '{0, plural, one {# Notiz} other {# Notizen}} schreiben',
    several: '{0, plural, one {# Person} other {# Personen}}',
    progress: '{0} von {1} Notizen',
    logged: 'Kontakt eingetragen: {0, plural, one {# Person} other {# Personen}}',
    snoozed: '{0, plural, one {# Person} other {# Personen}}: zurückgestellt bis {1}',
    statusSet: '{0, plural, one {# Person} other {# Personen}}: {1}',
    cadenceSet: '{0, plural, one {# Person} other {# Personen}}: {1}',
    circleSet: '{0, plural, one {# Person} other {# Personen}} im Kreis {1}',
    unchanged: ' ({0} unverändert)',
    refused: 'In {0, plural, one {# Notiz} other {# Notizen}} wurde nichts geschrieben:',
    refusedNote: '{0}: {1}',
  },
  DATES: {
    group: 'Geburtstage und Jahrestage',
    more: 'und {0} weitere',
    birthday: 'Geburtstag',
    turns: 'Geburtstag, wird {0}',
    years: '{0}, {1, plural, one {# Jahr} other {# Jahre}}',
    when: '{0}, {1}',
    sentence: '{0}: {1}.',
  },
  DUE_COMMAND: {
    description: 'Auflisten, wer wartet, wer heute fällig ist und wer bald an der Reihe ist',
    options: { days: 'Wie viele Tage im Voraus als bald gelten (Standard: {0})' },
    nothingDue: 'Bis {0} ist nichts fällig.',
    next: 'Als Nächstes: {0} am {1}.',
    unread:
      '{0, plural, one {# Notiz kann} other {# Notizen können}} nicht gelesen werden: was dort fällig ist, ist nicht bekannt (acquaint check sagt, warum)',
  },
  LOG_COMMAND: {
    description:
      'Einen Kontakt eintragen: die Zeile im Protokoll, den letzten Kontakt und den Status',
    done: 'Eingetragen in',
    options: {
      name: 'Person: Name, weiterer Name oder Pfad',
      channel: 'Art des Kontakts (Standard: other)',
      text: 'Worum es ging',
      status: 'Status, der statt des nächsten gesetzt wird',
      point:
        'Den Text als Anknüpfungspunkt behalten (Standard: yes bei Gesprächen, no bei email, message, other)',
    },
  },
  SNOOZE_COMMAND: {
    description: 'Das nächste Nachfassen auf einen Tag verschieben',
    options: {
      name: 'Person: Name, weiterer Name oder Pfad',
      until: 'Tag, an dem es wieder fällig ist',
    },
    done: 'Wieder fällig am {0}:',
  },
  SNOOZE: {
    closed: 'das Nachfassen bei {0} ist abgeschlossen; setze zuerst einen anderen Status',
    paused: '{0} pausiert, daher ist nichts fällig; nimm zuerst „paused“ heraus',
  },
};
