import type { LanguageWords } from '../../all-words';

export const merge: LanguageWords['merge'] = {
  MERGE_COMMANDS: {
    merge: 'Diese Person mit einer anderen zusammenführen …',
    duplicates: 'Mögliche Dubletten finden',
  },
  MERGE: {
    unreadable: 'die Notiz lässt sich nicht lesen',
    notReadYet:
      'die Notiz wurde eben geändert und wird noch gelesen; versuche es gleich noch einmal',
    same: 'Es ist nur eine Notiz: {0}.',
    merged: 'Zusammengeführt in {0}',
    planned: 'Es würde zusammengeführt in {0}',
    links:
      '{0, plural, one {Links in einer Notiz führen dorthin.} other {Links in # Notizen führen dorthin.}}',
    linksPlanned:
      '{0, plural, one {Links in einer Notiz würden dorthin führen.} other {Links in # Notizen würden dorthin führen.}}',
    removed: '{0} liegt im Papierkorb.',
    removedPlanned: '{0} käme in den Papierkorb.',
    left: 'Nicht übernommen: {0}: {1}',
    introduction: 'Eine Vorstellung nennt beide, die jetzt eine Person sind; sieh sie dir an: {0}',
    unfinished:
      'Das Zusammenführen ist nicht fertig; beide Notizen sind noch da, und ein neuer Versuch erledigt den Rest. Nicht geschrieben: {0}',
  },
  MERGE_COMMAND: {
    description: 'Zwei Notizen einer Person zu einer machen, mit allen Links dorthin',
    options: {
      name: 'Person, deren Notiz bleibt: Name, Alias oder Pfad',
      other: 'Person, deren Notiz wegfällt',
      dryRun: 'Sagen, was geschähe, und nichts schreiben',
    },
    nothingWritten: 'es wurde nichts geschrieben: {0}: {1}',
  },
  MERGE_DIALOG: {
    title: 'Zwei Notizen einer Person zusammenführen',
    reading: 'Beide Notizen werden gelesen …',
    nobodyElse: 'Es gibt noch niemanden zum Zusammenführen.',
    stays: 'Welche Notiz bleibt?',
    differ: 'Worin sich die beiden unterscheiden',
    agree: 'Die beiden widersprechen sich nicht.',
    nothing: 'nichts',
    both: 'Beides behalten',
    takesOver: 'Sie übernimmt außerdem: {0}.',
    joins: 'Aus beiden zusammengelegt: {0}.',
    keepsOwn: 'Sie behält ihre eigenen Angaben: {0}.',
    leavesOut: 'Weggelassen: {0}: {1}.',
    oneByOne: 'Einzeln wählen',
    joined: 'Namen, Einträge und Text bleiben von beiden erhalten.',
    links:
      '{0, plural, =0 {Keine andere Notiz verlinkt auf die Notiz, die wegfällt.} one {Links in einer Notiz führen dann zu {1}.} other {Links in # Notizen führen dann zu {1}.}}',
    removed: '{0} kommt in den Papierkorb. Rückgängig machen holt alles zurück.',
    introduction:
      '{0} stellt die beiden einander vor. Sieh es dir hinterher an: Sie sind eine Person.',
    confirm: 'Zusammenführen',
    cancel: 'Abbrechen',
    close: 'Schließen',
    again: 'Noch einmal versuchen',
    working:
      '{0, plural, one {Wird zusammengeführt: eine Notiz …} other {Wird zusammengeführt: # Notizen …}}',
    merged: '{0} mit {1} zusammengeführt',
    stopped: '{0} zum Teil mit {1} zusammengeführt',
    same: 'Das ist ein und dieselbe Notiz.',
    refused:
      'Es wurde nichts geschrieben. {0}: {1}. Sieh dir diese Notiz an und versuche es dann noch einmal.',
    unfinished:
      'Das Zusammenführen ist nicht fertig. Beide Notizen sind noch da, und nichts ist verloren. Sieh dir die Notizen unten an und versuche es dann noch einmal: Es geht da weiter, wo es aufgehört hat.',
    notWritten: '{0}: {1}',
    failed: 'Etwas ist schiefgegangen: {0}. Ein neuer Versuch geht da weiter, wo es aufgehört hat.',
  },
};
