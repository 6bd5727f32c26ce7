import type { LanguageWords } from '../../all-words';

export const firstRun: LanguageWords['first-run'] = {
  FIRST_RUN: {
    title: 'Menschen, die du triffst, und was daraus wird',
    met: 'Notiere, wen du getroffen hast und worüber ihr gesprochen habt.',
    write: 'Lass dich ans Schreiben erinnern, mit einem Entwurf, der daran anknüpft.',
    introduce: 'Stelle Menschen einander vor, die sich helfen können.',
    import: 'Visitenkarten importieren: vCard, LinkedIn, QR-Code',
    folderWay: 'Meine Personen sind in einem Ordner …',
    chooseFolder: 'Wähle den Ordner mit deinen Personen',
    sample:
      '{0, plural, one {Ein Beispiel mit # Person ansehen} other {Ein Beispiel mit # Personen ansehen}}',
    where: 'Kein Konto, keine Verbindung ins Netz: Alles steht in deinen Notizen.',
    whereIn: 'Notizen entstehen in „{0}“. Kein Konto, keine Verbindung ins Netz.',
    found: 'In diesem Vault gefunden',
    folder:
      '{0, plural, one {# Notiz in „{1}“ sieht nach einer Person aus} other {# Notizen in „{1}“ sehen nach Personen aus}}',
    dailyNotes:
      '{0, plural, one {# tägliche Notiz: Links zu Personen darin zählen als Kontakt} other {# tägliche Notizen: Links zu Personen darin zählen als Kontakt}}',
    tiers: 'Rhythmen von Personal CRM werden gelesen',
    use: 'Diesen Ordner verwenden',
    unwritten:
      'In diese Notizen wird nichts geschrieben, bis du schreibst, einträgst oder etwas festlegst.',
  },
  SAMPLE_WORDS: {
    title: 'Ein Beispiel ansehen',
    asks: 'Dabei kommen {0} Notizen über erfundene Personen in den Ordner „{1}“.',
    leaves: 'Rückgängig machen entfernt sie wieder, ebenso das Löschen des Ordners.',
    confirm: 'Beispiel anlegen',
    written: '{0, plural, one {Beispiel mit # Person} other {Beispiel mit # Personen}}',
    refused: '{0}: {1}',
  },
};
