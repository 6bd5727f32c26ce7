/**
 * Words that say nothing about a topic, folded, by language and by what they do instead:
 * - `functions`: they also tell the language of a phrase;
 * - `contexts`: what follows is what something is for, with or in, not what it is;
 * - `empties`: they only ask, offer, praise, measure, count or say when, or they are too general to
 *   match on (`home`, `move`, `casa`);
 * - `whom`: beside what is needed they say for whom (`grandma`, `toddler`);
 * - `ifTold`: they mean something in another language (`die`, `car`, `son`, `hat`), so they are empty
 *   only if other words tell the language of the phrase.
 */
const EMPTY_LISTS = `
en functions:
a i don doesn isn aren wasn won couldn wouldn shouldn didn hasn haven we you he she they it its our
ours your yours my mine his her hers their theirs them us myself ourselves yourself himself herself
itself themselves me what which who whom whose this that these those am is are was were be been
being have has had having does did doing would should could ought cannot can will shall must might
the an and but if because of to up out off over again further then once here there when where why
how all any both each few more most other others some such not only own same so than too very about
into down as via per upon onto toward towards though although whether either neither nor however
anyone someone somebody anybody everybody everyone something anything everything nothing whatever
whoever wherever whenever yet just even still already always never often sometimes usually ever
maybe perhaps please much many lot lots bit several enough another else every everywhere somewhere
anywhere almost quite rather really i'm we're it's don't won't can't cant im ive id s t re ve ll d m
en contexts:
for with in on at from by near around during before after without within between against under above
while until till since inside outside including behind beyond across along among through beside
beneath below amid
en empties:
help helps helping helped helper helpers helpful assist assists assisting assistance support
supports supporting supported supportive advice advise advises advising adviser advisers advisor
advisors guidance tip tips feedback input opinion opinions thought thoughts idea ideas suggestion
suggestions recommendation recommendations recommend question questions answer answers info
information contact contacts connection connections introduction introductions intro intros
experience experiences experienced expertise expert experts specialist specialists specialise
specialised specialized specializing specialising knowledge knowhow know knows knowing known skill
skills skilled ability able need needs needed needing want wants wanted wanting wish wishes
wishing look looks looking find finds finding search searches searching seek seeks seeking hire
hires hired hiring offer offers offering offered provide provides providing provided give gives
giving get gets getting got take takes taking taken make makes making made do use uses using used
try tries trying keep keeps keeping run runs start starts starting begin beginning work works
working worked owns owned owner owners living happy glad keen willing interested interest
interests interesting love loves loving like likes enjoy enjoys people person persons folks good
great best better nice fine excellent reliable trustworthy trusted professional professionals
amateur amateurs beginner beginners intermediate advanced qualified certified licensed talented
passionate enthusiastic enthusiast enthusiasts friendly patient honest serious affordable cheap
inexpensive reasonable small big large little huge tiny long short quick quickly slow new old
young strong different various diverse real right proper simple easy hard difficult whole part
half next last early late high low main special specific general basic independent local nearby
certain particular possible available zero one two three four five six seven eight nine ten eleven
twelve twenty thirty forty fifty sixty hundred hundreds thousand thousands million millions dozen
couple pair first second third number numbers day days week weeks weekend weekends weekday month
months year years hour hours minute minutes today tomorrow tonight now soon later daily weekly
monthly yearly annual morning mornings afternoon afternoons evening evenings monday mondays
tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
sundays january february april june july august september october november december autumn summer
spring winter time times occasional occasionally regular regularly thing things stuff sort sorts
way ways place places topic topics subject subjects area areas matter matters issue issues problem
problems trouble situation case cases project projects task tasks example examples group groups
session sessions share shares sharing shared partner partners buddy buddies friend friends fellow
fellows companion companions lover lovers fan fans access service services solution solutions
anyway chance chances opportunity opportunities possibility basis level levels side sides step
steps bring brings bringing come comes coming go goes going see sees let put set setup ready know-
how understand understanding understands sense deal deals dealing involved involve related etc e.g
eg ie one's hand hands round plus based home homes house houses rooms move moves moving moved hang
hangs hanging carry carries carrying hold holds holding held sets setting turn turns turning
turned change changes changing changed open opens opening opened close closes closing closed leave
leaves leaving left stay stays staying stop stops stopping stopped finish finishes finishing
finished stand stands standing sit sits sitting stood walked putting pick picks picking picked
kept call calls called calling ask asks asking asked tell tells telling told talk talks talking
talked say says saying said speak show shows showing showed shown think thinks thinking feel feels
feeling felt happen happens happened become becomes became seem seems cut cuts cutting break
breaks breaking broke fall falls falling fell build builds building built grow grows growing grew
lose loses losing lost win buy buys buying bought pay pays paying paid cost costs costing price
prices spend save saves saving check checks checking checked join joins joining meet meets meeting
met visit visits visiting follow follows add adds world life lives street streets town towns city
cities village villages country countries corner back front top bottom end middle line lines piece
pieces bits kinds kind box boxes name names word words story fact reason reasons point points rule
rules list lists order orders type types size sizes shape colour color parts full empty free sure
wrong bad worse worst terrible awful black white red green blue yellow hot cold warm wet dry dark
light heavy soft weak fast busy tired sad afraid scared worried stuck missing extra double single
normal usual common original man men woman women boy boys girl girls kid kids guy guys husband
wife son sons daughter daughters brother brothers sister sisters mother mum mom father dad uncle
aunt neighbour neighbor colleague colleagues boss team teams staff member members community
companies organisations organizations association shop shops store stores office offices centre
center teach started began ended watch watches watching read twice ago past future present current
recent recently older oldest younger newly properly well together alone away abroad upstairs
downstairs lovely beautiful cool least quarter cent percent complete completely total totally
simply exactly plan plans hope hopes hoping dream care careful fun joy luck wonder sorting mind
minds head foot feet eye face
en whom:
grandma grandmas grandpa grandpas granny grannies grandad grandmother grandmothers grandfather
grandfathers grandparent grandparents nana toddler toddlers baby babies infant infants newborn kid
kids child children childrens teenager teenagers teen teens pupil pupils senior seniors elderly
pensioner pensioners
en ifTold:
may march
de functions:
die was so ich du er wir ihr mich mir dich dir uns euch ihnen sich mein meine meinen meinem meiner
meines dein deine deinen deiner sein seine seinen seinem seiner unser unsere unseren unserem
unserer unseres unsrer eure euer ihre ihren ihrem ihrer der das den dem des ein eine einen einem
einer eines kein keine keinen keinem keiner und oder aber denn weil dass ob wenn wie wer wo wann
warum welche welcher welches welchen nicht nur auch noch schon sehr mehr viel viele vielen wenig
etwas nichts alles alle allen aller jede jeder jedes jeden jemand jemanden jemandem niemand
irgendwer irgendwas man es ist sind bist seid wird werden wurde worden haben habe habt hatte kann
konnen konnte muss mussen soll sollen will wollen mochte mochten mag durfen lassen lasst lass zu
zum zur vom von uber als um dabei dazu damit dafur davon daran hier dort da dann immer oft
manchmal gern gerne bitte ganz eher vielleicht einfach selbst selber einige mehrere andere anderen
anderer anderes doch mal dieser diese dieses diesen diesem solche beim
de contexts:
fur furs bei mit in im ins an am auf aufs aus nach vor unter ohne gegen zwischen wahrend seit bis neben
durch wegen trotz innerhalb ausserhalb fuer hinter
de empties:
hilfe hilfen helfen hilft helfe unterstutzung unterstutzen unterstutzt rat ratschlag ratschlage
tipp tipps beratung beraten berat beratet berater beraterin feedback meinung meinungen idee ideen
vorschlag vorschlage frage fragen antwort antworten auskunft austausch austauschen informationen
kontakt kontakte kontakten erfahrung erfahrungen erfahren erfahrene erfahrener erfahrenen
erfahrenes experte experten expertin expertise fachmann fachfrau fachleute fachperson spezialist
spezialistin spezialisten profi profis wissen kenntnis kenntnisse kennt kenne kennen konner
konnerin brauche braucht brauchen suche sucht suchen gesucht gesuche finde finden findet biete
bietet bieten angebot angebote gebe gibt geben mache macht machen tun tue tut nehme nimmt nehmen
bekommen bekomme leite leitet leiten fuhrt fuhre fuhren besitzt besitze arbeite arbeitet arbeiten
arbeit leute mensch menschen person personen gleichgesinnte gleichgesinnten freund freunde
freundin partner partnerin partners interessiert interesse interessen gut gute guten guter gutes
gutem besser beste besten schone schones toll tolle zuverlassig zuverlassige zuverlassigen
zuverlassiger professionell professionelle anfanger anfangerin anfangerinnen fortgeschrittene
gunstig gunstige gunstiger billig gross grosse grossen grosses klein kleine kleinen kleiner
kleines kleinem lang lange langen kurz kurze kurzen schnell schnelle neu neue neuen neuer neues
neuem alt alte alten alter altes altem jung junge jungen verschiedene diverse eigene eigenen
eigener eigenes richtig richtige einfache einfachen schwierig schwierige ganze ganzen halb erste
ersten erster erstes zweite zweiten letzte letzten nachste nachsten null eins zwei drei vier funf
sechs sieben acht neun zehn elf zwolf zwanzig dreissig hundert tausend paar dutzend anzahl tag
tage tagen taglich woche wochen wochentlich wochenende wochenenden monat monate monaten monatlich
jahr jahre jahren jahrlich stunde stunden stundenweise minute minuten heute morgens abend abends
abenden nachmittag nachmittags nachmittagen vormittag vormittags mittag montag montags dienstag
dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags sonntag
sonntags januar februar marz april mai juni juli august september oktober november dezember
fruhling fruhjahr sommer herbst winter bald jetzt spater zeit zeiten ding dinge sache sachen zeug
art arten weise ort orte thema themen bereich bereiche gebiet gebiete problem probleme problemen
fall falle projekt projekte projekten aufgabe aufgaben beispiel gruppe gruppen teil teile platz
platze moglichkeit moglichkeiten gelegenheit dienst dienste leistung leistungen losung losungen
zugang bedarf lust umgang rund haus hause hauses hauser zuhause daheim wohnen wohne wohnt lebe
lebt leben welt stadt stadte dorf strasse strassen land lander ecke seite seiten ende anfang mitte
stuck stucke name namen wort worte grund grunde punkt punkte regel regeln liste reihe form farbe
voll leer frei sicher falsch schlecht schlechte schlechten schlimm furchtbar schwarz weiss rot
grun blau gelb heiss kalt warm nass trocken dunkel hell schwer leicht weich stark schwach langsam
mude traurig allein alleine fehlt doppelt einzeln normal mann manner frau frauen madchen kind
kinder kindern sohn sohne tochter bruder schwester mutter mama vater papa onkel tante ehemann
ehefrau nachbar nachbarin kollege kollegen kollegin chef team mitglied mitglieder firma zentrum
geht gehe gehen ging kommt komme kommen kam steht stehe stehen liegt liege liegen lag sitzt sitze
sitzen bleibt bleiben halt halte halten hangt hange hangen tragt trage tragen bringt bringe
bringen gebracht stellt stellen setzt setze setzen legt lege legen zieht ziehe ziehen lauft laufe
dreht drehe drehen offnet offnen schliesst schliessen fangt anfangen aufhoren endet fertig
wechselt wechseln andert andern sagt sage sagen gesagt erzahlt erzahlen spricht spreche sprechen
fragt zeigt zeige zeigen denkt denke denken glaubt glaube fuhlt fuhle fuhlen passiert passieren
geworden bricht brechen fallt fallen wachst wachsen verliert verlieren verloren gewinnt kauft
kaufe kaufen gekauft zahlt zahle zahlen bezahlt kostet kosten preis preise spart sparen pruft
prufen trifft treffe treffen besucht besuchen folgt zusammen weg fort draussen drinnen oben unten
hinten vorne links rechts sofort plotzlich endlich wieder nochmal zuruck los her hin genug halbe
halber viertel prozent komplett vollig genau eigentlich schoner schonen lieb liebe lieben liebt
plan plane wunsch traum spass freude gluck kopf hand hande auge gesicht klappt funktioniert kriege
kriegt bekommt lerne lernt gelernt wirklich besonders gerade standig dauernd immerzu naher nahe
umgebung
de whom:
oma omas opa opas grossmutter grossvater grosseltern kleinkind kleinkinder kleinkindern baby babys
saugling kind kinder kindern teenager jugendliche jugendlichen senior senioren seniorin rentner
rentnerin enkel enkelin enkelkinder
de ifTold:
war hat art rat tag hut arm gut bin fast mag fall weise
fr functions:
la sa est si tant pas je tu il elle nous vous ils elles ce cet cette ces cela ca le les des du un
une mon ma mes ton ta tes ses notre nos votre vos leur leurs moi toi lui eux soi me te se y qui
que quoi dont ou suis es sommes etes sont etait etre ete ai as avons avez ont avoir fait faire
fais faites font peux peut pouvons pouvez peuvent pouvoir dois doit devons doivent et mais donc ni
ne plus tres trop peu beaucoup assez aussi encore deja toujours souvent jamais parfois bien mieux
tout tous toute toutes quelque quelques quelqu quelqu'un autre autres meme memes chaque plusieurs
aucun aucune rien personne comme quand comment pourquoi de d l qu j n c s m t sur ici voici lors
ainsi alors puis celui celle ceux celles lequel laquelle duquel c'est afin
fr contexts:
pour avec dans en a au aux chez par sans sous entre contre vers depuis pendant avant apres pres
autour selon parmi durant jusqu jusque derriere devant malgre
fr empties:
aide aider aides aidez soutien soutenir accompagner conseil conseils conseiller conseillere
conseille conseillers avis idee idees suggestion suggestions recommandation recommandations
question questions reponse reponses renseignement renseignements information informations infos
info contact contacts rencontre rencontres rencontrer echange echanges echanger experience
experiences experimente experimentee experimentes expert experte experts expertise specialiste
specialistes specialise specialisee connaissance connaissances connait connais connaitre savoir
sait sais competence competences besoin besoins cherche cherchent chercher cherchons recherche
recherchons trouver trouve veux veut voudrais voudrait souhaite souhaitons propose proposer
proposons offre offrir offres donner donne donnons prend prendre prends dirige tient anime gere
gerer possede gens ami amis amie amies partenaire partenaires passionne passionnee passionnes
interesse interessee interet interets bon bonne bons bonnes meilleur meilleure excellent
excellente fiable fiables serieux serieuse professionnel professionnelle professionnels pro
amateur amateurs debutant debutante debutants debutantes confirme pas cher abordable petit petite
petits petites grand grande grands grandes long longue court courte rapide rapidement nouveau
nouvelle nouveaux nouvelles nouvel vieux vieille vieil ancien ancienne jeune jeunes different
differente differents propre facile difficile simple simples entier demi premier premiere premiers
dernier derniere prochain prochaine zero deux trois quatre cinq six sept huit neuf dix onze douze
vingt trente quarante cinquante cent mille dizaine centaine couple nombre jour jours journee
semaine semaines weekend mois an ans annee annees heure heures minute minutes aujourd aujourd'hui
hui demain maintenant bientot tard matin matins soir soirs soiree apres-midi midi lundi lundis
mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche dimanches
janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre printemps ete
automne hiver temps fois chose choses truc trucs genre genres sorte sortes type types facon
maniere endroit sujet sujets domaine domaines probleme problemes souci soucis cas projet projets
tache taches exemple groupe groupes partie possibilite possibilites occasion occasions service
services solution solutions acces niveau comprends comprend comprendre envie coup quelqu maison
maisons habite habiter vit vivre vivons vie monde ville villes village rue rues pays coin cote
bout fin debut milieu morceau morceaux nom noms mot mots histoire raison raisons point points
regle liste ligne forme taille couleur plein pleine vide libre faux mauvais mauvaise pire terrible
noir noire blanc blanche rouge vert verte bleu bleue jaune chaud chaude froid froide mouille sec
seche sombre clair claire lourd lourde leger doux fort forte faible vite lent triste peur seul
seule seuls casse cassee manque double unique normal normale homme hommes femme femmes garcon
fille filles fils enfant enfants frere freres soeur soeurs mere maman pere papa oncle tante mari
epouse voisin voisine voisines collegue collegues chef patron equipe equipes membre membres
association associations societe entreprise boutique magasin bureau centre lieu lieux va vais vont
aller allons vient viens viennent venir reste rester tombe tomber tenir porte porter mettre mets
met mis pose poser pris passe passer passent tourne tourner ouvre ouvrir fermer commence commencer
finir finit finis arrete arreter arrive arriver arrivent change changer laisse laisser garde dit
dire dis parle parler parlons demande demander montrer pense penser crois croire sent sentir sens
devient devenir grandit perd perdre perdu gagne gagner achete acheter payer coute couter prix voit
voir vois regarde regarder marche marcher suit suivre apprend apprends ensemble loin dehors dedans
haut bas gauche droite arriere enfin vraiment surtout seulement environ presque complet
completement exactement actuel actuelle recent beau belle beaux belles joli jolie agreable super
plan reve plaisir chance tete mains pied oeil visage moitie quart reussir reussit essaie essayer
fr whom:
mamie papi papy meme pepe bebe bebes enfant enfants gamin gamins ado ados adolescent adolescents
petit-fils seniors aines retraite retraites
fr ifTold:
son car or main anime pas
es functions:
la a o he e yo tu el ella nosotros nosotras vosotros ellos ellas usted ustedes mi mis tus su sus
nuestro nuestra nuestros nuestras vuestro vuestra me te se nos os lo los las un una unos unas y
pero ni que quien quienes cual cuales cuyo cuando donde como porque si no es soy eres somos son
estoy esta estamos estan era ser estar ha hemos han haber hay hago hace hacen hacer hacemos puedo
puede pueden poder debo debe quiero quiere quieren queremos necesito necesita necesitamos
necesitan tengo tiene tenemos tienen tener de del al muy mas menos mucho mucha muchos muchas poco
poca pocos pocas bastante tambien todavia aun ya siempre nunca menudo alguien algo nadie nada
alguno alguna algunos algunas algun ningun otro otra otros otras mismo misma cada todo toda todos
todas este estos estas ese esa esos esas aquel aquella sobre tanto tan asi aqui alli cualquier sea
es contexts:
para con en por desde entre sin hasta contra hacia durante antes despues bajo segun cerca ante tras
detras delante
es empties:
ayuda ayudar ayudo ayudas apoyo apoyar consejo consejos asesoramiento asesora asesor asesoro
asesorar opinion opiniones idea ideas sugerencia sugerencias recomendacion recomendaciones
pregunta preguntas respuesta respuestas informacion contacto contactos experiencia experiencias
experto experta expertos especialista especialistas conocimiento conocimientos conoce conozco
conocer saber sabe habilidad busco busca buscamos buscan buscar encontrar ofrezco ofrece ofrecen
ofrecer doy da damos dar dirige lleva llevar gente persona personas amigo amigos amiga amigas
interesado interesada interesante interesantes interes intereses bueno buena buenos buenas buen
mejor mejores excelente fiable confianza profesional profesionales aficionado aficionados
aficionada principiante principiantes avanzado barato barata economico asequible pequeno pequena
pequenos pequenas grande grandes gran largo larga corto corta rapido rapida nuevo nueva nuevos
nuevas viejo vieja antiguo antigua joven jovenes diferente diferentes distinto distinta varios
varias propio propia facil dificil sencillo entero medio media primer primero primera ultimo
ultima proximo proxima cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte
treinta cien ciento mil docena par numero dia dias semana semanas finde mes meses ano anos hora
horas minuto minutos hoy manana mananas ahora pronto tarde tardes lunes martes miercoles jueves
viernes sabado sabados domingo domingos enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre primavera verano otono invierno tiempo vez veces cosa cosas
tipo tipos forma formas manera sitio lugar lugares tema temas area areas problema problemas caso
casos proyecto proyectos tarea tareas ejemplo grupo grupos parte posibilidad oportunidad
oportunidades servicio servicios solucion soluciones acceso nivel comprendo entiendo ganas gusta
gustan gustaria casa casas vivo vive vivir viven vida mundo ciudad ciudades pueblo calle calles
pais esquina lado final inicio principio pedazo trozo nombre palabra palabras historia razon punto
puntos regla lista linea tamano color lleno llena vacio libre seguro mal malo mala peor terrible
negro negra blanco blanca rojo roja verde azul amarillo caliente frio fria mojado seco seca oscuro
claro pesado ligero suave fuerte debil lento cansado cansada triste miedo solo sola solos roto
rota falta doble unico normal hombre hombres mujer mujeres chico chica chicos nino nina ninos
ninas hijo hija hijos hijas hermano hermana hermanos madre mama padre papa tio tia marido esposa
companero companera companeros jefe equipo equipos miembro miembros asociacion asociaciones
empresas tienda tiendas centro va voy van vamos ir viene vengo venir queda quedar cae caer pone
poner puesto pasa pasar paso vuelve volver abre abrir cierra cerrar empieza empezar acaba acabar
termina terminar parar llega llegar cambia cambiar deja dejar guarda guardar sale salir entra
entrar sube subir baja bajar dice decir digo habla hablar pide pedir cuenta contar muestra mostrar
pienso piensa pensar creo creer siente sentir pierde perder perdido gana ganar compra comprar paga
pagar cuesta costar precio precios ve ver veo mira mirar anda andar sigue seguir aprende aprendo
funciona funcionar juntos juntas lejos fuera dentro arriba abajo izquierda derecha atras delante
fin realmente solamente casi completo completamente exactamente actual reciente bonito bonita
lindo linda guapo gusto suerte cabeza mano manos pies ojo cara mitad cuarto logro intento intentar
quizas quiza
es whom:
abuelo abuela abuelos abuelas bebe bebes nino nina ninos ninas nieto nieta nietos adolescente
adolescentes mayores jubilado jubilados
es ifTold:
once son sin pie sol parte
pt functions:
a o as no do da sem com eu tu ele ela nos eles elas voce voces meu minha meus minhas teu tua teus
tuas seu sua seus suas nosso nossa nossos nossas me te se lhe lhes os um uma uns umas e mas ou que
quem qual quais cujo quando onde como porque nao sou somos sao esta estou estamos estao era ser
estar tenho tem temos ter ha havia haver faco faz fazem fazer posso pode podem poder devo deve
quero quer querem preciso precisa precisamos precisam dos das de ao aos pelo pela pelos pelas
muito muita muitos muitas mais menos pouco pouca poucos poucas bastante tambem ainda ja sempre
nunca alguem algo ninguem nada algum alguma alguns algumas nenhum nenhuma outro outra outros
outras mesmo mesma cada todo toda todos todas este estes estas esse essa esses essas isso isto
aquele aquela sobre tao tanto assim aqui ali qualquer seja
pt contexts:
para com em no na nos nas num numa nuns numas por desde entre sem ate contra durante antes depois
sob segundo perto a atras diante
pt empties:
ajuda ajudar ajudas ajudo ajude apoio apoiar conselho conselhos aconselhamento dica dicas opiniao
opinioes ideia ideias sugestao sugestoes recomendacao recomendacoes pergunta perguntas duvida
duvidas resposta respostas informacao informacoes contacto contactos contato contatos experiencia
experiencias experiente experientes perito especialista especialistas conhecimento conhecimentos
conhece conheco conhecer saber sabe procuro procura procuramos procuram procurar busco buscar
encontrar ofereco oferece oferecem oferecer dou da damos dar trate tratar dirige leva gente pessoa
pessoas amigo amigos amiga amigas parceiro parceiros interessado interessada interessante
interessantes interesse interesses bom boa bons boas melhor melhores excelente fiavel confianca
profissional profissionais amador amadores principiante principiantes iniciantes iniciante
avancado barato barata economico acessivel pequeno pequena pequenos pequenas grande grandes longo
longa curto curta rapido rapida novo nova novos novas velho velha antigo antiga antigos antigas
jovem jovens diferente diferentes varios varias proprio propria facil dificil simples inteiro meio
meia primeiro primeira ultimo ultima proximo proxima zero dois duas tres quatro cinco seis sete
oito nove dez onze doze vinte trinta cem cento mil duzia par numero dia dias semana semanas mes
meses ano anos hora horas minuto minutos hoje amanha agora breve tarde tardes manha manhas segunda
segundas terca tercas quarta quartas sexta sextas sabado sabados domingo domingos janeiro
fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro primavera verao
outono inverno tempo vez vezes coisa coisas tipo tipos forma formas maneira sitio lugar lugares
tema temas area areas problema problemas caso casos projeto projetos projecto tarefa tarefas
exemplo grupo grupos parte possibilidade oportunidade oportunidades servico servicos solucao
solucoes acesso nivel leve leves comecar gosta gostava gostaria vontade casa casas lar moro mora
morar vive viver vivo vivem vida mundo cidade cidades aldeia vila rua ruas pais esquina lado fim
inicio pedaco bocado nome palavra palavras historia razao ponto pontos regra lista linha tamanho
cor cheio cheia vazio livre seguro mal mau ma pior terrivel preto preta branco branca vermelho
verde azul amarelo quente frio fria molhado seco seca escuro claro pesado ligeiro macio forte
fraco lento cansado cansada triste medo so sozinho sozinha partido partida estragado falta duplo
unico normal homem homens mulher mulheres rapaz rapariga menino menina meninos miudo miuda miudos
filho filha filhos filhas irmao irma irmaos mae pai tio tia marido esposa colega colegas chefe
equipa equipe membro membros associacao associacoes empresas loja lojas centro vai vou vao vamos
ir vem venho vir fica ficar cai cair poe posto passa passar volta voltar abre abrir fecha fechar
comeca acaba acabar termina terminar parar chega chegar muda mudar deixa deixar guarda guardar sai
sair entra entrar sobe subir desce diz dizer digo fala falar pede pedir conta contar mostra
mostrar penso pensa pensar acho acredito sente sentir perde perder perdi perdido ganha ganhar
compra comprar paga pagar custa custar preco precos ve ver vejo olha olhar anda andar segue seguir
aprende aprendo funciona funcionar consigo consegue conseguir juntos juntas longe fora dentro cima
baixo esquerda direita atras frente finalmente realmente sobretudo somente quase completo
completamente exatamente atual recente bonito bonita lindo linda giro sonho gosto sorte cabeca mao
maos pe pes olho cara metade tento tentar
pt whom:
avo avos vovo bebe bebes crianca criancas miudo miudos neto neta netos adolescente adolescentes
idoso idosa idosos idosas reformado reformados
pt ifTold:
som
`;

/** The lists: a line that ends with a colon gives the language and kind of the words below it. */
export function emptyLists(): string {
  return EMPTY_LISTS;
}
