import type { LanguageWords } from '../../all-words';

export const comingOver: LanguageWords['coming-over'] = {
  COMING_OVER: {
    title: 'O que outros plugins guardam sobre pessoas',
    nothing: 'Nenhuma nota de pessoa contém algo que um destes plugins tenha escrito.',
    where:
      'Só as notas de pessoas são examinadas: indique a pasta delas nas configurações (agora “{0}”).',
    untouched:
      'Nada foi escrito. O que aparece como lido é lido onde está: os dois plugins podem continuar lado a lado.',
    notes: '{0, plural, one {# nota} other {# notas}}',
    readHere: 'Lido onde está',
    notRead: 'Não é lido, e fica como está',
    canWrite: 'Pode ser escrito, se você quiser',
    nothingToWrite: 'Não é preciso escrever nada.',
    logLines: '{0, plural, one {# contato} other {# contatos}}',
    properties: '{0, plural, one {# propriedade} other {# propriedades}}',
    intoNotes: '{0}, em {1}',
    write: 'Escrever {0}',
    stays: 'O que o plugin escreveu fica como está. Você pode desfazer.',
    written: 'O que {0} anotou está entre os contatos',
    all: 'Tudo já está nas notas.',
  },
  READ_WORDS: {
    rhythm: 'com um ritmo',
    lastContact: 'com um último contato',
    followUp: 'com um próximo acompanhamento',
    birthday: 'com aniversário',
    email: 'com endereço de e-mail',
    phone: 'com número de telefone',
    page: 'com uma página ou um perfil',
    acquaintance: 'com alguém que conhecem',
  },
  COMING_OVER_COMMAND: {
    description:
      'Dizer o que outros plugins guardam nas notas de pessoas: o que é lido e o que não é',
    options: {
      from: 'Só este plugin',
      write:
        'Escreve o que ele anotou à sua maneira entre os contatos e nas propriedades; exige from=',
    },
    unknown: 'from={0} não é nenhum destes: {1}',
    whichOne: 'write exige from=, o plugin de cujas notas se trata',
    dryRun: 'Nada foi escrito; from=… write faz isso.',
    refused: '{0} ficou como estava: {1}',
    done: 'Escrito: {0}.',
  },
};
