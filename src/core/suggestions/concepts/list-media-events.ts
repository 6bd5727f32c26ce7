/**
 * Concepts of media, publishing, design, publicity and events. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: ISCO-08 264 and 265 (journalists, announcers, film), 216 (designers of print), 7321 to 7323 (printers, binders), 3521 (stage and
 * broadcast technicians), 3332 (event planners); the steps of a book, a magazine, a broadcast, a podcast and a film from idea to
 * audience; and what stands on the bill of a conference, a fair, a festival, a party (food and bands stand in other lists).
 */
export const MEDIA_EVENTS = `
press:media contact*,media relations,PR,press release*,in the papers,spokesperson,publicist,media!|Pressearbeit,Pressesprecher*,Presse,Medien|relations presse|gabinete de prensa,prensa|assessoria de imprensa,imprensa
comms<marketing:corporate communication*|Unternehmenskommunikation|communication d'entreprise|comunicación corporativa|comunicação empresarial
media-training<press:media training|Medientraining|média training|formación de portavoces|media training
journalism<press,writing:journalis*,newspaper*,news desk,columnist*,correspondent|Journalis*,Reporter*,Redakteur*,Redaktion*,Zeitung*|journaliste,journaux|periodista,periodismo,periódico|jornalista,jornalismo,jornal
investigative<journalism:investigative journalis*|investigativer Journalismus|journalisme d'investigation|periodismo de investigación|jornalismo de investigação
magazine<journalism:magazine*,fanzine*,zine|Zeitschrift*,Magazin!|magazine,revue!|revista!|revista!
blog<writing:blog*,Substack|Blog*|blog|blog|blog
radio<journalism:radio,broadcast*|Radio,Rundfunk*|radio!|radio!,emisora|rádio
tv<film,journalism:television,TV|Fernsehen|télévision|televisión|televisão
podcast<audio:podcast*|Podcast*|podcast|podcast|podcast
audio:sound engineer*,audio,sound recording,mixing,mastering|Tontechnik*,Tonstudio*,Tonmeister*,Tonaufnahme*|ingénieur du son,studio d'enregistrement,mixage|técnico de sonido,estudio de grabación|técnico de som
voice<audio:voice-over*,voiceover*,narrator*,dubbing,audiobook*|Sprecher*|voix off|locutor!|locutor!
film:film,filmmak*,cinema,movie|Film,Filmemacher*,Kino|film,cinéaste,réalisateur,réalisatrice,tournage|cine,película,rodaje|filme,rodagem,filmagem
video<film:video,videograph*,YouTube*|Video|vidéo|vídeo|vídeo
film-crew<film:film crew,cinematograph*|Kamera!|cadreur|director de fotografía|operador de câmara
film-producer<film:film producer*|Filmproduzent*|producteur de films,productrice de films|productor de cine|produtor de cinema
film-editing<film:film edit*|Filmschnitt|monteur vidéo|montador de cine|montador de cinema
documentary<film:documentar*|Dokumentarfilm*|documentaire|documental|documentário
animation<film,illustration:animated film*,animation,animator*|Animation|film d'animation|animación|animação
film-place<film:film location*|Drehort*|lieu de tournage|localizaciones de rodaje|locais de filmagem
screening<film:film night*|Filmabend*|ciné-club|cinefórum|cineclube
photo:photograph*,photos,portrait*,headshot*,pictures taken|Fotograf*,Foto,Porträt*,Bewerbungsfoto*|photographe|fotógrafo,retrato|fotógrafo
wedding-photo<photo:wedding photo*|Hochzeitsfoto*|photographe de mariage|fotógrafo de bodas|fotógrafo de casamento
product-photo<photo:product photo*|Produktfoto*|photo de produit|fotografía de producto|fotografia de produto
darkroom<photo:darkroom*|Dunkelkammer*|labo photo|cuarto oscuro|câmara escura
photo-digitise<photo:old photos|Dias digitalisieren|numériser des photos|digitalizar fotos|digitalizar fotos
retouching<photo:photo edit*,retouching,Photoshop|Bildbearbeitung|retouche photo|retoque fotográfico|edição de fotografia
design:designer,art director*|Design,Gestalter*,Gestaltung|design|diseño,diseñador|design
graphic<design:graphic design*,logo,flyer,poster,layout,brochure*|Grafik*,Plakat*|graphisme,graphiste,affiche|diseño gráfico,logotipo,cartel,identidad visual|design gráfico,cartaz
typography<graphic:typograph*,typeface*|Typograf*|typographie|tipografía|tipografia
illustration<design:illustrat*,drawing pictures,drawings|Illustrat*,Zeichnung*,Zeichner*|illustration,dessinateur,dessin|ilustración,ilustrador,dibujante,dibujo|ilustração,desenho
comics<illustration:comic,cartoonist*,manga|Comic|bande dessinée,BD|cómic|banda desenhada,quadrinhos
scribing<illustration:graphic recording,sketchnotes|Graphic Recording|facilitation graphique|facilitación gráfica|facilitação gráfica
exhibition-design<design:exhibition design*,signage|Ausstellungsgestaltung|scénographie d'exposition|diseño de exposiciones|design de exposições
bookpub:publishing,publisher*,publish my book,literary agent*,book deal,self-publish*|Verlag,Verlagswesen,Verleger*|éditeur,édition!,maison d'édition|editorial!|editora!
book-design<bookpub,graphic:book design*,typesetting,ebook*|Buchgestaltung|couverture de livre|portada de libro|capa de livro
bookshop:bookshop*,bookseller*|Buchhandlung*,Buchhändler*|librairie,libraire|librería!,librero|livraria
book-launch:book launch*|Lesung*|séance de dédicace|presentación de libro|lançamento de livro
printing:print shop*,printing of|Druckerei*,Buchdruck*|imprimerie,imprimeur|imprenta|tipografia gráfica,gráfica!
print-art<printing:letterpress,risograph*,linocut*,printmaking,etching|Siebdruck*|sérigraphie|serigrafía,grabado!|serigrafia
bookbinding<printing:bookbind*|Buchbind*|reliure|encuadernación|encadernação
signs:sign maker*,sign painting|Schildermaler*|enseignes|rótulos|letreiros
events:event,party planner*|Veranstaltung,Eventmanag*|événementiel,événement,festival|evento|evento
conference<events:conference*,congress,symposium,summit|Konferenz*,Tagung*,Kongress*|colloque,congrès|congreso!,conferencia!|congresso!
speakers<conference:speaker for,speakers,keynote*,panelist*,talks at|Redner*,Referent|conférencier,intervenant|ponente,conferenciante,charla|orador,palestra
speaking-slot<conference+conference:chances to give talks,talk at a conference,speaking opportunit*,speaking slot*,call for papers,call for speakers|Auftritt als Redner,Vortrag halten|appel à contributions,intervenir dans une conférence|dar una charla,dar charlas|dar palestras,dar uma palestra
host<events:master of ceremonies,compère,emcee|Veranstaltungsmoderat*|maître de cérémonie|presentador de eventos|apresentador de eventos
wedding<events:wedding*,bride|Hochzeit*,heiraten|mariage,mariée!|boda,novios!|casamento,noivos!,noiva
celebrant<wedding:celebrant*|Trauredner*|officiant de cérémonie|oficiante de bodas|celebrante
party<events:birthday party,party|Geburtstagsfeier,Feier,Feiern|anniversaire d'enfant,fêtes|fiesta de cumpleaños,fiesta|festa de aniversário,festa
decoration<events:event decoration*,balloon*|Eventdekoration|décoration de fête|decoración de eventos,globos|decoração de eventos
venue:venue*,event space*,hall for,room for a workshop,room for a party|Veranstaltungsraum*,Veranstaltungsort*,Raum für,Räume für,Saal|salle de fêtes,salle des fêtes,salle à louer,lieu pour|espacio para eventos,sala para,local para|espaço para eventos,espaço para
tents<events:marquee*,tent hire,tents|Festzelt*|location de tentes|carpas|tendas!
stage-tech<events:stage technic*,stage light*,PA system,sound system,rigging|Veranstaltungstechnik*|technicien de scène|técnico de iluminación,equipo de sonido|técnico de luz
streaming<events,video:livestream*,webinar*|Livestream*|diffusion en direct|retransmisión en directo|transmissão em direto
projector<stage-tech:projector*,beamer|Beamer|vidéoprojecteur|proyector|projetor
ticketing<events:ticketing|Ticketing|billetterie|venta de entradas|bilheteira
culture:cultural manage*,arts manage*|Kulturmanag*|médiation culturelle|gestión cultural|gestão cultural
`;
