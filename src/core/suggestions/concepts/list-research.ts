/**
 * Concepts of research and science. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the fields of the OECD's Frascati manual, 1 natural sciences to 6 humanities (2 engineering stands in the list of
 * technology, 3 medicine and 4 agriculture in part in those of health and food), against the archives of preprints; methods, from
 * the question over laboratory, field work and statistics to the paper; and what a thesis, a grant and a review ask of others.
 */
export const RESEARCH = `
science:science,scientist*,researcher*,research|Wissenschaft*,Forscher*,Forschung*|scientifique,chercheu*|ciencia,científico,investigador|ciência,cientista,pesquisador,investigação
academia:university,professor!,academic,scholar,lecturer*|Universität*,Hochschul*,Professorin,Dozent*|université,universitaire|universidad,académico|universidade
phd<academia:PhD,doctorate,dissertation|Promotion!|doctorat,thèse!|doctorado|doutoramento,doutorado,tese
postdoc<academia:postdoc*|Postdoc*|post-doctorat|posdoctorado|pós-doutoramento
thesis<academia:thesis|Masterarbeit|mémoire de master|trabajo de fin de grado,TFG,tesis|dissertação de mestrado
lab<science:laborator*,lab|Labor|laboratoire|laboratorio|laboratório
lab-gear<lab:microscop*,centrifuge|Mikroskop*|microscope|microscopio|microscópio
participants:study participants,participants for,volunteers for a study,take part in studies,people to interview,interviewees|Probanden|participants à une étude,cobayes|participantes,voluntarios para un estudio|participantes
surveys<methods:survey,questionnaire*,polling|Umfrage*,Befragung*|sondage|encuesta|inquérito,sondagem
qualitative<methods:qualitative research,ethnograph*|qualitative Forschung|recherche qualitative|investigación cualitativa|investigação qualitativa
methods<science:research method*,methodology,research design,study design|Forschungsmethode*,Methodik|méthodologie|metodología|metodologia
statistics<methods,data:statistic*,regression,SPSS,biostatistic*,econometric*,probability,Stata|Statistik*,Wahrscheinlichkeit*|statistique|estadística|estatística
evaluation<methods:impact evaluation|Wirkungsmessung|évaluation d'impact|evaluación de impacto|avaliação de impacto
review-literature<methods:literature review*|Literaturrecherche|revue de littérature|revisión bibliográfica|revisão de literatura
peer-review<papers:peer review*|Gutachten für Zeitschriften|relecture par les pairs|revisión por pares|revisão por pares
papers<academia:scientific paper*,coauthor*,citations|Fachartikel,Koautor*|article scientifique|artículo científico,coautor|artigo científico
references<papers:reference manager,Zotero,bibliography,LaTeX|Literaturverwaltung|bibliographie|gestor bibliográfico|referências bibliográficas
outreach<science:science outreach|Wissenschaftskommunikation|médiation scientifique|divulgación científica|divulgação científica
research-ethics<methods:research ethics|Ethikkommission|comité d'éthique|comité de ética|comissão de ética
transfer<science,ip:technology transfer,spin-off*|Technologietransfer|transfert de technologie|transferencia de tecnología|transferência de tecnologia
data-open<data:open data|offene Daten|données ouvertes|datos abiertos|dados abertos
maths:mathematic*,maths,algebra,calculus,geometry|Mathematik*|mathématique|matemática,mates!|matemática,cálculo!
logic<maths,philosophy:logic,logician*|Logik*|logique mathématique|lógica|lógica
physics<science:physics,physicist|Physik*|physique!,physicien|física|física
astro<physics:astronom*,astrophysic*,telescope*,stargazing|Astronom*|astronomie|astronomía|astronomia
optics-physics<physics:photonics|Photonik|photonique|fotónica|fotónica
chemistry<science:chemist!,chemistry,chemical,chemists|Chemie*,Chemiker*|chimie,chimiste,chimique|química|química
food-chemistry<chemistry:food chemist*|Lebensmittelchemi*|chimie alimentaire|tecnología de los alimentos|tecnologia alimentar
biochem<chemistry,biology:biochemi*|Biochemi*|biochimie|bioquímica|bioquímica
biology<science:biolog*|Biolog*|biologie|biología|biologia
cell-biology<biology:cell biolog*|Zellbiolog*|biologie cellulaire|biología celular|biologia celular
genetics<biology:genetic*,genome,DNA,CRISPR|Genetik*|génétique|genética,ADN|genética
microbio<biology:microbiolog*,virolog*,bacteria|Mikrobiolog*|microbiologie|microbiología|microbiologia
biotech<biology:biotech*|Biotech*|biotechnologie|biotecnología|biotecnologia
botany<biology:botan*,herbarium|Botanik*|botanique|botánica|botânica
zoology<biology:zoolog*,entomolog*,insects,butterflies|Zoolog*,Insekten*|zoologie,papillons|zoología,mariposas|zoologia,insetos
ecology<biology:ecolog*,biodiversity,rewilding,habitats|Ökolog*|écologie|ecología|ecologia
conservation<ecology:nature conservation,conservationist*,river restoration,wetland*|Naturschutz*|protection de la nature|conservación de la naturaleza|conservação da natureza
marine<biology,ocean:marine biolog*,oceanograph*,whales|Meeresbiolog*,Wale!|biologie marine|biología marina|biologia marinha
neuro<biology:neuroscien*,neurobiolog*|Neurowissenschaft*|neurosciences|neurociencia|neurociência
med-research<science:clinical trial*,cancer research,mouse model*,oncology lab|klinische Studie*|recherche clinique|ensayo clínico|ensaio clínico
epidemiology<med-research,statistics:epidemiolog*|Epidemiolog*|épidémiologie|epidemiología|epidemiologia
pharma<med-research:pharmaceutical industry,pharma|Pharmaindustrie|industrie pharmaceutique|industria farmacéutica|indústria farmacêutica
geology<science:geolog*,minerals,volcano*|Geolog*,Gestein*,Vulkan*|géologie,minéraux,volcan|geología,minerales|geologia,minerais,vulcão
fossils<geology:fossil*,palaeontolog*,paleontolog*,dinosaur*|Fossil*|fossile|fósil|fóssil
weather<science:meteorolog*|Meteorolog*|météorologie,météo|meteorología|meteorologia
climate<science:climate,climatolog*,emissions,CO2|Klima|climat|clima|alterações climáticas
soil<science:soil science|Bodenkunde|pédologie|edafología|ciência do solo
environment<science:environmental scien*|Umweltwissenschaft*|sciences de l'environnement|ciencias ambientales|ciências do ambiente
geography<science:geograph*|Geograf*|géographie|geografía|geografia
econ<social:economics,economist*,macroeconom*|Volkswirt*,Ökonom*|économie!|economía!|economia!
business-studies<social:business studies,MBA|Betriebswirt*,BWL|gestion d'entreprise|administración de empresas,ADE|gestão de empresas
social<science:social science*,sociolog*,social research|Soziolog*,Sozialwissenschaft*,Sozialforschung|sociologie|sociología|sociologia
anthropology<social:anthropolog*,ethnolog*|Anthropolog*|anthropologie|antropología|antropologia
demography<social,statistics:demograph*,census|Demograf*|démographie|demografía|demografia
political-science<social:political scien*|Politikwissenschaft*|sciences politiques|ciencias políticas|ciência política
gender<social:gender studies,feminis*|Geschlechterforschung|études de genre|estudios de género|estudos de género
criminology<social:criminolog*|Kriminolog*|criminologie|criminología|criminologia
urban-studies<social:urban studies|Stadtplan*|urbanisme,urbaniste|urbanismo|urbanismo
transport-planning<urban-studies:transport planning|Verkehrsplan*|planification des transports|planificación del transporte|planeamento de transportes
psych-research<social:experimental psycholog*,psychometric*|Verhaltensforsch*|sciences du comportement|ciencias del comportamiento|ciências do comportamento
philosophy:philosoph*|Philosoph*|philosophie|filosofía,filósofo|filosofia
ethics<philosophy:ethics,ethicist*|Ethik*|éthique|ética|ética
history:historian*,history|Historiker*,Geschichte!|historien|historiador|historiador
art-history<history:art history|Kunstgeschichte|histoire de l'art|historia del arte|história da arte
oral-history<history:oral history,eyewitness*|Zeitzeug*|histoire orale|historia oral|história oral
genealogy<history:genealog*,ancestors|Ahnenforsch*|généalogie|genealogía|genealogia
archaeology<history:archaeolog*,archeolog*|Archäolog*,Ausgrabung*|archéologie,fouilles!|arqueología|arqueologia
old-scripts<history:palaeograph*|alte Handschrift*|paléographie|paleografía|paleografia
classics<history:ancient history,Egyptolog*|Alte Geschichte|histoire antique|historia antigua|história antiga
heritage<history:cultural heritage|Denkmalpflege|patrimoine culturel|patrimonio cultural|património cultural
linguistics:linguist*,phonetic*,dialect|Linguist*,Sprachwissenschaft*,Phonetik,Dialekt|linguistique|lingüística|linguística,dialeto
literature<humanities:literary studies|Literatur*|littérature|literatura,literario|literatura
humanities<science:humanities|Geisteswissenschaft*|sciences humaines,humanités|humanidades|humanidades
religion-studies<humanities:religious studies,theolog*|Theolog*|théologie|teología|teologia
musicology<humanities:musicolog*|Musikwissenschaft*|musicologie|musicología|musicologia
media-studies<humanities:media studies|Medienwissenschaft*|sciences de la communication|ciencias de la comunicación|ciências da comunicação
education-research<social:education research,pedagogy|Erziehungswissenschaft*|sciences de l'éducation|ciencias de la educación|ciências da educação
area-studies<humanities:Sinolog*|Sinolog*|sinologue|estudios latinoamericanos|estudos africanos
nuclear-physics<physics:nuclear physic*,CERN|Kernphysik*|physique nucléaire|física nuclear|física nuclear
science-kids<outreach:science for kids|Experimente für Kinder|club de sciences|ciencia para niños|ciência para crianças
agri-science<science:agronom*|Agronom*|agronomie|agronomía|agronomia
field-work<science:field work,fieldwork,expedition*|Feldforschung|travail de terrain|trabajo de campo|trabalho de campo
ornithology<zoology:ornitholog*,birdwatch*,birding|Ornitholog*|ornithologie|ornitología|ornitologia
future<social:futurolog*,foresight|Zukunftsforsch*|prospective!|prospectiva!|estudos do futuro
operations-research<maths:operations research,optimization|Operations Research|recherche opérationnelle|investigación operativa|investigação operacional
computer-science<software,science:computer science|theoretische Informatik|sciences informatiques|ciencias de la computación|ciência da computação
`;
