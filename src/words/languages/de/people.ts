import type { LanguageWords } from '../../all-words';

export const people: LanguageWords['people'] = {
  CHECK: {
    title: 'Notizen, die du ansehen solltest',
    fine: 'Alle Personennotizen konnten gelesen werden.',
    putAway: 'Beiseitelegen',
    showAgain: 'Wieder zeigen',
    putAwayNote: 'Beiseitelegen: {0}',
    away: '{0} ist beiseitegelegt',
    again: '{0} zählt wieder mit',
    showAgainNote: 'Wieder zeigen: {0}',
    hint: 'Was du beiseitelegst, zählt nicht mehr mit, bis mit der Notiz etwas anderes nicht stimmt.',
  },
  RELATIONS: {
    spouse: 'verheiratet',
    husband: 'Ehemann',
    wife: 'Ehefrau',
    partner: 'in Partnerschaft',
    parent: 'Elternteil',
    father: 'Vater',
    mother: 'Mutter',
    child: 'Kind',
    son: 'Sohn',
    daughter: 'Tochter',
    sibling: 'Geschwister',
    brother: 'Bruder',
    sister: 'Schwester',
    relative: 'verwandt',
    friend: 'befreundet',
    colleague: 'aus der Arbeit',
    knownAs: '{0} ({1})',
  },
};
