/**
 * Concepts of media, publishing, design, publicity and events. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: ISCO-08 264 and 265 (journalists, announcers, film), 216 (designers of print), 7321 to 7323 (printers, binders), 3521 (stage and
 * broadcast technicians), 3332 (event planners); the steps of a book, a magazine, a broadcast, a podcast and a film from idea to
 * audience; and what stands on the bill of a conference, a fair, a festival, a party (food and bands stand in other lists).
 */
export const MEDIA_EVENTS = `
press:media contact*,media relations,public relations,PR,press officer*,press release*,press coverage,in the papers,spokesperson,publicist,media!|Pressearbeit,Pressesprecher*,Öffentlichkeitsarbeit,Presse,Pressekontakt*,Medien|relations presse,relations publiques|gabinete de prensa,prensa|assessoria de imprensa,relações públicas,imprensa
comms<marketing:corporate communication*,communications manager,internal communication*|Unternehmenskommunikation|communication d'entreprise|comunicación corporativa|comunicação empresarial
media-training<press:media training,interview training|Medientraining|média training|formación de portavoces|media training
journalism<press,writing:journalis*,newspaper*,news desk,daily paper,columnist*,correspondent|Journalis*,Reporter*,Redakteur*,Redaktion*,Zeitung*|journaliste,journaux,pigiste|periodista,periodismo,periódico|jornalista,jornalismo,jornal
investigative<journalism:investigative journalis*,fact-check*|investigativer Journalismus,Faktencheck*|journalisme d'investigation|periodismo de investigación|jornalismo de investigação
magazine<journalism:magazine*,fanzine*,zine|Zeitschrift*,Magazin!|magazine,revue!|revista!|revista!
blog<writing:blog*,Substack|Blog*|blog|blog|blog
radio<journalism:radio,broadcast*|Radio,Radiosendung,Rundfunk*,Hörfunk*|radio!,radiophonique|radio!,emisora|rádio,radialista
tv<film,journalism:television,TV producer*,TV|Fernsehen,Fernsehproduzent*|télévision|televisión|televisão
podcast<audio+audio:podcast*|Podcast*|podcast,baladodiffusion|podcast|podcast
audio:sound engineer*,audio,sound recording,recording studio*,mixing*,mastering*,sound technician*,sound recordist,field recording*|Tontechnik*,Tonstudio*,Tonmeister*,Tonaufnahme*|ingénieur du son,studio d'enregistrement,mixage|técnico de sonido,estudio de grabación|técnico de som
voice<audio:voice-over*,voiceover*,narrator*,dubbing,voice actor*,audiobook*|Sprecher*,Synchronsprecher*,Hörbuch*,Synchronisation!|voix off,doublage|locutor!,doblaje|locutor!,locução,dobragem,dublagem
film:film,filmmak*,cinema,movie|Film,Filmemacher*,Kino|film,cinéaste,réalisateur,réalisatrice,tournage|cine,película,rodaje|filme,rodagem,filmagem
video<film:video,videograph*,image film,YouTube*|Video,Videoproduktion,Imagefilm*|vidéo,vidéaste|vídeo,videógrafo|vídeo
film-crew<film:film crew,film director*,camera operator*,cinematograph*|Kamera!,Kameramann,Filmregisseur*|cadreur|director de fotografía|operador de câmara,cinegrafista
film-producer<film:film producer*,film financing|Filmproduzent*,Filmförderung|producteur de films,productrice de films|productor de cine|produtor de cinema
film-editing<film+video:film edit*,film cutter,colour grading,color grading|Filmschnitt,Cutter!,Filmeditor*|monteur vidéo,montage de film,étalonnage|montador de cine,montaje de vídeo|montador de cinema,montagem de vídeo
documentary<film:documentar*|Dokumentarfilm*|documentaire|documental*|documentário*
animation<film,illustration:animated film*,animation*,animators*,animator of,animator for,3D animator,motion design*,motion graphics,explainer video*,animating*|Animation*,Trickfilm*,Erklärvideo*|film d'animation|animación|animação
film-place<film:film location*,location scout*,filming location|Drehort*,Motivsuche|lieu de tournage,repérage|localizaciones de rodaje|locais de filmagem
screening<film:film night*,film screening*,film festival*,film club|Filmabend*,Filmfestival*|ciné-club|cinefórum|cineclube
photo:photograph*,photos,portrait*,headshot*,pictures taken|Fotograf*,Foto,Porträt*,Bewerbungsfoto*|photographe|fotógrafo,retrato|fotógrafo
wedding-photo<photo+photo:wedding photo*,wedding pictures|Hochzeitsfoto*|photographe de mariage,photos de mariage|fotógrafo de bodas,fotografía de bodas|fotógrafo de casamento,fotografia de casamento
product-photo<photo+photo:product photo*,food photo*|Produktfoto*,Foodfoto*|photo de produit,photographie culinaire|fotografía de producto|fotografia de produto
darkroom<photo:darkroom*,film developing,analogue photo*,analog photo*|Dunkelkammer*|labo photo,argentique|cuarto oscuro,revelado|câmara escura
photo-digitise<photo:old photos,slides scanned,photo restoration,old films|Dias digitalisieren,alte Fotos|numériser des photos|digitalizar fotos,diapositivas|digitalizar fotos
retouching<photo:photo edit*,retouching,Photoshop,Lightroom|Bildbearbeitung,Retusche|retouche photo|retoque fotográfico|edição de fotografia
design:designer,art director*|Design,Gestalter*,Gestaltung|design,création graphique|diseño,diseñador|design,desenho gráfico
graphic<design:graphic design*,logo,flyer,poster,layout,visual identit*,corporate design,brochure*,business card*|Grafik*,Plakat*,Visitenkarte*,Broschüre*|graphisme,graphiste,affiche|diseño gráfico,logotipo,cartel,identidad visual,folleto|design gráfico,designer gráfico,logomarca,cartaz,folheto
typography<graphic:typograph*,typeface*,font design*|Typograf*,Schriftgestalt*|typographie|tipografía|tipografia
illustration<design:illustrat*,drawing pictures,drawings|Illustrat*,Zeichnung*,Zeichner*|illustration,dessinateur,dessin|ilustración,ilustrador,dibujante,dibujo|ilustração,desenhador,desenho
comics<illustration:comic,cartoonist*,graphic novel*,manga|Comic,Comiczeichner*,Cartoon|bande dessinée,BD|cómic,tebeo,historieta|banda desenhada,quadrinhos
scribing<illustration:graphic recording,sketchnotes,live drawing|Graphic Recording|facilitation graphique|facilitación gráfica|facilitação gráfica
bookpub:publishing,publisher*,publish my book,literary agent*,book deal,self-publish*|Verlag,Verlagswesen,Literaturagent*,Selfpublishing,Verleger*|éditeur,édition!,maison d'édition,publier mon livre|editorial!,publicar mi libro,publicar mi primer libro|editora!,publicar o meu livro
book-design<bookpub,graphic+graphic:book design*,book cover*,typesetting,ebook*,e-book*|Buchgestaltung,Buchcover*,Buchsatz|couverture de livre,maquettiste,livre numérique|portada de libro,maquetación de libros,libro electrónico|capa de livro,paginação de livros,livro eletrónico
bookshop:bookshop*,bookseller*,second-hand books,used books,books for sale|Buchhandlung*,Buchhändler*,Antiquariat*|librairie,libraire,bouquiniste|librería!,librero|livraria,livreiro,alfarrabista,sebo!
book-launch:book launch*,author reading*,book reading*,book tour*|Lesung*,Buchpremiere|séance de dédicace|presentación de libro|lançamento de livro
printing:print shop*,printed matter,printing*,print run|Druckerei*,Buchdruck*,Druck von,Offsetdruck,Flyer drucken,Drucken von|imprimerie,imprimeur,imprimer des flyers|imprenta,impresión offset,imprimir carteles|tipografia gráfica,gráfica!,imprimir cartazes
print-art<printing+printing:letterpress,screen print*,risograph*,linocut*,printmaking,etching|Siebdruck*,Linolschnitt*,Druckgrafik,Radierung*|sérigraphie,linogravure,gravure|serigrafía,grabado!,linograbado|serigrafia
bookbinding<printing:bookbind*,books are bound,bound books|Buchbind*|reliure,relieur|encuadernación|encadernação,encadernador
signs:sign maker*,sign painting,sign writing,vehicle lettering|Schildermaler*,Schilder malen|peintre en lettres|rótulos,rotulista|letreiros
events:event,party planner*,programme!|Veranstaltung,Eventmanag*,Festivalorganisation|événementiel,événement*,festival|evento|evento
conference<events:conference*,congress,symposium,summit|Konferenz*,Tagung*,Kongress*|colloque,congrès|congreso!,conferencia!,jornadas!,simposio|congresso!
speakers<conference:speaker for,speakers,keynote*,guest speaker*,panelist*,panel discussion,invited talk,talks at|Redner*,Referentin,Vortrag*|conférencier,intervenant*|ponente,conferenciante,ponencia,charla|orador,palestrante,palestra
speaking-slot<conference+conference:chances to give talks,talk at a conference,speaking opportunit*,speaking slot*,call for papers,call for speakers|Auftritt als Redner,Vortrag halten|appel à contributions,intervenir dans une conférence|dar una charla,dar charlas|dar palestras,dar uma palestra
host<events:master of ceremonies,event host,compère,emcee,host for,presenter|Veranstaltungsmoderat*|maître de cérémonie,présentateur|presentador de eventos,presentador|apresentador de eventos,apresentador
wedding<events:wedding*,getting married,bride|Hochzeit*,Brautpaar*,heiraten|mariage|boda,novios!|casamento,noivos!,noiva
celebrant<wedding:celebrant*,wedding officiant,civil ceremony|Trauredner*|officiant de cérémonie|oficiante de bodas|celebrante
party<events+venue:birthday party,party*|Geburtstagsfeier,Sommerfest,Feier,Feiern|anniversaire d'enfant,fête d'anniversaire,fêtes|fiesta de cumpleaños,cumpleaños infantil,fiesta|festa de aniversário,festa
decoration<events:event decoration*,balloon*,party decoration*|Eventdekoration,Luftballon*,Raumdeko|décoration de fête|decoración de eventos,globos|decoração de eventos,balões
venue:venue*,event space*,hall for,room for a workshop,room for a party,community hall,function room,somewhere to hold,place to hold,place for a party,function room for hire|Veranstaltungsraum*,Veranstaltungsort*,Raum für,Räume für,Saal,Gemeindesaal,Festsaal|salle de fêtes,salle des fêtes,salle à louer,lieu pour|espacio para eventos,sala para,local para|espaço para eventos,espaço para
tents<events:marquee*,tent hire,tents,party rental|Festzelt*,Zeltverleih,Bierbank*|location de tentes,barnum,chapiteau|carpas|tendas!
stage-tech<events:stage technic*,stage light*,lighting technician*,lighting design*,PA system,sound system,event technology,rigging,lights and sound,event technician*,sound and light|Veranstaltungstechnik*,Bühnentechnik*,Lichttechnik*,Beleuchter*,Tonanlage,Licht und Ton|technicien de scène,sonorisation,son et lumière|técnico de iluminación,equipo de sonido,luces y sonido|técnico de luz,luminotecnia,luz e som
streaming<events,video:livestream*,live stream*,hybrid event*,webinar*|Livestream*|diffusion en direct,webinaire|retransmisión en directo|transmissão em direto
projector<stage-tech:projector*,beamer|Beamer,Leinwand!|vidéoprojecteur|proyector|projetor
ticketing<events:ticketing,ticket sales,box office|Ticketing|billetterie|venta de entradas|bilheteira
culture:cultural manage*,arts manage*,arts administrat*,cultural association|Kulturmanag*,Kulturarbeit,Kulturverein*|médiation culturelle|gestión cultural,gestor cultural|gestão cultural
`;
