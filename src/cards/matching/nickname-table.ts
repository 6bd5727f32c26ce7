/**
 * Names and what their bearers are called, a name a line: the long forms stand before the colon.
 * Written down by ourselves from common knowledge; a short form may stand for several names.
 */
export const NAMES = `
  Albert Alberto: Al Bert Bertie Beto
  Alexander Aleksandr Alexandre Alexandra Aleksandra Alejandro Alejandra: Alex Sasha Sacha Alec Sandy Sandra Sascha Xander Lex Shura Ale Xandra
  Alfred Alfredo: Al Fred Alfie Fredo
  Alexey Aleksei Aleksey: Alyosha Lyosha Alex
  Amanda: Mandy
  Anastasia Anastasiya: Nastya Stacy Asya Tasia
  Andrew Andreas Andrea Andrés Andrei Andrey André: Andy Drew Andi Andryusha
  Angela Angelika Angelina Angélica: Angie Geli
  Ana Anna Anne Annika: Annie Anya Anja Anita Nan Anushka Anni Nita
  Anthony Antonio António Anton Antoine: Tó Tony Toni Toño Tonio Tonho Toninho Antosha Toine
  Antonia Antonina: Toni Tonya Nina
  Archibald: Archie
  Arthur Artur: Art Artie
  Augustus Augusto Augustin: Gus August
  Barbara Bárbara: Barb Barbie Babs Bärbel Varya
  Bartholomew Bartolomeu Bartolomé: Bart
  Beatrice Beatrix Beatriz: Bea Trixie Bia
  Benjamin Benedict Benedikt: Ben Benny Benji Benni
  Bernard Bernhard Bernardo: Bernie Bernd Berni
  Boris: Borya
  Caroline Carolina Carolin Karolina: Carol Carrie Lina Caro
  Catherine Catarina Catalina Katharina Katherine Kathryn Katarina Ekaterina Yekaterina Catherina: Kate Katie Cathy Kathy Cate Kat Kay Kit Katya Katja Käthe Kathi
  Charles Carlos Karl Carl: Charlie Chuck Chas Charly Kalle Carlitos Carlinhos
  Charlotte Carlota: Lotte Lottie Charlie Lola
  Christian Christopher Christoph Cristiano Christophe Cristóbal Cristóvão: Chris Kit Topher Christo Cris Stoffel
  Christine Christina Christiane Cristina Kristina: Chris Chrissy Tina Christel Kris Cris Tine
  Clara Klara: Clarita
  Claudia Cláudia: Claudi
  Daniel: Dan Danny Dani Danya
  Daniela Danielle Daniella: Dani Danni Ella
  Darya Daria: Dasha
  David Davide Davi: Dave Davy Davey
  Deborah Debora Débora: Debbie Deb
  Dieter Dietrich: Didi
  Dmitry Dmitri Dmytro: Dima Mitya
  Dolores: Lola Lolita
  Donald: Don Donnie
  Dorothy Dorothea Dorotea: Dot Dottie Dora Dolly Thea Doro
  Eduardo Edward Edmund Edwin Eduard Édouard Edgar: Ed Eddie Ted Teddy Ned Edu Dudu Duda Ede Lalo
  Elena Helena Helen Helene Hélène Yelena: Lena Nell Lenka Leni Nelly
  Eleanor Leonor Eleonore Leonore: Ellie Nell Nora Leo Lenore
  Elizabeth Elisabeth Isabel Isabella Elisabete Isabelle Elizaveta: Liz Lizzie Beth Betty Betsy Eliza Lisa Liza Liesl Lisbeth Elsa Else Elsie Bella Bel Belle Isa Bess Libby Lili Elise Izzy Babette
  Emanuel Emmanuel Manuel Immanuel: Manny Manu Manolo Mané Manolito Maneco
  Emily Emilia Emília: Em Emmy Milly
  Ernest Ernesto Ernst: Ernie Tito
  Eugene Eugen Evgeny Yevgeny Eugenio Eugénio: Gene Zhenya
  Eva Evelyn Eve Evelina: Evie Evi Evita
  Fernando Ferdinand Hernando: Nando Ferdi Fer Nano
  Fernanda: Nanda Fer
  Florian Florence Florentina: Flo Flori Flor
  Francis Francisco Franz Frank François Franziskus Francesco: Frankie Paco Pancho Chico Curro Kiko Franzl Xico Fran
  Frances Francisca Franziska Françoise Francesca: Fran Franny Paca Franzi Kika Chica Sissi Fanny Frankie
  Frederick Friedrich Federico Frederico Frédéric Frederik: Fred Freddie Freddy Fritz Rick Fede Kiko
  Gabriel Gabriele: Gabe Gabi Gaby Biel
  Gabriela Gabrielle: Gabi Gaby Gabby Elle
  Galina: Galya
  Geoffrey Jeffrey: Jeff Geoff
  George Georg Jorge Georgios Georges Georgy Giorgos Georgi: Georgie Yura Jojo Schorsch Goga Gosha Yorgos
  Gerald Gerard Gerardo Gerhard Gérard: Gerry Jerry Gerd Gert
  Gertrude Gertrud Gertrudes: Trudy Gert Trude Gerti Tula
  Gregory Gregor Gregório Gregorio Grigory: Greg Grisha Goyo
  Guilherme Guillermo Guillaume: Gui Memo Guille Willy
  Gustavo Gustav: Gus Guga Tavo Gusti
  Harold Harald: Harry Hal
  Heinrich Henry Henri Henrique Enrique Henrik: Harry Hank Hal Heinz Heiner Kike Quique Rico Hinrich Henning
  Henrietta Henriette Henriqueta: Etta Hetty Jette Henni
  Ignacio Inácio Ignatius Ignaz: Nacho
  Irina Irene: Ira Rena
  Ivan: Vanya
  Jacob James Jakob Jacques Jacobo: Jim Jimmy Jake Jamie Jem Köbi Jack Jacky
  Jennifer Jenny Jenifer: Jen Jenni Jenna
  Jeremy Jeremias Jeremiah Jérémie: Jerry Jem
  Jessica Jéssica: Jess Jessie
  Joachim Joaquim Joaquin Joaquín: Jo Achim Quim Jochen Ximo Kino
  João Juan John Johannes Johann Jonathan Ioannis Jean: Jack Johnny Hans Hannes Jon Jonny Jan Joãozinho Juanito Juancho Janni Giannis Yannis Hansi Jeannot
  Joana Joanna Johanna Juana: Jo Joanie Hanna Hanni Juanita Jojo
  Joseph José Josef Giuseppe Iosif: Joe Joey Jo Pepe Zé Pepito Sepp Jupp Beppe Zeca Jos Chepe Osip
  Josephine Josefine Josefa Joséphine Josefina: Jo Josie Fina Finchen Fine Pepa Josy Fifi
  Joshua Josué: Josh
  Judith Judite: Judy Jude Judi
  Julia Juliana Julie Yulia Julija Juliane: Jule Julchen Yulya Juli Ju Jill
  Julian Julius Julio Júlio Julien: Jules Juli Julinho
  Katarzyna: Kasia
  Kenneth: Ken Kenny
  Klaus Nicholas Nicolas Nikolaus Nicolau Nicolás Nikolai Nikolay Nikolaos Nikos: Nick Nicky Nico Niko Claus Klaas Kolya Klas Nic
  Konstantin Constantin Constantine Konstantinos Constantino: Kostya Kostas Konsti Kosta Dinos
  Larry Lawrence Laurence Lorenz Lourenço Lorenzo Laurent: Laurie Lars Lenz Renzo Loris
  Leonard Leonardo Leonhard Leonid: Leo Len Lenny Léo Lyonya Leni
  Leopold Leopoldo: Leo Poldi
  Louis Luis Ludwig Luís Lewis Luiz: Lou Lutz Lucho Lulu Lew Luisito Luisinho
  Louise Luise Luísa Luisa Luiza: Lou Lulu Isa Lu
  Lucas Lukas Luke Luc: Luk Luki
  Lucy Lucia Lúcia Lucía Luciana: Lu Luzie Lulu Lucita
  Lyudmila Ludmila: Lyuda Mila Luda
  Magdalena Madalena Madeleine Magdalene: Lena Maggie Magda Leni Maddie Maddy Madlen Malena Leny
  Marc Mark Marcus Markus Marcos Marco: Marky Marquinhos
  Marcelo Marcel Marcello: Celo Marce
  Margaret Margarida Margarita Margarethe Marguerite Margarete: Maggie Peggy Meg Greta Grete Gretchen Margot Marge Rita Gretel Guida Daisy Madge Margo Margit Gitte Margie
  Maria María Marie Mary Mariya: Molly Polly Mia Mimi Masha Mariechen Mitzi Marita Manya Ria Mari Maja
  Martha Marta: Marty Martita Patty
  Martin Martim Martín: Marty Tincho Tim
  Matthew Matthias Mateus Mateo Mathieu Matheus Matvey Matthieu: Matt Matty Matze Hias Teo Matz Mat
  Maximilian Maximiliano Maxim Maxime Maksim: Max Maxi Maks
  Melanie Melania: Mel Melly Meli
  Mercedes: Merche Meche
  Michael Miguel Michel Mikhail Mihail Mikael Michał: Mike Mick Mickey Micky Misha Michi Michl Migui Mischa Mikey Miki Mitch
  Michaela Micaela Michelle Michèle: Micha Shelly Mica Michi Ela
  Monica Mónica Monika Monique: Moni Mona
  Natalia Natalie Nathalie Natalya Natália: Nat Natasha Nati Nata Talia Tasha
  Nadezhda: Nadia Nadya
  Nathaniel Nathan: Nat Nate
  Nicole Nicola: Nicky Nikki Nic
  Olga: Olya
  Oliver Olivier Olivia: Ollie Olli Olly Liv Livvy
  Otto Ottilie: Otti
  Pablo Paul Paulo Pavel Paolo: Pauly Paulinho Pasha Pablito Pauli Paulchen Pacho
  Pamela: Pam
  Patricia Patrícia: Pat Patty Trish Tricia Pati Patsy
  Patrick Patricio Patrício: Pat Paddy Rick Pato Patric
  Pedro Peter Petr Pyotr Pierre Petros Piotr: Pete Petya Perico Peterl Pit Pedrinho Pierrot Peer
  Penelope Penélope: Penny
  Philip Phillip Philipp Philippe Felipe Filipe: Phil Flip Pip Fips Lipe Pipe
  Rachel Raquel: Rach Rachie Raqui
  Rafael Raphael: Rafa Raffi Raf Raph
  Raymond Ramón Raimund Raimundo: Ray Raimi
  Rebecca Rebeca Rebekka: Becky Becca Bec Beca
  Reinhard Reinhold Reinaldo: Reini
  Renate Renata: Reni Nate
  Ricardo Richard: Rick Dick Rich Richie Ricky Rico Ritchie Cardo Ricki
  Robert Roberto Rupert Ruprecht: Bob Bobby Rob Robbie Robby Bert Beto Bertie Robi Tito
  Roberta: Bobbie Robbie Berta
  Roland Orlando Rolando: Rolly Rollo Lando
  Ronald Ronaldo: Ron Ronnie Ronny Naldo
  Rodrigo: Rodri Rod
  Rosa Rose Rosemary Rosemarie Rosario: Rosie Rosi Romy Charo Rosita Rosl
  Rudolf Rudolph Rodolfo: Rudi Rudy Rolf Fito Rodo
  Samuel Samantha: Sam Sammy Sami Samu
  Sarah Sara: Sally Sadie Sari
  Santiago Diego Tiago Thiago: Santi Yago Chago Didi
  Sebastian Sebastião Sebastián Sébastien: Seb Basti Bastian Bas Tião Sebas Seba Bastien
  Sergey Sergio Sérgio Sergei Serge: Seryozha Serg Checo Serginho
  Silvia Sílvia Sylvia: Silvi Silke Syl Sylvie
  Simon Simão Simón Simone: Si Moni Simi Simo
  Solomon Salomon Salomão: Sol Sal Salo
  Sofia Sophia Sophie Sofiya Sofía: Sophy Sonya Sonja Fia Sofi Sonia Sof
  Stephen Steven Stefan Stephan Esteban Estêvão Stepan Étienne Stéphane: Steve Stevie Steph Styopa Stef Steffen Steff
  Stephanie Stefanie Stéphanie Estefânia: Steph Steffi Stef Fanny Stefi
  Susan Susanne Susana Suzanne Susannah: Sue Susie Suzy Susi Suse Sanne Suzie Sanni
  Svetlana: Sveta Lana
  Tatiana Tatyana Tatjana: Tanya Tanja Tati
  Teresa Theresa Therese Thérèse: Terry Tess Tessa Resi Tere Teri Teté Thea
  Terence Terrence: Terry
  Theodore Theodor Teodoro Fyodor Fedor Théodore: Ted Teddy Theo Fedya Teo Théo
  Thomas Tomás Tomas Tomasz: Tom Tommy Tomi Tommi Thom Tomek
  Timothy Timotheus Timóteo: Tim Timmy Timo
  Valentin Valentine Valentina Valentino: Val Valya Vale Tina
  Valeria Valerie Valérie Valéria Valery: Val Lera Vale Valera
  Vasily Vassily Vasilios Basil Basilio: Vasya Vassilis Vas
  Veronica Verónica Veronika Véronique Verônica: Vera Roni Vroni Nika Ronnie Vero
  Victor Viktor Vítor Víctor: Vic Vitya Vitinho Vik
  Victoria Viktoria Vitória: Vicky Vika Tori Vicki Viki
  Vincent Vicente Vinzenz Vincenzo: Vince Vinnie Vinny Chente Vinz Enzo
  Virginia Virgínia Virginie: Ginny Ginger Gina Vivi
  Vladimir Volodymyr Wladimir: Vova Volodya Vlad Wowa
  Vladislav Wladislaw Vyacheslav: Vlad Slava Vladik
  Walter Walther: Walt Wally Walti Wat
  William Wilhelm Willem: Bill Will Billy Willy Willie Wim Helm Liam Willi
  Wolfgang Wolfram: Wolf Wolfi
  Xavier Javier Xaver: Javi Xavi
  Yuri Yury Yurii Jurij: Yura
  Zachary Zacharias Zacarias: Zach Zack Zac
`;
