import type { LanguageWords } from '../../all-words';

export const links: LanguageWords['links'] = {
  LINKS: {
    unknown: 'Der Link will „{0}“ öffnen, das ist hier nicht bekannt. Es wurde nichts getan.',
    incomplete: 'Der Link will „{0}“ öffnen, nennt aber „{1}“ nicht. Es wurde nichts getan.',
    nobody: 'Der Link nennt „{0}“, und so heißt hier niemand. Es wurde nichts getan.',
    noIntroduction:
      'Der Link nennt die Vorstellung „{0}“, die es hier nicht gibt. Es wurde nichts getan.',
    unread: 'Der Link nennt „{1}“ für „{0}“, das ist hier nicht bekannt. Es wurde weggelassen.',
  },
};
