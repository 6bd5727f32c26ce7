import type { LanguageWords } from '../../all-words';

export const lookBack: LanguageWords['look-back'] = {
  LOOK_BACK_COMMAND: {
    description:
      'Escribir una nota sobre la semana: a quién conociste, quién espera, qué queda abierto',
    options: {
      dryRun: 'Mostrar el repaso y no escribir nada',
    },
    taken: 'entretanto, otra nota ocupó su lugar',
    made: 'Nota creada: {0}.',
    brought: 'Nota actualizada: {0}.',
  },
  LOOK_BACK_SAID: {
    noPlace: 'el texto de la nota no deja sitio para el repaso',
    noEnd: 'falta la línea que cierra el repaso (%% acquaint: end %%)',
    atTop:
      'en esta carpeta cada nota es una persona o una reunión; elige otra para los repasos en los ajustes',
    amongPeople:
      'en la carpeta «{0}» cada nota es una persona o una reunión; elige otra para los repasos en los ajustes',
    done: 'El repaso de la semana está en {0}',
  },
};
