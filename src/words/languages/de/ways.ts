import type { LanguageWords } from '../../all-words';

export const ways: LanguageWords['ways'] = {
  WAYS_COMMAND: {
    description: 'Sagen, wer dich jemandem oder in einer Organisation vorstellen könnte',
    options: { to: 'Eine Person, eine Organisation oder ein Name, den deine Notizen nur erwähnen' },
  },
  TIES: {
    worksAt: '{0} ist bei {1}',
    knows: '{0} kennen sich',
    'met-through': '{0} kennen sich: Du hast die eine Person durch die andere kennengelernt',
    together: '{0} wurden zusammen in einer Notiz genannt',
    colleagues: '{0} arbeiten zusammen',
    both: '{0}; {1}',
    why: '{0}. Letzter Kontakt mit {1}: {2}.',
    known: 'Du kennst {0} selbst: letzter Kontakt {1}.',
  },
  INTRODUCE_ME_COMMAND: {
    description:
      'Jemanden bitten, dich einer Person oder in einer Organisation vorzustellen, als neue Notiz',
    options: {
      to: 'Eine Person, eine Organisation oder ein Name, den deine Notizen nur erwähnen',
      through: 'Wer dich vorstellen soll (Standard: die erste Person, die `ways` nennt)',
      reason: 'Worum es geht, für die Notiz und die Nachricht',
      lang: 'Sprache der Nachricht (Standard: die der Einstellungen)',
    },
    asked: 'Eingetragen: Du möchtest vorgestellt werden bei {0}: {1}. Die Nachricht:',
    exists: 'Zur Vorstellung bei {0} gibt es schon eine Notiz: {1}.',
    toOneself: '{0} kann dich nicht sich selbst vorstellen',
  },
  GOAL_KINDS: { person: '', organization: 'Organisation', name: 'nur erwähnt' },
  WAYS: {
    title: 'Wer könnte mich vorstellen bei …?',
    placeholder: 'Eine Person, eine Organisation, ein Name',
    label: 'Bei wem du vorgestellt werden möchtest',
    hint: 'Tippe einen Namen und wähle ihn. Deine Notizen sagen, wer wen kennt.',
    found: 'Wer dich vorstellen könnte',
    you: 'Du',
    ask: 'Um eine Vorstellung bitten',
    askOver: 'Um eine Vorstellung bitten: {0}',
    more: 'und {0} weitere, weniger nahe',
    nobodyHere: 'Keine Notiz handelt davon, hat den Namen als Organisation oder verlinkt ihn.',
    similar: 'Meinst du {0}?',
    several: 'Mehrere Personen heißen so: {0}. Wähle eine aus der Liste.',
    exists: 'Zur Vorstellung bei {0} gibt es schon eine Notiz.',
    none: 'Unter denen, die du fragen kannst, kennt laut deinen Notizen niemand {0}.',
    noneHint:
      'Notiere, wer wen kennt (knows), oder nenne Personen zusammen in der Notiz eines Treffens. Gefragt werden nur Personen, mit denen ein Kontakt eingetragen ist.',
    noneToAsk:
      'unter denen, die du fragen kannst, kennt laut deinen Notizen niemand {0}; nenne jemanden mit through=',
    nobody: 'keine Notiz handelt von „{0}“, hat es als Organisation oder verlinkt es{1}',
  },
};
