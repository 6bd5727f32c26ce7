/**
 * Concepts of languages, learning, schools and writing. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the languages most learned and most spoken by newcomers in Europe and Brazil, with sign and ancient ones; the services of
 * translators and interpreters; the subjects of secondary schools and what tutors are asked for; schooling from nursery to going
 * abroad, with its certificates; ISCO-08 23 (teaching professionals) and 264 (authors); kinds of writing, from first page to last proof.
 */
export const LANGUAGE_EDUCATION = `
~teaching:teaching,teacher*,taught,lesson*,class,course,workshop*,instructor*,learn*,training,trainer|Unterricht,Lehrer,Kurs,Kurse,lernen|cours!,enseigner,professeur,prof!,leçon|clases,profesor,enseñar,curso|aulas,professor!,ensinar,ensino
language:language*,multilingual|Sprachen,Sprachkurs*,Sprachlehrer*,Fremdsprache*|langues|idiomas|línguas
tandem<language:language exchange,native speaker*|Sprachtandem*,Muttersprachler*,Konversation*|tandem linguistique,conversation|intercambio de idiomas,conversación|intercâmbio linguístico
english<language:English,IELTS,TOEFL|Englisch*|anglais|inglés|inglês
german<language:German|Deutsch|allemand|alemán|alemão
german-basics<german:German as a foreign language|Deutsch als Fremdsprache|allemand langue étrangère|alemán como lengua extranjera|alemão como língua estrangeira
french<language:French|Französisch*|français,FLE|francés|francês
spanish<language:Spanish,Castilian|Spanisch*|espagnol|español|espanhol
portuguese<language:Portuguese|Portugiesisch*|portugais|portugués|português,PLE
italian<language:Italian|Italienisch*|italien|italiano|italiano
dutch<language:Dutch|Niederländisch*|néerlandais|holandés|holandês
swedish<language:Swedish|Schwedisch*|suédois|sueco|sueco
danish<language:Danish|Dänisch*|danois|danés|dinamarquês
norwegian<language:Norwegian|Norwegisch*|norvégien|noruego|norueguês
finnish<language:Finnish|Finnisch*|finnois|finlandés,finés|finlandês
icelandic<language:Icelandic|Isländisch*|islandais|islandés|islandês
polish<language:Polish language,Polish!|Polnisch*|polonais|polaco|polaco,polonês
czech<language:Czech|Tschechisch*|tchèque|checo|checo,tcheco
russian<language:Russian|Russisch*|russe|ruso|russo
ukrainian<language:Ukrainian|Ukrainisch*|ukrainien|ucraniano|ucraniano
serbo-croatian<language:Croatian,Serbian,Bosnian|Kroatisch*,Serbisch*|croate,serbe|croata|croata
romanian<language:Romanian|Rumänisch*|roumain|rumano|romeno
bulgarian<language:Bulgarian|Bulgarisch*|bulgare|búlgaro|búlgaro
hungarian<language:Hungarian|Ungarisch*|hongrois|húngaro|húngaro
greek<language:Greek|Griechisch*|grec|griego|grego
turkish<language:Turkish|Türkisch*|turc|turco|turco
kurdish<language:Kurdish|Kurdisch*|kurde|kurdo|curdo
arabic<language:Arabic|Arabisch*|arabe|árabe|árabe
persian<language:Persian,Farsi,Dari|Persisch*|persan|persa|persa
hebrew<language:Hebrew,Yiddish|Hebräisch*|hébreu|hebreo|hebraico
hindi<language:Hindi,Urdu,Punjabi,Bengali,Tamil|=|=|=|=
chinese<language:Chinese,Mandarin,Cantonese|Chinesisch*|chinois|chino|chinês
japanese<language:Japanese|Japanisch*|japonais|japonés|japonês
korean<language:Korean|Koreanisch*|coréen|coreano|coreano
vietnamese<language:Vietnamese,Thai,Tagalog,Indonesian|Vietnamesisch*|vietnamien|vietnamita|vietnamita
african-languages<language:Swahili,Amharic,Somali,Yoruba,Wolof|Suaheli|swahili|suajili|suaíli
iberian<language:Catalan,Basque,Galician,Euskera|Katalanisch|catalan|catalán,gallego|catalão,basco
celtic<language:Irish language,Welsh,Gaelic,Breton|Irisch|breton|irlandés,galés|irlandês
latin<language:Latin|Latein|latin|latín|latim
esperanto<language:Esperanto|=|espéranto|=|=
sign-language<language:sign language*,BSL,ASL|Gebärden*|langue des signes,LSF|lengua de signos|língua gestual,Libras
accent<language:pronunciation|Aussprache*,Akzent*|prononciation,accent!|pronunciación,acento!|pronúncia,sotaque
language-exam<language:language exam*,B1 exam|Sprachprüfung|examen de langue|examen de idioma|exame de língua
translation:translat*|Übersetz*|traduction,traducteur,traduire|traducción,traductor,traducir|tradução,traduções,tradutor,traduzir
sworn-translation<translation:sworn translat*|beglaubigte Übersetzung|traduction assermentée|traducción jurada|tradução certificada
interpreting<translation:interpreter*,interpreting|Dolmetsch*|interprète|intérprete!|intérprete!
localisation<translation:localis*,localiz*,subtitl*,captions|Lokalisierung,Untertitel*|localisation de logiciels|localización de software|localização de software,legendas
tutoring:tutor*,homework,bad grades|Nachhilfe*,Hausaufgaben*|soutien scolaire,aide aux devoirs|clases particulares,deberes|explicações,aulas particulares,reforço escolar
maths-tutor<tutoring,maths:maths tutor*|Mathenachhilfe|cours de maths|clases de matemáticas|explicações de matemática
reading-trouble+special-teaching,tutoring:dyslexi*,dyscalculia,struggles with reading,struggling to read,trouble reading|Legasthenie*,Dyskalkulie,Lese-Rechtschreib*|dyslexie,difficultés de lecture|dislexia,dificultades de lectura|dislexia,dificuldades de leitura
special-teaching<school:special education|Sonderpädagog*|éducation spécialisée|educación especial|educação especial
literacy:adult literacy|Alphabetisierung|alphabétisation|alfabetización|alfabetização
study-skills<tutoring:study skills|Lerntechnik*|méthodes de travail|técnicas de estudio|técnicas de estudo
entrance-exam<tutoring:entrance exam*,SAT,GCSE|Abitur*,Matura|baccalauréat,bac|selectividad|exames nacionais,ENEM
school:school*,headteacher*,head teacher*,pupils|Schule,Schulleit*,Schüler,Grundschule*,Gymnasium*|école!,écoles,collège!,lycée,élèves|escuela!,colegio,alumnos|escola!,liceu,alunos
school-choice<school:school place|Schulwahl|choix d'école|elegir colegio|escolher escola
alternative-school<school:Montessori|Waldorf*|pédagogie alternative|escuela libre|pedagogia alternativa
homeschool<school:homeschool*|Homeschooling|instruction en famille|educación en casa|ensino doméstico
early-years<school:early years,preschool*|Kindergarten*,Erzieher*|école maternelle|educación infantil|educadora de infância
bilingual<school:bilingual*|zweisprachig*|bilingue|bilingüe|bilingue
bullying+school-counsel:bullying|Mobbing,gemobbt|harcèlement scolaire|acoso escolar|bullying,assédio escolar
school-counsel<school:school counsel*|Schulsozialarbeit*|psychologue scolaire|orientador escolar|psicólogo escolar
teacher-training<school:teacher training|Lehrerbildung|formation des enseignants|formación del profesorado|formação de professores
e-learning:e-learning,online course*,MOOC,Moodle|E-Learning|formation en ligne|cursos en línea|ensino a distância,EAD
adult-education:adult education|Erwachsenenbildung,VHS|éducation populaire|educación de adultos|educação de adultos
study-abroad:study abroad,studying abroad,exchange year,Erasmus|Auslandssemester|études à l'étranger|estudiar en el extranjero|estudar no estrangeiro,intercâmbio
scholarship<study-abroad:scholarship*,bursary|Stipendi*,BAföG|bourse d'études|beca|bolsa de estudo
admissions<study-abroad:college application*|Studienberatung|orientation étudiante|elegir carrera|candidatura à universidade
volunteer-abroad<study-abroad:gap year|Freiwilligendienst,FSJ|service civique|año sabático|ano sabático
gifted<school:gifted child*,gifted|Hochbegab*|surdoué|altas capacidades|sobredotado
kids-coding<teaching-kids:coding for kids|Programmieren für Kinder|programmation pour enfants|programación para niños|programação para crianças
teaching-kids:children's workshop*|Kinderworkshop*|ateliers pour enfants|talleres para niños|oficinas para crianças,ATL
storytelling<teaching-kids:storytell*|Märchenerzähl*|conteur|cuentacuentos|contador de histórias
speaking:public speaking,give talks,rhetoric,presentation*|Rhetorik*,Präsentation*|prise de parole,parler en public|hablar en público,oratoria|falar em público
stage-fright+speaking:stage fright,nervous before,afraid to speak,fear of public speaking|Lampenfieber,Angst vor Vorträgen,nervös vor|trac!,peur de parler|miedo escénico,miedo a hablar en público|medo de falar,medo de palco,nervoso antes
speech-writing<writing:speechwrit*|Redenschreiber*|écrire un discours|escribir discursos|escrever discursos
writing:writer*,author,writing|Schriftsteller*,Autor,Schreiben|écrivain,auteur,autrice,écriture,écrire|escritor,escritura,escribir|escritor,escrita,escrever
creative-writing<writing:creative writing|kreatives Schreiben|atelier d'écriture|escritura creativa|escrita criativa
novel<writing:novel,novelist*,fiction|Roman!|roman!|novela|romance literário,contos
memoir<writing:memoir*,autobiograph*,ghostwrit*|Memoiren|mémoires|memorias|memórias
poetry<writing:poet*,poem*,haiku|Lyrik*,Gedicht*,Dichter*|poésie,slam!|poesía|poesia
childrens-books<bookpub:children's book*|Kinderbuch*|livre jeunesse|libro infantil|livro infantil
copywriting<writing,marketing:copywrit*,ad copy,slogan*|Werbetext*,Texter*|rédacteur web|redacción publicitaria,redactor|redator
editing<writing:proofread*,copyedit*|Lektorat*,Lektor*|relecture,relire|corrección de textos,revisar textos|revisão de texto
writers-block+writing-coach:writer's block,stuck with my novel,stuck in the middle|Schreibblockade*|page blanche,blocage d'écriture|bloqueo del escritor,bloqueo creativo|bloqueio criativo,bloqueio de escrita
writing-coach<writing:writing coach*|Schreibcoach*|coach d'écriture|coach literario|leitor beta
screenwriting<writing:screenwrit*,screenplay*|Drehbuch*|scénariste|guion|argumentista,roteirista,roteiro
calligraphy:calligraph*,handwriting,lettering|Kalligraf*|calligraphie|caligrafía|caligrafia
letters-help:write letters,letter writing|Briefe schreiben|écrivain public|escribir cartas|escrever cartas
book-club:book club*,reading group*|Lesekreis*|club de lecture|club de lectura|clube de leitura
driving-school:driving lesson*|Fahrschule*|auto-école|autoescuela|escola de condução
first-aid-course:memory training,speed reading|Gedächtnistraining|entraînement de la mémoire|entrenamiento de memoria|treino de memória
`;
