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
music:music*,play music,instrument!,sheet music,jam session,gig,music school,play together|Musik*,musizieren,Auftritt!,Noten lesen|musique,école de musique,concert!,jouer ensemble|música,escuela de música,concierto*,tocar juntos|=,escola de música,concerto!
band<music +music-for-parties:band!,bandmates,rock band,covers band,play in a band,rehearse|Band!,Bandmitglieder,Coverband,Bandprobe|groupe de musique,groupe de rock,répéter|banda*,grupo de música,grupo de rock,ensayar|banda*,banda de covers,ensaiar
orchestra<music:orchestra*,ensemble!,chamber music,conductor,philharmonic,symphony|Orchester*,Kammermusik*,Dirigent*,Kapelle|orchestre,orchestre*|orquesta,orquesta*,director* de orquesta|orquestra,maestro,orquestra*
brass-band<orchestra,brass,band:brass band|Blasmusik*,Blaskapelle|fanfare|banda de música|banda filarmónica
jazz<music:jazz|=|=|=|=
blues<music:blues*|=|=|=|=
rock-metal<music:rock music,heavy metal,punk|Rockmusik|musique rock|música rock|rock
hip-hop<music:hip-hop,rap,rapper,beatbox*,beatmak*|=|=|rapero|=
classical<music:classical music,baroque,early music|klassische Musik,Klassik,Barock|musique classique|música clásica|música clássica
electronic-music<music:electronic music,synthesizer,ableton|elektronische Musik|musique électronique|música electrónica|música eletrónica
dj:dj,djs,techno,house music,music for a party,music for my birthday,disc jockey,turntablist,deejay,play records at,spin records|=,Djane,Schallplatten,Musik für die Feier,Musik für eine Feier,Musik für eine Geburtstagsfeier,Discjockey,legt auf,auflegt,Platten auflegen|=,musique pour une fête,platines,mixer à notre|pinchadiscos,música para una fiesta,pinchar en|=,música para uma festa,pôr música na festa
folk-music<music:folk music,traditional music,celtic music,ceilidh|Volksmusik,Folkmusik|musique traditionnelle|música tradicional|música tradicional
latin-music<music:latin music,bossa nova,samba music|lateinamerikanische Musik|musique latine|música latina|música brasileira
fado<singing:fado,fadista|=|=|=|=
flamenco<dance:flamenco,sevillana*|=,Flamenco*|=|=,bailaor*|=,sevilhanas
songwriting:songwrit*ing,song,write songs,lyrics|Liedermacher*,Songtexte,Lied!,Lieder*,Liedtexte|auteur-compositeur,chansons,paroles de chanson|cantautor*,canción,letras de canciones|cantautor*,letras de músicas,compositor de canções
composing:composer*,composing music,film music,soundtrack,compos*er,write music,arranger,music for a film|Komponist*,komponieren,Filmmusik,Arrangeur*|compositeur,compositrice,musique de film|compositor,banda sonora,componer,arreglista*|compositor,compor!,arranjador*
music-theory<music +music:music theory,sight-reading,read music|Musiktheorie|solfège|solfeo|solfejo
music-for-children<music:music for children,music and movement,toddler music,music classes for children|musikalische Früherziehung|éveil musical|música para niños,iniciación musical|música para crianças
music-for-parties<band:music for our party,live music,wedding band,cover band,music for our wedding,party band|Livemusik,Hochzeitsband,Partyband,Coverband,Musik für unsere Feier,Musik für die Hochzeit,Alleinunterhalter*|musique live,musique pour notre mariage,animation musicale,orchestre de bal|música en vivo,música en directo,música para la boda,orquesta para fiestas|música ao vivo,música para o casamento,banda para festas,quarteto de cordas
singing<music:singing,vocal*,voice lessons,singing teacher*,vocal coach*ing,high notes,singer*,song!,voice teacher|Gesang*,Sänger*,singt,Stimmbildung,hohe Töne|chant!,chanter,chanteu*,professeur* de chant,cours de chant,notes aiguës,technique vocale|canto!,cantar,cantante,canta!,profesor* de canto,clases de canto,cantante*|aulas de canto,cantor*,professor* de canto,notas altas
choir<singing +singing:choir*,chorus,gospel,bass voice,sings in choirs,conductor for our choir,choir director*,choir singer*,tenor*,choir conductor,alto singer*,sing alto|Chor,Kinderchor,Chorsänger*,Chorleit*ung,Chorerfahrung,Sopran*,Bass singen,Chorprobe*,Alt singen,singe Alt,Stimmen für unseren Chor,Altistin|chorale,chœur,choriste,chef de chœur,alto dans un chœur|coro,coral,canta en coros,director* de coro|grupo coral,contralto,barítono,canta em coros,coralista,direção coral,maestro de coro,vozes para o coro
opera<singing:opera|Oper!,Opern*|opéra|ópera|=
strings<music:string instruments,string quartet,bowed|Streicher,Streichquartett,Streichinstrument|instruments à cordes,quatuor à cordes|cuerda frotada,cuarteto de cuerda|instrumentos de cordas
violin<strings:violin,fiddle*|Geige*,Violin*,Geig*e|violon,violoniste,violon*iste|violín|violino
viola<strings:viola player,viola!|Bratsche*|altiste|violista|viola de arco
cello<strings:cello*,cellist*|Cello|violoncelle|violonchelo,chelo,violonch*elo|violoncelo,violoncel*
double-bass<strings,bass-guitar:double bass,plays double bass,bassist for a jazz,upright bass|Kontrabass*,spielt Kontrabass|contrebass*e,joue de la contrebasse|contrabajo,toca el contrabajo|contrabaixo,toca contrabaixo
harp<music:harp|Harfe*,Harf*e|harpe,harp*e|arpa,arpista,arpista*|harpa
guitar<music:guitar*,acoustic guitar,electric guitar,chords|Gitarr*e|guitar*|guitarr*a|guitarra,violão!,viola!
bass-guitar<music +double-bass:bass guitar,bass player,electric bass,bass for our band,plays bass|Bassist*,E-Bass,spielt Bass,Bassgitarre|bassiste,joue de la basse,guitare basse,basse électrique,basse!|bajista,bajo eléctrico,toca el bajo,bajista*|baixista,toca baixo,baixo elétrico,baixista*,guitarra baixo
ukulele<music:ukulele,banjo,mandolin*,uke|=,Ukulele*|ukulélé|ukelele,laúd|cavaquinho,bandolim
piano<music:piano,keyboard lessons,keyboard player,accompanist|Klavier*,Keyboarder*,Flügel!,Korrepetitor*|=,pian*iste,accompagnateur au piano|=|=,teclista
organ<music:church organ,pipe organ,plays the organ,organist for a wedding,plays church organ,play for Sunday services,accompany the service|Orgel*,Organist*,spielt Kirchenorgel,Kirchenorgel,spielt Orgel,Orgel spielen,Gottesdienst begleiten|orgue,joue de l'orgue,orgue*,accompagner la messe|órgano!,toca el órgano,tocar en misa|órgão de tubos,toca órgão,órgão de igreja,tocar na missa
harpsichord<music:harpsichord|Cembalo*|clavecin*|clave!|cravo!
accordion<music:accordion*,concertina|Akkordeon*,Ziehharmonika,Quetsche|accordéon*|acordeón,acordeón*|acordeão
winds<music:wind instruments,woodwind|Holzbläser*,Blasinstrument*|instruments à vent|viento madera|instrumentos de sopro
flute<winds:flute,transverse flute,flautist*|Flöte*,Querflöte*nlehrer,Flöt*e|flûte,flûte traversière,flût*e|flauta,flauta travesera,flauta*|flauta transversal
recorder<winds +flute:recorder lessons|Blockflöte*|flûte à bec|flauta dulce|flauta de bisel
clarinet<winds:clarinet,clarinet*tist|Klarinett*e|clarinett*e|clarinete|=
saxophone<winds:saxophon*e,sax|=|=,saxo*phone|saxof*ón|=
oboe<winds:oboe,bassoon*|Oboe,Oboist*,Fagott*|hautbois,basson|oboísta,fagot|oboé
brass<winds:brass instruments|Blechbläser*|cuivres|viento metal|metais!
trumpet<brass:trumpet*,cornet player|Trompete*|trompett*e|trompet*a|trompete
trombone<brass:trombon*e,tuba player*|Posaun*e,Tuba*|=,tubiste|trombón|=
horn<brass:french horn,horn player|Waldhorn,Hornist*|cor d'harmonie,corniste|trompa|=
bagpipes<winds:bagpipe*|Dudelsack*|cornemuse,biniou|gaita,gaitero|gaita de foles,gaiteiro
drums<music:drums,drummer*,drum kit,play the drums|Schlagzeug*,Trommler*|batterie!,batteuse,percussionniste*,batteu*r,jouer de la batterie|baterista,baterist*a,percusionista*|bateria!,percussionista*
percussion<music:percussion*,djembe,bongo,marimba|Perkussion*,Trommel*|percussions|percusi*ón,cajón|percuss*ão,tambores
handpan<music:handpan,singing bowls,gong|Klangschalen|bols chantants|cuencos tibetanos|taças tibetanas
piano-tuning:piano tun*ing,out of tune,piano technician*,upright piano,hasn't been tuned,tune my piano,piano needs tuning|Klavierstimm*er,Klaviere stimmen,Klavierbau*,verstimmt|accordeur,accordage,accorder un piano,désaccordé,accordeur*,piano désaccordé,accord* de piano|afinador,desafinad*,afinar,afinador* de pianos,afinador*,afinar el piano|afinador de pianos,afinar o piano,afinação
luthier:luthier,violin making,instrument making,bow rehair*,guitar repair,violin repair,guitar neck,guitar maker*,violin maker*,warped neck,instrument maker*,repair my guitar|Geigenbau*,Gitarrenbau*,Instrumentenbau*,Geigenbogen|luthi*er,archetier,facteur d'instruments,lutherie,manche de guitare,réparer ma guitare|lutier,constructor de instrumentos,lutería,mástil de mi guitarra,mástil,lutier*,reparar una guitarra,constructor de guitarras|luthier de guitarras,violeiro,braço da guitarra,lutiê,reparar a guitarra
instrument-loan:instrument hire,hire an instrument,rent a piano,borrow an instrument,lend an instrument,rent an instrument|Leihinstrument,Instrument leihen,Leihinstrument*|location d'instruments,prêt d'instrument*,louer un violon|alquiler de instrumentos,prestar un instrumento|aluguer de instrumentos,emprestar um instrumento
rehearsal-room:rehearsal room,rehearsal space,practice room,rehearsal studio by the hour,rehearsal studio,room to rehearse,where to rehearse,practise loud|Proberaum,Probenraum,Probestudio,Proberaum*,Übungsraum|salle de répétition,studio de répétition,local de répétition,répéter quelque part|local de ensayo,estudio de ensayo|sala de ensaio,estúdio de ensaio
recording-studio<audio:recording studio,record an album,record a demo,record our songs,recording session,record our album,first album,record our first|Album aufnehmen,Aufnahmestudio,Tonstudio|studio d'enregistrement,enregistrer un album,premier album|estudio de grabación,grabar un disco,primer disco|estúdio de gravação,gravar um disco,primeiro álbum
theatre:theatre*,amateur dramatics,drama!,stage play,drama teacher|Theater*,Bühne,Laientheater,Schauspiel*er|théâtre,troupe de théâtre,troupe amateur,troupe!|teatro,teatr*o,obra de teatro|=,grupo de teatro,peça de teatro
acting<theatre:acting*,actor*,actress*,act!,casting|Schauspiel*|comédien*,acteur,actrice,acteur*,actrice*|actor,actriz,interpretación!|ator,atriz,representação!
directing<theatre:stage director,theatre director,dramaturg*,playwright*,director for our play,theatre direction,direct a play,director for our theatre,stage direct*or|Theaterregie,Regisseur*,Regie,Theaterregisseur*|metteu*r en scène,mise en scène,mise en scène de théâtre|dirección de escena,directora de teatro,dirección teatral,director* de escena,dirija nuestro grupo,dirigir una obra|encenador*,encenação,direção teatral,encenar
improv<theatre:improv theatre,improv group,improv class,improvisation,improv actor|Improtheater|théâtre d'impro|improvisación teatral|improvisação teatral
comedy<theatre:stand-up,cabaret,comedian*,open mic,funny,humour,make people laugh|Kabarett*,Komiker*,Comedy*|humoriste,humorist*e,one-man-show|humorista,cómico*,monologuista,monólogos,cómic* de escenario|comediante
puppets<theatre:puppet*,punch and judy|Puppenspiel*,Puppentheater,Kasper*|marionnett*e,guignol|títeres,titirit*|marionetas,marionet*,fantoches,robertos
circus:circus,juggl*,acrobat*|Zirkus*,Akrobat*|cirque,jongl*|circo,malabar*|=
clown<circus,kids-fun:clown*|=,Klinikclown|=|payas*o|palhaç*o
magic:magician,conjur*,magic tricks,illusionist*|Zauberer,Zauber*|magicien,prestidigit*ateur|mago,magia,ilusionista*|mágico,mágic*o
costumes<sewing:costume*,fancy dress,masks|Kostüm*|=,costumi*er,déguisement*|vestuario teatral,disfraz,disfra*z,vestuario|figurin*ista,fato de carnaval,máscaras
dance:dance,choreograph*,learn to dance|Tanz,tanzen lernen,Tanz*|danse,danseu*,chorégraph*,apprendre à danser,danser|danza,baile,bailar*,coreograf*,aprender a bailar,danza*,baile*|dança,dançar,aprender a dançar,danç*a
ballet<dance:ballet*|Ballett*|=|=|balé
ballroom<dance:ballroom dancing,waltz,first dance,ballroom danc*ing,partner dancing,wedding dance,standard dances|Standardtanz,Walzer,Hochzeitstanz,Gesellschaftstanz,Paartanz|danse de salon,ouverture de bal|baile de salón,vals!,baile nupcial|dança de salão,valsa
salsa<dance:salsa,bachata,kizomba,merengue|=|=|=|forró
tango<dance:tango,milonga|=|=|=|=
swing<dance:swing dance,lindy hop|=|=|=|=
folk-dance<dance:folk dance,square dance,barn dance,folk dance*,morris|Volkstanz,Folktanz,Volkstanz*|danse folk,danses folkloriques,danse bretonne,bal folk|baile tradicional,sardana,bailes regionales,danzas populares|danças tradicionais,danças folclóricas,rancho folclórico
contemporary-dance<dance:contemporary dance,modern dance|zeitgenössischer Tanz|danse contemporaine|danza contemporánea|dança contemporânea
street-dance<dance:street dance,breakdanc*,hip-hop dance|Breakdance|danse hip-hop|baile urbano|danças urbanas
belly-dance<dance:belly danc*ing,oriental dance|Bauchtanz|danse orientale|danza del vientre|dança do ventre
capoeira<martial-arts:capoeira|=|=|=|=
art:art,artwork,artist*,fine art*,art teacher,visual art*|Kunst,Künstler*,Kunstwerk,bildende Kunst,Kunstkurs*,Kunstlehrer*|artiste,arts plastiques|arte,bellas artes|artes plásticas,belas artes
painting<art +painter:painting lessons,paintings,portraits of,oil painter,portraits in oil,portrait painter*,oil painting,paint a portrait|Malerei,malen!,Malkurs,Ölmalerei,Gemälde,Malschule,Ölporträts,Porträtmaler*,Porträt malen,Acryl*|peinture!,peintre,tableaux,portraits à l'huile,peinture à l'huile,artiste peintre|pintura,cuadros,retratos al óleo,retratista,pintura al óleo,pintura artística,acrílico*|pintura a óleo,quadros,retratos a óleo
watercolour<painting +painting:watercolo*ur|Aquarell*|aquarell*e|acuarela,acuarel*a,acuarelista|aguarela,aquarela,aguarel*a
drawing<art,illustration:drawing,sketch*,charcoal,pencil drawing,draw portraits|zeichn*en,Zeichen*kurs,Zeichner*in,Skizzen,Aktzeichnen|dessin,croquis,dessin*er|dibuj*o,dibujante*,bocetos|desenh*o,desenhador*,esboços
sculpture<art:sculpt*ure,bronze casting|Bildhau*erei,Skulptur*|sculpt*ure|escult*ura|=
wood-carving<sculpture,woodwork:wood carving,carving spoons,whittling|Holzschnitz*en,schnitzen|sculpture sur bois|talla de madera|talha em madeira
street-art<painting:street art,mural,muralist,graffiti|Wandmalerei,Wandbild|art urbain,fresque,graff|arte urbano|arte urbana,murais
paper<craft:papermaking,origami,scrapbook*|Papierschöpfen,Papierkunst|papier artisanal|papel artesanal|papel artesanal
picture-framing:picture fram*ing,frame a picture,frames pictures,framer*,framed|Bilderrahmen,Bilder rahmen,Rahmenmacher*,Rahmen für,Rahmung,Rahmen lassen,Einrahm*ung|encadreu*r,cadres pour,encadr*eur|enmarcar,marcos para,enmarca*ción,enmarc*ar,marcos para cuadros|moldureir*o,emoldurar,molduras para,moldur*as
art-restoration:art restor*ation,painting restor*,restore a painting,restorer*,conservator*|Gemälderestaur*ierung,Kunstrestaur*,Gemälde restaurieren|restauration de tableaux,restaurat* de tableaux,restaurer un tableau,restauratrice|restauración de cuadros,restaurador*,restaurar un cuadro|restauro de pintura,restaurador* de arte,restaurar um quadro
galleries:gallery,gallerist,exhibition*,curat*,exhibit*ion space|Galerie*,Ausstellung*,Kurator*|galerie,exposition,commissaire d'exposition|galería,exposición,exponer,comisari*,galer*ía,comisari*o de exposiciones|galeria,curador*,expor!
museum:museum*|=|musée,musée*|museo,museo*|museu,museu*
art-collecting:art collect*ing,art dealer|Kunstsammler*,Kunsthändler*|collectionneu*r|coleccionista|colecionador*,marchand
life-model:life model|Aktmodell|modèle vivant|modelo de desnudo|modelo vivo
craft:crafts,handicraft*,handmade,craftwork,crafter*,arts and crafts|Kunsthandwerk*,Handarbeit,Bastel*,Handwerkskunst|artisanat,artisanat*,loisirs créatifs,bricolage créatif|artesan*ía,manualidades!|artesan*ato,artes manuais
ceramics<craft:ceramic*s,kiln,wheel throwing,potter*y,clay,throw pots|Keramik*,Töpfer*,Brennofen,Ton brennen,mit Ton,Tonarbeiten|céramiste,céramique,poterie,potier*,céramist*e,four à céramique,argile,tournage sur terre|cerámica,alfarer*,barro,horno para cocer,arcilla,torno de alfarero|cerâmica,olaria,oleir*o,forno para cerâmica,olar*ia,pintar azulejos
glass<craft:glassblow*ing,stained glass,glass art,glass!,glassmaker*,lead windows|Glasbläs*er,Glaskunst*,Bleiverglas*ung,Buntglas|souffleur de verre,vitrail,verrier,vitraux,verrier*|soplado de vidrio,vidrier*,vidrio soplado|vitrais,vidreir*,vitral,vidro soprado
jewellery<craft:jewel*lery,goldsmith*,silversmith*,wedding ring,engagement ring,gold ring,a ring,necklace,ring resized,resize a ring,clasp,earring*,bracelet,gemstone*,pearls|Schmuck*,Goldschmied*,Trauring,Ehering,Halskette,Ring weiter machen,Juwelier*,Silberschmied*,Ohrring*,Armband!,Trauringe,Eheringe,Verschluss der Kette,Perlenkette|bijou*x,orfèvre,alliance!,bague,collier,agrandir une bague,joailli*er,boucles d'oreilles|joya,joyer*,anillo,agrandar un anillo,orfebre,collar de perlas,pendientes!|joalh*aria,ourives*,joias,aliança!,anel,alargar um anel,colar!,brincos,bijuteria
metalwork<craft:metalwork*,blacksmith*,metal gate,iron gate,railing*,weld*ing,steel gate,wrought iron,forge*,knife making,grille,gate welded|Schmied*,Metallbau*,Geländer,Metalltor,schweiß*en,Schlosser*ei,Kunstschmied*,Eisen,Messer schmieden,Gitter!|ferronn*ier,forge,portail en fer,rampe en métal,soud*ure,coutelier,coutellerie,garde-corps|herrer*ía,soldar,soldador*,soldadura,verja,barandilla,forja,cuchiller*o,reja*,barandilla*|ferreir*o,serralh*,portão de ferro,gradeamento,cuteleiro,grade!,corrimão
leather<craft:leather*,saddler*,saddle,restitch*ing,leather goods,leather belt|Leder*,Sattler*,Sattel|cuir,maroquin*,selli*er,travail du cuir,bourrelier|cuero,guarnicioner*o,marroquiner*ía,silla de montar,marroquin*ería|couro!,selaria,correeir*o,marroquinaria
woodwork<craft:woodwork*,woodturn*,wood turning,green woodworker,bench made from,made from our fallen,oak,sawmill,table made from,wooden bowl*,wood from our,slab*,carve,whittl*ing,work with wood|Drechsl*er,drechseln,Eiche,Holzwerkstatt,aus Holz bauen,Holzarbeiten,schnitzen!,Holz bearbeiten,Schnitz*er|tourneur sur bois,fabriquer une table,travail du bois,tourneur,tournage sur bois,sculpture sur bois|torneado de madera,roble,trabajo en madera,mesa de madera,trabajar la madera,tallar madera,torneado|torneiro de madeira,trabalho em madeira,mesa de madeira,trabalhar a madeira,talha em madeira,entalhador
basketry<craft:basket weav*ing,basket mak*,wicker,willow,willow weav*ing,basket*,cane|Korbflecht*en,Weidenflecht*,Weidenkorb,Korb*macher,Weiden flechten|vannerie,osier,panier,vann*erie|cestería,cester*,mimbre,cestas|cestaria,cesteir*,vime
candles<craft:candle making,candlemak*,candles|Kerzen,Kerzenziehen|bougies|velas artesanales|velas artesanais
soap<craft:soap making,soap|Seife,Seifensieder*|savon*|jabón|sabão
macrame<textile:macram*é|Makramee|=|=|=
model-making:model making,scale model*,miniatur*|Modellbau*|maquett*e|maquetas|maquetes
model-railway<model-making,toys:model railway,model train*,model locomotive|Modelleisenbahn,Modellbahn,Modellzüge,Modelleisenbahner*,Modellbahner*,Märklin|train miniature,trains électriques,modélisme ferroviaire|trenes en miniatura,trenes eléctricos,trenes de juguete|comboios em miniatura,comboios elétricos,modelismo ferroviário
textile:textile*,fabrics*,fibre art|Textil*,Stoffe|=,tissus!|textil,telas!|têxtil,tecidos
weaving<textile:weaving,loom,tapestry,weav*er|weben,Weber!,Webstuhl*,Weber*in|tissage,tisserand*,tapisserie,métier à tisser|tejeduría,telar,tapices,telar*|tecelagem,tecelã,tear
spinning<textile:spinning wheel,spinning wool,spindle,fleece|Spinnrad|rouet|rueca|roca de fiar
dyeing<textile:natural dye*,dyeing,batik,indigo*,shibori|färben,Färber*|teinture*|=,teñir!|tingimento
embroidery<textile:embroider*y,needlework,cross stitch|sticken!,Stickerei,Stickerin|broder*ie,brod*,point de croix|bordad*o,bordar|bordad*o,ponto cruz
lace<textile:lacemak*ing,lace|Klöppel*n|dentell*e|encaje de bolillos|renda de bilros,rendas!
knitting<textile +crochet:knit*ting,yarn,dropped stitches,knitting needles,jumper,cardigan,wool,sock knitting,knit socks|strick*en,Wolle,Masche fallen,Pullover stricken,Garn|tricot*,maille perdue,pull en laine,laine!,pelotes|tejer,lana,punto,ganchillo y punto,tejedor*,hacer punto,calceta|tricô,lã,malhas,camisola de lã
crochet<textile +knitting:crochet*,granny square*,amigurumi|häkel*n|=|ganchillo|croché,croché*
felting<textile:felting|filzen,Filz*|feutr*e|fieltro|feltro
quilting<sewing:quilt*ing,patchwork|=|=|=|=
sewing<textile:sewing,tailor*,dressmak*,take up trousers,take up a hem,seamstress*,alterations,lining,sewing lessons,sewist,make a dress,pattern cutting,shorten*,make curtains,sew a dress,cushion covers|nähen,Schneider*,Futter einnähen,Näh*kurs,kürzen!,Vorhänge nähen,Kissen nähen|coutur*e,coudre,doublure,reprendre une robe,cours de couture,raccourcir,confectionner,faire des rideaux|costura,coser,modist*a,coser el bajo,dobladillo,corte y confección,sastr*e,acortar,hacer cortinas|costureir*a,alfaiat*,forro de casaco,costur*a,corte e costura,encurtar,fazer cortinas
fashion:fashion*,clothing design,fashion design*er,pattern maker,stylist*|Mode,Modedesign*,Schnittmuster,Modeschneider*|mode!,styliste|moda,diseñador* de moda,patronista|estilista,estilista*
clothes-swap:clothes swap,second-hand clothes|Kleidertausch|vide-dressing,friperie,troc de vêtements|intercambio de ropa|troca de roupa
hats:hat making,milliner*,hats!|Hutmacher*|chapellerie,chapelier|sombrer*os|chapelari*a,chapéus
short-film<film:short film,video art|Kurzfilm*|court métrage|cortometraje|curta-metragem
art-studio:studio space,artist studio,art studio,artist's studio,atelier space,share a studio,place to paint|Atelier|atelier d'artiste,partager un atelier|estudio de artista,taller de artista,compartir taller|ateliê,ateliê*,atelier partilhado
artist-residency<art-studio:artist residency,artist in residence|Künstlerresidenz|résidence d'artiste|residencia artística|residência artística
stamps-coins:stamps,coins!,philatel*,numismat*,postcards,stamp*s,coin collection|Briefmarken,Münzen,Postkarten,Briefmarken*|timbres!,pièces de monnaie|filatelia,sellos postales,monedas,sellos!,filatel*ia|selos,moedas
floristry:florist*,ikebana,plant stems,floral arrangement*,flower arrangement*,wedding flowers,bridal bouquet,bouquet*s,flower*s,flower arranging|Florist*,Blumenschmuck,Brautstrauß,Blumen*|fleurist*e,fleurs,composition florale,bouquet* de mariée,fleur*iste|florister*ía,arreglos florales,ramo de novia,flor!,flores|florista,arranjos de flores,arranjos florais,flores para,ramo de noiva
mosaic<art:mosaic art|Mosaikkunst|art de la mosaïque|arte del mosaico|arte do mosaico
yodel<folk-music:yodel*,alphorn|Jodel*|yodel|yodel|=
zither<strings:zither,dulcimer,kantele,zither*|Zither,Hackbrett|cithare,cithar*e|cítara,cítara*|=
world-instruments<music:sitar,tabla,kora,didgeridoo|=|=|=|=
bells:church bells,bell ringing|Glocken,Glockenspiel|carillon,cloches|campanas|sinos
musicals<theatre,singing:musical theatre|Musicals|comédie musicale|teatro musical|=
karaoke:karaoke|=|karaoké|=|=
tap-dance<dance:tap danc*ing|Stepptanz,Steppen!|claquettes|claqué|sapateado
zumba<fitness:zumba,dance fitness|=|aérobic|aeróbic|aeróbica
dance-for-children<dance:dance for children,children's dance|Kindertanz|danse pour enfants|danza para niños|dança para crianças
wreaths<craft:wreaths,dried flowers|Kränze,Weihnachtsdeko|couronnes de Noël|adornos de navidad|enfeites de natal
doll-making<craft:doll making,teddy making|Puppen nähen|fabrication de poupées|hacer muñecas|fazer bonecas
cosplay<costumes:cosplay,prop making|=|=|=|=
set-design<theatre:set design*,stage set|Bühnenbild*|scénograph*ie|escenograf*ía,decorado|cenograf*ia
piano-bad +piano-tuning:piano sounds awful,piano sounds,piano is out,keys stick,sticking keys,piano needs,tune* the piano,tune my piano,tune our piano,tune* a piano|Klavier klingt,Klavier stimmen,Tasten klemmen,Flügel stimmen|piano sonne faux,piano faux,accorder mon piano,touches qui collent,accorder le piano|piano suena mal,afinar el piano,afinar mi piano,teclas que se atascan|piano soa mal,piano desafinado,afinar o piano,teclas presas
mixing +audio:mix our demo,mix our album,mix my song,mix an ep,master our album,mastering our,our demo,demo tape,mixing engineer,audio engineer*,mastering,mix and master|Album abmischen,abmischen,Song abmischen,Tonmischung,Tontechniker*|mixer notre,mixer un album,mixer notre maquette,notre maquette,masteriser,mixer notre album,ingénieur* du son|mezclar nuestra,mezclar un disco,mezclar nuestra maqueta,maqueta de la banda,mezclar el disco,técnico* de sonido|misturar o disco,misturar o nosso,misturar a nossa,masterizar,a nossa maquete,mistura de som,misturar o álbum,técnico* de som,masterização
loud-room +rehearsal-room:room where we can be loud,be loud,make noise,place to practise,somewhere to practise,somewhere to rehearse,place to rehearse,practise the drums,where our band can,rehearsal studio|Raum zum Proben,Raum zum Üben,laut sein,Übungsraum,wo wir laut,Bandraum,Ort zum Proben|lieu pour répéter,endroit pour répéter,faire du bruit,local pour notre groupe,local de répétition,répéter avec|sitio para ensayar,lugar para ensayar,donde ensayar,hacer ruido,ensayar con|sítio para ensaiar,lugar para ensaiar,onde ensaiar,fazer barulho,sala para ensaiar
show-art +galleries:show my paintings,hang twelve paintings,somewhere to hang,somewhere to show,show my photos,walls for an exhibition,exhibit,show my work|Bilder ausstellen,Raum zum Ausstellen,meine Bilder zeigen,Ausstellungsraum,ausstellen!,Ausstellung*|exposer mes,exposer mes toiles,lieu pour exposer,où exposer,exposer des photos,exposer!,exposition!|exponer mis,exponer mis cuadros,sitio para exponer,sala para exponer,exponer!,exposición,mis cuadros|expor os meus,expor quadros,sítio para expor,lugar para expor,expor fotografias,expor!,os meus quadros
bespoke<carpentry,furniture +carpentry,furniture:made-to-measure,bespoke shelves,built-in,built-in shelves,built-in cupboard,custom furniture,bookcase,custom-made|Maßanfertigung,nach Maß,Einbauregal,Bücherregal,maßgefertigt*|sur mesure,bibliothèque sur mesure,fabriquer une bibliothèque,placards sur mesure,dressing!|a medida,estantería a medida,armario a medida,muebles a medida|à medida,móveis por medida,estante à medida,roupeiro por medida,feito por medida
harmonica:harmonica,mouth organ,blues harp|Mundharmonika*|harmonica|armónica|harmónica,gaita de beiços
`;
