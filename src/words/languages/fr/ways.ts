import type { LanguageWords } from '../../all-words';

export const ways: LanguageWords['ways'] = {
  WAYS_COMMAND: {
    description: 'Dire qui pourrait vous présenter à quelqu’un, ou dans une organisation',
    options: { to: 'Une personne, une organisation, ou un nom que vos notes ne font que citer' },
  },
  TIES: {
    worksAt: '{0} travaille chez {1}',
    knows: '{0} se connaissent',
    'met-through':
      '{0} se connaissent : vous avez rencontré l’une de ces personnes grâce à l’autre',
    together: '{0} apparaissent ensemble dans une note',
    colleagues: '{0} travaillent ensemble',
    both: '{0} ; {1}',
    why: '{0}. Dernier échange avec {1} : {2}.',
    known: 'Vous connaissez déjà {0} : dernier échange {1}.',
  },
  INTRODUCE_ME_COMMAND: {
    description:
      'Demander à quelqu’un de vous présenter à une personne ou dans une organisation, sous forme de nouvelle note',
    options: {
      to: 'Une personne, une organisation, ou un nom que vos notes ne font que citer',
      through: 'Qui doit vous présenter (par défaut : la première personne que `ways` indique)',
      reason: 'De quoi il s’agit, pour la note et le message',
      lang: 'Langue du message (par défaut : celle des paramètres)',
    },
    asked: 'C’est noté : vous souhaitez une mise en relation avec {0} : {1}. Le message :',
    exists: 'Il y a déjà une note de mise en relation avec {0} : {1}.',
    toOneself: 'une mise en relation avec {0} ne peut pas passer par cette même personne',
  },
  GOAL_KINDS: { person: '', organization: 'organisation', name: 'seulement cité' },
  WAYS: {
    title: 'Qui pourrait me présenter à… ?',
    placeholder: 'Une personne, une organisation, un nom',
    label: 'Avec qui vous souhaitez une mise en relation',
    hint: 'Saisissez un nom et choisissez-le. Vos notes disent qui connaît qui.',
    found: 'Qui pourrait vous présenter',
    you: 'Vous',
    ask: 'Demander une mise en relation',
    askOver: 'Demander une mise en relation : {0}',
    more: 'et {0} de plus, moins proches',
    nobodyHere: 'Aucune note ne porte sur ce nom, ne l’a comme organisation ni n’y renvoie.',
    similar: 'Vouliez-vous dire {0} ?',
    several: 'Plusieurs personnes s’appellent ainsi : {0}. Choisissez-en une dans la liste.',
    exists: 'Il y a déjà une note de mise en relation avec {0}.',
    none: 'Parmi les personnes à qui vous pourriez demander, aucune ne connaît {0} d’après vos notes.',
    noneHint:
      'Notez qui connaît qui (knows), ou nommez les personnes ensemble dans la note d’une rencontre. Seules comptent celles avec qui un échange est noté.',
    noneToAsk:
      'parmi les personnes à qui vous pourriez demander, aucune ne connaît {0} d’après vos notes ; nommez quelqu’un avec through=',
    nobody: 'aucune note ne porte sur « {0} », ne l’a comme organisation ni n’y renvoie{1}',
  },
};
