import type { CardsProgram } from '../../all-words';

/** What the program says of cards. */
export const cardsProgram: CardsProgram = {
  ADD_COMMAND: {
    description: 'Adicionar uma pessoa como nova nota',
    shapes: {
      day: 'Um dia',
      status: 'Situação (padrão, com met=: pending)',
      cadence: 'De quanto em quanto tempo manter contato: 2 weeks, 3 months, 45 days',
      checkbox: 'Sim ou não',
      list: 'Se forem vários, um por linha (\\n)',
      links: 'Nomes de notas; se forem vários, um por linha (\\n)',
      link: 'Nome de uma nota',
      text: 'Um texto',
    },
    options: { name: 'Nome da pessoa' },
    added: 'Nova nota para {0}: {1}.',
    notARhythm: '{0}={1} não é um ritmo como 3 months',
    notYesOrNo: '{0}={1} não é nem true nem false',
    exists:
      '“{0}” já existe: {1}; se vocês se encontraram de novo: acquaint log name="{2}" channel=met text="…"',
  },
  DUPLICATES_COMMAND: {
    description: 'Encontrar notas que podem ser de uma mesma pessoa, com os motivos',
    options: {
      twoPeople: 'Anotar que name= e other= são duas pessoas: elas não aparecem mais na lista',
      name: 'Com two-people: uma delas',
      other: 'Com two-people: a outra',
    },
    oneNote: 'name= e other= são a mesma nota: {0}',
    noted: 'Anotado como duas pessoas em',
    together: 'two-people, name= e other= vão juntos',
  },
  EXPORT_COMMAND: {
    description: 'Gravar pessoas como cartões para agendas de contatos: vCard ou CSV',
    options: {
      as: 'O que gravar (padrão: vcf); format=vcf e format=csv significam o mesmo',
      version: 'Do vCard; telefones conhecem 3.0 (padrão: 4.0)',
      name: 'Só esta pessoa: nome, alias ou caminho',
      field: 'Só as pessoas de uma área',
      circle: 'Só as pessoas de um círculo',
      tag: 'Só as pessoas com uma tag',
      search: 'Só as pessoas cujas notas têm estas palavras',
      out: 'Arquivo do cofre a gravar',
      replace: 'Substituir esse arquivo se existir',
    },
    fileExists: '{0} existe e diz outra coisa; use replace para substituir',
    sayFormat: 'use as=vcf, com version=4.0 ou 3.0, ou as=csv',
  },
  IMPORT_COMMAND: {
    description:
      'Criar notas a partir dos cartões de um arquivo vCard ou CSV, sem adivinhar quem é quem',
    options: {
      file: 'Arquivo com cartões',
      met: 'Dia em que você conheceu todas essas pessoas',
      metAt: 'Evento ou lugar onde foi',
      circle: 'Círculo para todas essas pessoas',
      takeChanges:
        'Aproveitar o que os cartões dizem no lugar das notas: outro trabalho, outro lugar',
      encoding: 'Em que caracteres o arquivo está, como windows-1251 ou shift_jis',
      dryRun: 'Dizer o que seria feito, sem gravar nada',
    },
    leftOut: '  {0}: {1} é {2}? Ficou de fora.',
    newPeople: '{0, plural, one {# pessoa nova} other {# pessoas novas}}',
    changed: '{0} com mudanças',
    same: '{0, plural, one {# igual.} other {# iguais.}}',
    written: '{0, plural, one {# nota gravada.} other {# notas gravadas.}}',
    or: '{0} ou {1}',
    toFillIn: '{0, plural, one {# nota para completar} other {# notas para completar}}',
    refused: '  {0}: nada foi gravado: {1}',
    dryRun: 'Nada foi gravado: dry-run.',
    notImported: 'Não é possível importar {0}: {1}',
  },
};
