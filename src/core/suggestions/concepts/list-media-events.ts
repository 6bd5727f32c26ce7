/**
 * Concepts of media, publishing, design, publicity and events. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: ISCO-08 264 and 265 (journalists, announcers, film), 216 (designers of print), 7321 to 7323 (printers, binders), 3521 (stage and
 * broadcast technicians), 3332 (event planners); the steps of a book, a magazine, a broadcast, a podcast and a film from idea to
 * audience; and what stands on the bill of a conference, a fair, a festival, a party (food and bands stand in other lists).
 */
export const MEDIA_EVENTS = `
press: media contact*, media relations, PR, spokesperson, publicist, media! | Pressearbeit, Pressesprecher*, Presse, Medien | relations presse, médias | gabinete de prensa, prensa | assessoria de imprensa, imprensa
comms<marketing: corporate communication* | Unternehmenskommunikation | communication d'entreprise | comunicación corporativa | comunicação empresarial
media-training<press: media training | Medientraining | média training | formación de portavoces | media training
journalism<press,writing: journalis*, newspaper*, news desk, daily paper, columnist*, correspondent | Journalis*, Reporter*, Redakteur*, Redaktion*, Zeitung* | journaliste, journaux | periodista, periodismo, periódico | jornalista, jornalismo, jornal
investigative<journalism: investigative journalis*, fact-check* | investigativer Journalismus | journalisme d'investigation | periodismo de investigación | jornalismo de investigação
magazine<journalism: magazine*, fanzine*, zine, zines | Zeitschrift*, Magazin! | magazine, revue! | revista! | revista!
blog<writing: blog*, Substack | Blog* | blog | blog | blog
radio<journalism: radio, broadcast* | Radio, Rundfunk*, Hörfunk* | radio! | radio!, emisora | rádio
tv<film,journalism: television, TV producer*, TV | Fernsehen | télévision | televisión | televisão
podcast<audio: podcast* | Podcast* | podcast | podcast | podcast
audio: sound engineer*, audio, sound recording, mixing, mastering | Tontechnik*, Tonstudio*, Tonmeister* | ingénieur du son, mixage | técnico de sonido | técnico de som
voice<audio: voice-over*, voiceover*, narrator*, dubbing, audiobook* | Sprecher*, Hörbuch* | voix off | locutor! | locutor!
film: film, films, filmmak*, cinema, movie | Film, Filme, Filmemacher*, Kino | film, cinéaste, réalisateur, réalisatrice, tournage | cine, película, cineasta, rodaje | filme, rodagem, filmagem
video<film: video, videos, videograph*, YouTube* | Video | vidéo | vídeo | vídeo
film-crew<film: film crew, cinematograph* | Kamera!, Kameramann, Regie! | cadreur | director de fotografía | operador de câmara
film-producer<film: film producer* | Filmproduzent* | producteur de films | productor de cine | produtor de cinema
film-editing<film: film edit*, film cutter | Filmschnitt, Cutter! | monteur vidéo | montador de cine | montador de cinema
documentary<film: documentar* | Dokumentarfilm* | documentaire | documental | documentário
animation<film,illustration: animated film*, animation, animator*, animating | Animation, Trickfilm* | film d'animation | animación | animação
film-place<film: film location* | Drehort* | lieu de tournage | localizaciones de rodaje | locais de filmagem
screening<film: film night* | Filmabend*, Filmfestival* | ciné-club | cinefórum | cineclube
photo: photograph*, photos, portrait*, headshot*, pictures taken | Fotograf*, Foto, Fotos, Porträt* | photographe, photo | fotógrafo, retrato | fotógrafo
wedding-photo<photo: wedding photo* | Hochzeitsfoto* | photographe de mariage | fotógrafo de bodas | fotógrafo de casamento
product-photo<photo: product photo*, food photo* | Produktfoto* | photo de produit | fotografía de producto | fotografia de produto
darkroom<photo: darkroom* | Dunkelkammer* | labo photo | cuarto oscuro | câmara escura
photo-digitise<photo: old photos | Dias digitalisieren | numériser des photos | digitalizar fotos | digitalizar fotos
retouching<photo: photo edit*, retouching, Photoshop, Lightroom | Bildbearbeitung | retouche photo | retoque fotográfico | edição de fotografia
design: designer, design, art director* | Design, Gestalter*, Gestaltung | design | diseño, diseñador | design
graphic<design: graphic design*, logo, flyer, poster, layout, brochure* | Grafik*, Plakat* | graphisme, graphiste, affiche | diseño gráfico, logotipo, cartel | design gráfico, cartaz
typography<graphic: typograph*, typeface* | Typograf* | typographie | tipografía | tipografia
illustration<design: illustrat*, drawing pictures, drawings | Illustrat*, Zeichnung*, Zeichner* | illustration, dessinateur, dessin | ilustración, ilustrador, dibujante, dibujo | ilustração, desenho
comics<illustration: comic, comics, cartoonist*, manga | Comic | bande dessinée, BD | cómic | banda desenhada, quadrinhos
scribing<illustration: graphic recording, sketchnotes | Graphic Recording | facilitation graphique | facilitación gráfica | facilitação gráfica
exhibition-design<design: exhibition design*, signage, wayfinding | Ausstellungsgestaltung | scénographie d'exposition | diseño de exposiciones | design de exposições
bookpub: publishing, publisher*, book deal | Verlag, Verlage, Verleger* | éditeur, édition! | editorial! | editora!
book-design<bookpub,graphic: book design*, book cover*, typesetting, ebook* | Buchgestaltung | couverture de livre | portada de libro | capa de livro
bookshop: bookshop*, bookseller* | Buchhandlung*, Buchhändler* | librairie, libraire | librería!, librero | livraria
book-launch: book launch*, author reading* | Lesung* | séance de dédicace | presentación de libro | lançamento de livro
printing: print shop*, printing of, printing press | Druckerei*, Buchdruck* | imprimerie, imprimeur | imprenta | tipografia gráfica, gráfica!
print-art<printing: letterpress, risograph*, linocut*, printmaking, etching | Siebdruck* | sérigraphie, gravure | serigrafía, grabado! | serigrafia, gravura
bookbinding<printing: bookbind* | Buchbind* | reliure | encuadernación | encadernação
signs: sign maker*, sign painting | Schildermaler* | enseignes | rótulos | letreiros
events: event, events, party planner* | Veranstaltung, Eventmanag* | événementiel, événement, festival | evento | evento
conference<events: conference*, congress, symposium, summit | Konferenz*, Tagung*, Kongress* | colloque, congrès | congreso!, conferencia!, jornadas! | congresso!
speakers<conference: speaker for, speakers, keynote*, panelist* | Redner*, Referent, Vortrag* | conférencier | ponente, charla | orador
speaking-slot<conference +conference: chances to give talks, speaking opportunit*, speaking slot* | Auftritt als Redner | appel à contributions | dar una charla | dar palestras
host<events: master of ceremonies, event host, compère, emcee | Veranstaltungsmoderat* | maître de cérémonie | presentador de eventos | apresentador de eventos
wedding<events: wedding*, bride | Hochzeit*, heiraten | mariage, mariée! | boda, novios! | casamento, noivos!, noiva
celebrant<wedding: celebrant* | Trauredner* | officiant de cérémonie | oficiante de bodas | celebrante
party<events: birthday party, party, parties | Geburtstagsfeier, Feier, Feiern | anniversaire d'enfant, fêtes | fiesta de cumpleaños, fiesta | festa de aniversário, festa
decoration<events: event decoration*, balloon* | Eventdekoration | décoration de fête | decoración de eventos, globos | decoração de eventos, balões
venue: venue*, event space*, hall for | Veranstaltungsraum*, Veranstaltungsort*, Saal | salle de fêtes | espacio para eventos | espaço para eventos
tents<events: marquee*, tent hire, tents | Festzelt* | location de tentes, barnum | carpas | tendas!
stage-tech<events: stage technic*, stage light*, rigging | Veranstaltungstechnik* | technicien de scène | técnico de iluminación | técnico de luz
streaming<events,video: livestream*, live stream*, webinar* | Livestream* | diffusion en direct | retransmisión en directo | transmissão em direto
projector<stage-tech: projector*, beamer | Beamer, Leinwand! | vidéoprojecteur | proyector | projetor
ticketing<events: ticketing, ticket sales | Ticketing | billetterie | venta de entradas | bilheteira
culture: cultural manage*, arts manage* | Kulturmanag* | médiation culturelle | gestión cultural | gestão cultural
`;
