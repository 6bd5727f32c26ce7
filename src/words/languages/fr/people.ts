import type { LanguageWords } from '../../all-words';

export const people: LanguageWords['people'] = {
  CHECK: {
    title: 'Notes à vérifier',
    fine: 'Toutes les notes de personnes ont pu être lues.',
    putAway: 'Mettre de côté',
    showAgain: 'Afficher de nouveau',
    putAwayNote: 'Mettre de côté : {0}',
    away: '{0} est mise de côté',
    again: '{0} compte de nouveau',
    showAgainNote: 'Afficher de nouveau : {0}',
    hint: 'Ce que vous mettez de côté ne compte plus, jusqu’à ce qu’autre chose n’aille pas dans la note.',
  },
  RELATIONS: {
    spouse: 'conjoint',
    husband: 'mari',
    wife: 'femme',
    partner: 'partenaire',
    parent: 'parent',
    father: 'père',
    mother: 'mère',
    child: 'enfant',
    son: 'fils',
    daughter: 'fille',
    sibling: 'frère ou sœur',
    brother: 'frère',
    sister: 'sœur',
    relative: 'de la famille',
    friend: 'ami(e)',
    colleague: 'collègue',
    knownAs: '{0} ({1})',
  },
};
