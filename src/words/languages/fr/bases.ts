import type { LanguageWords } from '../../all-words';

export const bases: LanguageWords['bases'] = {
  BASE_NAMES: {
    followUps: 'Personnes : suivis',
    board: 'Personnes : tableau',
    cards: 'Personnes : fiches',
    network: 'Personnes : réseau',
    sortBy: 'Trier les personnes par',
    groupBy: 'Regrouper les personnes par',
    asInBase: 'Comme dans cette base',
    due: 'Jour du suivi',
    'last-contact': 'Dernier contact',
    rhythm: 'Rythme',
    status: 'Statut',
    makePeople: 'Créer une base de personnes',
    makeIntroductions: 'Créer une base de mises en relation',
    isOff:
      'Bases est désactivé. Activez-le dans les paramètres, sous « Modules principaux », puis réessayez.',
  },
  BASE: {
    list: 'Personnes de cette base',
    why: 'Pourquoi',
    empty: 'Cette base ne trouve aucune note. Son filtre dit lesquelles elle cherche.',
    addPerson: 'Ajouter une personne',
    nobody:
      '{0, plural, one {La note que cette base trouve ne concerne pas une personne.} other {Aucune des # notes que cette base trouve ne concerne une personne.}}',
    whoIsPerson:
      'Les paramètres d’Acquaint disent par quel dossier, tag ou type une note est celle d’une personne : filtrez de la même façon.',
    others:
      '{0, plural, one {# note de cette base ne concerne pas une personne et n’est pas montrée ici. Son filtre peut aussi l’écarter.} other {# notes de cette base ne concernent pas une personne et ne sont pas montrées ici. Son filtre peut aussi les écarter.}}',
    limit:
      'Cette base s’arrête après {0, plural, one {# note} other {# notes}}, avant que les personnes soient triées et regroupées ici.',
    board:
      'Personnes par statut ; les flèches passent d’une fiche à l’autre, t fixe le statut, m ouvre le menu',
    moveTo: 'Déplacer vers « {0} »',
    more: '{0, plural, one {# de plus} other {# de plus}}',
    notHere: 'Personne ne peut être déplacé vers « {0} » : choisissez la prochaine étape.',
    paused: 'en pause',
    offers: 'Propose',
    seeks: 'Cherche',
    cards: 'Personnes de cette base ; les flèches passent d’une fiche à l’autre, m ouvre le menu',
    madePeople: 'Base de personnes créée',
    madeIntroductions: 'Base de mises en relation créée',
    later: 'Plus tard',
    never: 'Rien de prévu',
    week: 'En contact cette semaine',
    month: 'Depuis un mois au plus',
    quarter: 'Depuis trois mois au plus',
    year: 'Depuis un an au plus',
    earlier: 'Il y a plus longtemps',
    noContact: 'Pas encore de contact',
    noRhythm: 'Pas de rythme',
    noValue: 'Sans valeur',
  },
  BASE_VIEW_NAMES: {
    followUps: 'Suivis',
    board: 'Tableau',
    cards: 'Fiches',
    network: 'Réseau',
    everybody: 'Tout le monde',
    underWay: 'En cours',
    all: 'Toutes les mises en relation',
  },
};
