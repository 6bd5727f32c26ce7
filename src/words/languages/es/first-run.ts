import type { LanguageWords } from '../../all-words';

export const firstRun: LanguageWords['first-run'] = {
  FIRST_RUN: {
    title: 'La gente que conoces y lo que surge de ahí',
    met: 'Anota a quién conociste y de qué hablaron.',
    write: 'Recibe un aviso para escribir, con un borrador que retoma el tema.',
    introduce: 'Presenta a personas que pueden ayudarse.',
    import: 'Importar tarjetas de visita: vCard, LinkedIn, código QR',
    folderWay: 'Mis contactos están en una carpeta…',
    chooseFolder: 'Elige la carpeta con tus contactos',
    sample: '{0, plural, one {Ver un ejemplo con # persona} other {Ver un ejemplo con # personas}}',
    where: 'Sin cuenta y sin conexión: todo está en tus notas.',
    whereIn: 'Las notas se crean en «{0}». Sin cuenta y sin conexión.',
    found: 'Encontrado en esta bóveda',
    folder:
      '{0, plural, one {# nota en «{1}» parece ser de una persona} other {# notas en «{1}» parecen ser de personas}}',
    dailyNotes:
      '{0, plural, one {# nota diaria: los enlaces a personas cuentan como contacto} other {# notas diarias: los enlaces a personas cuentan como contacto}}',
    tiers: 'Se leen los ritmos de Personal CRM',
    use: 'Usar esta carpeta',
    unwritten: 'No se escribe nada en estas notas hasta que escribas, anotes o fijes algo.',
  },
  SAMPLE_WORDS: {
    title: 'Ver un ejemplo',
    asks: 'Se crearán {0} notas sobre personas inventadas en la carpeta «{1}».',
    leaves: 'Para quitarlas, basta con deshacer o eliminar la carpeta.',
    confirm: 'Crear el ejemplo',
    written: '{0, plural, one {Ejemplo con # persona} other {Ejemplo con # personas}}',
    refused: '{0}: {1}',
  },
};
