import type { LanguageWords } from '../../all-words';

export const notes: LanguageWords['notes'] = {
  BLOCK_FAULTS: {
    unreadable: 'die Eigenschaften können nicht gelesen werden',
    noEnd: 'die Eigenschaften hören nicht auf: eine Zeile --- fehlt',
    tooLong: 'die Eigenschaften sind länger als {0} KB',
    carriageReturn: 'eine Zeile der Eigenschaften endet nur mit CR',
    dashes: 'eine Zeile der Eigenschaften beginnt mit ---',
    nested: 'die Eigenschaften sind zu tief verschachtelt',
    tooMany: 'es sind mehr als {0, number} Eigenschaften',
    noNames: 'die Eigenschaften sind keine Liste von Namen und Werten',
    toItself:
      'die Eigenschaften können nicht gelesen werden (sie verweisen auf sich selbst oder sind zu tief verschachtelt)',
    notYaml: 'die Eigenschaften können nicht gelesen werden (Zeile {0}: {1})',
    nameTwice:
      'die Eigenschaften können nicht gelesen werden (Zeile {0}: „{1}“ steht dort zum zweiten Mal; zuerst in Zeile {2})',
    wordAfterDashes:
      'Obsidian liest die Eigenschaften nicht: die erste Zeile ist {0} statt nur ---',
    otherThanDashes: 'Obsidian liest die Eigenschaften nicht: die erste Zeile ist {0} statt ---',
    moreThanDashes:
      'Obsidian liest die Eigenschaften nicht: in der ersten Zeile steht mehr als ---',
    blankBefore:
      'Obsidian liest die Eigenschaften nicht: vor dem ersten --- steht ein Leerzeichen oder eine leere Zeile',
    carriageReturns:
      'Obsidian liest die Eigenschaften nicht: die Zeilen der Notiz enden nur mit CR',
  },
  FILE_FAULTS: {
    notUtf: 'die Datei ist kein UTF-8-Text',
    tooLong: 'die Datei ist zu lang ({0} MB; gelesen werden bis zu {1} MB)',
    unread: 'die Datei kann nicht gelesen werden ({0})',
    tooDeep:
      'ihr Text hat an einer Stelle so viele Klammern, Sterne oder Listen, dass er nicht ganz gelesen wurde: Links und Tags darin zählen vielleicht nicht',
  },
  VALUE_FAULTS: {
    notTexts: 'ist eine Gruppe von Werten statt einer Liste von Texten',
    notText: 'ist eine Gruppe von Werten statt eines Textes',
    groupInList:
      'enthält eine Gruppe von Werten, wo ein Text hingehört (ein Text mit Doppelpunkt braucht Anführungszeichen)',
    notDay: 'ist kein Tag (JJJJ-MM-TT)',
    notYearlyDay: 'ist kein Tag (JJJJ-MM-TT, oder --MM-TT ohne Jahr)',
    notCheckbox: 'ist weder true noch false',
    notRhythm: 'ist kein Rhythmus (wie 2 weeks, 3 months, 45 days, 1 year)',
    notStatus: 'ist kein Status ({0})',
    notTier: 'ist keine Stufe von Personal CRM ({0})',
    numberForText:
      'wird vielleicht anders gelesen, als es da steht (eine Zahl verliert führende Nullen): setze es in Anführungszeichen',
    numberForPhone:
      'wird als Zahl gelesen, dabei kann ein + oder eine führende Null verloren gehen: setze es in Anführungszeichen',
    numberForAddress: 'ist eine Zahl und keine Adresse',
  },
  EDIT_FAULTS: {
    notSafe: 'ihre Eigenschaften sind so geschrieben, dass sie nicht sicher geändert werden können',
    tooMany: 'ihre Eigenschaften sind zu lang für so viele Änderungen auf einmal',
    noPlaceForLog: 'ihr Text ist so geschrieben, dass für ein Protokoll kein Platz ist',
    noPlaceForPromise: 'ihr Text ist so geschrieben, dass für ein Versprechen kein Platz ist',
    taskGone: 'die Aufgabe ist nicht mehr da oder steht mehrmals da',
    taskRepeats:
      'die Aufgabe kehrt von selbst wieder: Hake sie in der Notiz ab, wo das Plugin Tasks die nächste anlegt',
    dailyNotes: 'wie tägliche Notizen hier heißen, ist nicht bekannt',
    bodies: 'der Text der beiden Notizen kann nicht sicher zusammengefügt werden',
    noLink: 'kein Link kann zu {0} führen',
  },
  NOTE_FAULTS: {
    monthUnknown:
      'der Tag im Namen kann nicht gelesen werden: „{0}“ ist in den Sprachen der Einstellungen kein Monat',
    monthAmbiguous:
      'der Tag im Namen kann nicht gelesen werden: „{0}“ meint in den Sprachen der Einstellungen verschiedene Monate',
    tooManyPeople: 'nennt mehr Personen, als gelesen werden ({0})',
    tooFewPeople: 'führt {0, plural, =0 {zu keiner Notiz} other {zu einer Notiz}} statt zu zweien',
    tooManyForIntroduction: 'führt zu {0} Notizen statt zu höchstens {1}',
    namedWithoutNote:
      'führt zu keiner Notiz von {0}{1, plural, =0 {} other { und # weiteren}}: verlinke sie oder nimm den Namen heraus',
    throughNobody: 'führt zu keiner Notiz: verlinke, wer dich vorstellen könnte',
    throughThemselves:
      'führt zu {0}, also zu der Person, die du kennenlernen willst: verlinke jemand anderen, der dich vorstellen könnte, oder lege es beiseite',
    introductionTwice:
      'ist eine von zwei Kopien einer Vorstellung; die andere ist „{0}“: führe zusammen, was darin steht, und lösche dann diese',
    copyBeside:
      'ist eine Kopie, die ein Sync-Programm neben „{0}“ abgelegt hat, und zählt nicht: führe zusammen, was darin steht, und lösche sie dann',
    copyAlone:
      'heißt wie die Kopie eines Sync-Programms, aber „{0}“ liegt nicht daneben: gib ihr einen eigenen Namen',
    saysNothing: 'ist nicht in der Form „{0}“ geschrieben',
    tooManyItems: 'hat mehr Einträge, als gelesen werden ({0})',
  },
  FAULT_PLACES: { property: '{0} {1}', value: '{0}: „{1}“ {2}' },
};
