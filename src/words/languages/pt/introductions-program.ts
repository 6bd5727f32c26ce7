import type { IntroductionsProgram } from '../../all-words';

/** What the commands about introductions say. */
export const introductionsProgram: IntroductionsProgram = {
  INTRODUCE_COMMAND: {
    description: 'Propor uma apresentação entre pessoas, como nota nova',
    options: {
      a: 'Pessoa: nome, alias ou caminho',
      b: 'A outra pessoa',
      people:
        'Em vez de a e b: de duas a oito pessoas, com ; entre os nomes ("entre aspas" um ; faz parte do nome)',
      reason: 'Por que deveriam se conhecer (padrão: o que diz a sugestão)',
    },
    proposed: 'Apresentação proposta entre {0}: {1}.',
    exists: 'Já existe uma nota de {0}: {1}.',
    whom: 'informe a= e b=, ou people= com ; entre os nomes',
  },
  INTRODUCTION_COMMAND: {
    description: 'Mostrar como estão as apresentações, ou avançar um passo em uma',
    options: {
      name: 'Uma apresentação: caminho da nota, ou “Ana Silva, Bo Lee” (padrão: todas)',
      step: 'O que fazer com ela',
      who: 'De quem trata o passo; com make: quem escreve primeiro',
      answer: 'O que a pessoa respondeu (com step=answer)',
      reason: 'Por que não; com step=dismiss também {0}, ou {1} (de who=, com ninguém)',
      outcome: 'No que deu (com met, worked-out, nothing-came)',
      until: 'Dia em que volta (com step=later; padrão: em 3 meses)',
      lang: 'Idioma da mensagem (padrão: o das configurações)',
      stage: 'Só as de uma etapa',
      due: 'Só as que esperam um passo',
    },
    severalAreMeant: 'who={0} pode ser mais de uma pessoa; indique uma pelo caminho: {1}',
    notOfThem: 'who={0} não está entre {1}',
    noneWaits: 'Nenhuma apresentação espera por você.',
    none: 'Não há apresentações aqui. Proponha uma: acquaint introduce a="Ana Silva" b="Bo Lee"',
    why: 'Por quê: {0}',
    outcome: 'Resultado: {0}',
    next: 'A seguir: {0}',
    withoutStep: '{0}= vai com step=, que falta',
    notFound: 'não existe a apresentação “{0}”',
    severalFound: '“{0}” pode ser mais de uma apresentação; indique uma pelo caminho: {1}',
    unchanged: '{0}; nada a mudar.',
    unfinished: 'não concluído; repita para concluir: {0}',
  },
  INTRODUCTIONS_COMMAND: {
    description: 'Sugerir apresentações entre pessoas, com os motivos',
    options: {
      person: 'Só com esta pessoa (nome, alias ou caminho), sem limite',
      perPerson: 'Quantas vezes uma pessoa aparece (padrão: {0})',
    },
    wantsNone: '{0} não quer apresentações: é o que diz no-introductions em {1}.',
    closed: 'O acompanhamento de {0} está encerrado: ninguém é sugerido.',
    none: 'Nenhuma apresentação para sugerir ainda.',
    noneFor: 'Nenhuma apresentação para sugerir para {0}.',
    hint: '{0} Anote o que cada pessoa oferece, busca e o que a interessa (offers, seeks, interests).',
  },
};
