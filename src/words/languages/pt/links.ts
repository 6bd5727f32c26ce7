import type { LanguageWords } from '../../all-words';

export const links: LanguageWords['links'] = {
  LINKS: {
    unknown: 'O link pede para abrir “{0}”, que não é conhecido aqui. Nada foi feito.',
    incomplete: 'O link pede para abrir “{0}”, mas não diz “{1}”. Nada foi feito.',
    nobody: 'O link cita “{0}”, e ninguém aqui tem esse nome. Nada foi feito.',
    noIntroduction: 'O link cita a apresentação “{0}”, que não existe aqui. Nada foi feito.',
    unread: 'O link diz “{1}” para “{0}”, que não é conhecido aqui. Isso foi deixado de fora.',
  },
};
