/**
 * Concepts of languages, learning, schools and writing. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the languages most learned and most spoken by newcomers in Europe and Brazil, with sign and ancient ones; the services of
 * translators and interpreters; the subjects of secondary schools and what tutors are asked for; schooling from nursery to going
 * abroad, with its certificates; ISCO-08 23 (teaching professionals) and 264 (authors); kinds of writing, from first page to last proof.
 */
export const LANGUAGE_EDUCATION = `
~teaching:teaching,teacher*,taught,lesson*,course,workshop*,instructor*,learn*,training,trainer|Unterricht,Lehrer,Kurs,Kurse,Lehrkraft,Lehrgang,unterrichtet,lernen,Schulung*|cours!,enseigner,professeur,prof!,leçon,apprendre,formation*!,formateur|clases,profesor,enseñar,enseñanza,aprender,curso,formación,formador|aulas,professor!,ensinar,ensino
language:language*,multilingual|Sprachen,Sprachkurs*,Sprachunterricht,Sprachlehrer*,Fremdsprache*|langues|idiomas|línguas
tandem<language:language exchange,language tandem*,practise speaking,practice speaking,native speaker*,conversation partner,practise German,practise French,practise Spanish,practise English,speak German with,chat in Spanish,chat in German,practise my,tandem partner,conversation exchange,native speaker to talk|Sprachtandem*,Muttersprachler*,Konversation*,Gesprächspartner*,Sprachpartner*,Sprachaustausch,Tandempartner*,sprechen gegen|tandem linguistique,conversation!,partenaire de conversation,pratiquer l'anglais,pratiquer l'espagnol,pratiquer l'allemand,parler anglais avec,échange linguistique|intercambio de idiomas,conversación,practicar inglés,practicar alemán,practicar francés,hablar inglés con,conversar,quiero practicar,practicar idiomas|intercâmbio linguístico,praticar inglês,praticar alemão,conversar em,falar inglês com,intercâmbio de línguas,praticar línguas
english<language:English,IELTS,TOEFL,spoken English,my English,English speaker*|Englisch*,Englisch sprechen|anglais,anglophone*,parler anglais|inglés,mi inglés,inglés hablado,hablar inglés|inglês,inglês falado,falar inglês
german<language:German|Deutsch!,Deutschkurs*,Deutschlehrer*|allemand|alemán|alemão
german-basics<german:German as a foreign language|Deutsch als Fremdsprache,Integrationskurs*|allemand langue étrangère|alemán como lengua extranjera|alemão como língua estrangeira
french<language:French,French speaker*|Französisch*,Französisch sprechen|français,FLE,francophone*|francés,francófon*o|francês,falar francês
spanish<language:Spanish,Castilian,Spanish speaker,hispanohablante*|Spanisch*,Spanisch sprechen|espagnol,hispanophone*|español,castellano,español para extranjeros|espanhol,falante de espanhol
portuguese<language:Portuguese|Portugiesisch*|portugais|portugués|português,PLE
italian<language:Italian,Italian speaker*|Italienisch*,Italienisch sprechen|italien*,italophone*,parler italien|italiano,italoparlante,hablar italiano|italiano,falar italiano
dutch<language:Dutch|Niederländisch*,Holländisch*|néerlandais|holandés,neerlandés|holandês
swedish<language:Swedish|Schwedisch*|suédois|sueco|sueco
danish<language:Danish|Dänisch*|danois|danés|dinamarquês
norwegian<language:Norwegian|Norwegisch*|norvégien|noruego|norueguês
finnish<language:Finnish|Finnisch*|finnois|finlandés|finlandês
icelandic<language:Icelandic*|Isländisch*|islandais|islandés!|islandês
polish<language:Polish language,Polish!|Polnisch*|polonais|polaco|polaco,polonês
czech<language:Czech|Tschechisch*|tchèque|checo|checo,tcheco
russian<language:Russian|Russisch*|russe|ruso|russo
ukrainian<language:Ukrainian|Ukrainisch*|ukrainien|ucraniano|ucraniano
serbo-croatian<language:Croatian,Serbian,Bosnian|Kroatisch*,Serbisch*,Bosnisch|croate,serbe,bosniaque|croata,serbio|croata,sérvio
romanian<language:Romanian|Rumänisch*|roumain|rumano|romeno
bulgarian<language:Bulgarian|Bulgarisch*|bulgare|búlgaro|búlgaro
hungarian<language:Hungarian|Ungarisch*|hongrois|húngaro|húngaro
greek<language:Greek|Griechisch*|grec|griego|grego
turkish<language:Turkish|Türkisch*|turc|turco|turco
kurdish<language:Kurdish|Kurdisch*|kurde|kurdo|curdo
arabic<language:Arabic|Arabisch*|arabe|árabe|árabe
persian<language:Persian,Farsi,Dari|Persisch*|persan|persa|persa
hebrew<language:Hebrew,Yiddish|Hebräisch*,Jiddisch|hébreu|hebreo|hebraico
hindi<language:Hindi,Urdu,Punjabi,Bengali,Tamil|=|=|=|=
chinese<language:Chinese*,Mandarin,Cantonese|Chinesisch*|chinois|chino!|chinês,mandarim
japanese<language:Japanese*|Japanisch*|japonais|japonés|japonês
korean<language:Korean|Koreanisch*|coréen!|coreano|coreano
vietnamese<language:Vietnamese*,Thai,Tagalog,Indonesian|Vietnamesisch*|vietnamien,thaïlandais,indonésien|vietnamita,tailandés|vietnamita
african-languages<language:Swahili,Amharic,Somali,Yoruba,Wolof,Tigrinya|Suaheli,Amharisch,Somalisch|swahili,lingala|suajili|suaíli,crioulo,kimbundu
iberian<language:Catalan,Basque,Galician,Euskera|Katalanisch,Baskisch|catalan|catalán,gallego,valenciano!|catalão,basco,galego
celtic<language:Irish language,Welsh,Gaelic|Irisch,Walisisch,Gälisch|breton,gallois,irlandais,occitan|irlandés,galés|irlandês,bretão
latin<language:Latin,Ancient Greek,classicist*,Cicero,Ovid,Vergil|Latein,Altgriechisch,Altphilolog*e,Latein*|latin,Cicéron|latín,filología clásica|latim
esperanto<language:Esperanto|=|espéranto|=|=
sign-language<language:sign language*,BSL,ASL,learn to sign,sign for our deaf,signing for,deaf sign,LGP,LSE|Gebärden*,Gebärden lernen,DGS,ÖGS|langue des signes,LSF,signer,apprendre à signer|lengua de signos,aprender a signar,signar|língua gestual,Libras!,aprender gestos,gestuante
accent<language:pronunciation,accent reduction,accent coach*|Aussprache*,Akzent*|prononciation,accent!|pronunciación,acento!|pronúncia,sotaque
language-exam<language +language:language exam*,language certificate*,B1 exam,B2 exam,DELE,Goethe,B1,B2,C1|Sprachprüfung,Sprachzertifikat,telc,TestDaF,Goethe-Zertifikat,Goethe-Prüfung|examen de langue,DELF,DALF,TCF|examen de idioma,examen DELE,SIELE|exame de língua,CAPLE,CELPE
translation:translat*ion,turn into English,into French,into German,into Spanish,put into English|Übersetz*ung,ins Englische,ins Französische,ins Deutsche,ins Spanische|traduction,traducteur,traductrice,traduire,en anglais un texte,traduire en anglais|traducción,traductor,traducir,pasar al inglés,traducir al inglés|tradução,traduções,tradutor,traduzir,passar para inglês,traduzir para inglês
sworn-translation<translation +translation:sworn translat*ion,certified translat*|beglaubigte Übersetzung,vereidigte Übersetzerin,vereidigter Übersetzer|traduction assermentée,traducteur assermenté|traducción jurada,traductor jurado|tradução certificada,tradução juramentada,tradutor juramentado
interpreting:interpreter*,interpreter for|Dolmetsch*en|interprète,interprétariat,interprétation consécutive|intérprete para,interpretación simultánea|intérprete,interpretação
localisation<translation:localis*ation,localiz*,subtitl*,captions|Lokalisierung,Untertitel*|localisation de logiciels,sous-titr*|localización de software,subtítulos,subtitulado,subtitular|localização de software,legendas!,legendagem,legendar,legendador
&tutoring:tutor*,homework,exam preparation,struggles at school,bad grades,school help,help at school,after-school tutor,homework help,over their homework,sit with my boys,revision for,failing maths,exam next month,resit,maths homework,falling behind,private lessons,long division,does not understand maths,maths exercises,help with maths|Nachhilfe*,Hausaufgaben*,Lernhilfe,Prüfungsvorbereitung,Abiprüfung,Abi,Klassenarbeit,versetzungsgefährdet,schlechte Noten,lernt mit Kindern,Bruchrechnen,versteht Mathe nicht,Dreisatz,Matheaufgaben,Mathestudent*,Mathe lernen|soutien scolaire,aide aux devoirs,cours particuliers,rattrapage,mauvaises notes,préparer le bac,cours de soutien,décroche en,devoirs,exercices de maths|clases particulares,refuerzo escolar,deberes,ayuda con los deberes,suspende,aprobar matemáticas,malas notas,repaso,profesor particular,fracciones,ejercicios de matemáticas|explicações,apoio escolar,aulas particulares,reforço escolar,ajuda nos trabalhos de casa,más notas,negativas,preparar o exame,tpc,sala de estudo,explicador*,frações,chumbou,exercícios de matemática
reading-trouble +special-teaching,tutoring,reading-trouble-help:dyslexi*a,dyscalculia,struggles with reading,struggling to read,trouble reading,can't read properly|Legasthenie*,Dyskalkulie,Leseschwäche,Rechenschwäche,Lese-Rechtschreib*,LRS!|dyslexie,difficultés de lecture,dysle*xie,mélange les lettres|dislexia,dificultades de lectura,discalculia,dislexi*a|dislexia,dificuldades de leitura
special-teaching<school:special education,special needs,learning support,dyslexia tutor*,learning difficult*|Sonderpädagog*ik|éducation spécialisée|educación especial|educação especial
literacy:adult literacy,learn to read,read and write|Alphabetisierung|alphabétisation,illettrisme|alfabetización|alfabetização
study-skills<tutoring +tutoring:study skills,learning techniques,exam nerves|Lerntechnik*,Lerncoach*|méthodes de travail,stress des examens|técnicas de estudio,ansiedad ante exámenes|técnicas de estudo,métodos de estudo
entrance-exam<tutoring +tutoring:entrance exam*,university admission*,SAT,GCSE,A-level*|Abitur*,Matura,Aufnahmeprüfung|baccalauréat,bac,concours d'entrée,Parcoursup|selectividad,EBAU,examen de acceso,oposiciones|exames nacionais,vestibular,ENEM
school:school*,headteacher*,head teacher*,pupils,primary teacher*,retired teacher*|Schule,Schulleit*,Schüler,Grundschule*,Gymnasium*,Grundschullehrer*,Lehrer* im Ruhestand|école!,écoles,collège!,lycée,élèves*,institutrice*,instituteur*,professeur* des écoles|escuela!,colegio,alumnos,maestr* de primaria|escola!,liceu,alunos,professor* primári*
school-choice<school:school place,choosing a school,private school*,boarding school*|Schulwahl,Schulplatz,Privatschule*,Internat|choix d'école|elegir colegio,internado|escolher escola
alternative-school<school:Montessori,forest school*,free school|Waldorf*,Montessori*|pédagogie alternative|escuela libre|pedagogia alternativa
homeschool<school:homeschool*,home education,unschooling|Homeschooling|instruction en famille|educación en casa|ensino doméstico
early-years<school:early years,nursery teacher*,preschool*,nursery school|Kindergarten*,Erzieher*,Vorschule|école maternelle|educación infantil|educadora de infância
bilingual<school:bilingual*,international school*|zweisprachig*|bilingue|bilingüe|bilingue
bullying +school-counsel:bullying,being picked on|Mobbing,gemobbt,Mobbing*,gehänselt|harcèlement scolaire,harcelé*|acoso escolar,le hacen bullying|bullying,assédio escolar,vítima de bullying
school-counsel<school:school counsel*,school psycholog*|Schulsozialarbeit*,Schulpsycholog*|psychologue scolaire|orientador escolar,orientador* escolar|psicólogo escolar,psicólogo* escolar
teacher-training<school:teacher training,lesson plan*,teaching materials|Lehrerbildung,Lehramt|formation des enseignants|formación del profesorado|formação de professores
e-learning:e-learning,online course*,online learning,MOOC,Moodle|E-Learning,Onlinekurs*|formation en ligne|cursos en línea,curso online|ensino a distância,EAD
adult-education:adult education,evening classes,lifelong learning,community college|Erwachsenenbildung,Volkshochschule,VHS|éducation populaire|educación de adultos|educação de adultos
study-abroad:study abroad,exchange year,Erasmus,exchange student*,studying in,semester in,master's in,master's abroad,apply to a master's|Auslandssemester,Auslandsjahr,Auslandsstudium,Schüleraustausch,Gastfamilie*,im Ausland studieren,Master im Ausland|études à l'étranger,master à l'étranger,étudier à l'étranger|estudiar en el extranjero,máster en el extranjero|estudar no estrangeiro,intercâmbio,mestrado em,candidatar-me a um mestrado
scholarship<study-abroad:scholarship*,bursary,student loan*,student finance,tuition fees,pay for my studies|Stipendi*um,BAföG,Studiengebühren,Studienfinanzierung|bourse d'études,financer mes études|beca|bolsa de estudo,propinas!
admissions<study-abroad:college application*,university application*,studies advice|Studienberatung,Studienwahl,Studienplatz|orientation étudiante|elegir carrera|candidatura à universidade
volunteer-abroad<study-abroad:gap year,volunteering abroad,working holiday|Freiwilligendienst,FSJ|service civique|año sabático|ano sabático
gifted<school:gifted child*,gifted*|Hochbegab*ung|surdoué,HPI|altas capacidades,superdotado|sobredotado
kids-coding<teaching-kids +software:coding for kids,coding club,robotics for children,kids to code,children to code|Programmieren für Kinder|programmation pour enfants|programación para niños|programação para crianças
teaching-kids:children's workshop*,workshops for kids,activities for children,after-school club*,holiday club|Kinderworkshop*,Ferienprogramm|ateliers pour enfants|talleres para niños|oficinas para crianças,ATL
storytelling<teaching-kids:storytell*ing,story time|Märchenerzähl*er|conteur,conteuse|cuentacuentos|contador de histórias
speaking:public speaking,gives talks,rhetoric,presentation*,speech coach,toastmasters|Rhetorik*,Präsentation*|prise de parole,parler en public,éloquence|hablar en público,oratoria,presentaciones|falar em público
stage-fright +speaking:stage fright,nervous before,afraid to speak,fear of public speaking,speak to a crowd,speak in front of,freeze when I speak,nerves before,speaking in public|Lampenfieber,Angst vor Vorträgen,nervös vor,vor Leuten sprechen|trac!,peur de parler|miedo escénico,miedo a hablar en público,hablar delante de,pánico escénico|medo de falar,medo de palco,nervoso antes,falar em frente,medo do palco
speech-writing<writing:speechwrit*ing,wedding speech*,speech|Redenschreiber*,Rede!,Reden|écrire un discours,discours|escribir discursos,discurso|escrever discursos
writing:writer*,author,writing|Schriftsteller*,Autor,Schreiben|écrivain,auteur,autrice,écriture,écrire|escritor,escritura,escribir|escritor,escrita,escrever
creative-writing<writing:creative writing,writing workshop*,writing group*,writing course*|kreatives Schreiben|atelier d'écriture|escritura creativa|escrita criativa
novel<writing:novel,novelist*,fiction,short stories|Roman!,Romanautor*,Kurzgeschichte*|roman!,romancier|novela|romance literário,romancista,contos*
manuscript +editing,bookpub,writing-coach:manuscript,first draft,draft of my novel,my novel,my book,my memoir|Manuskript,mein Buch,meinen Roman,meinem Buch|manuscrit,mon roman,mon livre|manuscrito,mi novela,mi libro,mi primer libro|manuscrito,meu livro,meu romance
memoir<writing:memoir*,autobiograph*,ghostwrit*,life story|Memoiren,Autobiografie,Biograf*,Lebensgeschichte|mémoires,biographe|memorias*|memórias*
poetry<writing:poet*,poem*,haiku,moving poems|Lyrik*,Gedicht*,Dichter*|poésie,slam!|poesía,poes*ía|poesia
childrens-books<bookpub:children's book*,picture book*|Kinderbuch*,Bilderbuch*|livre jeunesse|libro infantil|livro infantil
copywriting<writing,marketing:copywrit*ing,landing page text,ad copy,web copy,slogan*,website texts,texts for our website|Werbetext*,Texter*,Webtexte,Texte für unsere|rédacteur web,rédact* web,concepteur-rédacteur|redacción publicitaria,redactor,redactor* publicitari*,textos para la web|redator,redator*,textos para o site
editing<writing:proofread*,copyedit*,editor for,edits manuscripts,manuscript editing,developmental edit*,feedback on my manuscript,copy-edit*or,editor for my|Lektorat*,Lektor*,Korrektor*,Korrektur lesen|relecture,correcteur,relire,relect*ure,correct*eur de textes,bêta-lect*eur|corrección de textos,corrector,revisar textos,lector* beta,corrección de estilo|revisão de texto,revisor,copydesk,editor de texto,revisor* de texto,leitor* beta,rever o meu romance
writers-block +writing-coach:writer's block,stuck with my novel,stuck in the middle|Schreibblockade*|page blanche,blocage d'écriture|bloqueo del escritor,bloqueo creativo|bloqueio criativo,bloqueio de escrita
writing-coach<writing:writing coach*,writing mentor*,beta reader*,critique partner*|Schreibcoach*,Testleser*|coach d'écriture|coach literario|leitor beta
screenwriting<writing:screenwrit*ing,screenplay*,film script*|Drehbuch*|scénariste|guion,guionista|argumentista,roteirista,roteiro
calligraphy:calligraph*y,handwriting,lettering*,hand-lettering,handlettering,place cards,hand-written,handwritten|Kalligraf*,Kalligraphie,Handschrift!,Tischkarten|calligraphie,marque-place|caligrafía,calígraf*o,rotulación a mano|caligrafia
letters-help:write letters,letter writing,application letters,help with letters,filling in forms,official letters|Briefe schreiben,Formulare ausfüllen,Behördenbriefe,Anträge ausfüllen|écrivain public,remplir des papiers|escribir cartas,redactar cartas,rellenar formularios|escrever cartas,redigir cartas,preencher formulários
book-club:book club*,reading group*,reading circle|Lesekreis*,Buchclub,Literaturkreis|club de lecture|club de lectura|clube de leitura
driving-school:driving lesson*,driving instructor*,driving school*,driving test,learning to drive,driver again,drive again,learn to drive|Fahrschule*,Fahrlehrer*,Fahrstunde*,Autofahren lernen,wieder Auto fahren|auto-école,apprendre à conduire,moniteur* d'auto-école,leçons de conduite|autoescuela,aprender a conducir,profesor* de autoescuela,clases de conducir|escola de condução,autoescola,tirar a carta,aprender a conduzir,instrutor* de condução,aulas de condução
first-aid-course:memory training,speed reading|Gedächtnistraining|entraînement de la mémoire|entrenamiento de memoria|treino de memória
mixes-letters +reading-trouble-help,special-teaching,tutoring:mixes up letters,confuses letters,reverses letters,can't read yet,cannot read yet,reads slowly,hates reading,spelling is terrible,poor spelling,can't do sums,struggles with numbers,struggles to read,behind in reading|verwechselt Buchstaben,vertauscht Buchstaben,liest langsam,kann nicht rechnen,schlechte Rechtschreibung,Rechtschreibung,liest nicht gern|confond les lettres,inverse les lettres,lit lentement,fautes d'orthographe,n'arrive pas à lire,dyscalculi*,dysorthograph*|confunde las letras,invierte letras,lee despacio,faltas de ortografía,le cuesta leer,problemas para leer|troca as letras,troca letras,confunde as letras,lê devagar,erros ortográficos,dificuldade em ler,custa-lhe ler
reading-trouble-help<special-teaching,tutoring:dyslexia specialist,dyslexia teacher,dyslexia specialist teacher,literacy specialist,dyslexia coach|Legasthenietrainer*,Legasthenie-Training,Lerntherapeut*,Dyskalkulietrainer*|enseignant spécialisé,rééducation de la lecture,spécialiste de la dyslexie|especialista en dislexia,reeducación de la lectura,pedagog* terapéutic*|especialista em dislexia,terapeuta da leitura,técnic* de dislexia
polish-paper<editing +editing,papers:polish my paper,polish my english,polish a paper,correct my english,language editing,academic copy-editing,academic editing,edit my paper,edit my thesis,proofread my thesis,check my english|wissenschaftliches Lektorat,Lektorat für Doktorarbeit,Englisch korrigieren,korrekturlesen|relire ma thèse,relire mon mémoire,corriger mon anglais,relecture d'articles,correction de thèse|revisar mi tesis,corregir mi inglés,corregir mi tesis,corrección académica,revisión de tesis|rever a minha tese,corrigir o meu inglês,revisão académica,revisão de tese
legal-translation<translation,law +translation,law:legal translator,turning a contract into,contract into French,contract into English,contract into German,translate a contract,court translator|juristische Übersetz*ung,Vertrag übersetzen,Urkundenübersetz*,Gerichtsdolmetsch*|traduction juridique,traduire un contrat,traducteur juridique|traducción jurídica,traducir un contrato,traductor jurídico|tradução jurídica,traduzir um contrato,tradutor jurídico
cloth-class<sewing:learn to sew,teaches sewing,sewing lessons,sewing class,sewing course|Nähkurs,nähen lernen,Nähunterricht|apprend à coudre,apprendre à coudre,cours de couture,atelier couture|clases de costura,aprender a coser,taller de costura|aulas de costura,aprender a costurar,curso de costura
`;
