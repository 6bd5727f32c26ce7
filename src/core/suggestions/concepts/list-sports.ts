/**
 * Concepts of sports, outdoors and games. The grammar stands in `parse-concepts.ts`.
 *
 * Walked, one by one: the summer and winter Olympic sports (small ones joined with their nearest), then
 * club sports, fitness classes, martial arts, air, water and mountain sports, outdoor life, and games at
 * a table. Left out: single disciplines within a sport.
 */
export const SPORTS = `
sport:sport*,athlete|=|=|deport*e|desport*o,esport*
fitness<sport:fitness*,personal train*,gym,workout,get fit,strength training,exercise|=,fit werden,Krafttraining|remise en forme,coach sportif,musculation|ponerme en forma,gimnasio,entrenador personal|ginásio,ficar em forma,musculação,treinador pessoal
sport-for-seniors<fitness:exercise for seniors,gentle exercise|Seniorensport|gym douce|gimnasia para mayores|ginástica sénior
yoga<fitness:yoga*|=|=|=|ioga
pilates<fitness:pilates|=|=|=|=
tai-chi<fitness:tai chi,qigong,qi gong|Taiji|=|=|=
crossfit<fitness:crossfit,weightlifting,powerlifting|Gewichtheben|haltérophilie|halterofilia|halterofilismo
gymnastics<sport:gymnast*ics|turnen!|gymnastique|gimnasia|ginástica
athletics<sport:track and field,sprint*,long jump,javelin,running coach,athletics coach,marathon training|Leichtathletik*,Lauftrainer*|athlétisme,entraîneur d'athlétisme|atletismo,entrenadora de atletismo|=,treinadora de atletismo
running<sport +athletics:jogging,running club,running group,running partner,runner,marathon*,running shoes,running buddy,half marathon,first marathon,first half marathon,10k,couch to 5k,runs in the morning,runner's knee,run at fifty,start running,couch to,running coach*|laufen!,joggen,Laufpartner*,Halbmarathon,Lauftreff,Lauftrainer*,Laufverletzung,beim Laufen,mit dem Laufen anfangen|course à pied,courir,coureur,semi-marathon,mon premier marathon,commencer à courir,coach running|correr,corredor*,medio maratón,primera media maratón,primer maratón,empezar a correr|corrida,maratona,meia maratona,primeira maratona,começar a correr,treinador* de corrida
trail-running<running:trail running,ultramarathon|Trailrunning,Berglauf|trail!|carreras de montaña|corrida de trilhos
walking +hiking:walks,strolls|spazieren*,Spaziergänge|promenade,balade|pasear|passear,caminhar
hiking<mountains +mountains,walking:hiking,hiker,trek*|wander*n|randonn*ée,rando!|senderismo,excursionis*|caminhada,trilhos
pilgrimage<hiking:pilgrim*age,camino de santiago|Jakobsweg,Pilger*|chemin de compostelle|peregrin*ación|caminho de santiago
mountains<sport:mountain*s,alpin*,via ferrata|Berge,Bergführer*,Bergsteig*|montagne|montaña|montanh*a
climbing<mountains:climb*ing,boulder*,climbs indoors,climbing wall,belayer*|kletter*n,Sicherungspartner*|escalad*e,grimpe,fait de l'escalade,grimpeu*r,assureur*|escalad*a,escala en,rocódromo|=,faz escalada,muro de escalada
caving<sport:caving*,spele*,canyoning|Höhlenforsch*ung|spéléo*logie|espeleo*logía|=
skiing<sport:skiing,skier|Skifahren,Skikurs,Skilehrer|ski alpin|esquí,esquiar|esqui
snowboard<skiing:snowboard*|=|=|=|=
ice-skating<sport:ice skat*ing,figure skating|Schlittschuh*laufen,Eislauf*|patinage|patinaje|patinagem no gelo
ice-hockey<sport:ice hockey,hockey|Eishockey|hockey sur glace|hockey sobre hielo|hóquei
skating<sport:skateboard*ing,rollerblad*|Inlineskat*en,Rollschuh*|roller!,skate|monopatín|patins
cycling<sport:cycling club,road cycling,cycl* tour,bike tour|Radsport,Radtour,Rennrad|cyclisme|ciclismo|=
mtb<cycling:mountain bik*ing,mtb,bmx|Mountainbik*en|vtt|bicicleta de montaña|btt
triathlon<running,cycling,swimming:triath*lon|=|=|triatlón|triatlo
swimming<sport:swim*ming,aqua fitness,swimming lessons,learn to swim,swimming teacher,afraid of water,fear of deep water,fear of water|schwimm*en,Kraul*,schwimmen lernen,Angst vor Wasser,Wasserangst|natation,nager,nageu*,aquagym,apprendre à nager,peur de l'eau|nadar,aprender a nadar,monitor* de natación,miedo al agua|natação,professor* de natação,medo da água
lifeguard<swimming:lifeguard*,lifesav*|Rettungsschwimm*er,Bademeister*|maître-nageur|socorrista de piscina|nadador-salvador
diving<sport:diving,scuba,freediving,snorkel*|tauch*en|plongée,plongeu*|buce*o|mergulh*o
surfing<sport +surf:surfing,surfer,kitesurf*,windsurf*,bodyboard|=|=|=,surfista|=
stand-up-paddle<sport:paddleboard*|stand-up-paddling|stand up paddle|paddle surf|=
sailing<sport,boats:sail*ing,yacht*,sailing partner,sailing crew,sailing trips,skipper*,crew for,sailing boat,crossing to,regatta|Segel*,Mitsegler*,Ostsee segeln|voile,voilier,équipier de voile,coéquipier voile,équipier*,navigat*eur|vela!,velero,patrón de barco,patrón de velero,navegar a vela,regata,navegante|vela!,veleiro,tripulante,patrão de barco,tripulação,navegador de vela
boats:boat,motorboat,boat hull,boatbuilder*,shipwright*,boat builder*,outboard|Boot!,Boote!,Bootsbau*,Bootsrumpf|bateau,coque d'un bateau,charpentier de marine|barco,lancha*,carpintero de ribera,casco del barco|barco,carpinteiro naval,casco do barco
rowing<sport:rowing*,rower|Rudern,Ruder*|aviron|remo|=
canoeing<sport:canoe*,kayak*,rafting|Kanu*,Kajak*,paddeln|kayak|piragüismo,piragua|canoagem,caiaque
fishing-sport:angling*,fishing trip,fishing|Angeln,Angelschein,Angler*,Angelverein|pêche à la ligne|pesca deportiva|pesca desportiva
football<sport:football*,soccer,goalkeeper*|Fußball*,Torwart*,Torhüter*|foot!,gardien de but|fútbol,porter* de fútbol,guardameta*|futebol*,guarda-redes,à baliza
futsal<football +football:futsal,five-a-side|Hallenfußball|foot en salle|fútbol sala|=
rugby<sport:rugby|=|=|=|râguebi
basketball<sport:basketball|=|basket|baloncesto|basquet*e
volleyball<sport:volleyball|=|volley|voleibol|vólei
handball<sport:handball|=|=|balonmano|andebol
baseball<sport:baseball,softball,cricket|=|=|béisbol,críquet|beisebol
ultimate<sport:ultimate frisbee,frisbee,disc golf|=|=|=|=
tennis<sport:tennis*,hitting partner,plays tennis,tennis partner,doubles partner,tennis court*|=,spielt Tennis|=,partenaire de tennis,joue au tennis|tenis,compañero de tenis,juega al tenis|ténis,parceiro de ténis,joga ténis
padel<tennis:padel|=|=|pádel|=
table-tennis<sport:table tennis,ping-pong|Tischtennis|tennis de table|tenis de mesa|ténis de mesa
badminton<sport:badminton,squash|Federball|=|=|=
golf<sport:golf,golfer|=|=|=|=
petanque<sport:petanque,bowls club|Boule!|pétanque|petanca|petanca
bowling<sport:bowling*,ninepins|kegeln,Kegel*|quilles|bolera|=
billiards<sport:billiards,snooker,darts|Billard*|billard|billar,dardos|bilhar
archery<sport:archery,archer|Bogenschießen,Bogenschütz*|tir à l'arc|tiro con arco|tiro com arco
shooting<sport:sport shooting,target shooting|Schießsport|tir sportif|tiro deportivo|tiro desportivo
hunting:hunting,hunter!,deer stalking|Jäger*,Jagd,Jagdschein|chasse!,chasseur|caza,cazador*|caça
martial-arts<sport:martial art*s|Kampfsport*,Kampfkunst|arts martiaux|artes marciales|artes marciais
judo<martial-arts:judo*,jiu-jitsu,ju-jitsu|=|=|=|=
karate<martial-arts:karate*,taekwondo,kung fu|=|=|=|=
aikido<martial-arts:aikido,kendo|=|=|=|=
boxing<martial-arts:boxing*,boxer,kickbox*,muay thai|boxen,Boxverein|boxe!,boxeu*|boxeo,boxeador|boxe!
self-defence<martial-arts:self-defence,krav maga|Selbstverteidigung|self-défense|defensa personal|defesa pessoal
wrestling<martial-arts:wrestl*ing|ringen!,Ringer!|lutte!|lucha libre|luta livre
fencing<sport:fencing lessons,fencing club,fencer|fechten,Fecht*|escrime|esgrima|=
trampoline<gymnastics:trampolin*e,cheerleading|Trampolin|=|cama elástica|trampolim
flying:paraglid*ing,pilot licence,private pilot,gliding,glider|Gleitschirm*fliegen,Pilotenschein,Segelflug*|parapente,planeur,parachut*|parapente,paracaid*|paraquedis*mo,planador
motorsport<sport:motorsport,racing car,go-kart*,karting*,rally|Motorsport,Rennfahrer*|sport automobile|automovilismo|automobilismo
motorbike:motorbike*,motorcycl*,scooter|Motorrad*,Roller!|moto!,motard|motocicleta,motero|mota
orienteering<hiking:orienteering*,geocach*,map reading|Orientierungslauf|course d'orientation|carreras de orientación|corrida de orientação
camping:camping*,tent!,campsite,bushcraft|Zelt|tente!,bivouac|acampar|acampar,tenda!
survival<camping:survival skills,survival course|Überlebenstraining|stage de survie,survie|supervivencia|sobrevivência
sports-coach<sport +youth-football:sports coach,youth coach,coach for our under,under-12s,under-10s,under-twelves,coach for our team,youth football coach,junior team,coach the kids' team,trainer for our team|Mannschaftstrainer*,Jugendtrainer*,Trainer für unsere,E-Jugend,Trainer für die,Jugendmannschaft|entraîneu*r,entraîneur pour nos,entraîner les jeunes,équipe de jeunes|entrenador*,entrenador para el equipo,equipo infantil,entrenador para los|treinador*,treinador para a equipa,treinador para os,equipa de infantis
referee<sport:referee*,ref,umpire*,football referee*|Schiedsrichter*,Schiri|arbitre|árbitro deportivo,árbitr*o|árbitro*
sports-club:sports club,sports ground,sports hall|Turnhalle,Sporthalle|gymnase|polideportivo|pavilhão desportivo
disability-sport<sport,disability:disability sport,paralymp*,wheelchair basketball|Behindertensport|handisport|deporte adaptado|desporto adaptado
horse-sport<horses:dressage,show jumping,polo,learn to ride,share a horse|Dressur*,Springreiten,Reitbeteiligung,Reitunterricht,Reitlehrer*|concours hippique,cours d'équitation,demi-pension cheval|doma,clases de equitación,monitor de equitación|hipismo,aulas de equitação,equitação
esports:esports|E-Sport|e-sport|=|=
chess<table-games:chess,chess player*,opponent for chess,long games|Schach,Schach*,lange Partien|échecs*,joueu*r d'échecs|ajedrez,ajedrecist*a|xadrez,xadrezist*a,jogador* de xadrez
table-games:games evening,games night,parlour games,dominoes,mahjong,scrabble|Spieleabend|jeux de société,soirée jeux|juegos de mesa|jogos de mesa
board-games<table-games +table-games:board game*,board game evenings,games night,gaming group,game nights|Brettspiel*,Mitspieler,Spieleabende,Spielerunde|jeux de plateau,soirées jeux,soirées jeux de société,jouer à des jeux|=,tardes de juegos,noches de juegos|jogos de tabuleiro,noites de jogos,tardes de jogos
card-games<table-games:card game*,bridge club,poker,fourth for bridge,play bridge,bridge player*,bridge evening*,duplicate bridge|Kartenspiel*,Skat!,Doppelkopf*,Bridgerunde|jeux de cartes,belote|juego de cartas,mus!|jogos de cartas,sueca!
rpg<table-games:role-playing,roleplay*,dnd,larp,dungeons,game master,Dungeons and Dragons,D&D|Rollenspiel*,Pen and Paper,Spielleiter*|jeu de rôle,jdr,jeu de rôle*,maître de jeu|juegos de rol,partida de rol,rol!,campaña de rol,máster de rol|rpg,jogos de role,mestre de jogo
puzzles<table-games:crossword*,jigsaw*,puzzles,sudoku,quiz!,pub quiz|Kreuzworträtsel,Rätsel|mots croisés|crucigramas|palavras cruzadas
cold-swimming<swimming:cold-water swimming,ice bath*,wild swimming|Eisbaden,Winterschwimmen|bain froid|baños de agua fría|banhos de água fria
water-polo<swimming:water polo|Wasserball|waterpolo|waterpolo|polo aquático
snowshoeing<hiking:snowshoe*,ski touring|Schneeschuh*,Skitour*|raquettes à neige|raquetas de nieve|raquetes de neve
slackline<sport:slackline,acroyoga|=|=|=|=
dog-sport<dogs:agility*,dog sports,sled dogs|Hundesport,Schlittenhunde|chiens de traîneau|deporte canino,mushing|desporto canino
stretching<fitness:stretching,flexibility|Dehnen,Beweglichkeit,Rückenschule|étirements,souplesse|estiramientos,flexibilidad|alongamentos
table-football<table-games:table football,foosball|Kicker!,Tischfußball|baby-foot|futbolín|matraquilhos
belay<climbing +climbing:belay*,belay partner,climbing partner,rope partner|Kletterpartner*,Seilpartner*,sichern beim Klettern|assureur pour l'escalade,partenaire d'escalade,partenaire de grimpe|compañero de escalada|parceiro de escalada
surf<surfing:surf lessons,learn to surf,surf instructor,surf lesson*,standing up on a board|surfen,Surfkurs,Surflehrer*|apprendre à surfer,surfer,cours de surf,moniteur de surf|aprender a surfear,surfear,clases de surf,monitor* de surf|aprender a surfar,surfar,aulas de surf,instrutor* de surf
youth-football<football,sports-coach:youth football,youth football coach,junior football|Jugendfußball,Fußballtrainer*|entraîneur de foot|entrenador de fútbol|treinador de futebol
`;
