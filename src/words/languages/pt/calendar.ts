import type { LanguageWords } from '../../all-words';

export const calendar: LanguageWords['calendar'] = {
  CALENDAR: {
    saved: '{0, plural, one {# evento de calendário} other {# eventos de calendário}} em {1}',
    notACalendar: 'um arquivo de calendário termina em .ics',
    foreign: 'é o calendário de outro programa',
    noFile: 'Indique primeiro um arquivo de calendário nas configurações.',
    nothing: 'Não há nada com data sobre {0}.',
  },
  DAILY: {
    noEnd: 'falta a linha que encerra a lista (%% acquaint: end %%)',
    noPlace: 'o texto da nota não deixa lugar para a lista',
    unknownFormat:
      'o formato de data das notas diárias, {0}, não pode ser escrito aqui; abra primeiro a nota diária de hoje',
    undated:
      'O nome da sua nota diária não indica nenhum dia: o que você marcar ali não conta como contato.',
    added: 'Os acompanhamentos de hoje estão em {0}',
    settled: '{0}: acompanhamento feito',
    nothing: 'Nenhum acompanhamento pendente para hoje.',
  },
  DAY_COMMANDS: {
    dailyNote: 'Adicionar os acompanhamentos pendentes à nota diária',
    calendar: 'Atualizar o arquivo de calendário',
    calendarHere: 'Salvar os eventos de calendário desta pessoa',
  },
  CALENDAR_COMMAND: {
    description: 'Acompanhamentos, encontros previstos e aniversários como calendário (.ics)',
    options: {
      name: 'Só sobre esta pessoa: nome, alias ou caminho',
      out: 'Arquivo a escrever ou atualizar: no cofre; para o programa também pelo caminho completo',
    },
  },
  TODAY_COMMAND: {
    description: 'Os acompanhamentos de hoje como tarefas para uma nota diária (Markdown)',
  },
  DUE_NOTICE: {
    due: '{0, plural, one {# acompanhamento pendente} other {# acompanhamentos pendentes}}',
    open: 'Clique para abrir o Acquaint.',
  },
};
