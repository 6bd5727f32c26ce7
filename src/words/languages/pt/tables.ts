import type { LanguageWords } from '../../all-words';

export const tables: LanguageWords['tables'] = {
  TABLE_NAMES: {
    suggest: 'Sugerir uma mesa',
    several: 'Apresentar várias pessoas umas às outras',
    line: 'Várias pessoas que deveriam se conhecer',
  },
  TABLES: {
    bestFound: 'a melhor encontrada',
    none: 'Nenhuma mesa para sugerir ainda.',
    noneWanted: 'limit=0 não pede nenhuma mesa: tire isso ou peça pelo menos uma.',
    noneHint:
      'Uma mesa precisa de pessoas que não se conhecem, cada uma com um motivo para conhecer outra. Anote o que cada pessoa oferece, busca e o que a interessa (offers, seeks, interests).',
    fewHint: 'Com {0} sobram poucas pessoas para quem uma mesa seria útil: tire isso.',
    badSize: 'size={0} não é um número de pessoas de {1} a {2}',
  },
  TABLES_COMMAND: {
    description: 'Sugerir várias pessoas que deveriam se conhecer, em uma mesma mesa',
    options: {
      size: 'Quantas pessoas ficam à mesa, de {0} a {1} (padrão: {2})',
      place: 'Só pessoas deste lugar',
      circle: 'Só pessoas deste círculo',
      about: 'Só pessoas que têm a ver com isto, com as suas palavras',
      limit: 'Mostrar no máximo n (padrão: {0}), das {1} pessoas com os melhores pares',
    },
  },
  TABLES_DIALOG: {
    size: 'Pessoas à mesa',
    sizeOf: '{0, plural, one {# pessoa} other {# pessoas}}',
    place: 'Lugar',
    anywhere: 'Qualquer lugar',
    circle: 'Círculo',
    anyCircle: 'Qualquer círculo',
    about: 'Tema',
    aboutHint: 'Por exemplo, árvores urbanas',
    list: 'Mesas sugeridas',
    looking: 'Procurando mesas…',
    lookingOn: 'Procurando mais mesas: {0, plural, one {# encontrada} other {# encontradas}}…',
    cancel: 'Parar a busca',
    stopped: 'Busca parada. Mude algo acima ou busque de novo.',
    again: 'Buscar de novo',
    table: 'Mesa {0}',
    bestFound: 'A melhor encontrada: talvez exista outra ainda melhor.',
    strangers:
      'As {0, plural, =2 {duas} =3 {três} =4 {quatro} =5 {cinco} =6 {seis} =7 {sete} =8 {oito} other {#}} pessoas ainda não se conhecem.',
    introduce:
      'Apresentar as {0, plural, =2 {duas} =3 {três} =4 {quatro} =5 {cinco} =6 {seis} =7 {sete} =8 {oito} other {#}} pessoas',
    setAside: 'Esta mesa não',
    invited: 'Mesa proposta para {0}: {1}',
    noCalendar: 'Não foi possível criar o arquivo de calendário.',
  },
  SEVERAL_DIALOG: {
    title: 'Apresentar várias pessoas',
    who: 'Quem deveria se conhecer?',
    whoHint: 'Nome',
    chosen: '{0, plural, one {# pessoa} other {# pessoas}}',
    tooMany: '{0} pessoas: o máximo é {1}.',
    reason: 'Por quê?',
    reasonHint: 'Vazio: pelas notas delas',
    confirm: 'Propor',
    tooFew: 'Escolha pelo menos duas pessoas.',
  },
};
