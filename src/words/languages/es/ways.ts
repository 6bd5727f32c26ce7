import type { LanguageWords } from '../../all-words';

export const ways: LanguageWords['ways'] = {
  WAYS_COMMAND: {
    description: 'Decir quién podría presentarte a alguien, o en una organización',
    options: { to: 'Una persona, una organización o un nombre que tus notas solo mencionan' },
  },
  TIES: {
    worksAt: '{0} está en {1}',
    knows: '{0} se conocen',
    'met-through': '{0} se conocen: conociste a una de las dos personas por medio de la otra',
    together: '{0} aparecen en una misma nota',
    colleagues: '{0} trabajan en el mismo lugar',
    both: '{0}; {1}',
    why: '{0}. Último contacto con {1}: {2}.',
    known: 'Tú ya conoces a {0}: último contacto {1}.',
  },
  INTRODUCE_ME_COMMAND: {
    description:
      'Pedir a alguien que te presente a una persona o en una organización, como nota nueva',
    options: {
      to: 'Una persona, una organización o un nombre que tus notas solo mencionan',
      through: 'Quién debe presentarte (por defecto: la primera persona que nombra `ways`)',
      reason: 'De qué se trata, para la nota y el mensaje',
      lang: 'Idioma del mensaje (por defecto: el de los ajustes)',
    },
    asked: 'Anotado que quieres una presentación a {0}: {1}. El mensaje:',
    exists: 'Ya hay una nota de la presentación a {0}: {1}.',
    toOneself: 'la presentación a {0} no puede venir de la misma persona',
  },
  GOAL_KINDS: { person: '', organization: 'organización', name: 'solo se menciona' },
  WAYS: {
    title: '¿Quién podría presentarme a…?',
    placeholder: 'Una persona, una organización, un nombre',
    label: 'A quién quieres conocer',
    hint: 'Escribe un nombre y elígelo. Tus notas dicen quién conoce a quién.',
    found: 'Quién podría presentarte',
    you: 'Tú',
    ask: 'Pedir una presentación',
    askOver: 'Pedir una presentación: {0}',
    more: 'y {0} más, menos cercanas',
    nobodyHere: 'Ninguna nota trata de ese nombre, lo tiene como organización ni enlaza con él.',
    similar: '¿Quieres decir {0}?',
    several: 'Varias personas se llaman así: {0}. Elige una de la lista.',
    exists: 'Ya hay una nota de la presentación a {0}.',
    none: 'Según tus notas, nadie a quien puedas preguntar conoce a {0}.',
    noneHint:
      'Anota quién conoce a quién (knows), o nombra a las personas juntas en la nota de una reunión. Solo se pregunta a quienes tienen algún contacto anotado.',
    noneToAsk:
      'según tus notas, nadie a quien puedas preguntar conoce a {0}; nombra a alguien con through=',
    nobody: 'ninguna nota trata de «{0}», lo tiene como organización ni enlaza con ello{1}',
  },
};
