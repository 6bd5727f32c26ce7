import type { LanguageWords } from '../../all-words';

export const notes: LanguageWords['notes'] = {
  BLOCK_FAULTS: {
    unreadable: 'não é possível ler as propriedades',
    noEnd: 'as propriedades não terminam: falta uma linha ---',
    tooLong: 'as propriedades têm mais de {0} KB',
    carriageReturn: 'uma linha das propriedades termina só em CR',
    dashes: 'uma linha das propriedades começa com ---',
    nested: 'as propriedades estão aninhadas fundo demais',
    tooMany: 'há mais de {0, number} propriedades',
    noNames: 'as propriedades não são uma lista de nomes e valores',
    toItself:
      'não é possível ler as propriedades (elas se referem a si mesmas ou estão fundo demais)',
    notYaml: 'não é possível ler as propriedades (linha {0}: {1})',
    nameTwice:
      'não é possível ler as propriedades (linha {0}: “{1}” aparece pela segunda vez; a primeira é na linha {2})',
    wordAfterDashes: 'o Obsidian não lê as propriedades: a primeira linha é {0}, não só ---',
    otherThanDashes: 'o Obsidian não lê as propriedades: a primeira linha é {0}, não ---',
    moreThanDashes: 'o Obsidian não lê as propriedades: há mais do que --- na primeira linha',
    blankBefore:
      'o Obsidian não lê as propriedades: há um espaço ou uma linha vazia antes do primeiro ---',
    carriageReturns: 'o Obsidian não lê as propriedades: as linhas da nota terminam só em CR',
  },
  FILE_FAULTS: {
    notUtf: 'o arquivo não é texto UTF-8',
    tooLong: 'o arquivo é longo demais ({0} MB; são lidos até {1} MB)',
    unread: 'não é possível ler o arquivo ({0})',
    tooDeep:
      'o texto tem tantos colchetes, asteriscos ou listas em um só lugar que não foi lido por inteiro: links e tags podem não contar',
  },
  VALUE_FAULTS: {
    notTexts: 'é um grupo de valores, não uma lista de textos',
    notText: 'é um grupo de valores, não um texto',
    groupInList:
      'contém um grupo de valores onde deveria haver um texto (um texto com dois-pontos precisa de aspas)',
    notDay: 'não é um dia (AAAA-MM-DD)',
    notYearlyDay: 'não é um dia (AAAA-MM-DD, ou --MM-DD sem ano)',
    notCheckbox: 'não é true nem false',
    notRhythm: 'não é um ritmo (como 2 weeks, 3 months, 45 days, 1 year)',
    notStatus: 'não é um status ({0})',
    notTier: 'não é um nível do Personal CRM ({0})',
    numberForText:
      'talvez não seja lido como está escrito (um número perde os zeros iniciais): coloque entre aspas',
    numberForPhone:
      'é lido como número, e um + ou zeros iniciais podem se perder: coloque entre aspas',
    numberForAddress: 'é um número, não um endereço',
  },
  EDIT_FAULTS: {
    notSafe: 'as propriedades estão escritas de um jeito que não permite alterá-las com segurança',
    tooMany: 'as propriedades são longas demais para tantas alterações de uma vez',
    noPlaceForLog: 'o texto está escrito de um jeito que não deixa lugar para um registro',
    noPlaceForPromise: 'o texto está escrito de um jeito que não deixa lugar para uma promessa',
    taskGone: 'a tarefa não está mais lá, ou aparece mais de uma vez',
    taskRepeats: 'a tarefa se repete sozinha: marque-a na nota, onde o plugin Tasks cria a próxima',
    dailyNotes: 'não se sabe como as notas diárias se chamam aqui',
    bodies: 'não é possível juntar com segurança o texto das duas notas',
    noLink: 'nenhum link pode levar a {0}',
  },
  NOTE_FAULTS: {
    monthUnknown:
      'não é possível ler o dia no nome: “{0}” não é um mês nos idiomas das configurações',
    monthAmbiguous:
      'não é possível ler o dia no nome: “{0}” indica meses diferentes nos idiomas das configurações',
    tooManyPeople: 'cita mais pessoas do que são lidas ({0})',
    tooFewPeople: 'leva a {0, plural, =0 {nenhuma nota} other {uma só nota}}, não a duas',
    tooManyForIntroduction: 'leva a {0} notas, não a {1} no máximo',
    namedWithoutNote:
      'não leva a nenhuma nota de {0}{1, plural, =0 {} other { nem de mais #}}: coloque um link ou tire o nome',
    throughNobody: 'não leva a nenhuma nota: coloque um link para quem poderia apresentar você',
    throughThemselves:
      'leva a {0}, a pessoa que você quer conhecer: coloque um link para outra pessoa que poderia apresentar você, ou deixe isto de lado',
    introductionTwice:
      'é uma de duas cópias de uma apresentação; a outra é “{0}”: junte o que elas dizem e depois apague esta',
    copyBeside:
      'é uma cópia que um programa de sincronização deixou ao lado de “{0}” e não conta: junte o que elas dizem e depois apague esta',
    copyAlone:
      'tem nome de cópia de sincronização, mas “{0}” não está ao lado: dê um nome próprio a ela',
    saysNothing: 'não está escrito como “{0}”',
    tooManyItems: 'tem mais itens do que são lidos ({0})',
  },
  FAULT_PLACES: { property: '{0} {1}', value: '{0}: “{1}” {2}' },
};
