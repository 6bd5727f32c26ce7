import type { LanguageWords } from '../../all-words';

export const links: LanguageWords['links'] = {
  LINKS: {
    unknown: 'El enlace pide abrir «{0}», que aquí no se conoce. No se ha hecho nada.',
    incomplete: 'El enlace pide abrir «{0}», pero no indica «{1}». No se ha hecho nada.',
    nobody: 'El enlace nombra a «{0}», y aquí nadie se llama así. No se ha hecho nada.',
    noIntroduction:
      'El enlace nombra la presentación «{0}», que no está aquí. No se ha hecho nada.',
    unread: 'El enlace indica «{1}» para «{0}», que aquí no se conoce. Se ha dejado fuera.',
  },
};
