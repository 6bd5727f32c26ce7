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
vegan<cooking:vegan*,vegetarian*,plant-based|=,vegetarisch,Vegetarier*|végan*|vegano|=
world-cooking<cooking:world cuisine,indian cooking,sushi|indisch kochen|cuisine du monde|cocina del mundo|cozinha do mundo
private-chef<cooking,catering:private chef,supper club,camp cook|Privatkoch,Mietkoch|chef à domicile|chef a domicilio|chef ao domicílio
catering:catering,buffet,finger food,party food,feed our guests,food for,food truck,brunch|=,Partyservice,Häppchen,Catering*,Essen für|traiteur|=,comida para|=,salgadinhos
restaurant:restaurant*,restaraunt,bistro,hospitality|Gastronom*ie,Gasthaus,Wirtin,Wirtshaus|restaurateur,brasserie|restaurante,hostelería,taberna|=,restauração,tasca
waiting:waiter,waitress,table service|Kellner*,Servicekraft|serveur!,serveuse|camarero|empregado de mesa,garçom
bar<restaurant:bartend*er,cocktail*,bar owner|Barkeeper*,Kneipe,Wirt!|barman,bistrot|camarero de bar,coctel*|barman
cafe<restaurant:café,barista,coffee shop|=,Kaffeehaus|salon de thé|cafetería|pastelaria café
kitchen-hire:commercial kitchen,shared kitchen|Gastroküche,Mietküche|cuisine partagée|cocina compartida,obrador|cozinha partilhada
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
fish+fish-farming:fishmonger,fisherman,seafood,fisheries,trout|Fischer*,Fischhändler,Forelle|poissonn*erie,pêcheur,pêche!,truite|pescad*o,marisco,pesca|peixe,peixaria
fish-farming<fish:fish farm*ing,aquaculture,aquaponic*,oyster*|Fischzucht,Aquaponik,Austern|pisciculture,piscicult*|piscifactoría|piscicultura
coffee:coffee*,espresso,single-origin,roaster|Kaffee*|café en grains,torréf*|café en grano|torrefação
tea:tea tasting,tea|Tee,Teezeremonie|thé!,thés!|té!,tés|chá
wine:wine*,vineyard,viticult*,vintner,oenolog*|Wein,Winzer*,Weingut,Weinbau,Weinhändler*|vin,vigneron*,vigne,vignoble|vino,viñedo,bodega,enólog*|vinho,adega
sommelier+wine:sommelier,wine pairing,pairing wines,wine tasting|=,Weinbegleitung,Weinprobe|=,dégustation|sumiller,maridaje,cata de vinos|escanção,prova de vinhos
beer:beer,brewing,brewer,brewery,hops|Bier*,brauen,Brauer*,Hopfen|bière*,brasseur|cervez*a,lúpulo,cervecer*|cervej*a
cider:cider*,apple press*,apple juice|Apfelwein,Most!,Mosterei,Apfelsaft|cidr*e,pressoir|sidra|=
spirits:distill*ing,gin,whisky,liqueur,schnapps|Schnaps*,Likör|distill*ing|destil*ado|aguardente
groceries:grocer*ies,food shop,delicatessen,wholefoods|Lebensmittel*,Feinkost|épicerie,vrac|ultramarinos|mercearia
food-bank:food bank,soup kitchen,food pantry|Tafel!,Suppenküche|banque alimentaire|banco de alimentos|banco alimentar
food-saving:food waste,food sharing,leftovers|Lebensmittelrettung,foodsharing|gaspillage alimentaire|desperdicio alimentario|desperdício alimentar
food-coop:food coop,buying group,veg box,csa|Solawi,solidarische Landwirtschaft|amap|grupo de consumo|grupo de consumo
farmers-market:farmers' market|Wochenmarkt,Bauernmarkt|marché paysan|mercado de productores|mercado de produtores
farming:farm*ing,smallholding|Landwirt*schaft,Bauer!,Bauern*,Biohof,Agrar*,Biobauer*|ferme!,fermier*,agricul*,paysan*|granja,labranza|lavoura,quinta agrícola
vegetables<farming +farming:vegetable*s,market garden*,organic farm*,local produce|Gemüse*,Biogemüse|maraîch*age|verduras,hortalizas,horticultor|legumes,hortícolas
fruit<farming:fruit*,apples,berries,grafting,orchard*|Obst,Obstbäume,Obstbau,Beeren,Streuobst*|verger,pommiers,arboricult*|frutales,fruta,manzanos,fruticult*|pomar
olives<farming:olive|Oliven,Olivenöl|olives|aceite de oliva,almazara|azeite,azeitona,lagar,olivicult*,oliveir*
cereals<farming:grain,wheat,flour|Getreide,Mehl,Mühle|céréales,farine,moulin|trigo,harina,molino|cereais,farinha,moinho
permaculture<farming,gardening:permacultur*e,agroforestry,food forest,agroecolog*|Permakultur*,Agroforst,Waldgarten|permacult*ure|permacultura|permacultura
livestock<farming:livestock,cattle,cows,sheep,shepherd*,goats,pigs|Viehzucht,Kühe,Schafe,Schäfer*,Ziegen|élevage,éleveu*,moutons,chèvres|ganader*ía,vacas,ovejas,cabras|pecuária,gado,ovelhas
poultry<livestock:hens,chickens,poultry,ducks,eggs|Hühner*,Geflügel,Eier,Enten|poules,poulailler|gallinas,gallinero|galinhas,galinheiro
bees:bee,beekeep*,beehive,hive,honey|Bienen*,Imker*,Honig|abeille,apicult*,ruche,miel|abeja,colmena|abelha,colmeia,mel!
mushrooms:mushroom*s,fungi,mycolog*|Pilz,Pilzzucht|champignon*|setas,hongos*,champiñón|cogumel*os
foraging:forag*ing,wild herbs,wild plants,herb walk|Wildkräuter,Kräuter*|cueillette|plantas silvestres|plantas silvestres,ervas
seeds:seed saving,seeds*,seed swap,seedlings|Saatgut,Samen!,Setzlinge|semences,graines!|semillas|sementes
compost:compost*,worm farm|Kompost*,Wurmkiste|compost*,lombric*|compost*|composta*,minhocas
irrigation:irrigation,drip irrigation,sprinkler|Bewässerung*|irrigation|riego|rega
gardening:garden*ing,lawn,hedge,pruning,mow|Garten*,Gärtner*,Rasen,Hecke,mähen,Pflanzen,Hecken*|jardin*age,pelouse,tonte!,haie|jardin*ería,césped,seto,poda,plantas|jardim,relva,sebe,podar
community-garden:community garden*,allotment*,urban gardening|Gemeinschaftsgarten,Schrebergarten,Kleingarten|jardin partagé,jardin ouvrier|huerto urbano|horta comunitária,hortas urbanas
kitchen-garden<gardening +gardening:kitchen garden,vegetable patch,raised bed,greenhouse,tomatoes|Gemüsegarten,Hochbeet,Gewächshaus|potager,serre|huerto,invernadero|horta,estufa!
balcony-plants<gardening +gardening:balcony,houseplant*,potted plants|Balkonpflanzen,Balkon|plantes d'intérieur,balcon|plantas de interior|plantas de interior,varanda
roses<gardening +gardening:rose grower,roses,perennials,orchids,bonsai,cacti|Rosen,Stauden,Orchideen,Kakteen|rosiers,vivaces|rosales,rosas|roseiras
garden-pests+gardening:aphids,slugs,garden pests,box tree moth|Blattläuse,Schnecken,Buchsbaumzünsler|pucerons,limaces,ravageurs|pulgones,babosas,plagas del huerto|pulgões,lesmas,pragas da horta
trees<gardening +gardening:tree surgeon,tree|Baumpfleg*e,Baumfäll*,Baum|élagage,arbre,élagueur,abattage|arborista,tala,árbol|arborista,árvores
forestry:forest*,woodland,sawmill|Wald,Forst*,Sägewerk|forêt,scierie,sylvicult*|bosque|floresta*
firewood:firewood,logs for the stove,wood chips|Brennholz,Kaminholz|bois de chauffage,bûches!|leña|lenha
farm-work:harvest help,fruit picking,woofing,wwoof*|Erntehelfer*,Weinlese,Hofarbeit|vendange*s|vendimia|vindima
farm-machines+farming:tractor*,farm machinery|Traktor*,Landmaschinen|tracteur|maquinaria agrícola|trator
farmland:farmland,pasture,meadow|Ackerland,Acker,Wiese*,Weide!|terres agricoles,parcelle|terreno rústico,finca|terreno agrícola,pastagem
pets:pets,pet,animals*|Haustier*,Tiere*|animaux de compagnie|mascota*,animales*|animais de estimação,animais*
pet-sitting<pets,looking-after:pet sit*ting,petsit*,look after my dog,look after my cat,looking after cats,cat sit*,dog sit*,kennel*,feed the cat,feed my cat,look* after dogs|Tiersitt*er,Hundesitt*,Katzensitt*,Tierbetreuung,Katze füttern,Hundepension|garde d'animaux,garder mon chien,garder mon chat,chenil,pension pour chiens,garde des chiens|cuidar mi perro,cuidar mi gato|cuidar do cão,cuidar do gato
dog-walking<dogs,pet-sitting:dog walk*ing,walk my dog,walk the dog|Gassi*gehen|promener mon chien|pasear al perro|passear o cão
dogs<pets +dog-training,pet-sitting,vet,animal-rescue:dog,puppy|Hund,Welpe*|chien*,chiot|perro|cão,cães!
cats<pets +vet,pet-sitting,animal-rescue:cat,kitten|Katze*,Kater!|chat!,chats!|gato*,gata|=
small-pets<pets +vet,pet-sitting:rabbits,guinea pig*,hamster,rodents|Kaninchen,Meerschweinchen|lapin*|conejo*,cobaya*|coelho*
cage-birds<pets:parrot*,canary,budgie*,pigeon*|Papagei*,Wellensittich*,Tauben*|perroquet,perruche|loro,palomas|papagaio,pombos
reptiles<pets:reptile*s,tortoise*,snakes,terrarium|Reptilien,Schildkröte*,Schlangen|tortue*,serpents|tortuga*|tartaruga*,répteis
aquarium<pets:aquarium*,fish tank,koi|Aquari*um,Zierfische|=|acuario*|aquário*
dog-training<dogs:dog train*ing,dog school,dog behavio*|Hundeschule*,Hundetrain*,Welpenkurs|éducateur canin|adiestra*miento|treino canino,adestra*
dog-trouble+dog-training:dog barks,dog bites,dog pulls,barking|Hund bellt,Hund zieht,Leinenführigkeit|chien aboie|perro ladra|cão ladra
grooming<pets:dog groom*ing,pet groom*|Hundefriseur,Hundesalon|toilettage|peluquería canina|tosquia
vet<pets:vet,veterinar*,animal hospital,doctor for our cat,old cat,sick dog,sick cat|Tierarzt*,Tierklinik,kranker Hund,kranke Katze|vétérinaire*,chien malade,chat malade|veterinari*o,perro enfermo,gato enfermo|veterinári*o,cão doente,gato doente
animal-rescue<pets:animal rescue,animal shelter,rehom*|Tierheim*,Tierschutz|refuge animalier|protectora,perrera|canil
animal-therapy<therapy,pets:animal therapy,assistance dog,guide dog|tiergestützt*,Assistenzhund|médiation animale|terapia con animales|cão-guia
horses:horse*,pony,ponies,stable,riding lessons,riding school,livery,riding instructor|Pferd*,Reit*|cheval,chevaux,équitation|caballo*,equitación,hípica|cavalo*,póneis
hoof-care<horses:farrier*,horseshoe*,hoof|Hufschmied*,Hufpfleg*|maréchal-ferrant|herrador|ferrador
donkeys<horses:donkey*,mules|Esel*|ânes,ânesse|burros|burros,jumentos
falconry:falconr*y,birds of prey|Falkner*ei,Greifvögel|fauconn*erie,rapaces|cetrer*ía|falcoaria
birds:bird feeding,nest box*,birds|Vögel,Nistkästen,Vogelbeobachtung|oiseaux,nichoir|pájaros,aves|pássaros*
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
wildlife-rescue<animal-rescue:injured bird,hedgehog,wildlife rescue,bats|Igel,Wildtierhilfe|hérisson|erizo|ouriço
green-roof:green roof,bug hotel|Dachbegrünung,Insektenhotel,Blühwiese|toit végétalisé|tejado verde|cobertura verde
`;
