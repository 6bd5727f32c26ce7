import type { LanguageWords } from '../../all-words';

export const people: LanguageWords['people'] = {
  CHECK: {
    title: 'Notas para conferir',
    fine: 'Todas as notas de pessoas puderam ser lidas.',
    putAway: 'Deixar de lado',
    showAgain: 'Mostrar de novo',
    putAwayNote: 'Deixar de lado: {0}',
    away: '{0} foi deixada de lado',
    again: '{0} voltou a contar',
    showAgainNote: 'Mostrar de novo: {0}',
    hint: 'O que você deixa de lado não conta mais, até que haja outro problema na nota.',
  },
};
