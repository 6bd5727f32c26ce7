/**
 * Concepts of work and companies. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the unit groups of ISCO-08, one major group after the other: 1 managers, 24 business and administration, 33 and 4 clerks,
 * 52 sales, 54 protective services, 7 by its business side, 8 plants, machines and drivers, 9 labourers (health, home repairs,
 * crafts, food, farming and care stand in other lists, as do technology, law, science and media); the functions of a company from
 * purchasing to after-sales; the sections of NACE that sell to companies; and a working life from internship to handing over.
 */
export const WORK = `
&job+hiring:job,vacancy,employment,new role,looking for work,unemployed,lost my job,laid off,out of work,next gig|Stelle,Arbeitsplatz,Jobsuche,Stellensuche,arbeitslos|emploi,boulot,chômage,poste!|empleo,trabajo!,vacante,paro!|emprego,trabalho!,vaga,desemprego,desempregado
&hiring<hr:recruit*,headhunt*,staffing|Personalvermittlung,Personalchef*,sucht Mitarbeiter,stellt ein|recrutement,recruteur|selección de personal|recrutamento
temp-work<job:temp work|Zeitarbeit*|intérim|trabajo temporal|trabalho temporário
side-job<job:part-time job,part time|Nebenjob*|temps partiel|media jornada|part-time
remote<job:remote work*|Homeoffice|télétravail|teletrabajo|teletrabalho
&internship<job:internship*,intern,placement,trainee*|Praktikum|stage!|prácticas!|estágio
&apprentice<job:apprentic*|Ausbildungsplatz|apprenti|aprendiz|aprendiz
career:career*,CV,résumé,job interview*,job application*|Karriere*,Bewerbung*,Lebenslauf,Vorstellungsgespräch*|carrière professionnelle,lettre de motivation,entretien d'embauche|currículum,entrevista de trabajo|carreira,currículo,entrevista de emprego
career-change<career:career change*,retraining|Quereinstieg|reconversion professionnelle|cambio de carrera|mudança de carreira
return-work<career:back to work|Wiedereinstieg|retour à l'emploi|volver al trabajo|voltar ao trabalho
salary<career:salary negotiation*,pay rise,salary,underpaid|Gehaltsverhandlung*,Gehalt|négocier mon salaire,salaire|subida de sueldo,sueldo|aumento salarial
freelance:freelanc*,self-employed|Freiberufler*,selbständig*|auto-entrepreneur|autónomo!|trabalhador independente
startup:startup*,start-up*,founder*,entrepreneur*,start a company,start a business,incubator,accelerator|Gründung*,Gründer*,gründen,Unternehmer*|création d'entreprise,créer mon entreprise|emprendedor,crear una empresa,montar un negocio|empreendedor,abrir um negócio
cofounder<startup:cofounder*,co-founder*|Mitgründer*|cofondateur,associé!|cofundador,socio!|cofundador
business-plan<startup:business plan*,business model*|Businessplan*|business plan,plan d'affaires|plan de negocio,modelo de negocio|plano de negócios
small-business:small business*,SME,SMEs|Mittelstand,KMU|petite entreprise,PME,TPE|pequeña empresa,pyme|pequena empresa
consulting:consultant*,management consult*,strategy,strategic|Unternehmensberat*,Strategie*|conseil en stratégie|consultoría,consultor,estrategia|consultoria
bizdev<sales:business development,partnerships,distributor*,reseller*|Vertriebspartner*|développement commercial|desarrollo de negocio|desenvolvimento de negócios
market-entry<consulting:market entry|Markteintritt|développement international|internacionalización|internacionalização
pricing:pricing,price model*|Preisgestaltung|tarification|fijación de precios|formação de preços
cooperative:cooperative*,co-operative*,co-op,coop|Genossenschaft*|coopérative,SCOP|cooperativa|cooperativa
board:board member*,trustee*,board seat,advisory board*,governance|Beirat*,Aufsichtsrat*,Vorstand*|conseil d'administration|consejo asesor,consejero|conselho de administração
nonprofit:nonprofit*,non-profit*,NGO,NGOs,charity|gemeinnützig*|ONG|ONG|ONG,IPSS
ceo:managing director*,CEO|Geschäftsführ*|directeur général,PDG|director general,gerente|diretor geral
leadership<coaching:leadership,leaders,managing people,executive coach*|Führungskräfte*,Führungskraft|leadership|liderazgo,líder|liderança
~coaching:coaching,mentor*|Coaching|coaching|coaching|coaching
life-coach:life coach*,feeling stuck|Lebensberat*|coach de vie|coach de vida|coach de vida
time:time management,procrastinat*,productivity|Zeitmanagement|gestion du temps|gestión del tiempo|gestão do tempo
supervision:professional supervision,intervision|Supervision!,Supervisor*|analyse de pratiques,superviseur|supervisión de equipos|supervisão profissional
team:team building,offsite|Teambuilding|cohésion d'équipe|cohesión de equipo|dinâmica de grupo
facilitation:facilitat*,moderating,moderator*|Moderation|facilitation|facilitación|facilitação
change<consulting:organisational development|Organisationsentwicklung|conduite du changement|gestión del cambio|gestão da mudança
hr:human resources,HR,people team,onboarding|Personalwesen|ressources humaines,RH,DRH|recursos humanos,RRHH|recursos humanos
staff-training<hr:staff training|Weiterbildung*|formation professionnelle|formación continua|formação profissional
union:trade union*,works council*,union rep|Gewerkschaft*,Betriebsrat*|syndicat|sindicato|sindicato
equality:diversity|Gleichstellung*,Vielfalt|diversité|igualdad de género,diversidad|igualdade de género
work-safety:occupational safety|Arbeitsschutz|sécurité au travail|riesgos laborales|segurança no trabalho
workwear<work-safety:workwear|Arbeitskleidung|vêtements de travail,EPI|ropa de trabajo|roupa de trabalho
project:project manag*,scrum,agile,kanban,project plan*|Projektmanag*,Projektleit*|gestion de projet,chef de projet|gestión de proyectos,jefe de proyecto|gestão de projetos,gestor de projeto
product:product manag*,product owner*,roadmap*,MVP|Produktmanag*|gestion de produit,chef de produit|gestión de producto,jefe de producto|gestão de produto,gestor de produto
operations:operations manager*,operations,COO,process improvement,business process*|Betriebsleit*|directeur des opérations|director de operaciones|gestão de operações
quality<operations:quality management|Qualitätsmanag*|contrôle qualité|control de calidad|controlo de qualidade
secretary:secretar*,virtual assistant*,office work|Sekretariat*,Sekretär*,Bürokraft|secrétariat,secrétaire|secretaría|secretariado
typing<secretary:data entry,typing,transcrib*,transcript*|Dateneingabe|saisie de données|transcripción|transcrição
reception<secretary:reception desk,receptionist*|Rezeption|standardiste|recepcionista|rececionista
sales:sales,selling to,salesperson,salesman,new customers,first clients,find clients,find customers,lead generation,B2B|Vertrieb,Verkauf*,Kundengewinnung,neue Kunden,Akquise|vente,vendre,vendeur,vendeuse,trouver des clients|ventas,vender,vendedor,comercial!,captar clientes|vendas,angariar clientes
no-customers+sales,marketing:too few customers,not enough customers,not enough clients,nobody buys,nobody knows us|zu wenig Kunden,keine Kunden,niemand kennt uns|pas assez de clients,manque de clients,personne ne nous connaît|pocos clientes,faltan clientes,nadie nos conoce|poucos clientes,faltam clientes,ninguém nos conhece
customer-service:customer service,call centre|Kundenservice|service client,SAV|atención al cliente|apoio ao cliente
negotiate:negotiat*|Verhandlung*,verhandeln|négociation|negociación,negociar|negociação
retail:retail*,shop owner*,shopkeeper*,wholesal*|Einzelhandel*,Großhandel*|commerce de détail,commerçant|comercio minorista,mayorista,tendero|comércio a retalho,lojista,varejo
market-stall<retail:market stall*,stallholder*|Marktstand*|stand de marché|puesto de mercado|banca no mercado
second-hand<retail:second-hand|Flohmarkt*|brocante|segunda mano|segunda mão
shop-window<retail:shop window*|Schaufenster*|vitrine|escaparate|montra
purchasing:procurement,purchasing,sourcing,buyer for|Einkäufer*,Beschaffung*,Einkauf!|achats!,acheteur|departamento de compras|departamento de compras
supplier<purchasing:supplier*,supplies|Lieferant*|fournisseur,fournit|proveedor|fornecedor,fornece
import:import,importer*,export,exporter*|Import,importieren|importation,commerce international|importación,exportación,comercio exterior|importação
customs<import:customs,Incoterms|Zoll|douane|aduana|alfândega
logistics:logistic*,freight*,shipping,forwarding,forwarder*,haulage|Logistik*,Spedition*,Fracht*|logistique,fret!|logística|logística,frete
warehouse<logistics:warehous*,order picking,inventory|Lagerhalle*|entrepôt|almacén!|armazém,estoque
delivery<logistics:courier*,parcels|Kurier*|livreur|mensajero|estafeta
lorry<logistics:lorry*,trucking,trucker*|Lkw*,Lastwagen*|camion,routier|camión|camião
driver:taxi*,chauffeur*,bus driver*|Taxi*|chauffeur de taxi,VTC|taxista,chófer|taxista,motorista!
forklift<warehouse:forklift*|Gabelstapler*|cariste|carretillero|empilhador
rail:railway*,railroad*|Eisenbahn*,Lokführer*|chemin de fer,ferroviaire|ferrocarril,ferroviario|caminho de ferro,ferrovia
aviation:aviation,pilot!,pilots,aircraft,airport*|Luftfahrt,Pilotin,Flugzeug*,Flughafen*|aviation,aéroport|aviación,aeropuerto|aviação
seafaring:seafar*,ship captain*|Seefahrt,Kapitän*,Matrose*,Reederei*|marin|marinero|marinheiro,armador
shipyard:shipbuilding,shipyard*,boatbuild*|Schiffbau*,Werft*|chantier naval|astillero|estaleiro
manufacture:manufactur*,factory,production line*,produce our|Fertigung*,Hersteller*,Herstellung,Fabrik*,Produktionsleit*|fabrication,usine|fabricación,fabricante|fabrico
plastics<manufacture:plastic!,moulds|Kunststoff*|plasturgie|inyección de plástico|injeção de plástico,moldes
machining<manufacture:machining,machinist*,lathe,toolmaker*|Zerspan*|usinage|mecanizado|usinagem
steelwork<manufacture:sheet metal|Stahlbau*|chaudronnerie|estructura metálica|estruturas metálicas
foundry<manufacture:foundry|Gießerei*|fonderie|fundición|fundição
textile-mill<manufacture:clothing manufacturer*,garment*|Textilfabrik|industrie textile|taller de confección|confeções
food-factory<manufacture:food processing,bottling|Lebensmittelindustrie|agroalimentaire|industria alimentaria|indústria alimentar
chemical-plant<manufacture:chemical industry|Chemieindustrie|industrie chimique|industria química|indústria química
packaging:packaging|Verpackung*,Kartons|emballage|embalaje,envase|embalagem
maintenance<manufacture:industrial maintenance|Instandhaltung|maintenance industrielle|mantenimiento industrial|manutenção industrial
assembly<manufacture:assembly line|Fließband|opérateur machine|operario de fábrica|operário
mining:mining,miner,quarry|Bergbau*,Bergwerk*|mine de charbon|minería,cantera|mineração,mineiro,pedreira
builder:construction compan*,building contractor*,general contractor*,construction site,building site,site manager*,builders|Bauunternehm*,Bauleit*,Baustelle*,Baufirma,Bauherr*|entreprise de bâtiment,chantier,BTP|constructora,contratista|construção civil,construtora,empreiteiro
estimates<builder:quantity surveyor*|Kostenschätzung|métreur|presupuesto de obra|orçamentista
scaffold<builder:scaffold*|Gerüstbau*|échafaudage|andamio|andaime
concrete<builder:concrete|Beton|béton|hormigón|betão
demolition<builder:demolition*|Abbruch*,Abriss*|démolition|demolición,derribo|demolição
earthworks<builder:excavator*,digger*,earthworks|Bagger*|terrassement|excavadora|escavadora
crane<builder:crane hire|Kran!|grutier|gruista|gruista
roads<builder:road building,paving|Straßenbau*|travaux publics,voirie|obras públicas|obras públicas
tool-hire:tool hire,equipment hire|Werkzeugverleih|location de matériel|alquiler de maquinaria|aluguer de máquinas
facility:facility manag*,caretaker*,janitor*|Hausmeister*|gardien d'immeuble,concierge|conserje|porteiro,zelador
office-cleaning<facility:office clean*|Gebäudereinigung|nettoyage de bureaux|limpieza de oficinas|limpeza de escritórios
guard:security guard*,doorman,bouncer*|Wachdienst,Wachmann|agent de sécurité,vigile|guardia de seguridad,vigilante|segurança privada
police:police*,policing|Polizei*,Polizist*|police,policier,gendarme|policía|polícia
fire:firefight*,fire brigade|Feuerwehr*|pompier|bombero|bombeiro
fire-safety:fire safety,fire risk|Brandschutz*|sécurité incendie|protección contra incendios|segurança contra incêndios
army:military,army,soldier*,veterans|Soldat*,Bundeswehr,Militär!|armée,militaire|ejército,soldado|exército
civil-service:civil servant*,public sector|öffentlicher Dienst,Beamte*|fonction publique|administración pública,funcionario|administração pública
politics:politic*,parliament*,councillor*,lobby*|Politik,politisch,Stadtrat*|politique|política,concejal|política,vereador
policy<politics:policy advi*|Politikberat*|politiques publiques|políticas públicas|políticas públicas
diplomacy:diplomat*,embassy,consulate*|Diplomat*,Botschaft!,Konsulat*|diplomatie,ambassade,consulat|diplomacia,embajada|diplomacia,embaixada
aid:humanitarian*|Entwicklungshilfe|humanitaire|cooperación al desarrollo|ajuda humanitária
marketing:marketing*,advertis*,brand awareness,campaign manager,go-to-market,ads,promote our|Marketing*,Werbung,Werbekampagne*,Werbeagentur*|publicité,publicitaire,promouvoir|mercadotecnia,publicidad|publicidade,publicitário,divulgar,divulgação
branding<marketing:branding,rebrand*|Markenentwicklung|identité de marque|identidad de marca|identidade de marca
seo<marketing:SEO,search engine*,Google ranking,keywords,found online,nobody finds our|Suchmaschinen*|référencement,trouvé sur Google|posicionamiento web,posicionamiento en buscadores|motores de busca,aparecer no Google
social-media<marketing:social media,Instagram,TikTok,LinkedIn,Facebook,influencer*,followers|soziale Medien|réseaux sociaux|redes sociales|redes sociais
content<marketing,copywriting:content marketing|Redaktionsplan|stratégie de contenu|marketing de contenidos|marketing de conteúdo
newsletter<marketing:newsletter*|Newsletter|infolettre|boletín|boletim informativo
market-research<marketing,surveys:market research*|Marktforschung|étude de marché|investigación de mercado|estudo de mercado
trade-fair<sales,events:trade fair*|Fachmesse*|salon professionnel|feria de muestras|feira comercial
merch:merchandise|Werbeartikel|objets publicitaires|artículos promocionales|brindes publicitários
csr<sustainability:corporate responsibility,CSR,B Corp|Nachhaltigkeitsbericht*|responsabilité sociétale,RSE|responsabilidad social corporativa,RSC|responsabilidade social
sustainability:sustainab*,net zero|nachhaltig*|développement durable|sostenibilidad,sostenible|sustentabilidade,sustentável
library:library,librarian*|Bibliothek*,Bücherei*|bibliothèque|biblioteca|biblioteca
archive:archive,archivist*|Archiv,Archivar*|archives|archivo histórico|arquivo histórico
travel-agent<travel:travel agen*|Reisebüro*|agence de voyages|agencia de viajes|agência de viagens
guide<travel:tour guide*|Stadtführ*|guide touristique|guía turístico|guia turístico
labourer:labourer*,casual work*|Aushilfe*,Hilfskraft|manutentionnaire,manœuvre,ouvrier|peón,obrero|ajudante!,servente
housekeeper:housekeep*,domestic help,butler|Haushaltshilfe*|employée de maison,gouvernante|empleada de hogar|empregada doméstica,governanta
networking:networking|Netzwerken|réseautage|red de contactos|rede de contactos
women<networking:women in business|Gründerinnen|femmes entrepreneures|mujeres emprendedoras|mulheres empreendedoras
innovation:innovation*,brainstorm*,R&D|Innovation*|innovation|innovación|inovação
franchise<startup:franchis*|Franchise*|franchise|franquicia|franquia
office:office space,cowork*,co-work*,workspace*,desk,meeting room*|Büro,Schreibtisch|bureau partagé,espace de travail|oficina,espacio de trabajo|escritório,espaço de trabalho
crisis<consulting:crisis management,turnaround,restructuring|Krisenmanagement|gestion de crise|gestión de crisis|gestão de crises
risk<consulting:risk manage*|Risikomanag*|gestion des risques|gestión de riesgos|gestão de riscos
outsourcing<purchasing:outsourc*,subcontract*|Subunternehmer*|sous-traitance|subcontratación|subcontratação
interim<ceo:interim manage*,fractional|Interimsmanag*|management de transition|gestión interina|gestão interina
launch<marketing:product launch*|Produkteinführung|lancement de produit|lanzamiento de producto|lançamento de produto
event-staff<job:event staff,hostess*,promoter!|Messehostess*|hôtesses|azafata de congresos|hospedeira de eventos
`;
