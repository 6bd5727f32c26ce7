import type { LanguageWords } from '../../all-words';

export const lookBack: LanguageWords['look-back'] = {
  LOOK_BACK_COMMAND: {
    description:
      'Escrever uma nota sobre a semana: quem você conheceu, quem aguarda, o que está em aberto',
    options: {
      dryRun: 'Mostrar a retrospectiva e não escrever nada',
    },
    taken: 'nesse meio-tempo, outra nota tomou o lugar dela',
    made: 'Nota criada: {0}.',
    brought: 'Nota atualizada: {0}.',
  },
  LOOK_BACK_SAID: {
    noPlace: 'o texto da nota não deixa lugar para a retrospectiva',
    noEnd: 'falta a linha que encerra a retrospectiva (%% acquaint: end %%)',
    atTop:
      'nesta pasta cada nota é uma pessoa ou uma reunião; escolha outra para as retrospectivas nas configurações',
    amongPeople:
      'na pasta “{0}” cada nota é uma pessoa ou uma reunião; escolha outra para as retrospectivas nas configurações',
    done: 'A retrospectiva da semana está em {0}',
  },
};
