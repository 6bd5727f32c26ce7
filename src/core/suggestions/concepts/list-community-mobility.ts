/**
 * Concepts of neighbourhood, housing, faith, travel and mobility. The grammar stands in `parse-concepts.ts`.
 *
 * Walked, one by one: forms of living and of finding a roof; what time banks and neighbourhood exchanges
 * list (what stands with care, home, gardens and animals is there); arriving and making friends;
 * volunteering by what is done; faiths; ways of getting about, from bicycle to motorhome, and what breaks
 * in them; kinds of travel; town and village; nature’s care by place. Public offices, energy and weddings
 * stand with law, technology and events. Left out: single denominations and means of transport by brand.
 */
export const COMMUNITY_MOBILITY = `
housing +house-buying:housing*,flat,apartment*,room,place to live,somewhere to live,to let,lodgings*,furnished room,furnished,lodger wanted|Wohnung*,Zimmer,Mietwohnung,Bleibe,Unterkunft,möbliert*|logement,appartement*,appart!,chambre,loue,chambre meublée,meublé,chambre chez l'habitant,meublée|vivienda,piso,habitación,alojamiento,alquil*,habitación amueblada|casa para arrendar,quarto!,apartamento,alojamento,arrend*,alugar,aluguer,aluguel,quarto mobilado
flatshare<housing +housing:flatshare,flat share,flatmate,roommate,housemate,spare room,spare room to let,room to let,room in a shared|WG,WG-Zimmer,Mitbewohner*,Wohngemeinschaft,Zimmer frei|colocation!,coloc!,colocataire,chambre à louer|piso compartido,alquilo habitación,habitación en piso|casa partilhada,quarto para alugar,quarto em casa
sublet<housing +housing:sublet*,lodger|Untermiete*,Zwischenmiete|sous-location|subarriendo|subarrendar
cohousing<housing:cohousing,co-housing,ecovillage,housing cooperative,live together in old age,multigenerational,living together,senior co-living,community living,live together with several families,shared house for families,co-living|Wohnprojekt,Mehrgenerationenhaus,gemeinschaftliches Wohnen,Wohnen im Alter,Mehrgenerationen,Alters-WG,Wohnprojekt*,Baugruppe|habitat participatif,habitat partagé,vivre ensemble,habitat intergénérationnel,habitat groupé,vieillir ensemble,vivre à plusieurs|vivienda colaborativa,cooperativa de vivienda,vivir en comunidad,cohousing senior,vivienda compartida|habitação colaborativa,cooperativa de habitação,viver em comunidade,habitação partilhada
intergenerational<housing,elder-care:intergenerational living,homeshare|Wohnen für Hilfe|cohabitation intergénérationnelle|convivencia intergeneracional|alojamento intergeracional
guest-room<housing:guest room,couchsurf*,somewhere to sleep,couch!,sofa bed,put up pilgrims,host pilgrims,sleep one night,where to sleep|Gästezimmer,Schlafplatz,Pilger aufnehmen|chambre d'amis,hébergement,accueil de pèlerins,dormir une nuit,hébergement chez|habitación de invitados,acojo peregrinos,dónde dormir,dormir una noche|quarto de hóspedes,dormida,acolho peregrinos,dormir uma noite
house-swap<travel:house swap,home exchange,home swap,swap flats,swap homes,flat swap|Haustausch,Wohnungstausch,tausche Wohnung,tausche Dreizimmerwohnung|échange de maisons,échange d'appartement*,échange de maison*|intercambio de casas,intercambio de casa*,intercambio de pisos|troca de casas,troca de casa*
holiday-home<travel:holiday home,holiday cottage,guesthouse|Ferienwohnung,Ferienhaus|gîte|casa rural|casa de férias
house-buying:house hunting,buy a house,buy a flat,estate agent,real estate|Haus kaufen,Makler*,Immobilien*|acheter une maison,immobilier|comprar casa,inmobiliari*|comprar casa,imobiliári*
property-management<facility:property manage*ment|Hausverwaltung*,Hausverwalter*|syndic!|administrador de fincas|administração de condomínios,condomínio
homelessness:homeless*,rough sleep*|obdachlos*,wohnungslos*|sans-abri,sdf|sin hogar,sintecho|sem-abrigo
neighbourhood:neighbourhood,neighborhood,neighbours,neighbors,street part*|Nachbarschaft*,Nachbarn,Straßenfest|voisins|vecindario,vecin*,barrio*|bairro,vizinh*
time-bank<neighbourhood:time bank*,timebank*,lets group,barter*|Tauschring,Zeitbank,Zeittausch|sel!,troc!|banco de tiempo,trueque|banco de tempo
sharing:library of things,sharing economy,freecycl*,to lend,lends!,for loan|Leihladen,Umsonstladen,zu verleihen,zum Ausleihen|gratiferia,à prêter,prête!|biblioteca de cosas,para prestar,presta!|biblioteca de coisas,para emprestar,empresta!
newcomers +meetup,neighbourhood:newcomer,just moved here,new in town,expat*,settling in|neu in der Stadt,zugezogen,Neuankömmling*|nouveau dans la ville|recién llegad*os|recém-chegad*os,novo na cidade
making-friends +newcomers,meetup:new friends,make friends,meet people,meet new people,lonely,loneliness|Freunde finden,Leute kennenlernen,Anschluss finden,einsam*|rencontrer des gens,se faire des amis,solitude|hacer amigos,conocer gente,soledad|fazer amigos,conhecer pessoas,solidão!,conhecer gente
meetup:meetup,get-together|Stammtisch,Treffpunkt|apéro|quedada,tertulia,peña!|convívio
community-centre:community centre,community center|Gemeindehaus,Bürgerhaus|maison de quartier|centro cívico|centro comunitário
women-group:women's group,women's network|Frauengruppe,Frauennetzwerk|groupe de femmes|grupo de mujeres|grupo de mulheres
volunteering:volunteer*,charity work,helping hands|Ehrenamt*,Freiwillig*|bénévol*at,volontaria*|voluntari*ado|voluntári*os
disaster-help:disaster relief,emergency aid,flood victims|Katastrophenhilfe,Katastrophenschutz|aide d'urgence|protección civil|proteção civil
faith:church,parish,religio*,interfaith,pastor!,priest,catech*ist,bible group,vicar|Kirche*,Pfarrer*,Gemeinde!|église,paroisse,curé,prière,pasteur*,prêtre*|iglesia,cura!,parroquia,interreligioso,párroco,catequista*|igreja,paróquia,oração,pároco
bible<faith,religion-studies +faith:bible,prayer group|Bibel*,Gebetskreis|théolog*ie|biblia,teólog*|bíblia
islam<faith:islam*,quran,imam|Moschee,Muslim*,Koran|mosquée,coran|mezquita,musulm*|mesquita
judaism<faith:jewish,judaism,synagogue,rabbi|jüdisch*,Judentum,Synagoge|juif,juive|judío*,sinagoga|judaic*o
buddhism<faith,meditation:buddh*ism,zen|Buddhis*mus|bouddh*isme|budis*mo|=
spirituality<faith:spiritual*ity,tarot,astrolog*,shaman*|Spiritualität,Schaman*|spiritualité,voyance|espiritualidad|espiritualidade,tarô
migration:refugee*,migrant*,asylum seekers|Flüchtling*,Geflüchtete*|réfugié*|refugiad*os,inmigrante|=,imigrantes
integration<migration:integration*,integration course,buddy for a refugee|Integration*,Willkommens*|intégration,interculturel*|integración|integração
local-politics<politics:local politics,mayor!,town council,councillor,town councillor,city councillor,transport committee,council officer|Kommunalpolitik*,Gemeinderat,Bürgermeister*,Stadträtin,Stadtrat,Gemeinderätin,Verkehrsausschuss,Ortsbeirat|politique locale,maire,conseiller municipal,conseillère municipale,élue|política local,alcald*,concejal,concejala|poder local,vereadora,junta de freguesia,vereador
activism:activis*m,campaigning,petition*,protest*|Aktivis*mus,Menschenrechte|militant*s|activis*m|ativis*mo
peace:peace work,nonviolen*|Friedens*,gewaltfrei*|paix!|paz|não-violência
nonviolent-communication<mediation:nonviolent communication,nvc|gewaltfreie Kommunikation,GFK|communication non violente,cnv|comunicación no violenta|comunicação não violenta
mobility:mobility*,traffic*|Mobilität,ÖPNV,Nahverkehr|mobilité|movilidad|mobilidade
bicycle:bike*,bicycle*,flat tyre|Fahrrad*,Rad!,Platten!|vélo|bicicleta,bici|biciclet*a,furo no pneu
bike-repair<bicycle:bike mechanic,bike workshop,wheel truing,bicycle mechanic,bicycle repair,bike repairs,repair* bicycles,repair* bikes,bike fixing|Fahrradwerkstatt,Fahrradmechaniker*,Fahrradreparatur*,Fahrräder reparieren,repariert Fahrräder,Zweiradmechaniker*,Fahrradwerkstatt*|mécano vélo,atelier vélo,réparateur de vélos,réparation de vélos,réparer des vélos,mécanicien cycles|mecánico de bicis,taller de bicis,arreglo bicicletas,arreglar bicis|mecânico de bicicletas,oficina de bicicletas,reparação de bicicletas,arranjar bicicletas,conserto de bicicletas
cargo-bike<bicycle:cargo bike|Lastenrad|vélo cargo|bici de carga|bicicleta de carga
e-bike<bicycle:e-bike,ebike,pedelec|=|vélo électrique,vae|bici eléctrica|bicicleta elétrica
learn-cycling:learn to cycle,ride a bike|Radfahren lernen,Fahrradkurs|apprendre le vélo|aprender a montar en bici|aprender a andar de bicicleta
car +car-repair:car|Auto!,KFZ|voiture*,auto!|coche*|carro!
car-repair<car +car:car mechanic,auto repair,garage!,car won't start,engine trouble,brakes,car service,mechanic,MOT!,garage mechanic,auto mechanic|Autowerkstatt,KFZ-Werkstatt,KFZ-Mechaniker*,Auto springt nicht,Bremsen,TÜV,Autoschrauber*|garagiste,garage!,voiture en panne,contrôle technique,mécanicien auto,garage automobile,mécanicien*|taller mecánico,mecánico,frenos,mecánica de coches|oficina de carros,travões!,mecânico de automóveis,mecânico auto
bodywork<car-repair:car body,bodywork|Karosserie*,Lackierer*,Beule|carrosser*ie,tôlier|chapista|bate-chapas
tyres:tyres,car tires,winter tires|Reifen*,Winterreifen|pneus|neumáticos|pneus de inverno
car-buying<car:buy a car,used car|Gebrauchtwagen,Autokauf|voiture d'occasion|coche de segunda mano|carro usado
vintage-cars:vintage car*,classic car*|Oldtimer*|voiture ancienne|coches clásicos|carros clássicos
campervan:campervan,camper van,motorhome,caravan,van conver*sion,camper conver*sion,convert a van,turning a van,van into a|Wohnmobil,Camperausbau,Wohnwagen,Van ausbauen,Wohnmobil*|camping-car,fourgon aménagé,aménager un fourgon|autocaravana,camperizar,furgoneta camper,autocaravana*|autocaravana,carrinha camper
driving-licence<driving-school +driving-school:driving licence,driving instructor,driving test,learn to drive|Führerschein,Fahrlehrer*|permis de conduire|carné de conducir,sacarse el carné|carta de condução,tirar a carta
car-sharing<car,mobility:car sharing,carshar*,borrow a car|Carsharing|autopartage|coche compartido|partilha de carro
lift +passenger-transport,car,lift-giver:carpool*,ride share,rideshar*,lift to,ride to,drive me to,lift to hospital,lift to the hospital,lift to the doctor,lift to the station,lift home,drive me,drive my mother,drive my father,drive mum,drive dad,driven to,taken to hospital,take me to hospital,someone to drive,get to appointments,chemo,dialysis|Mitfahr*gelegenheit,Fahrgemeinschaft*,jemand der fährt,zum Arzt fahren,Fahrt zum Arzt,Fahrt ins Krankenhaus,mitnehmen nach,zur Chemo,zur Dialyse,Fahrt zur|covoitur*age,m'emmener à l'hôpital,emmener chez le médecin,conduire chez le,conduire à l'hôpital,m'emmener chez,trajet vers l'hôpital,chimio|compartir coche,llevar al médico,llevar a mi madre,llevarme al hospital,llevar al hospital,que me lleve|boleia,carona,levar ao médico,levar ao hospital,levar a minha mãe,transporte para consultas,boleia para o hospital,boleia para consultas,quimio
passenger-transport<driver:patient transport,minibus,dial-a-ride,minibus driver,accessible minibus,wheelchair taxi,hospital appointments|Fahrdienst*,Kleinbus,Rollstuhltaxi|transport de personnes,navette,transport adapté,taxi conventionné,rendez-vous à l'hôpital|transporte de personas,transporte adaptado,citas en el hospital|transporte de pessoas,consultas no hospital
parking:parking space,garage space|Stellplatz,Parkplatz,Garage!|place de parking|plaza de garaje,aparcamiento|lugar de garagem,estacionamento
night-trains<rail,travel:night train*,train travel,interrail|Nachtzug,Bahnreise*|train de nuit|tren nocturno|comboio noturno
travel:travel*,trip,itinerar*,backpack*|Reise*,Urlaub*|voyag*e|viaj*es,vacaciones|viagem,viagens
slow-travel<travel:cycle touring,slow travel|Radreise*|voyage à vélo|viajar en bici|viajar de bicicleta
urban-planning<urban-studies:urban plan*ning,town planning,placemaking,public space|Stadtplan*ung,Raumplan*|urbanis*me|urbanis*mo|urbanis*mo
rural-life:rural life,village life|Landleben,Dorfleben,Dorfladen|vie à la campagne|vida rural|vida no campo
rivers<conservation:river*,watershed,water quality|Fluss|rivière*|ríos|rios,ribeiras
ocean<conservation:ocean*,coast,beach clean*|Meeresschutz,Meer,Küste|littoral|océano|oceano
tree-planting<conservation:tree planting,reforestation,plant trees|Bäume pflanzen,Aufforstung|planter des arbres|plantar árboles|plantar árvores
litter<volunteering:litter,clean-up,cleanup,plogging,clean the beach|Müllsammel*aktion,Putzaktion,Müll sammeln,Strand reinigen|ramassage de déchets,nettoyer la plage|recogida de basura,limpiar la playa,recoger basura|recolha de lixo,limpezas de praia,limpar a praia,recolher lixo
upcycling<waste:upcycl*ing,reuse centre,reclaimed|=|recyclerie|suprarreciclaje|reaproveita*mento
degrowth<sustainability:degrowth,transition town,simple living,minimalis*|Postwachstum|décroissance|decrecimiento|decrescimento
fair-trade:fair trade|fairer Handel,Weltladen|commerce équitable|comercio justo|comércio justo
local-history<history:local history,castles,monument*|Stadtgeschichte,Denkmal*,Burgen|patrimoine|historia local|história local,castelos
reading-aloud<volunteering:reading to children,reading aloud|Lesepate,Lesepatin,Vorlesen|lecture à voix haute|lectura a niños|ler em voz alta
school-run<childcare,lift:school run,picks up from school,twins up from school,school pick-up|Schulweg,von der Schule abholen,vom Kindergarten abholen|trajet de l'école,chercher à l'école|llevar al colegio,del cole,recoger del colegio|levar à escola,ir buscar à escola,buscar os miúdos
prison-visits<volunteering:prison visit*s,former prisoners|Gefängnis*,Straffällige*|visiteur de prison,détenus|visitas a la cárcel|reclusos
mentoring-youth<youth,volunteering:big brother,youth mentor,godparent|Patenschaft,Jugendmentor*|parrainage,parrain|apadrinar,padrino|apadrinhamento,padrinho
carnival:carnival,parade|Karneval,Fasching,Fastnacht|carnaval|=|=
breakdown<car +car-repair:breakdown,towing,dead battery,battery is flat,flat battery|Panne,Abschleppen,Starthilfe|dépannage auto|grúa|reboque
trailer:trailer|Anhänger|remorque|remolque|reboque de carro,atrelado
airport-pickup<lift:airport pick-up,airport transfer|Flughafentransfer|transfert aéroport,navette aéroport|traslado al aeropuerto|transfer do aeroporto
family-travel<travel:travelling with children,travel with kids|Reisen mit Kindern|voyager en famille|viajar con niños|viajar com crianças
boat-trips<travel,boats:boat trip*,cruise*,canal boat|Bootsausflug,Hausboot,Kreuzfahrt|péniche|paseos en barco,crucero|passeios de barco,cruzeiro
plastic-free<waste:plastic-free,zero waste,refill,less plastic|plastikfrei,müllfrei|zéro déchet|residuo cero|desperdício zero
flood:flooding|Hochwasser*|inondation|inundación|inundação,cheias
environmental-education<nature:environmental education|Umweltbildung,Naturpädagog*|éducation à l'environnement|educación ambiental|educação ambiental
playstreets<neighbourhood:traffic calming,school street,low-traffic|Verkehrsberuhigung,Tempo 30|rue aux enfants,zone 30|calmar el tráfico|acalmia de tráfego
~together:club|Verein,Partner,Gruppe,Treff,Freunde,Spieler,Kreis,Abend,Runde|=|=|clube
broken-bike +bike-repair:gears slip,gears keep,gears keep slipping,slipping gears,brakes squeak on my bike,chain falls off,chain keeps,broken spoke,spokes,buckled wheel,inner tube,bottom bracket,flat tyre on my bike,puncture,chain slips,chain jumps,brakes squeak|Gangschaltung,Kette springt,Kette rutscht,Schaltung,Speiche*,Rad eiert,Fahrrad kaputt,Platten am Rad,Fahrradbremse,Bremsen quietschen|dérailleur,vitesses qui sautent,chaîne saute,chaîne qui saute,roue voilée,crevé,freins de mon vélo,crevaison,vitesses sautent,freins couinent,freins grincent|cambios de la bici,se sale la cadena,radio roto,rueda pinchada,frenos de la bici,pinchazo,cadena salta,cambio de marchas,frenos chirrían|mudanças da bicicleta,corrente salta,a corrente da,roda empenada,pneu furado,travões da bicicleta,corrente da bicicleta,travões chiam
soup<volunteering +volunteering,food-bank:hand out soup,hand out food,hand out meals,soup kitchen,soup run,volunteers for,volunteers to,people to help at,helpers for our,serve meals,coordinates volunteers|Suppe ausgeben,Essen ausgeben,Essensausgabe,Freiwillige für,Helfer für unser|distribuer la soupe,distribuer des repas,maraude,bénévoles pour|repartir comida,repartir sopa,comedor social|distribuir sopa,distribuir refeições,voluntários para,cantina social
council-ask +local-politics,politics:council to move,get the council,bus stop,zebra crossing,speed bump,speeding cars in our street,street light*,pavement,pothole*,crossing outside the school,bike lane,cycle lane,car-free street,petition the council,talk to the council,planning objection|Zebrastreifen,Bushaltestelle,Tempolimit,Radweg,Gehweg,Straßenlaterne*,Schlaglöcher,Fußgängerüberweg,Bürgerbegehren,an die Stadt|passage piéton,arrêt de bus,ralentisseur,piste cyclable,lampadaire,la mairie pour,nids-de-poule,trottoir|paso de cebra,parada de autobús,carril bici,farolas,baches,ayuntamiento,acera|passadeira,paragem de autocarro,ciclovia,lomba,candeeiros de rua,buracos na estrada,câmara municipal,passeio da rua
stay +housing,flatshare,sublet:somewhere to stay,somewhere to stay for,place to stay,stay for two months,roof over,room for a few weeks,room for a student,crash for,temporary housing,live for a term|Bleibe für,wohnen für ein paar Wochen,Schlafplatz für,Zimmer auf Zeit,unterkommen|loger quelques,logement temporaire,hébergement pour,dormir quelques,se loger|sitio para quedarme,donde quedarme,quedarme dos meses,alojarme,habitación para unos meses|sítio para ficar,onde ficar,ficar dois meses,quarto para uns meses,onde dormir
car-noise +car-repair:car makes a noise,noise when braking,strange noise,squeaking brakes,brakes squeal,car pulls to,warning light,oil leak,clutch,gearbox,failed its MOT,roadworth*,car service,exhaust pipe,fails the MOT,MOT,engine light|Auto macht Geräusche,Geräusch beim Bremsen,quietscht beim Bremsen,Motorkontrollleuchte,Auspuff,Kupplung,TÜV durchgefallen,Ölwechsel,Motorlampe,Kontrollleuchte|bruit au freinage,bruit bizarre,voiture fait un bruit,freinage,embrayage,voyant moteur,pot d'échappement,faire la vidange,vidange de ma voiture|coche hace ruido,ruido al frenar,frenos del coche,embrague,cambio de aceite,pasar la ITV,testigo del motor,ITV,no pasa la ITV,luz del motor|carro faz barulho,barulho ao travar,embraiagem,mudança de óleo,inspeção do carro,luz do motor
mountain-guide<hiking,mountains:mountain guide,hiking guide,guide for a hike,leads walks,leads groups in the mountains,summit,climb the mountain,mountain leader|Wanderführer*,Bergwanderführer*,führt Gruppen durch die Berge,führt Wanderungen,Wanderleiter*,Gipfel|accompagnateur en montagne,guide de haute montagne,guide de randonnée,sommet|guía de montaña,guía de senderismo,subir al pico,cumbre|guia de montanha,guia de caminhadas,subir ao Pico,cume
`;
