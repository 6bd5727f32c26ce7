/** A first name with what its bearer is called and how it is written elsewhere, where there is that. */
export interface GivenName {
  readonly name: string;
  readonly short: string | null;
  readonly other: string | null;
}

// Written without regard to the tables of the engine, as people write them.
const NAMES = `Ana - - | Robert Bob - | Elizabeth Liz - | William Bill - | Katherine Kate - |
  José Pepe - | Francisco Paco - | João - - | António Tó - | Margarida - - |
  Johannes Hannes - | Friedrich Fritz - | Katharina Käthe - | Hélène - - | François - - |
  Renée - - | Étienne - - | Sergei - Сергей | Dmitry Dima Дмитрий | Natalia Natasha Наталья |
  Alexander Sasha Александр | Tatiana Tanya Татьяна | Olga - Ольга | Vladimir Volodya Владимир |
  Giorgos - Γιώργος | Nikos - Νίκος | Eleni - Ελένη | Konstantinos Kostas Κωνσταντίνος |
  Thomas Tom - | Michael Mike - | Patricia Patty - | Margaret Peggy - | James Jim - |
  Charles Charlie - | Christopher Chris - | Maria - Мария | Benjamin Ben - | Samuel Sam - |
  Victoria Vicky - | Zoë - - | Søren - - | Łukasz - - | Jürgen - - | Núria - - | Iñigo - - |
  Hassan - - | Priya - - | Kenji - - | Minh - - | Fatima - - | Chidi - - | Aylin - - |
  Sofía - София | Ivan - Иван | Yuri - Юрий | Ekaterina Katya Екатерина | Mikhail Misha Михаил`;

/** First names, in no order. */
export const GIVEN: readonly GivenName[] = NAMES.split('|').map((entry) => {
  const [name = '', short = '-', other = '-'] = entry.trim().split(/\s+/);
  return { name, short: short === '-' ? null : short, other: other === '-' ? null : other };
});

/** Family names that many people have, the commonest first. */
export const FAMILIES: readonly string[] =
  `Silva Santos García Müller Smith Martin Johnson Fernández Schmidt Dubois Ivanova Nguyen Costa
  Papadopoulos Williams Rossi Kowalski López Jansen Novák Öztürk Lindström Nowak Weber Moreau
  O’Brien Pereira Tanaka Popov Petrov Kim Li Wang Singh Khan Cohen Yılmaz Andersson Larsen`.split(
    /\s+/,
  );
