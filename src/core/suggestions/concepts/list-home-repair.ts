/**
 * Concepts of homes, building, trades, household and repairs. The grammar stands in `parse-concepts.ts`.
 *
 * Walked, one by one: the building trades from roof to cellar, and what breaks in each room; the objects
 * that people bring to repair cafés (appliances by room, sound and picture, clocks, clothes, shoes and
 * bags, toys, furniture, tools, sewing machines; computers and phones stand with technology); household
 * work by the week and by the year; moving, storing and giving away; pests; tools that neighbours lend.
 * Left out: industry on site and infrastructure (with work and technology).
 */
export const HOME_REPAIR = `
~repair:repair*,fix,mend,broken|reparier*,Reparatur*,kaputt|réparer|reparar,arreglar|reparação
repair-cafe:repair café|Reparaturcafé|café de réparation|obsolescencia|obsolescência
trades:handyman,odd jobs,tradesman,tradesperson,diy|Handwerker*,Heimwerke*|bricol*,artisan|manitas,chapuzas|biscates,faz-tudo
renovation<trades:renovat*,refurbish*,house restoration|Sanierung,sanieren|rénov*,travaux|reformas de,obras en casa|remodelaç*,obras em casa,remodelar
building-trade<trades,builder:builder,building work,house building,bricklayer|Bauarbeiten,Hausbau,Maurer*,Bauunternehm*,Haus bauen|maçon,maçonnerie,bâtiment|construcción,albañil,constructora|pedreiro
plumbing<trades:plumb*,pipes,bathroom fitting|Klempner*,Sanitär*,Installateur*,Rohre|plomb*,tuyau|fontaner*,tuberías|canalizador,canalização,encanador
leak+plumbing,roofing:leak*,dripping,burst pipe,water damage|Wasserschaden,Wasserhahn,tropft,tropfender,Rohrbruch,undicht|fuite d'eau,robinet,dégât des eaux|fuga de agua,gotera,grifo,gotea|fuga de água,infiltração,torneira
drains+plumbing:blocked drain,blocked sink,blocked toilet,drains,clogged|Abfluss,verstopft*,Klo|canalisation bouchée,évier,toilettes|desatasc*,atasco,váter|esgoto,entupid*,desentup*
bathroom<renovation:bathroom,shower,bathtub|Badezimmer,Badsanierung,Dusche|salle de bain,douche|cuarto de baño,ducha|casa de banho,banheiro
kitchen-fitting<carpentry:fitted kitchen,new kitchen,worktop|Einbauküche,Küchenbau*,Küche|cuisine équipée|muebles de cocina|móveis de cozinha
electrics<trades:electrician,wiring,rewir*,sockets,fuse box,power cut|Elektriker*,Steckdose,Sicherungskasten,Elektroinstall*|électricien*|electricista,enchufes|eletricista,tomadas!
heating<trades:heating,boiler,radiator,thermostat|Heizung*,Heizkörper|chauffag*,chaudière,radiateur|calefacción,caldera,calentador|aquecimento,caldeira,esquentador
heat-pump<heating:heat pump,geothermal|Wärmepumpe*,Erdwärme|pompe à chaleur|bomba de calor|bomba de calor
air-conditioning<trades:air conditioning,aircon,ventilation|Klimaanlage*,Lüftung*|climatisation,clim!|aire acondicionado|ar condicionado
stove<heating:wood stove,fireplace,chimney*|Kamin,Kaminofen,Ofenbau*|poêle à bois|estufa de leña,chimenea|lareira,chaminé
insulation<renovation,energy-advice:insulation|Dämmung,dämmen,Wärmedämmung|isolation!|aislamiento,aislar|isolamento,capoto*
damp+mould-removal:damp,mould,mouldy,black spots on,condensation|Schimmel*,feuchte Wände|moisissure*,humidité|humedad*,moho|humidade,bolor,mofo
mould-removal<renovation:mould removal,damp proofing,dehumidif*|Schimmelsanierung,Bautrocknung|traitement de l'humidité|tratamiento de humedades|tratamento de humidades
roofing<building-trade:roof*|Dach,Dachdecker*,Dachrinne|toit*,couvreu*|tejado,tejador|telhad*,caleira
plaster<building-trade:plaster*,drywall,facade|verputzen,Putzer!,Fassade|plâtr*,enduits|yeso,yesero|estuque,gesso
house-painting<renovation:house painting,house painter,painter and decorator,wallpaper,paint the walls,paint my flat,paint our|Malerarbeiten,anstreichen,Anstrich,streichen!,tapezier*|peinture intérieure,repeindre,papier peint,peintre en bâtiment|pintar la casa|pintar a casa
flooring<renovation:flooring,laminate|Parkett*,Fußboden,Laminat|parquet,moquette|tarima|soalho
tiling<renovation:tiles,tiler,tiling,mosaic|Fliesen*,Mosaik|carrelage|alicatado,baldosas|azulejo
windows<carpentry:windows repair,window fitting,glazier|Fenster,Glaser!,Rollladen|fenêtre,vitrier|ventanas|janelas
doors<carpentry:doors|Tür,Türen|porte d'entrée,portes*|puerta*|porta de entrada,portas*
locksmith<trades:locksmith,door lock,locks,lost my keys|Schlüsseldienst,ausgesperrt,Türöffnung,Türschloss,Schloss an der Tür|serrurier,serrure|cerrajer*,cerradura|chaveiro,fechadura
alarm<electrics:alarm system,cctv,intercom|Alarmanlage,Einbruchschutz|alarme|alarma|videovigilância
carpentry<trades:carpent*,joiner,joinery|Tischler*,Schreiner*,Zimmerei|menuis*|carpinter*|carpinteir*
furniture<carpentry:furniture,cabinet maker,bookshel*,shelf,shelves,wardrobe,dining table|Möbel*,Regal!,Schrank,Einbauschrank,Tisch,Stuhl|meubles,ébénist*,étagère,placard,chaise|muebles,ebanist*,estantería,armario|móveis,mobiliário,estante,roupeiro
flatpack<furniture:flat-pack,flatpack,ikea|Möbelaufbau|montage de meubles|montaje de muebles|montagem de móveis
wobbly-furniture+furniture-restoring,furniture:wobbly chair,wobbly table,broken chair|wackelt,wackliger,wackelnder|chaise cassée|silla rota|cadeira partida
chair-caning<furniture:chair caning,caned chairs,rush seats|Stuhlflecht*,Rohrgeflecht|cannage|rejilla de sillas|palhinha
furniture-restoring<furniture:furniture restor*,restoring furniture|Möbelrestaur*,Restaurator*|restauration de meubles,décaper|restauración de muebles|restauro de móveis
antiques:antiques|Antiquität*,antik|antiquités|antigüedades|antiguidades
upholstery<furniture:upholster*,reupholster*,torn sofa|Polster*|tapissier|tapicer*,tapizar|estofad*,estofar
stonemasonry<building-trade:stonemason*,dry stone,marble|Steinmetz*,Trockenmauer*|tailleur de pierre|cantero|canteiro de pedra
natural-building<building-trade:natural building,straw bale,cob building,yurt|Lehmbau,Lehmputz|écoconstruction|bioconstrucción|bioconstrução,taipa
tiny-house<housing:tiny house,mobile home|=|tiny|mini casa|mini casa
stairs<carpentry:staircase,stairs|Treppe,Treppenbau*|escalier|escaleras|escadas
terrace<building-trade:terrace,patio,decking,pergola|Terrasse,Carport|terrasse,pavage|terraza|terraço
pool<trades:pool building,pool cleaning|Poolbau,Schwimmteich|pisciniste|mantenimiento de piscinas|manutenção de piscinas
fences<gardening:fence,garden gate|Zaun,Zaunbau,Gartentor|clôture|vallado,vallas*|vedação
moving:removals*,moving house,moving van,move house,van and,man with a van,moving boxes,strong people|Umzug*,umziehen,Möbelpacker,Transporter!|déménag*,fourgon,camionnette,cartons|mudanza,furgoneta|mudanças,carrinha*
storage:storage,store my,cellar space|Lagerraum,einlagern|garde-meuble,stockage|trastero|arrecadação
cleaning<housekeeper:cleaning,cleaner|Putzen,Putzfrau,Putzhilfe,Reinigung*,Fensterputzer*|ménage,nettoyage|limpieza,limpiador*,limpiar,asistenta*|limpeza,diarista,faxineira
laundry<cleaning:laundry,ironing,dry cleaning|Wäsche,bügeln,Wäscherei,Flecken|lessive|lavandería,planchar|lavandaria
clutter+organising:too much stuff,clutter*,messy,hoarding|zu viel Zeug,Unordnung,Chaos in der Wohnung|trop de choses,bazar|desorden,demasiadas cosas|tralha,bagunça,desarrumação
organising:home organis*,home organiz*,declutter*,tidying,house clearance|aufräumen,Entrümpel*,Ordnungscoach,ausmisten,Haushaltsauflösung|rangement,désencombr*,débarras|ordenar la casa,orden en casa|arrumar a casa,destralhar
house-sitting:house sit*,housesit*,water my plants,watering plants,empty the mailbox|Haus hüten,Blumen gießen,Pflanzen gießen,Briefkasten leeren|garder la maison|cuidar la casa|tomar conta da casa
appliances:appliance*,household devices|Haushaltsgerät*,Elektrogerät*|électroménager|electrodoméstico*|eletrodoméstico*
washing-machine<appliances:washing machine,dishwasher,tumble dryer|Waschmaschine*,Spülmaschine*,Geschirrspüler,Trockner!|lave-linge,lave-vaisselle,sèche-linge|lavadora,lavavajillas,secadora|máquina de lavar,lava-louça
fridge<appliances:fridge,freezer,refrigerator|Kühlschrank,Gefrierschrank,Tiefkühl*|réfrigérateur,frigo|nevera*|frigorífico
oven-stove<appliances:cooker,oven repair,microwave|Backofen,Elektroherd,Mikrowelle|four électrique|horno eléctrico|forno elétrico,fogão
small-appliances<appliances:toaster,kettle,blender,vacuum cleaner,hair dryer,coffee machine|Staubsauger,Wasserkocher,Mixer,Föhn,Kaffeemaschine,Bügeleisen|grille-pain,bouilloire,aspirateur,cafetière,sèche-cheveux|tostadora,hervidor,aspiradora,cafetera,batidora|torradeira,chaleira,batedeira
lamp<electrics:lamp,lampshade,light fitting|Lampe,Leuchte|lampe|lámpara|candeeiro,abajur
hifi<appliances:hi-fi,hifi,turntable,amplifier|Plattenspieler,Verstärker|platine vinyle,ampli|tocadiscos|gira-discos
tv-aerial<appliances:tv repair,television set,aerial|Fernseher,Antenne|téléviseur,parabole|televisor|televisor,antenas
china-repair:china repair,broken vase,broken cup,kintsugi|Porzellan*|vase cassé|jarrón roto|loiça partida
watchmaking:watch repair,watchmak*,clockmak*,clock repair,watch spring,my watch,wristwatch,old clocks,grandfather clock|Uhrmach*,Armbanduhr,Standuhr,Uhren,Taschenuhr|horlog*,montre,pendule|relojer*,reloj|relojo*,relógio
shoe-repair<leather:shoe repair,cobbler,shoemak*,resole*,heels|Schuhmach*,Schuster*|cordonn*|zapater*,suelas*|sapateir*
bags:zip repair,broken zip,handbag,suitcase|Reißverschluss,Handtasche,Koffer|fermeture éclair|cremallera,bolso*|fecho-éclair
umbrella:umbrella repair,umbrella|Regenschirm,Schirmmacher|parapluie|paraguas|guarda-chuva
sewing-machine:sewing machine,overlocker|Nähmaschine*|machine à coudre|máquina de coser|máquina de costura
clothes-mending<sewing:clothes alterations,alterations*,mending clothes,darning,shorten trousers,hemming,holes in my,torn jeans|Änderungsschneider*,Hose kürzen,stopfen,flicken,Löcher|retouch*,raccommod*,ourlet|arreglos de ropa,zurcir,remendar,coger bajos|arranjos de roupa,bainha,cerzir
tools:tools,drill,ladder,saw,chainsaw,pressure washer|Werkzeug*,Bohrmaschine,Akkuschrauber,Leiter leihen,Kettensäge,Hochdruckreiniger|outils,perceuse,outilthèque,échelle,tronçonneuse|herramientas,taladro,motosierra|ferramentas,berbequim,furadeira,escadote,motosserra
sharpening<tools:knife sharpen*,sharpen*,blunt knives|Messer schleifen,schärfen*|affûtage,aiguis*|afila*|amolador,afiar,facas
workshop-space<tools,prototype:hackspace|offene Werkstatt|atelier partagé|taller compartido|oficina partilhada
hanging<trades:hang pictures,put up shelves,curtains|Bilder aufhängen,Vorhänge,Gardinen|accrocher des tableaux,rideaux|colgar cuadros,cortinas|pendurar quadros
soundproofing<acoustics:soundproof*,sound insulation,noise|Schallschutz,Schalldämmung,Lärm|isolation phonique,bruit|insonoriz*,ruido|isolamento acústico
pest-control:pest control,rats,cockroach*,bedbugs,bed bugs,wasp nest,moths,woodworm,mice in the|Schädlingsbekämpf*,Kammerjäger,Bettwanzen,Wespennest,Ratten,Motten*,Mäuse im|dératisation,cafards,souris dans|control de plagas,cucarachas,chinches,avispas,carcoma|controlo de pragas,dedetização,baratas*,percevejos,vespas,caruncho
architecture:architecture,archtect*,floor plan,building permit,planning permission,designing houses,timber houses|Architekt*,Grundriss,Bauantrag,Baugenehmigung|architect*|arquitect*|arquitet*,licenciamento
interior<architecture:interior design*,interiors|Innenarchitekt*,Innenausbau,Raumgestaltung|architecte d'intérieur,aménagement intérieur|interiorismo,interiorista|design de interiores
landscape-design<architecture:landscape architect*,garden design*|Landschaftsarchitekt*,Gartengestalt*|paysagiste|paisajis*,diseñar un jardín|paisagis*,desenho de jardins
house-survey<building-trade:house survey,building survey|Baugutachter*|diagnostic immobilier|aparejador|vistoria
accessible-home<renovation,disability:accessible bathroom,wheelchair ramp|barrierefreies Bad|logement adapté|baño adaptado,rampa|casa adaptada
errands:errands,housework|Besorgungen,Hausarbeit|faire les courses|hacer la compra,recados|fazer compras
rainwater<plumbing:rainwater,cistern|Regenwasser,Zisterne,Regentonne|eau de pluie,citerne|agua de lluvia,aljibe|água da chuva
dry-toilet:compost toilet,dry toilet|Trockentoilette|toilettes sèches|baño seco|sanita seca
bulky-waste:bulky waste,trip to the tip,scrap|Sperrmüll,Wertstoffhof|encombrants|muebles viejos|monos!
rugs:rug repair,carpet cleaning,oriental rugs|Teppich*|tapis|alfombra|tapetes,carpetes
mattress:mattress,bed frame|Matratze,Bettgestell|matelas,sommier|colchón,somier|colchão,estrado
lawnmower<tools:lawnmower,lawn mower,strimmer|Rasenmäher,Motorsense|tondeuse|cortacésped|corta-relva
camera-repair:camera repair,old cameras|Kamerareparatur|réparation d'appareils photo|reparación de cámaras|reparação de máquinas fotográficas
sauna-building<building-trade:sauna building,garden shed,summer house|Saunabau,Gartenhaus,Schuppen|abri de jardin,cabanon|caseta de jardín|casa de jardim
snow-clearing<errands:snow clearing,snow shovelling|Schnee räumen,Winterdienst|déneigement|quitar la nieve|limpar a neve
carrying<moving:carry a wardrobe,carry a sofa|Möbel tragen,Schleppen,Tragehilfe|porter des meubles|cargar muebles|carregar móveis
lift-elevator:elevator*,lifts maintenance|Aufzug,Fahrstuhl|ascenseur|ascensor|elevador*
`;
