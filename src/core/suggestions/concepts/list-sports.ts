/**
 * Concepts of sports, outdoors and games. The grammar stands in `parse-concepts.ts`.
 *
 * Walked, one by one: the summer and winter Olympic sports (small ones joined with their nearest), then
 * club sports, fitness classes, martial arts, air, water and mountain sports, outdoor life, and games at
 * a table. Left out: single disciplines within a sport.
 */
export const SPORTS = `
sport:sport*,athlete,PE teacher,training partner|=,Mannschaftssport*,Trainingspartner*,Teamsport|=,sport collectif|deport*e|desport*o,esport*
fitness<sport:fitness*,personal train*,gym,workout,get fit,strength training,exercise,get in shape,aerobics,dance workout,strength|=,fit werden,Krafttraining*|remise en forme,coach sportif,musculation,abdos,cardio|ponerme en forma,gimnasio,entrenador personal,entrenador* personal*,gimnasio*,estar en forma|ginásio,ficar em forma,musculação,treinador pessoal,ginásio*,treinador* pessoa*,pôr-me em forma,aeróbica
sport-for-seniors<fitness:exercise for seniors,gentle exercise|Seniorensport|gym douce|gimnasia para mayores|ginástica sénior
yoga<fitness:yoga*,yogi,sun salutation|=|=|=|ioga,ioga*
pilates<fitness:pilates|=|=|=|=
tai-chi<fitness:tai chi,qigong,qi gong,chi kung,tai chi chuan|Taiji,Tai Chi*|=|=,taichí,chikung|=
crossfit<fitness:crossfit,weightlifting,powerlifting|Gewichtheben|haltérophilie|halterofilia|halterofilismo
gymnastics<sport:gymnast*ics|turnen!,Turner*,Turntrainer*|gymnastique,gym!|gimnasia,gimnas*ta,gimnasia rítmica|ginástica,ginast*a
athletics<sport:track and field,sprint*,long jump,javelin,running coach,athletics coach,marathon training,runner coach,high jump|Leichtathletik*,Lauftrainer*,Leichtathlet*ik|athlétisme,entraîneur d'athlétisme,athlét*isme|atletismo,entrenadora de atletismo,atletis*mo|=,treinadora de atletismo
running<sport +athletics:jogging,running club,running group,running partner,runner,marathon*,running shoes,running buddy,10k,couch to 5k,runs in the morning,runner's knee,run at fifty,start running,couch to,running coach*,run together,run 5k|laufen!,joggen,Laufpartner*,Halbmarathon,Lauftreff,Lauftrainer*,Laufverletzung,Mitläufer!|course à pied,courir,coureur,semi-marathon,mon premier marathon,commencer à courir,coach running,coureu*r,footing|correr,corredor*,medio maratón,primera media maratón,primer maratón,empezar a correr,maratón*|corrida,maratona,meia maratona,primeira maratona,começar a correr,treinador* de corrida
trail-running<running:trail running,ultramarathon|Trailrunning,Berglauf|trail!|carreras de montaña|corrida de trilhos
walking +hiking:walks,strolls|spazieren*,Spaziergänge,Spaziergangspartner*,Gassi|promenade,balade,se promener,marcher avec|pasear,salir a caminar,caminar acompañad*,dar paseos|passear,caminhar,caminhadas ao fim da tarde
hiking<mountains +mountains,walking:hiking,trek*,hike*,rambling,rambler*,walking group,hill walking,long walks|wander*n|randonn*ée,rando!,marche!|senderismo,senderis*mo,excursion*es,caminatas|caminhada,trilhos,caminhad*as,percursos pedestres
pilgrimage<hiking:pilgrim*age,camino de santiago|Jakobsweg,Pilger*|chemin de compostelle|peregrin*ación|caminho de santiago
mountains<sport:mountain*s,alpin*,via ferrata|Berge,Bergführer*,Bergsteig*|montagne|montaña|montanh*a
climbing<mountains:climb*ing,boulder*,climbs indoors,climbing wall,belayer*,climbing partner|kletter*n,Sicherungspartner*,Kletterpartner*|escalad*e,grimpe,fait de l'escalade,grimpeu*r,assureur*,varappe,bloc!,voie d'escalade|escalad*a,escala en,rocódromo,escalar!|=,faz escalada,muro de escalada,escalar!
caving<sport:caving*,spele*,canyoning|Höhlenforsch*ung|spéléo*logie|espeleo*logía|=
skiing<sport:skiing,ski instructor*,cross-country ski*,skier*|Skifahren,Skikurs,Skilehrer,Langlauf*|ski alpin,ski de fond,moniteur de ski|esquí,esquiar,esquí de fondo,monitor* de esquí|esqui,instrutor* de esqui
snowboard<skiing:snowboard*|=|=|=|=
ice-skating<sport:ice skat*ing,figure skating,figure skater,skates|Schlittschuh*laufen,Eislauf*,Eiskunstlauf*|patinage,patin*euse,patins à glace|patinaje|patinagem no gelo
ice-hockey<sport:ice hockey,hockey|Eishockey|hockey sur glace|hockey sobre hielo|hóquei
skating<sport:skateboard*ing,rollerblad*,skate*board,roller skates,inline|Inlineskat*en,Rollschuh*|roller!,skate|monopatín,monopatín*|patins,patins*
cycling<sport:cycling club,road cycling,cycl* tour,bike tour,cyclist*,road bike,bike rides,cycling,ride bikes|Radsport,Rennrad,Radfahr*er,Rennradfahr*er,Radtour*|cyclisme,sorties vélo,vélo de route|ciclismo,ciclista*,bici de carretera,rutas en bici|=,passeios de bicicleta
mtb<cycling:mountain bik*ing,mtb,bmx|Mountainbik*en|vtt|bicicleta de montaña|btt
triathlon<running,cycling,swimming:triath*lon|=|=|triatlón|triatlo
swimming<sport:swim*ming,aqua fitness,swimming lessons,learn to swim,swimming teacher,afraid of water,fear of deep water,fear of water,pool lengths|schwimm*en,Kraul*,schwimmen lernen,Angst vor Wasser,Wasserangst|natation,nager,nageu*,aquagym,apprendre à nager,peur de l'eau,maître-nageu*r|nadar,aprender a nadar,monitor* de natación,miedo al agua,nadador*,nado!|natação,professor* de natação,medo da água
lifeguard<swimming:lifeguard*,lifesav*|Rettungsschwimm*er,Bademeister*|maître-nageur|socorrista de piscina|nadador-salvador
diving<sport:diving,freediving,snorkel*,diver*,scuba*|tauch*en|plongée,plong*eur|buce*o,submarinismo|mergulh*o
surfing<sport +surf:surfing,surfer,kitesurf*,windsurf*,bodyboard,surf*,surf lessons|=,Wellenreiten|=,moniteur de surf|=,surfista,olas,monitor* de surf|=,instrutor de surf
stand-up-paddle<sport:paddleboard*|stand-up-paddling|stand up paddle|paddle surf|=
sailing<sport,boats:sail*ing,yacht*,sailing crew,sailing trips,skipper*,sailing boat,crossing to,regatta,sailing licence|Segel*,Mitsegler*,Ostsee segeln,Segler*in|voile,voilier,équipier de voile,coéquipier voile,équipier*,navigat*eur,permis bateau,moniteur de voile,voilier*|vela!,velero,patrón de barco,patrón de velero,navegar a vela,regata,navegante,veler*o,navegar,título náutico,PER|vela!,veleiro,tripulante,patrão de barco,tripulação,navegador de vela,velejar,carta de marinheiro
boats:boat,motorboat,boat hull,boatbuilder*,shipwright*,boat builder*,outboard|Boot!,Boote!,Bootsbau*,Bootsrumpf|bateau,coque d'un bateau,charpentier de marine|barco,lancha*,carpintero de ribera,casco del barco|barco,carpinteiro naval,casco do barco
rowing<sport:rowing*,rower*,an eight,coxswain,cox,row in|Rudern,Ruder*,Achter!,Steuermann|aviron,ramer!,rameu*r,barrer,aviron de mer|remo,remero*,remar,timonel|=,remador*,timoneiro
canoeing<sport:canoe*,kayak*,rafting|Kanu*,Kajak*,paddeln|kayak|piragüismo,piragua,piragüis*ta|canoagem,caiaque,canoís*ta,caiaque*
fishing-sport:angling*,fishing trip,fishing,fly fishing,fishing licence|Angeln,Angelschein,Angler*,Angelverein,Fliegenfischen|pêche à la ligne,pêcheu*r,pêche à la mouche|pesca deportiva,pesca!,pescador*|pesca desportiva,pesca!
football<sport:football*,soccer,goalkeeper*,five-a-side,kick-about|Fußball*,Torwart*,Torhüter*,kicken!|foot!,gardien de but,gardien pour|fútbol,porter* de fútbol,guardameta*,fútbol*,portero para|futebol*,guarda-redes,à baliza
futsal<football +football:futsal,five-a-side|Hallenfußball|foot en salle|fútbol sala|=
rugby<sport:rugby|=|=|=|râguebi
basketball<sport:basketball,basketball*er|=,Korbjäger|basket|baloncesto,baloncest*o|basquet*e
volleyball<sport:volleyball,beach volleyball|=,Beachvolleyball|volley,volley*|voleibol,voleibol*,vóley|vólei,vólei de praia
handball<sport:handball,handball*|=|=|balonmano|andebol,andebol*
baseball<sport:baseball,softball,cricket|=|=|béisbol,críquet|beisebol
ultimate<sport:ultimate frisbee,frisbee,disc golf|=|=|=|=
tennis<sport:tennis*,hitting partner,plays tennis,doubles partner,tennis court*,racket|=,spielt Tennis|=,partenaire de tennis,joue au tennis|tenis,compañero de tenis,juega al tenis,tenista*|ténis,parceiro de ténis,joga ténis
padel<tennis:padel|=|=|pádel|=
table-tennis<sport:table tennis,ping pong*|Tischtennis,Tischtennis*|tennis de table|tenis de mesa,pimpón|ténis de mesa,pingue-pongue
badminton<sport:badminton,squash,badminton*|Federball|=|=|=
golf<sport:golf,golf*er|=|=|=|=
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
boxing<martial-arts:boxing*,kickbox*,muay thai,sparring|boxen,Box*training|boxe!|boxeo,boxeador|boxe!,pugilis*mo
self-defence<martial-arts:self-defence,krav maga|Selbstverteidigung,Selbstverteidigung*|self-défense,autodéfense|defensa personal,autodefensa|defesa pessoal,autodefesa
wrestling<martial-arts:wrestl*ing|ringen!,Ringer!|lutte!|lucha libre|luta livre
fencing<sport:fencing lessons,fencing club,fencer*,foil!,épée,fencing,sabre|fechten,Fecht*,Degen,Säbel|escrime,escrim*e,fleuret|esgrima,esgrim*a,florete|=
trampoline<gymnastics:trampolin*e,cheerleading|Trampolin|=|cama elástica|trampolim
flying:paraglid*ing,pilot licence,private pilot,gliding,glider,hang glid*ing,skydiv*ing|Gleitschirm*fliegen,Pilotenschein,Segelflug*,Fallschirm*,Segelflieger*|parapente,planeur,parachut*,pilote privé|parapente,paracaid*,ala delta|paraquedis*mo,planador,paraqued*ismo,asa delta
motorsport<sport:motorsport,racing car,go-kart*,karting*,rally|Motorsport,Rennfahrer*|sport automobile|automovilismo|automobilismo
motorbike:motorbike*,motorcycl*,scooter,biker*|Motorrad*,Roller!|moto!,motard,motard*|motocicleta,motero,motorista!|mota
orienteering<hiking:orienteering*,geocach*,map reading|Orientierungslauf|course d'orientation|carreras de orientación|corrida de orientação
camping:camping*,tent!,campsite,bushcraft,camp!,tents|Zelt,Zelt*|tente!,bivouac,camper!|acampar,acampa*r,tienda de campaña|acampar,tenda!
survival<camping:survival skills,survival course|Überlebenstraining|stage de survie,survie|supervivencia|sobrevivência
sports-coach<sport +youth-football:sports coach,youth coach,coach for our under,under-12s,under-10s,under-twelves,coach for our team,youth football coach,junior team,coach the kids' team,trainer for our team|Mannschaftstrainer*,Jugendtrainer*,Trainer für unsere,E-Jugend,Trainer für die,Jugendmannschaft|entraîneu*r,entraîneur pour nos,entraîner les jeunes,équipe de jeunes|entrenador*,entrenador para el equipo,equipo infantil,entrenador para los|treinador*,treinador para a equipa,treinador para os,equipa de infantis
referee<sport:referee*,ref,umpire*,football referee*|Schiedsrichter*,Schiri|arbitre|árbitro deportivo,árbitr*o|árbitro*
sports-club:sports club,sports ground,sports hall,gym club,club to join|Turnhalle,Sporthalle,Sportverein*|gymnase,club de sport,club sportif|polideportivo,club deportivo|pavilhão desportivo,clube desportivo
disability-sport<sport,disability:disability sport,paralymp*,wheelchair basketball,wheelchair sport*,adaptive sport|Behindertensport,Rollstuhlsport*|handisport|deporte adaptado|desporto adaptado
horse-sport<horses:dressage,show jumping,polo,learn to ride,share a horse,horse riding,riding lessons,riding,ride a horse,riding instructor|Dressur*,Springreiten,Reitbeteiligung,Reitunterricht,Reitlehrer*,Reiten!,Reit*er,Reitstunde*|concours hippique,cours d'équitation,demi-pension cheval,équitation,monter à cheval,moniteur d'équitation,cavali*er|doma,clases de equitación,monitor de equitación,montar a caballo,hípica|hipismo,aulas de equitação,equitação,andar a cavalo,montar a cavalo
esports:esports|E-Sport|e-sport|=|=
chess<table-games:chess,chess player*,opponent for chess,long games,chess*|Schach,lange Partien,Schachspiel*,Schachpartner*|échecs*,joueu*r d'échecs|ajedrez,ajedre*z|xadrez,jogador* de xadrez,xadrez*
table-games:games evening,games night,parlour games,dominoes,mahjong,scrabble,play cards,board game*,bridge club|Spieleabend,Spieleabend*,Brettspiel*e,Kartenspiel*|jeux de société,soirée jeux,belote,tarot!|juegos de mesa,noche de juegos|jogos de mesa,jogos de tabuleiro,noite de jogos,sueca!
board-games<table-games +table-games:board game*,games night,gaming group,game nights|Brettspiel*,Mitspieler,Spieleabende,Spielerunde|jeux de plateau,soirées jeux,soirées jeux de société,jouer à des jeux|=,tardes de juegos,noches de juegos|jogos de tabuleiro,noites de jogos,tardes de jogos
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
belay<climbing +climbing:belay*,climbing partner,rope partner,holds my rope|Kletterpartner*,Seilpartner*,sichern beim Klettern,sichern!,mich sichert,Sicherungspartner|assureur pour l'escalade,partenaire d'escalade,partenaire de grimpe,m'assurer en,assurer en escalade,compagnon de cordée,m'assure!,assureur!|compañero de escalada,asegurarme,compañero de cordada,que me asegure|parceiro de escalada,segurar-me na escalada,parceiro de cordada,que me segure
surf<surfing:surf lessons,learn to surf,surf instructor,surf lesson*,standing up on a board|surfen,Surfkurs,Surflehrer*|apprendre à surfer,surfer,cours de surf,moniteur de surf|aprender a surfear,surfear,clases de surf,monitor* de surf|aprender a surfar,surfar,aulas de surf,instrutor* de surf
youth-football<football,sports-coach:youth football,youth football coach,junior football|Jugendfußball,Fußballtrainer*|entraîneur de foot|entrenador de fútbol|treinador de futebol
`;
