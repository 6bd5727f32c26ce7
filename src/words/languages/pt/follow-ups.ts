import type { LanguageWords } from '../../all-words';

export const followUps: LanguageWords['follow-ups'] = {
  BULK: {
    toolbar: 'Pessoas selecionadas',
    selected: '{0, plural, one {# seleção} other {# seleções}}',
    select: 'Selecionar {0}',
    selectItem: 'Selecionar',
    selectGroup: 'Selecionar tudo: {0}',
    clear: 'Limpar a seleção',
    log: 'Registrar',
    snooze: 'Adiar',
    status: 'Status',
    cadence: 'Ritmo',
    circle: 'Círculo',
    introduce: 'Apresentar',
  },
  BULK_DONE: {
    logTitle: 'Registrar o mesmo com {0, plural, one {# pessoa} other {# pessoas}}',
    cadenceTitle:
      'Com que frequência manter contato com {0, plural, one {# pessoa} other {# pessoas}}?',
    cadenceField: 'Ritmo',
    circleTitle: 'Adicionar {0, plural, one {# pessoa} other {# pessoas}} a um círculo',
    circleField: 'Círculo',
    circleHint: 'Por exemplo coral ou escalada',
    noCircle: 'Um círculo precisa de um nome.',
    confirm: 'Escrever {0, plural, one {# nota} other {# notas}}',
    several: '{0, plural, one {# pessoa} other {# pessoas}}',
    progress: '{0} de {1} notas',
    logged: 'Contato registrado com {0, plural, one {# pessoa} other {# pessoas}}',
    snoozed: '{0, plural, one {# pessoa} other {# pessoas}}: acompanhamento adiado ({1})',
    statusSet: '{0, plural, one {# pessoa} other {# pessoas}}: {1}',
    cadenceSet: '{0, plural, one {# pessoa} other {# pessoas}}: {1}',
    circleSet: '{0, plural, one {# pessoa} other {# pessoas}} em {1}',
    unchanged: ' ({0} sem alteração)',
    refused: 'Nada foi escrito em {0, plural, one {# nota} other {# notas}}:',
    refusedNote: '{0}: {1}',
  },
  DATES: {
    group: 'Aniversários e datas',
    more: 'e mais {0}',
    birthday: 'Aniversário',
    turns: 'Aniversário, faz {0}',
    years: '{0}, {1, plural, one {# ano} other {# anos}}',
    when: '{0}, {1}',
    sentence: '{0}: {1}.',
  },
  DUE_COMMAND: {
    description: 'Listar quem aguarda, o que está pendente hoje e o que vem em breve',
    options: { days: 'Quantos dias à frente contam como em breve (padrão: {0})' },
    nothingDue: 'Nada pendente até {0}.',
    next: 'Próximo acompanhamento: {0} em {1}.',
    unread:
      '{0, plural, one {não é possível ler # nota} other {não é possível ler # notas}}: não se sabe o que está pendente ali (acquaint check diz por quê)',
  },
  LOG_COMMAND: {
    description: 'Registrar um contato: a linha do registro, o último contato e o status',
    done: 'Registrado em',
    options: {
      name: 'Pessoa: nome, outro nome ou caminho',
      channel: 'Tipo de contato (padrão: other)',
      text: 'Sobre o que foi',
      status: 'Status a definir em vez do próximo',
      point:
        'Guardar o texto como assunto para retomar (padrão: yes para conversas, no para email, message, other)',
    },
  },
  SNOOZE_COMMAND: {
    description: 'Adiar o próximo acompanhamento até um dia',
    options: {
      name: 'Pessoa: nome, outro nome ou caminho',
      until: 'Dia em que volta a estar pendente',
    },
    done: 'Pendente de novo em {0}:',
  },
  SNOOZE: {
    closed: 'o acompanhamento de {0} está encerrado; defina antes outro status',
    paused: '{0} está em pausa, então nada está pendente; tire antes “paused”',
  },
};
