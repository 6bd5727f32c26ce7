import type { LanguageWords } from '../../all-words';

export const merge: LanguageWords['merge'] = {
  MERGE_COMMANDS: {
    merge: 'Mesclar esta pessoa com outra…',
    duplicates: 'Encontrar possíveis duplicatas',
  },
  MERGE: {
    unreadable: 'não foi possível ler a nota',
    notReadYet: 'a nota acabou de mudar e ainda está sendo lida; tente de novo daqui a pouco',
    same: 'Só há uma nota: {0}.',
    merged: 'Mesclado em {0}',
    planned: 'Seria mesclado em {0}',
    links:
      '{0, plural, one {Os links de uma nota levam até lá.} other {Os links de # notas levam até lá.}}',
    linksPlanned:
      '{0, plural, one {Os links de uma nota levariam até lá.} other {Os links de # notas levariam até lá.}}',
    removed: '{0} está na lixeira.',
    removedPlanned: '{0} iria para a lixeira.',
    left: 'Não aproveitado: {0}: {1}',
    introduction: 'Uma apresentação cita as duas, que agora são uma só pessoa; confira: {0}',
    unfinished:
      'A mesclagem não terminou; as duas notas ainda estão lá, e mesclar de novo faz o resto. Sem gravar: {0}',
  },
  MERGE_COMMAND: {
    description: 'Juntar duas notas de uma pessoa em uma só, com todos os links para elas',
    options: {
      name: 'Pessoa cuja nota fica: nome, alias ou caminho',
      other: 'Pessoa cuja nota sai',
      dryRun: 'Dizer o que seria feito, sem gravar nada',
    },
    nothingWritten: 'nada foi gravado: {0}: {1}',
  },
  MERGE_DIALOG: {
    title: 'Mesclar duas notas de uma pessoa',
    reading: 'Lendo as duas notas…',
    nobodyElse: 'Ainda não há mais ninguém com quem mesclar.',
    stays: 'Qual nota fica?',
    differ: 'Onde as duas diferem',
    agree: 'As duas notas não se contradizem.',
    nothing: 'nada',
    both: 'Manter os dois',
    takesOver: 'Ela também recebe: {0}.',
    joins: 'Reunido das duas: {0}.',
    keepsOwn: 'Ela mantém o que já diz: {0}.',
    leavesOut: 'Fica de fora: {0}: {1}.',
    oneByOne: 'Escolher um a um',
    joined: 'Nomes, contatos e texto das duas são mantidos.',
    links:
      '{0, plural, =0 {Nenhuma outra nota tem link para a nota que sai.} one {Os links de uma nota vão levar a {1}.} other {Os links de # notas vão levar a {1}.}}',
    removed: '{0} vai para a lixeira. Desfazer traz tudo de volta.',
    introduction:
      '{0} apresenta estas duas pessoas uma à outra. Confira depois: são a mesma pessoa.',
    confirm: 'Mesclar',
    cancel: 'Cancelar',
    close: 'Fechar',
    again: 'Tentar de novo',
    working:
      '{0, plural, one {Mesclando: # nota para percorrer…} other {Mesclando: # notas para percorrer…}}',
    merged: 'Notas mescladas: {0} em {1}',
    stopped: 'Notas mescladas em parte: {0} em {1}',
    same: 'É a mesma nota.',
    refused: 'Nada foi gravado. {0}: {1}. Confira esta nota e tente de novo.',
    unfinished:
      'A mesclagem não terminou. As duas notas ainda estão lá e nada se perdeu. Confira as notas abaixo e tente de novo: continua de onde parou.',
    notWritten: '{0}: {1}',
    failed: 'Algo deu errado: {0}. Ao tentar de novo, continua de onde parou.',
  },
};
