import type { LanguageWords } from '../../all-words';

export const bases: LanguageWords['bases'] = {
  BASE_NAMES: {
    followUps: 'Pessoas: acompanhamentos',
    board: 'Pessoas: quadro',
    cards: 'Pessoas: fichas',
    network: 'Pessoas: rede',
    sortBy: 'Ordenar pessoas por',
    groupBy: 'Agrupar pessoas por',
    asInBase: 'Como nesta base',
    due: 'Dia do acompanhamento',
    'last-contact': 'Último contato',
    rhythm: 'Ritmo',
    status: 'Status',
    makePeople: 'Criar uma base de pessoas',
    makeIntroductions: 'Criar uma base de apresentações',
    isOff:
      'O Bases está desativado. Ative-o nas configurações, em “Plugins nativos”, e tente de novo.',
  },
  BASE: {
    list: 'Pessoas desta base',
    why: 'Por quê',
    empty: 'Esta base não encontra nenhuma nota. O filtro dela diz quais ela procura.',
    addPerson: 'Adicionar uma pessoa',
    nobody:
      '{0, plural, one {A nota que esta base encontra não é de uma pessoa.} other {Nenhuma das # notas que esta base encontra é de uma pessoa.}}',
    whoIsPerson:
      'As configurações do Acquaint dizem por qual pasta, tag ou tipo uma nota é de uma pessoa: filtre pelo mesmo.',
    others:
      '{0, plural, one {# nota desta base não é de uma pessoa e não aparece aqui. O filtro dela também pode deixá-la de fora.} other {# notas desta base não são de uma pessoa e não aparecem aqui. O filtro dela também pode deixá-las de fora.}}',
    limit:
      'Esta base para depois de {0, plural, one {# nota} other {# notas}}, antes de as pessoas serem ordenadas e agrupadas aqui.',
    board:
      'Pessoas por status; as setas passam de uma ficha a outra, t define o status, m abre o menu',
    moveTo: 'Mover para “{0}”',
    more: '{0, plural, one {mais #} other {mais #}}',
    notHere: 'Não dá para mover ninguém para “{0}”: escolha qual é o próximo passo.',
    paused: 'em pausa',
    offers: 'Oferece',
    seeks: 'Procura',
    cards: 'Pessoas desta base; as setas passam de uma ficha a outra, m abre o menu',
    madePeople: 'Base de pessoas criada',
    madeIntroductions: 'Base de apresentações criada',
    later: 'Mais tarde',
    never: 'Nada planejado',
    week: 'Em contato nesta semana',
    month: 'Há no máximo um mês',
    quarter: 'Há no máximo três meses',
    year: 'Há no máximo um ano',
    earlier: 'Há mais tempo',
    noContact: 'Ainda sem contato',
    noRhythm: 'Sem ritmo',
    noValue: 'Sem valor',
  },
  BASE_VIEW_NAMES: {
    followUps: 'Acompanhamentos',
    board: 'Quadro',
    cards: 'Fichas',
    network: 'Rede',
    everybody: 'Todas as pessoas',
    underWay: 'Em andamento',
    all: 'Todas as apresentações',
  },
};
