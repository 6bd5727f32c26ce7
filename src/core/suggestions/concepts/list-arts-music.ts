/**
 * Concepts of music, stage, dance, art, textiles and crafts. The grammar stands in `parse-concepts.ts`.
 *
 * Walked, one by one: the instruments of the orchestra by section, of folk music in the five countries
 * and of bands; styles; who makes, tunes, records and teaches; theatre by what people do on and behind a
 * stage; dances by family; drawing, painting, sculpture and what surrounds them (frames, restoring,
 * galleries, collecting); textile techniques; crafts by material. Illustration, printing, film and
 * photography stand with media. Left out: world instruments beyond the best known.
 */
export const ARTS_MUSIC = `
music:music*|Musik*,musizieren|musique|música|=
band<music +music-for-parties:band!,bandmates,rock band|Band!,Bandmitglieder|groupe de musique|banda*|banda*
orchestra<music:orchestra*,ensemble!,chamber music|Orchester*,Kammermusik*,Dirigent*|orchestre|orquesta|orquestra,maestro
brass-band<orchestra,brass,band:brass band|Blasmusik*,Blaskapelle|fanfare|banda de música|banda filarmónica
jazz<music:jazz|=|=|=|=
blues<music:blues*|=|=|=|=
rock-metal<music:rock music,heavy metal,punk|Rockmusik|musique rock|música rock|rock
hip-hop<music:hip-hop,rap,rapper,beatbox*,beatmak*|=|=|rapero|=
classical<music:classical music,baroque,early music|klassische Musik,Klassik,Barock|musique classique|música clásica|música clássica
electronic-music<music:electronic music,synthesizer,ableton|elektronische Musik|musique électronique|música electrónica|música eletrónica
dj:dj,djs,techno,house music,music for a party,music for my birthday|=,Djane,Schallplatten,Musik für die Feier,Musik für eine Feier,Musik für eine Geburtstagsfeier|=,musique pour une fête|pinchadiscos,música para una fiesta|=,música para uma festa
folk-music<music:folk music,traditional music,celtic music,ceilidh|Volksmusik,Folkmusik|musique traditionnelle|música tradicional|música tradicional
latin-music<music:latin music,bossa nova,samba music|lateinamerikanische Musik|musique latine|música latina|música brasileira
fado<singing:fado,fadista|=|=|=|=
flamenco<dance:flamenco|=|=|=|=
songwriting:songwrit*ing,song|Liedermacher*,Songtexte,Lied!,Lieder*|auteur-compositeur,chansons|cantautor*,canción|cantautor*
composing:composer*,composing music,film music,soundtrack|Komponist*,komponieren,Filmmusik|compositeur,compositrice|compositor,banda sonora|compositor
music-theory<music +music:music theory,sight-reading,read music|Musiktheorie|solfège|solfeo|solfejo
music-for-children<music:music for children,music and movement,toddler music|musikalische Früherziehung|éveil musical|música para niños|música para crianças
music-for-parties<band:music for our party,live music,wedding band,cover band|Livemusik,Hochzeitsband,Partyband,Coverband|musique live|música en vivo|música ao vivo
singing<music:singing,singer,vocal*,voice lessons,singing teacher*,vocal coach*ing,high notes|Gesang*,Sänger*,singt,Stimmbildung,hohe Töne|chant!,chanter,chanteu*,professeur* de chant,cours de chant,notes aiguës|canto!,cantar,cantante,canta!,profesor* de canto,clases de canto|aulas de canto,cantor*,professor* de canto,notas altas
choir<singing +singing:choir*,chorus,alto,tenor,gospel,bass voice,sings in choirs,conductor for our choir,choir director*|Chor,Kinderchor,Chorsänger*,Chorleit*ung,Sopran,Chorerfahrung|chorale,chœur,choriste,chef de chœur|coro,coral,canta en coros,director* de coro|grupo coral,contralto,barítono,canta em coros,coralista,direção coral,maestro de coro
opera<singing:opera|Oper!,Opern*|opéra|ópera|=
strings<music:string instruments,string quartet,bowed|Streicher,Streichquartett,Streichinstrument|instruments à cordes,quatuor à cordes|cuerda frotada,cuarteto de cuerda|instrumentos de cordas
violin<strings:violin,fiddle*|Geige*,Violin*|violon,violoniste|violín|violino
viola<strings:viola player,viola!|Bratsche*|altiste|violista|viola de arco
cello<strings:cello*,cellist*|Cello|violoncelle|violonchelo,violonchel*,chelo|violoncelo,violoncel*
double-bass<strings,bass-guitar:double bass,plays double bass,bassist for a jazz,upright bass|Kontrabass*,spielt Kontrabass|contrebass*e,joue de la contrebasse|contrabajo,toca el contrabajo|contrabaixo,toca contrabaixo
harp<music:harp,harpist|Harfe*|harpe|arpa,arpista|harpa
guitar<music:guitar*|Gitarr*e|guitar*|guitarr*a|guitarra,violão!
bass-guitar<music +double-bass:bass guitar,bass player,electric bass,bass for our band,plays bass|Bassist*,E-Bass,spielt Bass|bassiste,joue de la basse,guitare basse,basse électrique|bajista,bajo eléctrico,toca el bajo|baixista,toca baixo,baixo elétrico
ukulele<music:ukulele,banjo,mandolin*|=|ukulélé|ukelele,laúd|cavaquinho,bandolim
piano<music:piano,keyboard lessons,keyboard player|Klavier*,Pianist*,Keyboarder*|=|=|=,teclista
organ<music:church organ,pipe organ,plays the organ,organist for a wedding,plays church organ|Orgel*,Organist*,spielt Kirchenorgel,Kirchenorgel,spielt Orgel|orgue,joue de l'orgue|órgano!,toca el órgano|órgão de tubos,toca órgão
harpsichord<music:harpsichord|Cembalo*|clavecin*|clave!|cravo!
accordion<music:accordion*,concertina,harmonica|Akkordeon*,Mundharmonika|accordéon*|acordeón|acordeão
winds<music:wind instruments,woodwind|Holzbläser*,Blasinstrument*|instruments à vent|viento madera|instrumentos de sopro
flute<winds:flute,transverse flute,flautist*,flutist*|Flöte*,Flötist*,Querflöte*nlehrer|flûte,flûte traversière|flauta,flauta travesera|flauta transversal
recorder<winds +flute:recorder lessons|Blockflöte*|flûte à bec|flauta dulce|flauta de bisel
clarinet<winds:clarinet|Klarinett*e|clarinett*e|clarinete|=
saxophone<winds:saxophon*e,sax|=|=|saxof*ón|=
oboe<winds:oboe,bassoon*|Oboe,Oboist*,Fagott*|hautbois,basson|oboísta,fagot|oboé
brass<winds:brass instruments|Blechbläser*|cuivres|viento metal|metais!
trumpet<brass:trumpet*,cornet player|Trompete*|trompett*e|trompet*a|trompete
trombone<brass:trombon*e,tuba|Posaun*e|=|trombón|=
horn<brass:french horn,horn player|Waldhorn,Hornist*|cor d'harmonie,corniste|trompa|=
bagpipes<winds:bagpipe*|Dudelsack*|cornemuse,biniou|gaita,gaitero|gaita de foles,gaiteiro
drums<music:drums,drummer*|Schlagzeug*,Trommler*|batterie!,batteuse,batteur*,percussionniste*|baterista,baterist*a,percusionista*|bateria!,percussionista*
percussion<music:percussion*,djembe,bongo,marimba|Perkussion*,Trommel*|percussions|percusi*ón,cajón|percuss*ão,tambores
handpan<music:handpan,singing bowls,gong|Klangschalen|bols chantants|cuencos tibetanos|taças tibetanas
piano-tuning:piano tun*ing,out of tune,piano technician*,upright piano,hasn't been tuned|Klavierstimm*er,Klaviere stimmen,Klavierbau*,verstimmt|accordeur,accordage,accorder un piano,désaccordé,accordeur*,piano désaccordé|afinador,desafinad*,afinar,afinador* de pianos|afinador de pianos,afinar o piano,afinação
luthier:luthier,violin making,instrument maker,instrument making,bow rehair*,guitar repair,violin repair,guitar neck,guitar maker*,violin maker*,warped neck|Geigenbau*,Gitarrenbau*,Instrumentenbau*,Geigenbogen|luthi*er,archetier,facteur d'instruments,lutherie,manche de guitare|lutier,constructor de instrumentos,lutería,mástil de mi guitarra,mástil|luthier de guitarras,violeiro,braço da guitarra
instrument-loan:instrument hire,hire an instrument|Leihinstrument|location d'instruments|alquiler de instrumentos|aluguer de instrumentos
rehearsal-room:rehearsal room,rehearsal space,practice room,rehearsal studio by the hour,rehearsal studio|Proberaum,Probenraum,Probestudio|salle de répétition,studio de répétition|local de ensayo,estudio de ensayo|sala de ensaio,estúdio de ensaio
recording-studio<audio:recording studio,record an album,record a demo|Album aufnehmen,Aufnahmestudio|studio d'enregistrement|estudio de grabación|estúdio de gravação
theatre:theatre*,amateur dramatics,drama group|Theater*,Bühne,Laientheater|théâtre,troupe de théâtre,troupe amateur|teatro|=,grupo de teatro
acting<theatre:acting*,actress|Schauspiel*|comédien*,acteur,actrice|actor,actriz|ator,atriz
directing<theatre:stage director,theatre director,dramaturg*,playwright*,stage direction,director for our play,theatre direction|Theaterregie,Regisseur*,Regie,Regie für unser,Theaterregisseur*|metteu*r en scène,mise en scène,mise en scène de théâtre|dirección de escena,directora de teatro,dirección teatral|encenador*,encenação,direção teatral
improv<theatre:improv theatre,improv group,improv class,improvisation,improv actor|Improtheater|théâtre d'impro|improvisación teatral|improvisação teatral
comedy<theatre:stand-up,comedy,cabaret,comedian*,open mic,funny|Kabarett*,Komiker*|humoriste,humoriste*|humorista,cómico*,monologuista,humorista*|comediante
puppets<theatre:puppet*,puppet show,punch and judy|Puppenspiel*,Puppentheater,Kasper*|marionnett*e,guignol|títeres,titirit*|marionetas,marionet*,fantoches,robertos
circus:circus,juggl*,acrobat*|Zirkus*,Akrobat*|cirque,jongl*|circo,malabar*|=
clown<circus,kids-fun:clown*|=,Klinikclown|=|payas*o|palhaç*o
magic:magician,conjur*,magician*|Zauberer,Zauber*|magicien,magicien*ne,prestidigitat*eur|mago,magia,ilusionista*|mágico
costumes<sewing:costume*,fancy dress,masks|Kostüm*|=|vestuario teatral,disfraz|figurin*ista
dance:dance,choreograph*,learn to dance,dancer*|Tanz,Tanzkurs,Tänzer*,tanzen lernen|danse,danseu*,chorégraph*,apprendre à danser|danza,baile,bailar*,coreograf*,aprender a bailar|dança,dançar,aprender a dançar,dançarin*o
ballet<dance:ballet*|Ballett*|=|=|balé
ballroom<dance:ballroom dancing,waltz,first dance,ballroom danc*ing,partner dancing|Standardtanz,Walzer,Hochzeitstanz,Gesellschaftstanz|danse de salon|baile de salón,vals!|dança de salão,valsa
salsa<dance:salsa,bachata,kizomba,merengue|=|=|=|forró
tango<dance:tango,milonga|=|=|=|=
swing<dance:swing dance,lindy hop|=|=|=|=
folk-dance<dance:folk dance,square dance,barn dance|Volkstanz,Folktanz|danse folk|baile tradicional,sardana|danças tradicionais
contemporary-dance<dance:contemporary dance,modern dance|zeitgenössischer Tanz|danse contemporaine|danza contemporánea|dança contemporânea
street-dance<dance:street dance,breakdanc*,hip-hop dance|Breakdance|danse hip-hop|baile urbano|danças urbanas
belly-dance<dance:belly danc*ing,oriental dance|Bauchtanz|danse orientale|danza del vientre|dança do ventre
capoeira<martial-arts:capoeira|=|=|=|=
art:art,artwork|Kunst,Künstler*,Kunstwerk|artiste|arte|artes plásticas
painting<art +painter:painting lessons,paintings,acrylic,portraits of,oil painter,portraits in oil,portrait painter*|Malerei,malen!,Malkurs,Ölmalerei,Gemälde,Malschule,Ölporträts,Porträtmaler*|peinture!,peintre,tableaux,portraits à l'huile|pintura,cuadros,retratos al óleo,retratista|pintura a óleo,quadros,retratos a óleo
watercolour<painting +painting:watercolo*ur|Aquarell*|aquarell*e|acuarela|aguarela,aquarela
drawing<art,illustration:drawing,sketch*,charcoal|zeichn*en,Zeichenkurs|dessin,croquis|dibuj*o|desenh*o
sculpture<art:sculpt*ure,bronze casting|Bildhau*erei,Skulptur*|sculpt*ure|escult*ura|=
wood-carving<sculpture,woodwork:wood carving,carving spoons,whittling|Holzschnitz*en,schnitzen|sculpture sur bois|talla de madera|talha em madeira
street-art<painting:street art,mural,muralist,graffiti|Wandmalerei,Wandbild|art urbain,fresque,graff|arte urbano|arte urbana,murais
paper<craft:papermaking,origami,scrapbook*|Papierschöpfen,Papierkunst|papier artisanal|papel artesanal|papel artesanal
picture-framing:picture fram*ing,frame a picture,frames for,frame for a,frame my,frame our,frames pictures,framer*,framing a,framed|Bilderrahmen,einrahmen,Bilder rahmen,Rahmenmacher*,Rahmen für,Rahmung,Rahmung von,Rahmen lassen,Einrahmung|encadreu*r,cadres pour,encadr*eur|enmarcar,marcos para,enmarca*ción|moldureir*o,emoldurar,molduras para,moldur*as
art-restoration:art restor*ation,painting restor*|Gemälderestaur*ierung,Kunstrestaur*|restauration de tableaux|restauración de cuadros|restauro de pintura
galleries:gallery,gallerist,exhibition*,curat*,runs a gallery,small gallery,gallery owner|Galerie*,Galerist*,Ausstellung*,Kurator*|galerie,exposition|galería,exposición,exponer,comisari*|galeria,curador*,expor!
museum:museum*|=|musée|museo|museu
art-collecting:art collect*ing,art dealer|Kunstsammler*,Kunsthändler*|collectionneu*r|coleccionista|colecionador*,marchand
life-model:life model|Aktmodell|modèle vivant|modelo de desnudo|modelo vivo
craft:crafts,handicraft*,handmade,craftwork|Kunsthandwerk*,Handarbeit,Bastel*|artisanat|artesan*ía|artesan*ato
ceramics<craft:ceramic*s,kiln,wheel throwing,potter*y,clay|Keramik*,Töpfer*,Brennofen,Ton brennen|céramiste,céramique,poterie,potier*,céramist*e,four à céramique|cerámica,alfarer*,barro,horno para cocer|cerâmica,olaria,oleir*o,forno para cerâmica
glass<craft:glassblow*ing,stained glass,glass art|Glasbläs*er,Glaskunst|souffleur de verre,vitrail,verrier|soplado de vidrio,vidrier*|vitrais,vidreir*
jewellery<craft:jewel*lery,goldsmith*,silversmith*,wedding ring,engagement ring,gold ring,a ring,necklace,ring resized,resize a ring|Schmuck*,Goldschmied*,Trauring,Ehering,Halskette,Ring weiter machen,Juwelier*|bijou*x,orfèvre,alliance!,bague,collier,agrandir une bague,joailli*er|joya,joyer*,anillo,agrandar un anillo|joalh*aria,ourives*,joias,aliança!,anel,alargar um anel
metalwork<craft:metalwork*,blacksmith*,metal gate,iron gate,railing*,weld*ing,steel gate,wrought iron|Schmied*,Metallbau*,Geländer,Metalltor,schweiß*en,Schlosser*ei,Kunstschmied*,Eisen|ferronn*ier,forge,portail en fer,rampe en métal,soud*ure,forgeron*|herrer*ía,soldar,soldador*,soldadura,verja,barandilla,forja|ferreir*o,serralh*,portão de ferro,gradeamento
leather<craft:leather*,saddler*,saddle,restitch*ing|Leder*,Sattler*,Sattel|cuir,maroquin*,selli*er|cuero,guarnicioner*o,marroquiner*ía,silla de montar|couro!,selaria,correeir*o
woodwork<craft:woodwork*,woodturn*,wood turning,green woodworker,bench made from,made from our fallen,fallen oak,oak,sawmill,table made from,wooden bowl*,wood from our,slab*|Drechsl*er,drechseln,aus unserer Eiche,Eiche,Holzwerkstatt,aus Holz bauen,Holzarbeiten|tourneur sur bois,fabriquer une table,travail du bois,tourneur|torneado de madera,roble,trabajo en madera,mesa de madera|torneiro de madeira,trabalho em madeira,mesa de madeira
basketry<craft:basket weav*ing,basket mak*,wicker,baskets*,willow,willow weav*ing|Korbflecht*en,Korbmacher*,Weidenflecht*,Körbe|vannerie,osier,panier,vann*erie|cestería,cester*,mimbre,cestas|cestaria,cesteir*,vime
candles<craft:candle making,candlemak*,candles|Kerzen,Kerzenziehen|bougies|velas artesanales|velas artesanais
soap<craft:soap making,soap|Seife,Seifensieder*|savon*|jabón|sabão
macrame<textile:macram*é|Makramee|=|=|=
model-making:model making,scale model*,miniatur*|Modellbau*|maquett*e|maquetas|maquetes
model-railway<model-making,toys:model railway,model train*,model locomotive|Modelleisenbahn,Modellbahn,Modellzüge,Modelleisenbahner*,Modellbahner*,Märklin|train miniature,trains électriques,modélisme ferroviaire|trenes en miniatura,trenes eléctricos,trenes de juguete|comboios em miniatura,comboios elétricos,modelismo ferroviário
textile:textile*,fabrics*,fibre art|Textil*,Stoffe|=,tissus!|textil,telas!|têxtil,tecidos
weaving<textile:weaving,weaver,loom,tapestry|weben,Weber!,Weberei,Webstuhl|tissage,tisserand*,tapisserie|tejeduría,telar,tapices|tecelagem,tecelã,tear
spinning<textile:spinning wheel,spinning wool,spindle,fleece|Spinnrad|rouet|rueca|roca de fiar
dyeing<textile:natural dye*,dyeing,batik,indigo*,shibori|färben,Färber*|teinture*|=,teñir!|tingimento
embroidery<textile:embroider*y,needlework,cross stitch|sticken!,Stickerei,Stickerin|broder*ie,brod*|bordad*o,bordar|bordad*o
lace<textile:lacemak*ing,lace|Klöppel*n|dentell*e|encaje de bolillos|renda de bilros,rendas!
knitting<textile +crochet:knit*ting,yarn,dropped stitches,knitting needles,jumper,cardigan|strick*en,Wolle,Masche fallen,Pullover stricken|tricot*,maille perdue,pull en laine|tejer,lana,punto,ganchillo y punto,tejedor*|tricô,lã,malhas,camisola de lã
crochet<textile +knitting:crochet*,granny square*,amigurumi|häkel*n|=|ganchillo|croché,croché*
felting<textile:felting|filzen,Filz*|feutr*e|fieltro|feltro
quilting<sewing:quilt*ing,patchwork|=|=|=|=
sewing<textile:sewing,tailor*,dressmak*,take up trousers,take up a hem,seamstress*,alterations,lining|nähen,Näherin,Schneider*,Futter einnähen|coutur*e,coudre,doublure,reprendre une robe|costura,coser,sastre*,modist*a,costurer*a,coser el bajo,dobladillo|costureir*a,alfaiat*,forro de casaco
fashion:fashion*,clothing design|Mode,Modedesign*|mode!,styliste|moda|estilista
clothes-swap:clothes swap,second-hand clothes|Kleidertausch|vide-dressing,friperie,troc de vêtements|intercambio de ropa|troca de roupa
hats:hat making,milliner*,hats!|Hutmacher*|chapellerie,chapelier|sombrer*os|chapelari*a,chapéus
short-film<film:short film,video art|Kurzfilm*|court métrage|cortometraje|curta-metragem
art-studio:studio space,artist studio,art studio|Atelier,Atelierplatz|atelier d'artiste|estudio de artista|ateliê
artist-residency<art-studio:artist residency,artist in residence|Künstlerresidenz|résidence d'artiste|residencia artística|residência artística
stamps-coins:stamps,coins!,philatel*,numismat*,postcards|Briefmarken,Münzen,Postkarten|timbres!|filatelia,sellos postales,monedas|selos,moedas
floristry:florist*,ikebana,cut flowers,plant stems,floral arrangement*,flower arrangement*,flowers for,wedding flowers,bridal bouquet,bouquet*s|Florist*,Blumenstrauß,Blumen,Blumenschmuck,Blumendeko,Brautstrauß|fleurist*e,fleurs,composition florale,bouquet* de mariée|florister*ía,arreglos florales,ramo de novia|florista,arranjos de flores,arranjos florais,flores para,ramo de noiva
mosaic<art:mosaic art|Mosaikkunst|art de la mosaïque|arte del mosaico|arte do mosaico
yodel<folk-music:yodel*,alphorn|Jodel*|yodel|yodel|=
zither<strings:zither,dulcimer,kantele|Zither,Hackbrett|cithare|cítara|=
world-instruments<music:sitar,tabla,kora,didgeridoo|=|=|=|=
bells:church bells,bell ringing|Glocken,Glockenspiel|carillon,cloches|campanas|sinos
musicals<theatre,singing:musical theatre|Musicals|comédie musicale|teatro musical|=
karaoke:karaoke|=|karaoké|=|=
tap-dance<dance:tap danc*ing|Stepptanz,Steppen!|claquettes|claqué|sapateado
zumba<fitness:zumba|=|aérobic|aeróbic|aeróbica
dance-for-children<dance:dance for children,children's dance|Kindertanz|danse pour enfants|danza para niños|dança para crianças
wreaths<craft:wreaths,dried flowers|Kränze,Weihnachtsdeko|couronnes de Noël|adornos de navidad|enfeites de natal
doll-making<craft:doll making,teddy making|Puppen nähen|fabrication de poupées|hacer muñecas|fazer bonecas
cosplay<costumes:cosplay,prop making|=|=|=|=
set-design<theatre:set design*,stage set|Bühnenbild*|scénograph*ie|escenograf*ía,decorado|cenograf*ia
piano-bad +piano-tuning:piano sounds awful,piano sounds,piano sounds off,piano is out,keys stick,sticking keys,piano needs,tune* the piano,tune my piano,tune our piano,tune* a piano|Klavier klingt,Klavier stimmen,Tasten klemmen,Flügel stimmen|piano sonne faux,piano faux,accorder mon piano,touches qui collent,accorder le piano|piano suena mal,afinar el piano,afinar mi piano,teclas que se atascan|piano soa mal,piano desafinado,afinar o piano,teclas presas
mixing +audio:mix our demo,mix our album,mix my song,mix an ep,master our album,mastering our,our demo,demo tape,mixing engineer,audio engineer*,mastering,mix and master|Album abmischen,abmischen,Song abmischen,Tonmischung,Tontechniker*|mixer notre,mixer un album,mixer notre maquette,notre maquette,masteriser,mixer notre album,ingénieur* du son|mezclar nuestra,mezclar un disco,mezclar nuestra maqueta,maqueta de la banda,mezclar el disco,técnico* de sonido|misturar o disco,misturar o nosso,misturar a nossa,masterizar,a nossa maquete,mistura de som,misturar o álbum,técnico* de som,masterização
loud-room +rehearsal-room:room where we can be loud,be loud,make noise,place to practise,somewhere to practise,somewhere to rehearse,place to rehearse,practise the drums,where our band can,rehearsal studio|Raum zum Proben,Raum zum Üben,laut sein,Übungsraum,wo wir laut,Bandraum,Ort zum Proben|lieu pour répéter,endroit pour répéter,faire du bruit,local pour notre groupe,local de répétition,répéter avec|sitio para ensayar,lugar para ensayar,donde ensayar,hacer ruido,ensayar con|sítio para ensaiar,lugar para ensaiar,onde ensaiar,fazer barulho,sala para ensaiar
show-art +galleries:show my paintings,hang twelve paintings,somewhere to hang,somewhere to exhibit,somewhere to show,show my photos,place to exhibit,walls for an exhibition,exhibit my|Bilder ausstellen,Raum zum Ausstellen,meine Bilder zeigen,Ausstellungsraum|exposer mes,exposer mes toiles,lieu pour exposer,où exposer,exposer des photos|exponer mis,exponer mis cuadros,sitio para exponer,sala para exponer|expor os meus,expor quadros,sítio para expor,lugar para expor,expor fotografias
bespoke<carpentry,furniture +carpentry,furniture:made-to-measure,bespoke shelves,built-in,built-in shelves,built-in cupboard,custom furniture,bookcase|Maßanfertigung,Bücherregal nach Maß,nach Maß,Einbauregal,Bücherregal|sur mesure,bibliothèque sur mesure,fabriquer une bibliothèque,placards sur mesure,dressing!|a medida,estantería a medida,armario a medida,muebles a medida|à medida,móveis por medida,estante à medida,roupeiro por medida
`;
