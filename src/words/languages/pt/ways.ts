import type { LanguageWords } from '../../all-words';

export const ways: LanguageWords['ways'] = {
  WAYS_COMMAND: {
    description: 'Dizer quem poderia apresentar você a alguém, ou em uma organização',
    options: { to: 'Uma pessoa, uma organização ou um nome que as suas notas só mencionam' },
  },
  TIES: {
    worksAt: '{0} está em {1}',
    knows: '{0} se conhecem',
    'met-through': '{0} se conhecem: você conheceu uma das pessoas por meio da outra',
    together: '{0} aparecem em uma mesma nota',
    colleagues: '{0} trabalham no mesmo lugar',
    both: '{0}; {1}',
    why: '{0}. Último contato com {1}: {2}.',
    known: 'Você já conhece {0}: último contato {1}.',
  },
  INTRODUCE_ME_COMMAND: {
    description:
      'Pedir a alguém que apresente você a uma pessoa ou em uma organização, como nota nova',
    options: {
      to: 'Uma pessoa, uma organização ou um nome que as suas notas só mencionam',
      through: 'Quem deve apresentar você (padrão: a primeira pessoa que `ways` indica)',
      reason: 'De que se trata, para a nota e a mensagem',
      lang: 'Idioma da mensagem (padrão: o das configurações)',
    },
    asked: 'Anotado que você quer uma apresentação a {0}: {1}. A mensagem:',
    exists: 'Já existe uma nota da apresentação a {0}: {1}.',
    toOneself: 'a apresentação a {0} não pode vir da mesma pessoa',
  },
  GOAL_KINDS: { person: '', organization: 'organização', name: 'só mencionado' },
  WAYS: {
    title: 'Quem poderia me apresentar a…?',
    placeholder: 'Uma pessoa, uma organização, um nome',
    label: 'Quem você quer conhecer',
    hint: 'Digite um nome e escolha-o. As suas notas dizem quem conhece quem.',
    found: 'Quem poderia apresentar você',
    you: 'Você',
    ask: 'Pedir uma apresentação',
    askOver: 'Pedir uma apresentação: {0}',
    more: 'e mais {0}, menos próximas',
    nobodyHere: 'Nenhuma nota trata desse nome, o tem como organização ou leva até ele.',
    similar: 'Você quis dizer {0}?',
    several: 'Várias pessoas têm esse nome: {0}. Escolha uma da lista.',
    exists: 'Já existe uma nota da apresentação a {0}.',
    none: 'Segundo as suas notas, ninguém a quem você possa perguntar conhece {0}.',
    noneHint:
      'Anote quem conhece quem (knows), ou cite as pessoas juntas na nota de um encontro. Só se pergunta a quem tem algum contato registrado.',
    noneToAsk:
      'segundo as suas notas, ninguém a quem você possa perguntar conhece {0}; indique alguém com through=',
    nobody: 'nenhuma nota trata de “{0}”, o tem como organização ou leva até ele{1}',
  },
};
