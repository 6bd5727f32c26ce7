import type { LanguageWords } from '../../all-words';

export const people: LanguageWords['people'] = {
  CHECK: {
    title: 'Notas que revisar',
    fine: 'Todas las notas de personas se han podido leer.',
    putAway: 'Apartar',
    showAgain: 'Volver a mostrar',
    putAwayNote: 'Apartar: {0}',
    away: '{0} queda apartada',
    again: '{0} vuelve a contar',
    showAgainNote: 'Volver a mostrar: {0}',
    hint: 'Lo que apartas deja de contar hasta que haya otro problema en la nota.',
  },
  RELATIONS: {
    spouse: 'cónyuge',
    husband: 'marido',
    wife: 'mujer',
    partner: 'pareja',
    parent: 'padre o madre',
    father: 'padre',
    mother: 'madre',
    child: 'hijo o hija',
    son: 'hijo',
    daughter: 'hija',
    sibling: 'hermano o hermana',
    brother: 'hermano',
    sister: 'hermana',
    relative: 'familiar',
    friend: 'amistad',
    colleague: 'del trabajo',
    knownAs: '{0} ({1})',
  },
};
