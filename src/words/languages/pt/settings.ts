import type { LanguageWords } from '../../all-words';

export const settings: LanguageWords['settings'] = {
  SETTING_WORDS: {
    me: { name: 'Seu nome', what: 'Assina seus rascunhos.' },
    draftLanguage: {
      name: 'Idioma dos rascunhos',
      what: 'O idioma em que uma nova mensagem é escrita.',
    },
    peopleFolder: {
      name: 'Pasta de pessoas',
      what: 'Cada nota aqui e nas subpastas é uma pessoa.',
    },
    followUpWindow: {
      name: 'Primeiro acompanhamento',
      what: 'Quantos dias depois de conhecer alguém escrever.',
    },
    defaultCadence: {
      name: 'Ritmo para manter contato',
      what: 'Oferecido quando você registra um contato com quem não tem ritmo.',
    },
    editorBar: {
      name: 'Barra nas notas de pessoas',
      what: 'Mostrar o que vem a seguir no topo da nota de uma pessoa.',
    },
    statusBarCount: {
      name: 'Contagem na barra de status',
      what: 'No computador, mostrar quantos acompanhamentos e apresentações estão pendentes.',
    },
    logDayAsLink: {
      name: 'Link no dia de cada contato',
      what: 'Escrever o dia de cada contato registrado como link para a nota diária.',
    },
    shownProperties: {
      name: 'Propriedades no painel',
      what: 'Propriedades suas que o painel de uma pessoa também mostra, uma por linha, nesta ordem.',
    },
    dailyNotes: {
      name: 'Nomes das notas diárias',
      what: 'Formato com a pasta, como [Journal]/YYYY/DD-MM-YYYY. Vazio: como definido no Obsidian.',
    },
    languages: {
      name: 'Idiomas dos dias',
      what: 'Um por linha, como en ou pt-BR: meses e dias da semana nos nomes das notas são lidos também nestes idiomas.',
    },
    meetingFolders: {
      name: 'Pastas de reuniões',
      what: 'Uma por linha. Aqui conta um dia em qualquer parte do nome, como Ana 2026-11-05.',
    },
    dailyNoteBlock: {
      name: 'Acompanhamentos na nota diária',
      what: 'Adicioná-los como tarefas quando a nota diária de hoje é criada. Desativado: só pelo comando.',
    },
    leadDays: {
      name: 'Antecedência para aniversários e datas',
      what: 'Quantos dias antes um aniversário aparece entre os acompanhamentos.',
    },
    dateProperties: {
      name: 'Mais datas',
      what: 'Propriedades com um dia do ano além do aniversário, uma por linha, como wedding-date.',
    },
    noticeTime: {
      name: 'Aviso no computador',
      what: 'Hora, como 09:00, em que um aviso diz quantos acompanhamentos estão pendentes. Vazio: nenhum.',
    },
    calendarFile: {
      name: 'Arquivo de calendário',
      what: 'Onde o comando grava acompanhamentos e aniversários, para assinar em um calendário.',
    },
    weekStart: {
      name: 'Primeiro dia da semana',
      what: 'O dia em que começa a semana da retrospectiva.',
    },
    lookBackFolder: {
      name: 'Pasta das retrospectivas',
      what: 'Onde são criadas as notas sobre suas semanas.',
    },
    introductionsFolder: {
      name: 'Pasta de apresentações',
      what: 'Onde são criadas as notas de apresentações.',
    },
    phoneCountry: {
      name: 'País dos telefones',
      what: 'Duas letras: o país dos números sem código.',
    },
    myNote: {
      name: 'Nota sobre você',
      what: 'A nota de pessoa de onde sai seu próprio cartão de visita.',
    },
    template: {
      name: 'Modelo para novas pessoas',
      what: "As novas notas partem dele. '{{name}}' vira o nome, '{{date}}' o dia.",
    },
    personType: {
      name: 'Tipo',
      what: 'Notas cuja propriedade type tem este valor são pessoas.',
    },
    personTag: {
      name: 'Tag',
      what: 'Notas com esta tag, ou com uma aninhada nela, são pessoas.',
    },
    templateFolder: { name: 'Pasta de modelos', what: 'Notas aqui nunca são pessoas.' },
    cadenceByCircle: {
      name: 'Ritmo por círculo ou tag',
      what: 'Um por linha, como family: 2 weeks. Para pessoas sem ritmo próprio; vale o primeiro que combinar.',
    },
  },
  WEEK_START_TITLES: {
    app: 'Como no Obsidian',
    monday: 'Segunda-feira',
    sunday: 'Domingo',
    saturday: 'Sábado',
  },
  SETTING_PAGES: {
    writing: {
      name: 'Ao escrever',
      what: 'Barra nas notas de pessoas, contagem de pendentes, links dos contatos',
    },
    daily: {
      name: 'Notas diárias e datas',
      what: 'Nomes das notas diárias, aniversários, calendário',
    },
    introductions: { name: 'Apresentações', what: 'Onde ficam as notas delas' },
    cards: {
      name: 'Importação e novas pessoas',
      what: 'País dos telefones, seu cartão de visita, modelo',
    },
    advanced: {
      name: 'Avançado',
      what: 'Tag e tipo das pessoas, nomes das propriedades, ritmos por círculo',
    },
  },
  SETTING_FOUND: {
    people:
      '{0, plural, one {Cada nota aqui e nas subpastas é uma pessoa: # encontrada.} other {Cada nota aqui e nas subpastas é uma pessoa: # encontradas.}}',
    outside:
      '{0, plural, one {# pessoa encontrada} other {# pessoas encontradas}}; fora desta pasta, por tag ou tipo: {1}.',
    rhythms: '{0} de {1} já têm um.',
    datedNotes:
      '{0, plural, one {# nota com data cita pessoas} other {# notas com data citam pessoas}}',
  },
  SETTINGS_TAB: {
    more: 'Mais',
    notACadence: 'Escreva como 2 weeks, 3 months ou 1 year.',
    notACountry: 'Escreva duas letras, como PT.',
    notATime: 'Escreva uma hora, como 09:00 ou 17:30.',
    notADay: 'Escreva com ano, mês e dia, como [Journal]/YYYY/DD-MM-YYYY.',
    notALanguage: 'Escreva em cada linha o código de um idioma, como en, de ou pt-BR.',
    notByCircle: 'Escreva em cada linha um círculo ou tag e um ritmo, como family: 2 weeks.',
    propertyTypes: {
      name: 'Tipos de propriedades',
      what: 'Dizer ao Obsidian quais são datas, listas e caixas de seleção. Os tipos que você escolheu ficam.',
    },
    properties: 'Nomes de propriedades, onde você quiser outros',
  },
  SELF_CHECK: {
    title: 'Autodiagnóstico',
    hint: 'Este texto, em inglês, traz versões, números e nomes de configurações, e nada das suas notas. Selecione-o e cole onde relatar um problema. Nada foi alterado.',
    label: 'Relatório',
  },
  PROPERTY_TYPES: {
    offer: 'Mostrar os dias das notas de pessoas com o seletor de data, e as listas como listas?',
    yes: 'Sim',
    notNow: 'Agora não',
    done: 'Tipos definidos para {0}.',
    nothing: 'Todas estas propriedades já têm um tipo.',
  },
};
