/**
 * Concepts of food, farming, gardens, animals and nature. The grammar stands in `parse-concepts.ts`.
 *
 * Walked, one by one: kitchen and restaurant trades; what is baked, brewed, pressed, fermented and
 * preserved; farms by what they grow or keep, with their machines, helpers and ways to the eater; the
 * gardener’s year by place (kitchen garden, balcony, trees, lawn, pests); pets by kind and what their
 * keepers need; horses; nature walks. Left out: single plants and breeds.
 */
export const FOOD_FARMING_ANIMALS = `
cooking:cooking,cookery,chef!,recipe|kochen,Köchin,Kochkurs,Küchenchef*,Rezept|cuisiner,cuisinier,cuisinière,cuisine!,recettes|cocina,cocinar,cocinero,recetas|cozinha,cozinhar,cozinheir*,receitas
vegan<cooking:vegan*,vegetarian*,plant-based|=,vegetarisch,Vegetarier*|végan*e|vegano|=
world-cooking<cooking:world cuisine,indian cooking,sushi|indisch kochen|cuisine du monde|cocina del mundo|cozinha do mundo
private-chef<cooking,catering:private chef,supper club,camp cook|Privatkoch,Mietkoch|chef à domicile|chef a domicilio|chef ao domicílio
catering:catering,buffet,finger food,party food,feed our guests,food for,food truck,brunch,feeding eighty,feed* eighty,feed* fifty,feed* a hundred,feed our,food at a wedding,food at our,lunch for fifty,dinner for forty,cook for our party,caterer|=,Partyservice,Häppchen,Catering*,Essen für,Essen bei,kochen für viele,Verpflegung,Buffet für,Caterer|traiteur,repas de mariage|=,comida para,dar de comer a,comida para cuarenta,comida para una boda,cáterin,catering|=,salgadinhos,comida para cinquenta,refeição para,comida para o casamento
restaurant:restaurant*,restaraunt,bistro,hospitality|Gastronom*ie,Gasthaus,Wirtin,Wirtshaus|restaurateur,brasserie|restaurante,hostelería,taberna|=,restauração,tasca
waiting:waiter,waitress,table service|Kellner*,Servicekraft|serveur!,serveuse|camarero|empregado de mesa,garçom
bar<restaurant:bartend*er,cocktail*,bar owner|Barkeeper*,Kneipe,Wirt!|barman,bistrot|camarero de bar,coctel*|barman
cafe<restaurant:café,barista,coffee shop|=,Kaffeehaus|salon de thé|cafetería|pastelaria café
kitchen-hire:commercial kitchen,shared kitchen,commercial kitchen by the day,licensed kitchen,rents out a kitchen,kitchen to rent,kitchen by the day,kitchen by the hour,somewhere to cook,professional kitchen,kitchen space|Gastroküche,Mietküche,Küche mieten,Profiküche,Küche zum Mieten,Produktionsküche|cuisine partagée,cuisine professionnelle,cuisine à louer,laboratoire de cuisine|cocina compartida,obrador,cocina profesional,cocina por horas,cocina industrial|cozinha partilhada,cozinha profissional,cozinha industrial,cozinha para alugar
baking:baking,baker,bake,bakery,pastries|backen*,Bäcker*,Backkurs,Backstube|boulang*erie,pâtisser*|hornear,panader*,reposter*,pastel*|padeir*o,padaria
bread<baking +baking:bread,sourdough,baguette|Brot,Sauerteig|levain,pain!|pan!|pão
cakes<baking +baking:cake,cupcakes|Kuchen,Torte*,Plätzchen,Gebäck,Konditor*|gâteau*|tarta,pasteles|bolos,doces!
chocolate:chocolat*e,confection*|Schokolade*,Pralinen|=,confiserie|chocolate,bombones|chocolate
ice-cream:ice cream,gelato|Speiseeis,Eisdiele|glaces,glacier!|helado|gelado!
pasta<cooking:pasta making,fresh pasta,pasta*|Nudeln,Pizza*|pâtes fraîches|pasta fresca|massa fresca
preserves:jam,chutney,pickling,canning|einkochen,einmachen,Marmelade|conserves!,confiture*|conservas!,mermelada|compotas
fermenting:ferment*ing,kombucha,kimchi,sauerkraut,kefir|fermentier*en|fermentation|fermenta*ción,chucrut|fermenta*ção
cheese:cheese*,dairy|Käse*,Molkerei|fromag*e|queso,queser*|queijo,queij*
meat:butcher*,sausage making,cured meat|Metzger*,Fleischer*,Wurst,Bratwurst|boucherie,charcut*,boucher|carnicer*ía|talho,carne,açougue
fish +fish-farming:fishmonger,fisherman,seafood,fisheries,trout|Fischer*,Fischhändler,Forelle|poissonn*erie,pêcheur,pêche!,truite|pescad*o,marisco,pesca|peixe,peixaria
fish-farming<fish:fish farm*ing,aquaculture,aquaponic*,oyster*|Fischzucht,Aquaponik,Austern|pisciculture,piscicult*|piscifactoría|piscicultura
coffee:coffee*,espresso,single-origin,roaster|Kaffee*|café en grains,torréf*|café en grano|torrefação
tea:tea tasting,tea|Tee,Teezeremonie|thé!,thés!|té!,tés|chá
wine:wine*,vineyard,viticult*,vintner,oenolog*,grapes,grapes for,winegrower,make wine,make my own wine|Wein,Winzer*,Weingut,Weinbau,Weinhändler*,Trauben,Wein machen|vin,vigneron*,vigne,vignoble,viticulteur,viticultrice,raisin,raisins,faire du vin|vino,viñedo,bodega,enólog*,uvas,viticultor,hacer vino|vinho,adega,uvas,viticultor,vitivinicultor,fazer vinho,vinha
sommelier +wine:sommelier,wine pairing,pairing wines,wine tasting|=,Weinbegleitung,Weinprobe|=,dégustation|sumiller,maridaje,cata de vinos|escanção,prova de vinhos
beer:beer,brewing,brewer,brewery,hops|Bier*,brauen,Brauer*,Hopfen|bière*,brasseur|cervez*a,lúpulo,cervecer*|cervej*a
cider:cider*,apple press*,apple juice,pressing apples,surplus apples|Apfelwein,Most!,Mosterei,Apfelsaft,zu viele Äpfel|cidr*e,pressoir,trop de pommes|sidra,sobran manzanas|=,maçãs a mais
spirits:distill*ing,gin,whisky,liqueur,schnapps|Schnaps*,Likör|distill*ing|destil*ado|aguardente
groceries:grocer*ies,food shop,delicatessen,wholefoods|Lebensmittel*,Feinkost|épicerie,vrac|ultramarinos|mercearia
food-bank:food bank,food pantry|Tafel!,Suppenküche|banque alimentaire|banco de alimentos|banco alimentar
food-saving:food waste,food sharing,leftovers|Lebensmittelrettung,foodsharing|gaspillage alimentaire|desperdicio alimentario|desperdício alimentar
food-coop:food coop,buying group,veg box,csa|Solawi,solidarische Landwirtschaft|amap|grupo de consumo|grupo de consumo
farmers-market:farmers' market|Wochenmarkt,Bauernmarkt|marché paysan|mercado de productores|mercado de produtores
farming:farm*ing,smallholding|Landwirt*schaft,Bauer!,Bauern*,Biohof,Agrar*,Biobauer*|ferme!,fermier*,agricul*,paysan*|granja,labranza|lavoura,quinta agrícola
vegetables<farming +farming:vegetable*s,market garden*,organic farm*,local produce|Gemüse*,Biogemüse|maraîch*age|verduras,hortalizas,horticultor|legumes,hortícolas
fruit<farming:fruit*,apples,berries,grafting,orchard*|Obst,Obstbäume,Obstbau,Beeren,Streuobst*|verger,pommiers,arboricult*|frutales,fruta,manzanos,fruticult*|pomar
olives<farming:olive,olive oil,extra virgin olive oil,olive grove,olive trees|Oliven,Olivenöl,Olivenbäume|olives,huile d'olive,oliviers|aceite de oliva,almazara,olivar,olivos,olivares|azeite,azeitona,lagar,olivicult*,oliveir*,olival,azeite virgem
cereals<farming:wheat,flour,grains|Getreide,Mehl,Mühle|céréales,farine,moulin|trigo,harina,molino|cereais,farinha,moinho
permaculture<farming,gardening:permacultur*e,agroforestry,food forest,agroecolog*|Permakultur*,Agroforst,Waldgarten|permacult*ure|permacultura|permacultura
livestock<farming:livestock,cattle,cows,sheep,shepherd*,goats,pigs|Viehzucht,Kühe,Schafe,Schäfer*,Ziegen|élevage,éleveu*,moutons,chèvres|ganader*ía,vacas,ovejas,cabras|pecuária,gado,ovelhas
poultry<livestock:hens,chickens,poultry,ducks,eggs|Hühner*,Geflügel,Eier,Enten|poules,poulailler|gallinas,gallinero|galinhas,galinheiro
bees:bee,beekeep*,beehive,hive,honey,swarm of bees,bee swarm|Bienen*,Imker*,Honig,Bienenschwarm|abeille,apicult*,ruche,miel,essaim|abeja,colmena,enjambre|abelha,colmeia,mel!,enxame
mushrooms:mushroom*s,fungi,mycolog*|Pilz,Pilzzucht|champignon*|setas,hongos*,champiñón|cogumel*os
foraging:forag*ing,wild herbs,wild plants,herb walk|Wildkräuter,Kräuter*|cueillette|plantas silvestres|plantas silvestres,ervas
seeds:seed saving,seeds*,seed swap,seedlings|Saatgut,Samen!,Setzlinge|semences,graines!|semillas|sementes
compost:compost*,worm farm|Kompost*,Wurmkiste|compost*,lombric*|compost*|composta*,minhocas
irrigation +agronomy,gardening:irrigation,drip irrigation,sprinkler,riego por goteo,water the fields,watering system|Bewässerung*,Tropfbewässerung,Bewässerung|irrigation,arrosage automatique,goutte-à-goutte|riego,riego por goteo,riego automático|rega,rega gota a gota,rega automática
gardening:garden*ing,garden work,garden help,planting,plant* a garden|Garten*,Gärtner*,Pflanzen,Gartenarbeit*,Gartenhilfe,Gartenpflege,Gärtnerei|jardin*age,tonte!,entretien de jardin,entretien du jardin,jardiniers|jardin*ería,plantas,jardinero,mantenimiento de jardines|jardim,jardineir*o,manutenção de jardins,jardinagem
community-garden:community garden*,allotment*,urban gardening|Gemeinschaftsgarten,Schrebergarten,Kleingarten|jardin partagé,jardin ouvrier|huerto urbano|horta comunitária,hortas urbanas
kitchen-garden<gardening +gardening:kitchen garden,vegetable patch,raised bed,greenhouse,tomatoes|Gemüsegarten,Hochbeet,Gewächshaus|potager,serre|huerto,invernadero|horta,estufa!
balcony-plants<gardening +gardening:balcony,houseplant*,potted plants|Balkonpflanzen,Balkon|plantes d'intérieur,balcon|plantas de interior|plantas de interior,varanda
roses<gardening +gardening:rose grower,roses,perennials,orchids,bonsai,cacti,rose garden,rose bushes,rose bush|Rosen,Stauden,Orchideen,Kakteen,Rosenbeet,Rosenstock,Rosenstöcke|rosiers,vivaces,rosier|rosales,rosas,rosal|roseiras,roseira
garden-pests +gardening,garden-pests-help:aphids,slugs,garden pests,box tree moth|Blattläuse,Schnecken,Buchsbaumzünsler|pucerons,limaces,ravageurs|pulgones,babosas,plagas del huerto|pulgões,lesmas,pragas da horta
trees<gardening +gardening:tree surgeon,tree|Baumpfleg*e,Baumfäll*,Baum|élagage,arbre,élagueur,abattage|arborista,tala,árbol|arborista,árvores
forestry:forest*,woodland,sawmills|Wald,Forst*,Sägewerk|forêt,scierie,sylvicult*|bosque|floresta*
firewood:firewood,logs for the stove,wood chips|Brennholz,Kaminholz|bois de chauffage,bûches!|leña|lenha
farm-work:harvest help,fruit picking,woofing,wwoof*|Erntehelfer*,Weinlese,Hofarbeit|vendange*s|vendimia|vindima
farm-machines +farming:tractor*,farm machinery|Traktor*,Landmaschinen|tracteur|maquinaria agrícola|trator
farmland:farmland,pasture,meadow|Ackerland,Acker,Wiese*,Weide!|terres agricoles,parcelle|terreno rústico,finca|terreno agrícola,pastagem
pets:pets,pet,animals*|Haustier*,Tiere*|animaux de compagnie|mascota*,animales*|animais de estimação,animais*
pet-sitting<pets,looking-after:pet sit*ting,petsit*,look after my dog,look after my cat,looking after cats,cat sit*,dog sit*,kennel*,feed the cat,feed my cat,look* after dogs,cat sitter,cat sitting,catsitt*,cat feeding,feeds cats,feed* our cat,feed* the cats,feed* the rabbits,mind our dog,mind the dog,mind the cat,look* after our dog,look* after our cat,look* after cats,pet boarding,dog boarding,leave the dog with,cats fed|Tiersitt*er,Hundesitt*,Katzensitt*,Tierbetreuung,Katze füttern,Hundepension,Katzensitter*,Katzen füttern,füttert Katzen,Hundesitter*,Katzenbetreuung,Hundebetreuung,Katzenpension,Meerschweinchen hüten,Hund hüten|garde d'animaux,garder mon chien,garder mon chat,chenil,pension pour chiens,garde des chiens,nourrir mon chat,nourrir le chat,garde de chats,garder mes chats,garder nos chats,garder un chat,faire garder mon chat,faire garder mon chien,pet-sitter,cat-sitter|cuidar mi perro,cuidar mi gato,dar de comer al gato,cuidar gatos,cuidar perros,cuidar a mi perro,cuidar a mi gato,cuido perros,cuido gatos,residencia canina|cuidar do cão,cuidar do gato,dar de comer ao gato,alimentar o gato,tomar conta do gato,tomar conta do cão,cuidar do meu gato,cuidar do meu cão,hotel para cães
dog-walking<dogs +pet-sitting:dog walk*ing,walk my dog,walk the dog,dog walker,walks dogs,take the dog out,take our dog out,take my dog out,take our spaniel out,take our spaniel,spaniel,labrador,terrier,poodle,dog out at lunchtime,exercise my dog|Gassi*gehen,Gassigeher*,Hund ausführen,mit dem Hund raus,geht mit Hunden|promener mon chien,promeneur de chiens,promène des chiens,promener le chien,sortir mon chien,sortir le chien,promenade de chiens|pasear al perro,paseador de perros,pasear perros,pasear a mi perra,pasear a mi perro,sacar al perro,pasear mi perro,perra|passear o cão,passeador de cães,passear cães,passear o meu cão,passear a minha cadela,levar o cão à rua,cadela
dogs<pets +dog-training,pet-sitting,vet,animal-rescue:dog,puppies|Hund,Welpe*|chien*,chiot|perro|cão,cães!
cats<pets +vet,pet-sitting,animal-rescue:cat,kitten,Katze,Katzen|Kater!|chat!,chats!|gato*,gata|=
small-pets<pets +vet,pet-sitting:rabbits,guinea pig*,hamster,rodents|Kaninchen,Meerschweinchen|lapin*|conejo*,cobaya*|coelho*
cage-birds<pets:parrot*,canary,budgie*,pigeon*|Papagei*,Wellensittich*,Tauben*|perroquet,perruche|loro,palomas|papagaio,pombos
reptiles<pets:reptile*s,tortoise*,snakes,terrarium|Reptilien,Schildkröte*,Schlangen|tortue*,serpents|tortuga*|tartaruga*,répteis
aquarium<pets:aquarium*,fish tank,koi|Aquari*um,Zierfische|=|acuario*|aquário*
dog-training<dogs:dog train*ing,dog school,dog behavio*,dog trainer,dog behaviourist,puppy classes,obedience class|Hundeschule*,Hundetrain*,Welpenkurs,Hundetrainer*,Hundeerziehung|éducateur canin,comportementaliste,éducation canine,dressage de chien|adiestra*miento,adiestrador*,educador canino,etólog* canino|treino canino,adestra*,treinador de cães,treino de cães,comportamentalista
dog-trouble +dog-training:dog barks,dog bites,dog pulls,barking,puppy bites,puppy chews,pulls on the lead,jumps up at,separation anxiety in,house-train*,house training,aggressive dog,dog is afraid|Hund bellt,Hund zieht,Leinenführigkeit,Welpe beißt,Hund bellt ständig,Hund zieht an der Leine,stubenrein,Hund jault,Hund hat Angst,aggressiver Hund|chien aboie,chien tire,chiot mord,chien mord,propreté du chiot,chien agressif,chien qui aboie|perro ladra,cachorro muerde,perro tira,perro muerde,perro agresivo|cão ladra,cachorro morde,cão puxa,cão morde,cão agressivo,cão ladra muito
grooming<pets:dog groom*ing,pet groom*|Hundefriseur,Hundesalon|toilettage|peluquería canina|tosquia
vet<pets:vet,veterinar*,animal hospital,doctor for our cat,old cat,sick dog,sick cat,vet for,small animal practice,doctor for our old cat,doctor for my cat,doctor for my dog,doctor for our dog|Tierarzt*,Tierklinik,kranker Hund,kranke Katze,Tierarztpraxis,Tierheilpraktiker*|vétérinaire*,chien malade,chat malade,vétérinaire à domicile|veterinari*o,perro enfermo,gato enfermo,clínica veterinaria|veterinári*o,cão doente,gato doente,veterinária ao domicílio,clínica veterinária
animal-rescue<pets:animal rescue,animal shelter,rehom*|Tierheim*,Tierschutz|refuge animalier|protectora,perrera|canil
animal-therapy<therapy,pets:animal therapy,assistance dog,guide dog|tiergestützt*,Assistenzhund|médiation animale|terapia con animales|cão-guia
horses:horse*,pony,ponies,stable,riding lessons,riding school,livery,riding instructor|Pferd*,Reit*|cheval,chevaux,équitation|caballo*,equitación,hípica|cavalo*,póneis
hoof-care<horses:farrier*,horseshoe*,hoof,shoe* a horse,shoes for two ponies,shoes for a pony,shoes for my horse,shoes for ponies,shoeing,trim hooves,hooves|Hufschmied*,Hufpfleg*,Hufe,Pferd beschlagen,beschlagen,Hufeisen|maréchal-ferrant,ferrer un cheval,sabots,ferrure,parage|herrador,herrar,cascos del caballo,herraduras|ferrador,ferrar,cascos do cavalo,ferraduras
donkeys<horses:donkey*,mules|Esel*|ânes,ânesse|burros|burros,jumentos
falconry:falconr*y,birds of prey|Falkner*ei,Greifvögel|fauconn*erie,rapaces|cetrer*ía|falcoaria
birds:bird feeding,nest box*,birds|Vögel,Nistkästen,Vogelbeobachtung|oiseaux,nichoir|pájaros,aves!|pássaros*
nature:wildlife,nature guide|Wildtiere,Pflanzenkunde|faune|naturaleza|natureza
pond<gardening:garden pond,pond|Teich*,Gartenteich|bassin de jardin,mare!|estanque|lago de jardim
barbecue<cooking:barbecue,smoking meat|grillen|barbecue|barbacoa,parrilla|churrasco
baby-food<nutrition:baby food,weaning|Beikost,Babynahrung|diversification alimentaire|alimentación complementaria|alimentação complementar
school-meals<catering:school meals,canteen|Kantine,Schulessen,Mensa|cantine|comedor escolar|cantina
nuts<farming:walnuts,hazelnuts,almonds,chestnuts|Walnüsse,Haselnüsse,Kastanien|noix|nueces|nozes
lavender<farming:lavender,medicinal herbs,herb growing|Lavendel,Kräuteranbau|lavande|lavanda|alfazema
hydroponics<farming:hydroponic*s,vertical farming,microgreens|Hydroponik,Sprossen|hydroponie|hidropon*ía|=
biodynamic<farming:biodynamic*,regenerative farming|biodynamisch,Demeter|biodynamie|biodinámica|biodinâmica
shearing<livestock:sheep shear*ing,alpaca wool|Schafschur|tonte de moutons|esquila de ovejas|tosquia de ovelhas
dog-breeding<dogs:dog breed*ing,judge at dog shows|Hundezucht,Hundezüchter*|éleveur canin|criador de perros|criador de cães
wildlife-rescue<animal-rescue:injured bird,hedgehog,wildlife rescue,bats!|Igel,Wildtierhilfe|hérisson|erizo|ouriço
green-roof:green roof,bug hotel|Dachbegrünung,Insektenhotel,Blühwiese|toit végétalisé|tejado verde|cobertura verde
prune +trees,fruit,gardening:prun*ing apple,prun* trees,prun* fruit trees,prun* the,prun* olive,prune*,overgrown trees,trim* the trees|Bäume schneiden,Obstbäume schneiden,Baumschnitt,Obstbaumschnitt,Sträucher schneiden,Apfelbaum schneiden,Olivenbäume schneiden,Äste,Rückschnitt|tailler les arbres,taille des arbres,tailler les fruitiers,tailler un pommier,tailler des oliviers,taille d'arbres,fruitiers|podar,podar olivos,podar dos olivos,podar árboles,poda de árboles,poda de frutales,ramas|podar,podar árvores,podar oliveiras,poda de árvores,podas
hedge<gardening +gardening:hedge,hedges,hedge trimming,hedge cutting,trim* the hedge,overgrown hedge|Hecke*,Heckenschnitt,Hecke schneiden|haie,haies,tailler la haie,tailler les haies,taille de haies|seto,setos,recortar el seto|sebe,sebes,aparar a sebe
lawn<gardening +gardening:lawn,lawns,mow*,mow the,lawn mowing,cut the grass,grass cutting|Rasen,Rasen mähen,mähen,Rasenmähen|pelouse,tondre,tondre la pelouse,gazon|césped,cortar el césped,cortar la hierba|relva,relvado,cortar a relva,grama
overgrown +gardening:overgrown garden,garden is a jungle,garden is overgrown,weeds,weeding,weed the,brambles,nettles,dig* over,dig the garden|Garten verwildert,verwildert*,Unkraut,jäten,umgraben,Brombeeren im Garten|jardin en friche,mauvaises herbes,désherber,ronces,débroussaill*|malas hierbas,jardín abandonado,desbroz*ar,zarzas|ervas daninhas,jardim abandonado,silvas,desmatar
plant-disease +gardening,garden-pests-help:lice on,greenfly,blackfly,yellow leaves,leaves turning,leaves are turning,leaf spots,plants are dying,plants keep dying,plant is dying,sick plants,mildew,blight,rust on my roses,scale insects,spider mites,caterpillars,my tomatoes are|Läuse an,Läuse auf,Blätter gelb,gelbe Blätter,Mehltau,Rosenrost,Pflanze krank,kranke Pflanzen,Spinnmilben,Trauermücken,Raupen,Schädlinge,Wühlmäuse,Braunfäule|feuilles jaunes,feuilles qui jaunissent,mildiou,oïdium,cochenilles,plantes malades,araignées rouges,chenilles|hojas amarillas,plagas en,pulgón,mildiu,cochinilla,plantas enfermas,orugas|folhas amarelas,míldio,oídio,cochonilha,plantas doentes,lagartas,pragas nas,pragas no
garden-pests-help<gardening:plant doctor,plant protection,biological pest control,organic pest control,plant health|Pflanzendoktor*,Pflanzenschutz*,Nützlinge,biologischer Pflanzenschutz,Pflanzenarzt*|protection des plantes,médecin des plantes,protection biologique|sanidad vegetal,control biológico,fitosanit*|proteção de plantas,fitossanit*,luta biológica
allotment +community-garden:plot to grow,a plot to grow vegetables,plot for vegetables,somewhere to grow,land to grow,garden to share,share a garden|Beet zum Mieten,Gartenparzelle,Parzelle,Garten zum Mitnutzen,Gemüsebeet gesucht|parcelle pour cultiver,un bout de jardin,terrain pour un potager|parcela para huerto,terreno para un huerto,tierra para cultivar|terreno para horta,talhão,terra para cultivar
sick-pet +vet:dog is limping,dog limps,limping dog,my dog limps,cat is vomiting,cat won't eat,cat does not eat,dog won't eat,rabbit is ill,lame horse,vaccinate our dog,neuter*,spay*,worming,tick on my dog|Hund humpelt,Hund hinkt,Hund lahmt,Katze frisst nicht,Katze erbricht,Hund frisst nicht,kastrieren,Hund impfen,Zecke beim Hund,krankes Tier|chien boite,chien qui boite,chat ne mange plus,chat vomit,stériliser,castrer,animal malade|perro cojea,gato no come,perro vomita,castrar,esterilizar,animal enfermo|cão a coxear,cão anda a coxear,cão coxeia,gato não come,cão vomita,esterilizar,castrar,animal doente,meu cão anda
pet-travel<moving,pets:pet relocation,pet transport,pets abroad,with a dog to,move with a dog,flying with a dog,travel with a dog,dog abroad,cat abroad,pet passport|Tiertransport*,Hund ins Ausland,mit Hund auswandern,Katze ins Ausland|transport d'animaux,voyager avec un chien,chien à l'étranger|transporte de mascotas,viajar con perro,mudarse con perro|transporte de animais,viajar com cão,mudar com o cão
agronomy<agri-science,farming:agronomist,agricultural engineer,agricultural adviser,crop advice,farm adviser|Agraringenieur*,Anbauberat*,Landwirtschaftsberat*|ingénieur agronome,conseiller agricole|ingeniero agrónomo,ingeniera agrónoma,asesor agrícola,agrónom*|engenheir* agrónom*o,consultor agrícola,técnico agrícola
`;
