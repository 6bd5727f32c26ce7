import type { LanguageWords } from '../../all-words';

export const firstRun: LanguageWords['first-run'] = {
  FIRST_RUN: {
    title: 'As pessoas que você conhece e o que vem daí',
    met: 'Anote quem você conheceu e sobre o que vocês falaram.',
    write: 'Receba um lembrete para escrever, com um rascunho que retoma o assunto.',
    introduce: 'Apresente pessoas que podem se ajudar.',
    import: 'Importar cartões de visita: vCard, LinkedIn, QR code',
    folderWay: 'Meus contatos estão em uma pasta…',
    chooseFolder: 'Escolha a pasta com seus contatos',
    sample: '{0, plural, one {Ver um exemplo com # pessoa} other {Ver um exemplo com # pessoas}}',
    where: 'Sem conta, sem rede: está tudo nas suas notas.',
    whereIn: 'As notas são criadas em “{0}”. Sem conta, sem rede.',
    found: 'Encontrado neste cofre',
    folder:
      '{0, plural, one {# nota em “{1}” parece ser de uma pessoa} other {# notas em “{1}” parecem ser de pessoas}}',
    dailyNotes:
      '{0, plural, one {# nota diária: links para pessoas nela contam como contato} other {# notas diárias: links para pessoas nelas contam como contato}}',
    tiers: 'Os ritmos do Personal CRM são lidos',
    use: 'Usar esta pasta',
    unwritten: 'Nada é gravado nestas notas até você escrever, registrar ou definir algo.',
  },
  SAMPLE_WORDS: {
    title: 'Ver um exemplo',
    asks: 'Serão criadas {0} notas sobre pessoas fictícias na pasta “{1}”.',
    leaves: 'Para removê-las, basta desfazer ou excluir a pasta.',
    confirm: 'Criar o exemplo',
    written: '{0, plural, one {Exemplo com # pessoa} other {Exemplo com # pessoas}}',
    refused: '{0}: {1}',
  },
};
