/**
 * Concepts of research and science. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the fields of the OECD's Frascati manual, 1 natural sciences to 6 humanities (2 engineering stands in the list of
 * technology, 3 medicine and 4 agriculture in part in those of health and food), against the archives of preprints; methods, from
 * the question over laboratory, field work and statistics to the paper; and what a thesis, a grant and a review ask of others.
 */
export const RESEARCH = `
science:scientist*,science,scientific|Wissenschaft*,Forscher*,Naturwissenschaft*|scientifique,chercheu*|ciencia,científico|ciência,cientista
~research:research,study of|Forschung*,erforsch*|recherche scientifique,recherche en|investigación,investigador|investigação,pesquisa,pesquisador
academia:universit*y,professor!,academic,scholar,lecturer*|Universität*,Hochschul*,Professorin,Dozent*|université,enseignant-chercheur|universidad,académico|universidade
phd<academia:PhD,doctorate*,doctoral*,dissertation|Promotion*!,Doktorand*,Doktorarbeit,promovieren,Doktorvater|doctorat,doctorant*,thèse!|doctorado,doctorando|doutoramento,doutorado,tese
postdoc<academia:postdoc*|Postdoc*|post-doctorat|posdoctorado|pós-doutoramento,pós-doc
thesis<academia +academia:thesis,term paper,academic writing,master's|Masterarbeit,Bachelorarbeit,Abschlussarbeit,wissenschaftliches Schreiben|mémoire de master,mémoire de fin d'études,rédaction scientifique|trabajo de fin de grado,TFG,TFM,tesis|dissertação de mestrado,TCC,escrita académica,mestrado,dissertação
lab<science:laborator*y,lab,lab technician*,lab work,spectromet*er,chemistry lab*oratory|Labor!,Labore,Laborant*,Laborplatz,Spektrometer,Chemielabor|laboratoire,laboratoire de chimie|laboratorio,espectrómetro,laboratorio de química|laboratório
lab-gear<lab:microscop*y,lab equipment,centrifuge,confocal,imaging facility,mass spectrometer,sequencer,time on a,runs an imaging facility,electron microscope*,microscopy facility|Mikroskop*,Laborgeräte,konfokal*,Elektronenmikroskop*,Massenspektrometer|microscope,microscope électronique|microscopio,microscopio electrónico|microscópio,microscópio eletrónico
participants:study participants,participants for,test subjects,volunteers for a study,take part in studies,people to interview,interviewees*,survey respondents,recruits participants,take part in research,take part in a study|Probanden!,Versuchsperson*,Studienteilnehm*,rekrutiert Teilnehmer,an Studien teilnehmen|participants à une étude,cobayes,recrute des participants,participer à une étude|voluntarios para un estudio,recluta participantes,participantes en un estudio,participar en un estudio|recruta participantes,pessoas para responder,participantes num estudo,participantes para,participar num estudo
surveys<methods +statistics:survey,questionnaire*,opinion poll*,polling*,design surveys,survey method*ologist,survey design|Umfrage*,Fragebogen,Befragung*|sondage,enquête quantitative,sondage*,enquête par questionnaire|encuesta,diseña encuestas,cuestionario*,encuesta*|inquérito,desenha inquéritos,responder a um inquérito,questionário*,inquérito*
qualitative<methods:qualitative research,ethnograph*,field interviews,grounded theory,content analysis,interview analysis,coding interviews,focus groups|qualitative Forschung,Ethnograf*,Inhaltsanalyse,Leitfadeninterviews,Interviews auswerten|recherche qualitative,entretiens,analyse de contenu,méthodes qualitatives|investigación cualitativa,etnografía,análisis cualitativo,análisis de contenido,grupos focales|investigação qualitativa,análise de conteúdo,análise qualitativa,grupos focais
methods<science:research method*,research design,study design,experimental design|Forschungsmethode*,Methodik,Studiendesign,Versuchsplanung|méthodologie|metodología|metodologia
statistics<methods,data:statistic*,regression*,SPSS,biostatistic*,econometric*,probability*,Stata*,R programming,mixed-effects,R package|Statistik*,Wahrscheinlichkeit*|statistique,probabilités,analyse des données|estadística,probabilidad,estadístic*,bioestadístic*a,regresión|estatística,estatístic*,bioestatístic*a,regressão
evaluation<methods:impact evaluation,impact measurement|Wirkungsmessung,Evaluation*|évaluation d'impact|evaluación de impacto|avaliação de impacto
review-literature<methods:literature review*,systematic review*,meta-analys*|Literaturrecherche|revue de littérature|revisión bibliográfica|revisão de literatura
peer-review<papers:peer review*,reviewer for,referee reports|Gutachten für Zeitschriften|relecture par les pairs|revisión por pares|revisão por pares
papers<academia:scientific paper*,research paper*,journal article*,publish a paper,co-author*,coauthor*,citations|Fachartikel,Koautor*,Publikationen|article scientifique,co-auteur|artículo científico,coautor|artigo científico
references<papers:reference manager,Zotero,LaTeX|Literaturverwaltung|bibliographie|gestor bibliográfico|referências bibliográficas
outreach<science:science outreach,science education,popular science,science journalis*,citizen science|Wissenschaftskommunikation,Wissenschaftsjournalis*|médiation scientifique,vulgarisation|divulgación científica|divulgação científica
research-ethics<methods:research ethics,ethics committee*|Ethikkommission|comité d'éthique|comité de ética|comissão de ética
transfer<science,ip:technology transfer,spin-off*,spin-out*|Technologietransfer,Ausgründung*|transfert de technologie|transferencia de tecnología|transferência de tecnologia
data-open<data:open data,open access,open science,research data|offene Daten,Forschungsdaten*|données ouvertes|datos abiertos|dados abertos
maths:mathematic*s,maths,algebra,calculus,geometry|Mathematik*|mathématique|matemática,mates!|matemática,cálculo!
logic<maths,philosophy:logic,logician*,set theory|Logik*,Mengenlehre|logique mathématique|lógica|lógica
physics<science:physics*,physicist,physicist*,relativity|Physik*,Relativität*|physicien,physicien*ne,relativité|física*!,físico teórico,físico,relatividad|física*!,relatividade
astro<science:astronom*y,astrophysic*,telescope*,star gazing,planetarium,stars,Saturn,stargaz*ing,amateur astronomer*|Astronom*,Astrophysik*,Teleskop*,Sternwarte*,Sterne,Sternenhimmel,Hobbyastronom*|astronomie,astrophysique,étoiles,astronome amateur|astronomía,telescopio,estrellas|astronomia,estrelas
optics-physics<physics:photonics,laser physics,optics lab|Photonik,Laserphysik|photonique|fotónica|fotónica
chemistry<science:chemist!,chemistry,chemical,chemists|Chemie*,Chemiker*|chimie,chimiste,chimique|química|química
food-chemistry<chemistry:food chemist*,food science,food technolog*,HACCP,food safety,food hygiene,hygiene inspection|Lebensmittelchemi*e,Lebensmittelhygiene,Hygienekontrolle|chimie alimentaire,hygiène alimentaire,contrôle d'hygiène|tecnología de los alimentos,APPCC,seguridad alimentaria,inspección de sanidad|tecnologia alimentar,segurança alimentar,inspeção sanitária
biochem<chemistry,biology:biochemi*stry|Biochemi*e|biochimie,biochimiste|bioquímica|bioquímica
biology<science:biolog*y|Biolog*ie|biologie|biología|biologia
cell-biology<biology:cell biolog*y,molecular biolog*,cell culture|Zellbiolog*ie,Molekularbiolog*|biologie cellulaire|biología celular|biologia celular
genetics<biology:genetic*,genome,DNA,CRISPR,DNA sequencing|Genetik*,Sequenzierung|génétique,séquençage|genética,ADN,genetista*,secuenciación|genética,sequenciação
microbio<biology:microbiolog*y,virolog*,bacteria|Mikrobiolog*ie|microbiologie|microbiología|microbiologia
biotech<biology:biotech*|Biotech*|biotechnologie|biotecnología|biotecnologia
botany<biology:botan*y,plant science,herbarium|Botanik*|botanique,herbier|botánica|botânica
zoology<biology:zoolog*y,entomolog*,insects,butterflies|Zoolog*ie,Insekten*,Schmetterling*|zoologie,papillons|zoología,mariposas|zoologia,insetos,borboletas
ecology<biology:ecolog*y,biodiversity,rewilding,habitats|Ökolog*ie,Artenvielfalt,Biodiversität|écologie,biodiversité|ecología,biodiversidad|ecologia
conservation<ecology:nature conservation,conservationist*,wildlife conservation,river restoration,wetland*|Naturschutz*,Umweltschutz*,Artenschutz,Renaturierung|protection de la nature|conservación de la naturaleza,humedales|conservação da natureza
marine<biology,ocean:marine biolog*y,oceanograph*,coral reef*,whales|Meeresbiolog*ie,Ozeanograf*,Wale!|biologie marine,baleines|biología marina,ballenas|biologia marinha,baleias
neuro<biology:neuroscien*ce,neurobiolog*,brain research,cognitive science|Neurowissenschaft*,Hirnforsch*|neurosciences|neurociencia|neurociência
med-research<science:clinical trial*,clinical research,cancer research,biomedical research,mouse model*,transgenic,drug discovery,oncology lab|klinische Studie*,Krebsforsch*|recherche clinique,essai clinique|ensayo clínico|ensaio clínico
epidemiology<med-research,statistics:epidemiolog*y,public health|Epidemiolog*ie|épidémiologie|epidemiología|epidemiologia
pharma<med-research:pharmaceutical industry,pharma,drug discovery|Pharmaindustrie,Pharmaunternehmen,Arzneimittel*|industrie pharmaceutique|industria farmacéutica|indústria farmacêutica
geology<science:geolog*y,minerals,volcano*,rocks and|Geolog*ie,Gestein*,Mineralien,Vulkan*|géologie,minéraux,volcan|geología,minerales|geologia,minerais,vulcão
fossils<geology:fossil*,palaeontolog*,paleontolog*,dinosaur*|Fossil*,Paläontolog*|fossile|fósil|fóssil
weather<science:meteorolog*y,weather forecast*|Meteorolog*ie|météorologie,météo|meteorología|meteorologia
climate<science:climate,climatolog*,emissions,CO2,climate data,glacier*,ice cores,meteorological data|Klima,klimaneutral,Klimaschutz*,Klimawandel,Klimadaten,Glaziolog*,Gletscher*|climat,données climatiques|clima,datos climáticos|alterações climáticas,dados climáticos,glaciólog*
soil<science:soil science,soil scien*,soil test*,soil acidity,pH of the soil,soil laboratory|Bodenkunde,Bodenprobe*,Bodenanalyse,pH-Wert|pédologie,analyse de sol,acidité du sol|edafología,análisis de suelo,acidez del suelo|ciência do solo,análise de solo,acidez do solo,laboratório de solos
environment<science:environmental scien*ce,environmental engineer*,environmental impact|Umweltwissenschaft*,Umwelttechnik*|sciences de l'environnement|ciencias ambientales|ciências do ambiente
geography<science:geograph*y|Geograf*,Erdkunde|géographie|geografía|geografia
econ<social:economics,economist*,macroeconom*|Volkswirt*,Ökonom*|économie!|economía!|economia!
business-studies<social:business studies,business administration,MBA|Betriebswirt*,BWL|gestion d'entreprise|administración de empresas,ADE|gestão de empresas
social<science:social science*,sociolog*,social research|Soziolog*ie,Sozialwissenschaft*,Sozialforschung|sociologie,sciences sociales|sociología,ciencias sociales|sociologia,ciências sociais
anthropology<social:anthropolog*y,ethnolog*,fieldwork in a village|Anthropolog*ie|anthropologie,terrain dans un village|antropología,antropólog*o,etnograf*ía|antropologia
demography<social:demograph*y,population studies,census|Demograf*|démographie|demografía|demografia
political-science<social:political scien*ce,international relations,peace studies|Politikwissenschaft*,Politolog*|sciences politiques|ciencias políticas|ciência política
gender<social:gender studies,feminis*|Geschlechterforschung|études de genre|estudios de género|estudos de género
criminology<social:criminolog*y,forensic science|Kriminolog*ie|criminologie|criminología|criminologia
urban-studies<social:urban studies,urban planning,urban planner*,town planning,city planning|Stadtplan*,Stadtforschung,Stadtentwicklung|urbanisme,urbaniste|urbanismo|urbanismo
transport-planning<urban-studies:transport planning,traffic planning,mobility planning|Verkehrsplan*ung,Mobilitätsplan*|planification des transports|planificación del transporte|planeamento de transportes
psych-research<social:experimental psycholog*y,behavioural science,behavioral science,psychology research,psychometric*|Verhaltensforsch*ung|sciences du comportement|ciencias del comportamiento|ciências do comportamento
philosophy:philosoph*y,philosophy café|Philosoph*|philosophie|filosofía,filósofo|filosofia
ethics<philosophy:ethics,ethicist*,bioethics|Ethik*,Bioethik|éthique,bioéthique|ética,bioética|ética
history:historian*,military historian*,first world war,great war|Historiker*,Geschichte!,Heimatgeschichte,Militärgeschichte,Weltkrieg|historien,historien*ne,guerre de 14|historiador,historiador*a,guerra civil,regimiento|historiador,primeira guerra,regimento
art-history<history:art history,art historian*|Kunstgeschichte,Kunsthistoriker*|histoire de l'art|historia del arte|história da arte
oral-history<history:oral history,eyewitness*|Zeitzeug*en|histoire orale|historia oral|história oral
genealogy<history:genealog*y,family tree*,family history,parish records,grandparents,roots of my family,ancestor*s,great-grandparents,where my family came from|Ahnenforsch*ung,Stammbaum,Vorfahren,Urgroßeltern|généalogie,ancêtres,arrière-grands-parents,arbre généalogique|genealogía,antepasados,bisabuelos,árbol genealógico|genealogia,antepassados,bisavós,árvore genealógica
archaeology<history:archaeolog*y,archeolog*,ruins|Archäolog*ie,Ausgrabung*|archéologie,fouilles!|arqueología|arqueologia
old-scripts<history,latin:palaeograph*y,old handwriting,paleograph*y,read an old,seventeenth century|alte Handschrift*,Sütterlin,Paläograf*,Latinist*,Kurrent*|paléographie,vieille écriture,vieux manuscrits|paleografía,siglo XVII,siglo XVI,letra antigua|paleografia,paleógraf*,letra antiga,século XVII
classics<history:ancient history,Egyptolog*,classics scholar|Alte Geschichte,Ägyptolog*|histoire antique|historia antigua|história antiga
heritage<history:cultural heritage,heritage conservation,listed building*|Denkmalpflege,Kulturerbe|patrimoine culturel|patrimonio cultural|património cultural
linguistics:linguist*,phonetic*,dialect|Linguist*,Sprachwissenschaft*,Phonetik,Dialekt|linguistique|lingüística|linguística,dialeto
literature<humanities:literary studies,literary scholar*,literary critic*|Literatur*,Germanist*|littérature,littéraire*,critique littéraire|literatura,literario,filólog*o,crítico* literari*|literatura,literatura comparada
humanities<science:humanities*|Geisteswissenschaft*|sciences humaines,humanités|humanidades|humanidades
religion-studies<humanities:religious studies,Bible studies|Theolog*ie|théologie|teología|teologia
musicology<humanities:musicolog*y|Musikwissenschaft*|musicologie|musicología|musicologia
education-research<social:education research,pedagogy,educational scien*|Erziehungswissenschaft*,Bildungsforschung,Pädagogik|sciences de l'éducation|ciencias de la educación|ciências da educação
nuclear-physics<physics:nuclear physic*,particle physic*,CERN|Kernphysik*,Teilchenphysik*|physique nucléaire|física nuclear|física nuclear
science-kids<outreach:science for kids,science club,chemistry set,science show*|Experimente für Kinder,Forscherclub|club de sciences|ciencia para niños|ciência para crianças
agri-science<science:agronom*y,agricultural science,plant breeding,crop science|Agronom*|agronomie|agronomía|agronomia
field-work<science:field work,fieldwork,expedition*,sampling trips|Feldforschung|travail de terrain|trabajo de campo,expedición|trabalho de campo
ornithology<zoology:ornitholog*y,birdwatch*,birding,bird ringing|Ornitholog*ie,Vogelbeobacht*|ornithologie|ornitología|ornitologia
operations-research<maths:operations research,optimisation,optimization*,scheduling problem*|Operations Research|recherche opérationnelle|investigación operativa,optimización|investigação operacional,otimização
computer-science<software,science:computer science,computer scientist*|theoretische Informatik,Algorithm*|sciences informatiques|ciencias de la computación,algoritmos|ciência da computação
thesis-data +statistics:data of my thesis,data for my thesis,analyse my data,analyse the data,evaluate our data,what test to use,sample size,significance!,questionnaire results,R script,analyse our survey|Daten auswerten,Daten meiner Masterarbeit,Auswertung meiner,Daten für die Doktorarbeit,Stichprobe*,Signifikanz|données de ma thèse,analyser les données,analyser mes données,traiter mes données,échantillon|datos de mi tesis,analizar los datos,analizar mis datos,tamaño de la muestra|dados da tese,analisar os dados,analisar dados da,dados da minha tese,amostra estatística
peat<conservation +conservation:peat bog*,peatland*,bogs,fens,marshes,nature reserve,field site|Moor,Naturschutzgebiet*|tourbière*,réserve naturelle,marais|turbera*|turfeira*,reserva natural
parish-latin +old-scripts,latin,genealogy:old parish records,parish records in Latin,old records,church books,old letters,read old,old documents,decipher*|alte Kirchenbücher,Kirchenbuch*,alte Briefe lesen,alte Urkunden,entziffern,alte Schrift|registres paroissiaux,vieux registres,déchiffrer,actes anciens,lettres anciennes|libros parroquiales,documentos antiguos,descifrar,cartas antiguas|registos paroquiais,documentos antigos,decifrar,cartas antigas
school-talk +science-talks,outreach:scientist to speak,scientist for a class,speak to ten-year-olds,speak to children,visit our school,scientist in the classroom,talk at our school,class visit|Forscherin für die Schule,Wissenschaftlerin für die Schule,Vortrag in der Schule,Vortrag vor Schülern|scientifique dans une classe,intervenir en classe,venir parler aux élèves|científica para el colegio,charla en el colegio,charla para niños|cientista na escola,palestra na escola,falar aos alunos
science-talks<outreach:school talks,gives school talks,talks for schools,talks for children,science for children|Schulvorträge,Vorträge an Schulen,Kinderuni|interventions scolaires,conférences pour enfants|charlas escolares,charlas en colegios|palestras em escolas
`;
