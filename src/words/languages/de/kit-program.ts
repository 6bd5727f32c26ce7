import type { LanguageWords } from '../../all-words';

/** What only the command line says. */
export const kitProgram: Pick<
  LanguageWords['kit'],
  'CLI' | 'PROGRAM' | 'PROGRAM_FILES' | 'FILE_ERRORS'
> = {
  CLI: {
    list: 'Auflisten, was acquaint beantworten und tun kann',
    reading: 'Obsidian indiziert noch Notizen. Versuche es gleich noch einmal.',
    errors:
      'Eine Antwort, die mit „Fehler:“ beginnt, ist eine Ablehnung. Obsidian gibt keine Exit-Codes zurück.',
  },
  PROGRAM: {
    error: 'Fehler: {0}',
    missing: '{0}= fehlt',
    empty: '{0}= ist leer',
    required: ' (erforderlich)',
    seeHelp: '; siehe: {0} help',
    usage: 'Aufruf: {0} [Optionen]',
    usageOfAll: 'Aufruf: {0} [Name=Wert …]',
    andMore: '… und {0} weitere',
    to: 'An: {0}',
    subject: 'Betreff: {0}',
    uiLanguage: 'Sprache der Ausgabe (Standard: die des Systems)',
    both: '{0} und {1}',
    options: {
      format: 'Ausgabeformat (Standard: text)',
      date: 'Tag, der als heute gilt',
    },
    nothingWrittenTo: 'in {0} wurde nichts geschrieben: {1}',
    nothingToChange: 'In {0} gibt es nichts zu ändern.',
    returnCount: 'Nur die Anzahl ausgeben',
    nothingWritten: 'nichts wurde geschrieben: {0}',
    nobodyYet:
      'Noch niemand. Füge die erste Person hinzu: acquaint add name="Ana Silva" met=2026-11-05',
    about:
      'Bleib an den Menschen dran, die du kennenlernst, und stelle einander vor, wer sich kennen sollte.',
    common: 'Jeder Befehl kennt:',
    more: 'Mehr zu einem Befehl: {0} help',
    returnAtMost: 'Höchstens n ausgeben',
    returnAtMostOf: 'Höchstens n ausgeben (Standard: {0})',
    notACount: '{0}={1} ist keine ganze Zahl von 0 bis {2}',
    notADay: '{0}={1} ist kein Tag (JJJJ-MM-TT)',
    notOneOf: '{0}={1} ist keines von {2}',
    vault: 'Ordner mit Notizen (Standard: der Vault um diesen Ordner)',
    whichVault: 'welcher Vault? gib vault=ORDNER an oder starte in einem',
    vaultUnread: 'der Vault {0} kann nicht gelesen werden: {1}',
    noCommand: 'kein Befehl; siehe: acquaint help',
    unknownCommand: 'es gibt keinen Befehl {0}; siehe: acquaint help',
    givenTwice: '{0} ist doppelt angegeben',
    takesNoValue: '{0} nimmt keinen Wert',
    noFormat: 'format={0} ist weder {1} noch json',
    noOption: '{0} hat keine Option {1}',
    noDate: 'date={0} ist kein Tag (JJJJ-MM-TT)',
    severalPeople: '„{0}“ sind mehrere Personen; nenne eine mit ihrem Pfad: {1}',
    didYouMean: '; meinst du {0}?',
    nobody: 'niemand heißt „{0}“{1}',
  },
  PROGRAM_FILES: {
    noteReadOnly: 'die Notiz ist schreibgeschützt',
    noteBusy: 'ein anderes Programm schreibt ständig in die Notiz',
    pathLeaves: 'der Pfad führt aus dem Vault hinaus',
    liesOutside: '{0} liegt außerhalb des Vaults',
    theNote: 'die Notiz',
    attachmentsFolder: 'der Ordner für Anhänge',
    noNameFree: 'kein Dateiname ist frei',
    noFile: '{0} kann nicht gelesen werden: es ist keine Datei',
    tooLarge: '{0} ist größer als 64 MB',
    fileUnread: '{0} kann nicht gelesen werden: {1}',
    noFolder: 'kein Ordner',
    settingsUnread: 'seine Einstellungen ({0}) können nicht gelesen werden: {1}',
    notJson: 'es ist kein JSON',
    locked:
      'ein anderer Lauf von acquaint schreibt seit mehr als einer Minute in den Vault; wenn es keinen gibt, lösche {0}',
    lockedBy:
      'ein anderer Lauf von acquaint (Prozess {0}) schreibt seit mehr als einer Minute in den Vault; wenn es keinen gibt, lösche {1}',
    noLock:
      'Läufe von acquaint können nicht auseinandergehalten werden, denn in {0} kann nichts geschrieben werden ({1}); setze TMPDIR auf einen Ordner, in dem das geht',
  },
  FILE_ERRORS: {
    EACCES: 'keine Berechtigung',
    EPERM: 'keine Berechtigung',
    ENOENT: 'keine solche Datei und kein solcher Ordner',
    ENOTDIR: 'kein Ordner',
    EISDIR: 'ein Ordner, keine Datei',
    ELOOP: 'ein Link, der auf sich selbst führt',
    ENOSPC: 'der Datenträger ist voll',
    EROFS: 'der Datenträger ist schreibgeschützt',
    EEXIST: 'existiert bereits',
    ENAMETOOLONG: 'der Name ist zu lang',
    EBUSY: 'von einem anderen Programm in Gebrauch',
  },
};
