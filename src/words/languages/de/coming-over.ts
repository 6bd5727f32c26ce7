import type { LanguageWords } from '../../all-words';

export const comingOver: LanguageWords['coming-over'] = {
  COMING_OVER: {
    title: 'Was andere Plugins über Personen festhalten',
    nothing: 'In keiner Personennotiz steht etwas, das eines dieser Plugins geschrieben hat.',
    where:
      'Angesehen werden nur Personennotizen: Trage ihren Ordner in den Einstellungen ein (jetzt „{0}“).',
    untouched:
      'Es wurde nichts geschrieben. Was als gelesen aufgeführt ist, wird dort gelesen, wo es steht: Beide Plugins können nebeneinander weiterlaufen.',
    notes: '{0, plural, one {# Notiz} other {# Notizen}}',
    readHere: 'Wird gelesen, wo es steht',
    notRead: 'Wird nicht gelesen und bleibt, wie es ist',
    canWrite: 'Kann auf Wunsch geschrieben werden',
    nothingToWrite: 'Es muss nichts geschrieben werden.',
    logLines: '{0, plural, one {# Eintrag} other {# Einträge}}',
    properties: '{0, plural, one {# Eigenschaft} other {# Eigenschaften}}',
    intoNotes: '{0} in {1}',
    write: '{0} schreiben',
    stays: 'Was das Plugin geschrieben hat, bleibt, wie es ist. Du kannst es rückgängig machen.',
    written: 'Was {0} festgehalten hat, steht bei den Einträgen',
    all: 'Alles steht schon in den Notizen.',
  },
  READ_WORDS: {
    rhythm: 'mit Rhythmus',
    lastContact: 'mit letztem Kontakt',
    followUp: 'mit nächstem Nachfassen',
    birthday: 'mit Geburtstag',
    email: 'mit E-Mail-Adresse',
    phone: 'mit Telefonnummer',
    page: 'mit Seite oder Profil',
    acquaintance: 'mit jemandem, den sie kennen',
  },
  COMING_OVER_COMMAND: {
    description:
      'Zeigen, was andere Plugins in Personennotizen festhalten: was gelesen wird und was nicht',
    options: {
      from: 'Nur dieses Plugin',
      write:
        'Schreibt, was es auf seine Weise festgehalten hat, in die Einträge und die Eigenschaften; braucht from=',
    },
    unknown: 'from={0} ist keines von diesen: {1}',
    whichOne: 'write braucht from=, das Plugin, dessen Notizen gemeint sind',
    dryRun: 'Es wurde nichts geschrieben; mit from=… write geschieht es.',
    refused: '{0} blieb, wie es war: {1}',
    done: 'Geschrieben: {0}.',
  },
};
