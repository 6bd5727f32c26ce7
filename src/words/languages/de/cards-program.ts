import type { CardsProgram } from '../../all-words';

/** What the program says of cards. */
export const cardsProgram: CardsProgram = {
  ADD_COMMAND: {
    description: 'Eine Person als neue Notiz anlegen',
    shapes: {
      day: 'Ein Tag',
      status: 'Stand (mit met= von selbst: pending)',
      cadence: 'Wie oft ihr in Kontakt bleiben wollt: 2 weeks, 3 months, 45 days',
      checkbox: 'Ja oder nein',
      list: 'Mehrere stehen je in einer Zeile (\\n)',
      links: 'Namen von Notizen; mehrere stehen je in einer Zeile (\\n)',
      link: 'Name einer Notiz',
      text: 'Ein Text',
    },
    options: { name: 'Name der Person' },
    added: 'Neue Notiz für {0}: {1}.',
    notARhythm: '{0}={1} ist kein Rhythmus wie 3 months',
    notYesOrNo: '{0}={1} ist weder true noch false',
    exists:
      '„{0}“ gibt es schon: {1}; wenn ihr euch wieder getroffen habt: acquaint log name="{2}" channel=met text="…"',
  },
  DUPLICATES_COMMAND: {
    description: 'Notizen finden, die von einer Person sein können, mit den Gründen',
    options: {
      twoPeople:
        'Vermerken, dass name= und other= zwei Personen sind: sie werden nicht mehr aufgeführt',
      name: 'Mit two-people: eine der beiden',
      other: 'Mit two-people: die andere',
    },
    oneNote: 'name= und other= sind dieselbe Notiz: {0}',
    noted: 'Als zwei Personen vermerkt in',
    together: 'two-people, name= und other= gehören zusammen',
  },
  EXPORT_COMMAND: {
    description: 'Personen als Visitenkarten für Adressbücher schreiben: vCard oder CSV',
    options: {
      as: 'Was geschrieben wird (Standard: vcf); format=vcf und format=csv bedeuten dasselbe',
      version: 'Version der vCard; Telefone kennen 3.0 (Standard: 4.0)',
      name: 'Nur diese Person: Name, Alias oder Pfad',
      field: 'Nur Personen eines Fachgebiets',
      circle: 'Nur Personen eines Kreises',
      tag: 'Nur Personen mit einem Tag',
      search: 'Nur Personen, in deren Notizen diese Wörter stehen',
      out: 'Datei im Vault, die geschrieben wird',
      replace: 'Die Datei ersetzen, falls es sie schon gibt',
    },
    fileExists: '{0} gibt es schon, mit anderem Inhalt; gib replace an, um die Datei zu ersetzen',
    sayFormat: 'gib as=vcf an, mit version=4.0 oder 3.0, oder as=csv',
  },
  IMPORT_COMMAND: {
    description:
      'Aus den Visitenkarten einer vCard- oder CSV-Datei Notizen machen, ohne zu raten, wer jemand ist',
    options: {
      file: 'Datei mit Visitenkarten',
      met: 'Tag, an dem ihr euch alle kennengelernt habt',
      metAt: 'Veranstaltung oder Ort, wo das war',
      circle: 'Kreis für alle',
      takeChanges: 'Übernehmen, was Karten anders sagen als Notizen: andere Arbeit, anderer Ort',
      encoding: 'Zeichen der Datei, etwa windows-1251 oder shift_jis',
      dryRun: 'Sagen, was geschähe, und nichts schreiben',
    },
    leftOut: '  {0}: ist {1} {2}? Weggelassen.',
    newPeople: '{0, plural, one {# neue Person} other {# neue Personen}}',
    changed: '{0} geändert',
    same: '{0} gleich.',
    written: '{0, plural, one {# Notiz geschrieben.} other {# Notizen geschrieben.}}',
    or: '{0} oder {1}',
    toFillIn: '{0, plural, one {# Notiz zu ergänzen} other {# Notizen zu ergänzen}}',
    refused: '  {0}: nichts geschrieben: {1}',
    dryRun: 'Es wurde nichts geschrieben: dry-run.',
    notImported: '{0} lässt sich nicht importieren: {1}',
  },
};
