import type { IntroductionsProgram } from '../../all-words';

/** What the commands about introductions say. */
export const introductionsProgram: IntroductionsProgram = {
  INTRODUCE_COMMAND: {
    description: 'Vorschlagen, Personen einander vorzustellen, als neue Notiz',
    options: {
      a: 'Person: Name, Alias oder Pfad',
      b: 'Die andere Person',
      people:
        'Statt a und b: zwei bis acht Personen, mit ; zwischen den Namen ("in Anführungszeichen" gehört ein ; zum Namen)',
      reason: 'Warum sie sich kennenlernen sollten (Standard: was der Vorschlag sagt)',
    },
    proposed: 'Vorstellung vorgeschlagen für {0}: {1}.',
    exists: 'Zu {0} gibt es schon eine Notiz: {1}.',
    whom: 'gib a= und b= an, oder people= mit ; zwischen den Namen',
  },
  INTRODUCTION_COMMAND: {
    description: 'Zeigen, wie Vorstellungen stehen, oder mit einer einen Schritt weitergehen',
    options: {
      name: 'Eine Vorstellung: Pfad ihrer Notiz oder „Ana Silva, Bo Lee“ (Standard: alle)',
      step: 'Was damit zu tun ist',
      who: 'Um wen es bei einem Schritt geht; bei make: wer zuerst schreibt',
      answer: 'Was die Person gesagt hat (mit step=answer)',
      reason: 'Warum nicht; mit step=dismiss auch {0}, oder {1} (von who=, mit niemandem)',
      outcome: 'Was daraus wurde (mit met, worked-out, nothing-came)',
      until: 'Tag, an dem sie wieder erscheint (mit step=later; Standard: in 3 Monaten)',
      lang: 'Sprache der Nachricht (Standard: die der Einstellungen)',
      stage: 'Nur die eines Standes',
      due: 'Nur die, die auf einen Schritt warten',
    },
    severalAreMeant: 'who={0} passt auf mehr als eine Person; nenne eine mit ihrem Pfad: {1}',
    notOfThem: 'who={0} gehört nicht zu {1}',
    noneWaits: 'Keine Vorstellung wartet auf dich.',
    none: 'Hier sind keine Vorstellungen. Schlage eine vor: acquaint introduce a="Ana Silva" b="Bo Lee"',
    why: 'Warum: {0}',
    outcome: 'Ergebnis: {0}',
    next: 'Als Nächstes: {0}',
    withoutStep: '{0}= gehört zu step=, das fehlt',
    notFound: 'es gibt keine Vorstellung „{0}“',
    severalFound: '„{0}“ passt auf mehr als eine Vorstellung; nenne eine mit ihrem Pfad: {1}',
    unchanged: '{0}; nichts zu ändern.',
    unfinished: 'nicht abgeschlossen; führe es noch einmal aus: {0}',
  },
  INTRODUCTIONS_COMMAND: {
    description: 'Vorschlagen, welche Personen sich kennenlernen sollten, mit den Gründen',
    options: {
      person: 'Nur mit dieser Person (Name, Alias oder Pfad), ohne Begrenzung',
      perPerson: 'Wie oft eine Person genannt wird (Standard: {0})',
    },
    wantsNone: '{0} möchte keine Vorstellungen: So steht es als no-introductions in {1}.',
    closed: 'Für {0} ist das Nachfassen abgeschlossen: Es wird niemand vorgeschlagen.',
    none: 'Noch keine Vorschläge.',
    noneFor: 'Keine Vorschläge für {0}.',
    hint: '{0} Notiere, was jemand bietet, sucht und wofür sich jemand interessiert (offers, seeks, interests).',
  },
};
