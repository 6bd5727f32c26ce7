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
~repair:repair*,fix,mend,broken,restoring|Reparier*en,Reparatur*,kaputt,restaurieren,aufarbeiten|réparer,restaurer,dépann*|reparar,arreglar,restaurar,arreglo|reparação,conserto,arranjar
repair-cafe:repair café|Reparaturcafé|café de réparation|obsolescencia|obsolescência
trades:handyman,odd jobs,tradesman,tradesperson,diy|Handwerker*,Heimwerke*|bricol*age,artisan|manitas,chapuzas|biscates,faz-tudo
renovation<trades:renovat*ion,refurbish*,house restoration|Sanierung,sanieren|rénov*ation,travaux|reformas de,obras en casa,reformas,reformar|remodelaç*ão,obras em casa,remodelar
building-trade<trades,builder:builder,building work,house building,bricklayer|Bauarbeiten,Hausbau,Maurer*,Bauunternehm*,Haus bauen|maçon,maçonnerie,bâtiment|construcción,albañil,constructora|pedreiro
plumbing<trades:plumb*ing,pipes,bathroom fitting|Klempner*,Sanitär*,Installateur*,Rohre|plomb*erie,tuyau|fontaner*ía,tuberías|canalizador,canalização,encanador
leak+plumbing:leak*,dripping,burst pipe,water damage|Wasserschaden,Wasserhahn,tropft,tropfender,Rohrbruch,undicht|fuite d'eau,robinet,dégât des eaux|fuga de agua,gotera,grifo,gotea|fuga de água,infiltração,torneira
drains+plumbing:blocked drain,blocked sink,blocked toilet,drains,clogged|Abfluss,verstopft*,Klo|canalisation bouchée,évier,toilettes,bouché|desatasc*os,atasco,váter!|esgoto,entupid*,desentup*
bathroom<renovation +tiling,plumbing:bathroom,shower,bathtub|Badezimmer,Badsanierung,Dusche|salle de bain,douche|cuarto de baño,ducha|casa de banho,banheiro
kitchen-fitting<carpentry +carpentry:fitted kitchen,new kitchen,worktop|Einbauküche,Küchenbau*,Küche|cuisine équipée|muebles de cocina|móveis de cozinha
electrics<trades:electrician,wiring,rewir*,sockets,fuse box,power cut,electrical repairs|Elektriker*,Steckdose,Sicherungskasten,Elektroinstall*,Elektromeister|électricien*|electricista,enchufes|eletricista,tomadas!
heating<trades:heating,boiler,radiator,thermostat,hot water|Heizung*,Heizkörper|chauffag*e,chaudière,radiateur|calefacción,caldera,calentador|aquecimento,caldeira,esquentador
heat-pump<heating:heat pump,geothermal|Wärmepumpe*,Erdwärme|pompe à chaleur,géothermie|bomba de calor,aerotermia|bomba de calor
air-conditioning<trades:air conditioning,aircon,ventilation|Klimaanlage*,Lüftung*|climatisation,clim!|aire acondicionado|ar condicionado,climatização
stove:wood stove,fireplace,chimney*,stove|Kamin,Ofenbau*,Schornstein*,Ofen,Kachelofen|poêle à bois,cheminée*,ramonage|estufa de leña,chimenea,deshollinador|lareira,chaminé
insulation<renovation,energy-advice +energy-advice:insulation|Dämmung,dämmen,Wärmedämmung|isolation!|aislamiento,aislar|isolamento,capoto*,isolar
damp+mould-removal,house-survey:damp,mould,mouldy,black spots on,condensation|Schimmel*,feuchte Wände|moisissure*s,humidité|humedad*,moho|humidade,bolor,mofo
mould-removal<renovation:mould removal,damp proofing,dehumidif*|Schimmelsanierung,Bautrocknung|traitement de l'humidité|tratamiento de humedades|tratamento de humidades
roofing<building-trade:roofing,roofer,gutter*|Dach,Dachdecker*,Dachrinne|toit*,couvreu*|tejado,tejador|telhad*o,caleira
plaster<building-trade:plaster*ing,drywall,facade|verputzen,Putzer!,Fassade,Trockenbau*,Gipser|plâtr*e,enduits|yeso,yesero,pladur,fachada|estuque,gesso
house-painting<renovation,painter +painter:house painting,house painter,painter and decorator,wallpaper,paint the walls,paint my flat,paint our|Malerarbeiten,anstreichen,Anstrich,streichen!,tapezier*|peinture intérieure,repeindre,papier peint,peintre en bâtiment|pintar la casa|pintar a casa
flooring<renovation:flooring,laminate,floorboards|Parkett*,Fußboden,Laminat,Bodenleger*|parquet,moquette,parquet*|tarima|soalho
tiling<renovation:tiles,tiler,tiling,mosaic|Fliesen*,Mosaik|carrelage,carrel*,mosaïque|alicatado,baldosas,alicat*|azulejo,azulej*,ladrilh*
windows<carpentry +carpentry:windows repair,window fitting,glazier,shutters|Fenster,Glaser!,Rollladen|fenêtre,vitrier,volets,vitre|ventanas,persianas*,cristalero,cristal roto|janelas,vidraceiro,estores,vidro partido
doors<carpentry +carpentry:doors|Tür,Türen|porte d'entrée,portes*|puerta*|porta de entrada,portas*
locksmith<trades:locksmith,door lock,locks,keys|Schlüsseldienst,ausgesperrt,Türöffnung,Türschloss,Schloss an der Tür,Schlüssel|serrurier,serrure,clés!|cerrajer*ía,cerradura,llaves|chaveiro,fechadura,chaves
alarm:alarm system,cctv,intercom|Alarmanlage,Einbruchschutz,Rauchmelder,Sprechanlage|alarme,interphone|alarma|videovigilância
carpentry<trades:carpent*ry,joiner,joinery|Tischler*,Schreiner*,Zimmerei,Holzbau*,Zimmermann|menuis*erie,charpent*|carpinter*ía|carpinteir*o,marceneir*
furniture<carpentry +carpentry:furniture,cabinet maker,bookshel*,shelf,shelves,wardrobe,dining table,chest of drawers|Möbel*,Regal!,Schrank,Einbauschrank,Tisch,Stuhl,Kommode|meubles,ébénist*,étagère,placard,chaise,commode*|muebles,ebanist*,estantería,armario,cómoda|móveis,mobiliário,estante,roupeiro
flatpack<furniture +trades:flat-pack,flatpack,ikea|Möbelaufbau|montage de meubles,monter un meuble|montaje de muebles,montar un mueble|montagem de móveis,montar móveis
wobbly-furniture+furniture-restoring,furniture,carpentry,repair-cafe:wobbly chair,wobbly table,broken chair|wackelt,wackliger,wackelnder|chaise cassée|silla rota|cadeira partida
chair-caning<furniture:chair caning,caned chairs,rush seats|Stuhlflecht*en,Rohrgeflecht|cannage|rejilla de sillas|palhinha
furniture-restoring<furniture:furniture restor*ation,restoring furniture|Möbelrestaur*ierung,Restaurator*|restauration de meubles,décaper|restauración de muebles|restauro de móveis
antiques:antiques|Antiquität*,antik|antiquités,antiquaire|antigüedades,anticuario|antiguidades,antiquário
upholstery<furniture:upholster*y,reupholster*,torn sofa,armchair|Polster*ei,Sessel|tapissier,fauteuil|tapicer*ía,tapizar,sillón|estofad*or,estofar
stonemasonry<building-trade:stonemason*,dry stone,marble|Steinmetz*,Trockenmauer*|tailleur de pierre,marbre|cantero,mármol|canteiro de pedra,mármore
natural-building<building-trade:natural building,straw bale,cob building,yurt|Lehmbau,Lehmputz,Fachwerk*,Holzhaus,Jurte|écoconstruction,yourte|bioconstrucción|bioconstrução,taipa
tiny-house:tiny house,mobile home|=|tiny|mini casa|mini casa
stairs<carpentry +carpentry:staircase,stairs|Treppe,Treppenbau*|escalier|escaleras|escadas
terrace<building-trade:terrace,patio,pergola,decking*|Terrasse,Carport,Pflasterarbeiten,Wintergarten|terrasse,pavage,véranda|terraza|terraço
pool:pool building,pool cleaning|Poolbau,Schwimmteich|pisciniste|mantenimiento de piscinas|manutenção de piscinas
fences:fence,garden gate|Zaun,Zaunbau,Gartentor|clôture|vallado,vallas*|vedação
moving:removals*,moving house,move house,man with a van,moving boxes,strong people,van!|Umzug*,umziehen,Möbelpacker,Transporter!|déménag*ement,fourgon,camionnette,cartons|mudanza,furgoneta|mudanças,carrinha*
storage:storage,store my,cellar space|Lagerraum,einlagern|garde-meuble,stockage|trastero|arrecadação
cleaning<housekeeper:cleaning,cleaner|Putzen,Reinigung*,Fensterputzer*,Putz*|ménage,nettoyage,aide ménagère|limpieza,limpiador*,limpiar,asistenta*|limpeza,diarista,faxineira
laundry:laundry,ironing,dry cleaning|Wäsche,Wäscherei,Flecken,bügel*|lessive,repassage,pressing*,blanchisserie|lavandería,planchar,manchas*,plancho|lavandaria,engomar,passar a ferro
clutter+organising:clutter*,too much stuff,messy,hoarding|zu viel Zeug,Unordnung,Chaos in der Wohnung|trop de choses,bazar|desorden,demasiadas cosas|tralha,bagunça,desarrumação
organising:home organis*ing,home organiz*,declutter*,tidying,house clearance,clear out,professional organi*|aufräumen,Entrümpel*,Ordnungscoach,ausmisten,Haushaltsauflösung|rangement,désencombr*,débarras|ordenar la casa,orden en casa|arrumar a casa,destralhar
house-sitting<looking-after:house sit*ting,housesit*,water my plants,watering plants,empty the mailbox|Haus hüten,Blumen gießen,Pflanzen gießen,Briefkasten leeren,gießen|garder la maison,arroser,garde de maison|cuidar la casa,regar,cuido casas|tomar conta da casa,conta de casas
appliances:appliance*,household devices|Haushaltsgerät*,Elektrogerät*|électroménager|electrodoméstico*|eletrodoméstico*
washing-machine<appliances +appliances:washing machine,dishwasher,tumble dryer|Waschmaschine*,Spülmaschine*,Geschirrspüler,Trockner!|lave-linge,lave-vaisselle,sèche-linge|lavadora,lavavajillas,secadora|máquina de lavar,lava-louça
fridge<appliances +appliances:fridge,freezer,refrigerator|Kühlschrank,Gefrierschrank,Tiefkühl*|réfrigérateur,frigo,congélateur|nevera*,congelador|frigorífico,geladeira
oven-stove<appliances +appliances:cooker,oven repair,microwave|Backofen,Elektroherd,Mikrowelle|four électrique,micro-ondes|horno eléctrico,vitrocerámica|forno elétrico,fogão
small-appliances<appliances +appliances,repair-cafe:toaster,kettle,blender,vacuum cleaner,hair dryer,coffee machine|Staubsauger,Wasserkocher,Mixer,Föhn,Kaffeemaschine,Bügeleisen|grille-pain,bouilloire,aspirateur,cafetière,sèche-cheveux|tostadora,hervidor,aspiradora,cafetera,batidora|torradeira,chaleira,batedeira
lamp+electrics,repair-cafe:lamp,lampshade,light fitting|Lampe,Leuchte,Lampenschirm|lampe,abat-jour|lámpara|candeeiro,abajur
hifi<appliances +appliances,repair-cafe:hi-fi,hifi,turntable,amplifier,record player|Plattenspieler,Verstärker,Lautsprecher,Stereoanlage|platine vinyle,ampli,tourne-disque|tocadiscos,amplificador,altavoces|gira-discos
tv-aerial<appliances +appliances:tv repair,television set,aerial|Fernseher,Antenne,Satellitenschüssel|téléviseur,parabole|televisor,parabólica,antenista|televisor,antenas
china-repair+repair-cafe:china repair,broken vase,broken cup,kintsugi|Porzellan*|vase cassé|jarrón roto|loiça partida
watchmaking:watch repair,watchmak*,clockmak*,watch spring,my watch,wristwatch,clock,watch batter*|Uhrmach*er,Armbanduhr,Standuhr,Uhren,Taschenuhr,Wanduhr|horlog*erie,montre,pendule|relojer*ía,reloj|relojo*aria,relógio
shoe-repair<leather:shoe repair,cobbler,shoemak*,resole*,heels,shoes,boots,soles|Schuhmach*er,Schuster*,Schuhe,besohlen|cordonn*ier,ressemel*,chaussures|zapater*o,suelas*,zapatos,botas*|sapateir*o,sapatos
bags:bag,zip repair,handbag,suitcase,rucksack,zip|Tasche,Reißverschluss,Handtasche,Koffer|fermeture éclair,valise|cremallera,bolso*,mochila|fecho-éclair
sewing-machine:sewing machine,overlocker|Nähmaschine*|machine à coudre|máquina de coser|máquina de costura
clothes-mending<sewing +sewing:clothes alterations,alterations*,mending clothes,darning,hemming,holes in my,torn jeans,trousers,socks|Änderungsschneider*,stopfen,flicken,Löcher,Hose|retouch*es,raccommod*,ourlet,pantalon|arreglos de ropa,zurcir,remendar,coger bajos,vestido|arranjos de roupa,bainha,cerzir,calças
tools+tool-hire:tools,drill,ladder,saw,chainsaw,pressure washer|Werkzeug*,Bohrmaschine,Akkuschrauber,Leiter leihen,Kettensäge,Hochdruckreiniger|outils,perceuse,outilthèque,échelle,tronçonneuse|herramientas,taladro,motosierra|ferramentas,berbequim,furadeira,escadote,motosserra
sharpening:knife sharpen*ing,sharpen*,blunt knives|Messer schleifen,schärfen*|affûtage,aiguis*,rémouleur|afila*dor,cuchillos|amolador,afiar,facas
workshop-space<tools,prototype:hackspace|offene Werkstatt|atelier partagé|taller compartido|oficina partilhada
hanging<trades:hang pictures,put up shelves,curtains|Bilder aufhängen,Vorhänge,Gardinen|accrocher des tableaux,rideaux|colgar cuadros,cortinas|pendurar quadros
soundproofing<acoustics:soundproof*ing,sound insulation,noisy neighbours|Schallschutz,Schalldämmung,Lärm|isolation phonique,bruit|insonoriz*ación,ruido|isolamento acústico
pest-control:pest control,rats,cockroach*,bedbugs,bed bugs,moths,woodworm,mice in the,wasps|Schädlingsbekämpf*ung,Kammerjäger,Bettwanzen,Ratten,Motten*,Mäuse im,Wespen*|dératisation,cafards,souris dans,guêpes,désinsect*|control de plagas,cucarachas,chinches,avispas,carcoma|controlo de pragas,dedetização,baratas*,percevejos,vespas,caruncho,desinfest*
architecture:architecture,archtect*,floor plan,building permit,planning permission,designing houses,timber houses|Architekt*,Grundriss,Bauantrag,Baugenehmigung|architect*e|arquitect*o|arquitet*o,licenciamento
interior<design:interior design*,interiors|Innenarchitekt*,Innenausbau,Raumgestaltung|architecte d'intérieur,aménagement intérieur|interiorismo,interiorista|design de interiores
landscape-design<design,gardening:landscape architect*,garden design*|Landschaftsarchitekt*,Gartengestalt*|paysagiste|paisajis*mo,diseñar un jardín,diseñador de jardines|paisagis*mo,desenho de jardins
house-survey:house survey,building survey|Baugutachter*,Bausachverständig*|diagnostic immobilier|aparejador|vistoria
accessible-home<renovation,disability:accessible bathroom,wheelchair ramp|barrierefreies Bad|logement adapté|baño adaptado,rampa|casa adaptada
errands:errands,housework,shopping for|Besorgungen,Hausarbeit,Einkaufshilfe|faire les courses,courses pour|hacer la compra,recados|fazer compras
rainwater:rainwater,cistern|Regenwasser,Zisterne,Regentonne|eau de pluie,citerne|agua de lluvia,aljibe|água da chuva
bulky-waste:bulky waste,trip to the tip,scrap|Sperrmüll,Wertstoffhof|encombrants|muebles viejos|monos!
rugs:rug repair,carpet cleaning,oriental rugs|Teppich*|tapis|alfombra|tapetes,carpetes
lawnmower<tools:lawnmower,lawn mower,strimmer|Rasenmäher,Motorsense|tondeuse|cortacésped|corta-relva
sauna-building<building-trade:sauna building,garden shed,summer house|Saunabau,Gartenhaus,Schuppen|abri de jardin,cabanon|caseta de jardín|casa de jardim
snow-clearing<errands:snow clearing,snow shovelling|Schnee räumen,Winterdienst|déneigement|quitar la nieve|limpar a neve
carrying<moving:carry a wardrobe,carry a sofa|Möbel tragen,Schleppen,Tragehilfe|porter des meubles|cargar muebles|carregar móveis
painter:painter|Maler|peintre|pintor,pintar|pintor
~trade:dealer|Werkstatt,Meister,Händler,Laden,Dienst,Betrieb,Berater,Beratung,Verleih,Geschäft,Probleme,Service,Spezialist,Experte,Fachfrau|=|=|=
`;
