import type { LanguageWords } from '../../all-words';

export const lookBack: LanguageWords['look-back'] = {
  LOOK_BACK_COMMAND: {
    description:
      'Eine Notiz zur Woche schreiben: wen du kennengelernt hast, wer wartet, was offen ist',
    options: {
      dryRun: 'Den Rückblick ausgeben und nichts schreiben',
    },
    taken: 'inzwischen steht dort eine andere Notiz',
    made: '{0} angelegt.',
    brought: '{0} aktualisiert.',
  },
  LOOK_BACK_SAID: {
    noPlace: 'der Text der Notiz lässt keinen Platz für den Rückblick',
    noEnd: 'die Zeile, mit der der Rückblick endet (%% acquaint: end %%), fehlt',
    atTop:
      'in diesem Ordner ist jede Notiz eine Person oder ein Treffen; wähle in den Einstellungen einen anderen für Rückblicke',
    amongPeople:
      'im Ordner „{0}“ ist jede Notiz eine Person oder ein Treffen; wähle in den Einstellungen einen anderen für Rückblicke',
    done: 'Der Wochenrückblick steht in {0}',
  },
};
