import type { LanguageWords } from '../../all-words';

export const links: LanguageWords['links'] = {
  LINKS: {
    unknown: 'Le lien demande d’ouvrir « {0} », qui n’est pas connu ici. Rien n’a été fait.',
    incomplete: 'Le lien demande d’ouvrir « {0} » mais n’indique pas « {1} ». Rien n’a été fait.',
    nobody: 'Le lien nomme « {0} », et personne ici ne porte ce nom. Rien n’a été fait.',
    noIntroduction:
      'Le lien nomme la mise en relation « {0} », qui n’existe pas ici. Rien n’a été fait.',
    unread:
      'Le lien indique « {1} » pour « {0} », qui n’est pas connu ici. Cela a été laissé de côté.',
  },
};
