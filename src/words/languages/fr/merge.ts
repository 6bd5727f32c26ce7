import type { LanguageWords } from '../../all-words';

export const merge: LanguageWords['merge'] = {
  MERGE_COMMANDS: {
    merge: 'Fusionner cette personne avec une autre…',
    duplicates: 'Trouver les doublons probables',
  },
  MERGE: {
    unreadable: 'la note est illisible',
    notReadYet:
      'la note vient d’être modifiée et sa lecture n’est pas terminée ; réessayez dans un instant',
    same: 'Il n’y a qu’une note : {0}.',
    merged: 'Fusion dans {0}',
    planned: 'La fusion se ferait dans {0}',
    links:
      '{0, plural, one {Les liens d’une note y mènent.} other {Les liens de # notes y mènent.}}',
    linksPlanned:
      '{0, plural, one {Les liens d’une note y mèneraient.} other {Les liens de # notes y mèneraient.}}',
    removed: '{0} est dans la corbeille.',
    removedPlanned: '{0} irait dans la corbeille.',
    left: 'Non repris : {0} : {1}',
    introduction:
      'Une mise en relation cite les deux, qui ne font plus qu’une personne, à vérifier : {0}',
    unfinished:
      'La fusion n’est pas terminée ; les deux notes sont toujours là, et une nouvelle fusion fera le reste. Notes non modifiées : {0}',
  },
  MERGE_COMMAND: {
    description: 'Réunir deux notes d’une même personne, avec tous les liens vers elles',
    options: {
      name: 'Personne dont la note reste : nom, alias ou chemin',
      other: 'Personne dont la note disparaît',
      dryRun: 'Dire ce qui serait fait, sans rien écrire',
    },
    nothingWritten: 'rien n’a été écrit : {0} : {1}',
  },
  MERGE_DIALOG: {
    title: 'Fusionner deux notes d’une personne',
    reading: 'Lecture des deux notes…',
    nobodyElse: 'Il n’y a encore personne d’autre avec qui fusionner.',
    stays: 'Quelle note garder ?',
    differ: 'Là où les deux diffèrent',
    agree: 'Les deux notes ne se contredisent pas.',
    nothing: 'rien',
    both: 'Garder les deux',
    takesOver: 'Elle reprend aussi : {0}.',
    joins: 'Réuni des deux notes : {0}.',
    keepsOwn: 'Elle garde ce qu’elle dit : {0}.',
    leavesOut: 'Laissé de côté : {0} : {1}.',
    oneByOne: 'Choisir point par point',
    joined: 'Les noms, les échanges et le texte des deux notes sont conservés.',
    links:
      '{0, plural, =0 {Aucune autre note ne renvoie à celle qui disparaît.} one {Les liens d’une note mèneront à {1}.} other {Les liens de # notes mèneront à {1}.}}',
    removed: '{0} ira dans la corbeille. Annuler remet tout en place.',
    introduction:
      '{0} met ces deux personnes en relation. Vérifiez cette note ensuite : c’est une seule personne.',
    confirm: 'Fusionner',
    cancel: 'Annuler',
    close: 'Fermer',
    again: 'Réessayer',
    working:
      '{0, plural, one {Fusion en cours : # note à parcourir…} other {Fusion en cours : # notes à parcourir…}}',
    merged: 'Fusion de {0} avec {1}',
    stopped: 'Fusion partielle de {0} avec {1}',
    same: 'C’est une seule et même note.',
    refused: 'Rien n’a été écrit. {0} : {1}. Vérifiez cette note, puis réessayez.',
    unfinished:
      'La fusion n’est pas terminée. Les deux notes sont toujours là et rien n’est perdu. Vérifiez les notes ci-dessous, puis réessayez : la fusion reprendra là où elle s’est arrêtée.',
    notWritten: '{0} : {1}',
    failed:
      'Un problème est survenu : {0}. En réessayant, la fusion reprendra là où elle s’est arrêtée.',
  },
};
