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
  RELATIONS: {
    spouse: 'cônjuge',
    husband: 'marido',
    wife: 'esposa',
    partner: 'parceiro ou parceira',
    parent: 'pai ou mãe',
    father: 'pai',
    mother: 'mãe',
    child: 'filho ou filha',
    son: 'filho',
    daughter: 'filha',
    sibling: 'irmão ou irmã',
    brother: 'irmão',
    sister: 'irmã',
    relative: 'parente',
    friend: 'amizade',
    colleague: 'colega',
    knownAs: '{0} ({1})',
  },
};
