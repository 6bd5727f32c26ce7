/**
 * Concepts of work and companies. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the unit groups of ISCO-08, one major group after the other: 1 managers, 24 business and administration, 33 and 4 clerks,
 * 52 sales, 54 protective services, 7 by its business side, 8 plants, machines and drivers, 9 labourers (health, home repairs,
 * crafts, food, farming and care stand in other lists, as do technology, law, science and media); the functions of a company from
 * purchasing to after-sales; the sections of NACE that sell to companies; and a working life from internship to handing over.
 */
export const WORK = `
&job: job, jobs, vacancy, vacancies, employment, new role, unemployed, laid off, next gig | Stelle, Stellen, Arbeitsplatz, arbeitslos | emploi, boulot, chômage, poste! | empleo, trabajo!, vacante, paro! | emprego, trabalho!, vaga, desemprego, desempregado
&hiring<hr +job: recruit*, hire, hires, hiring, headhunt*, staffing, find staff | Personalvermittlung, rekrutier* | recrutement, recruteur, recruter, embauche, embaucher | selección de personal, reclutamiento, reclutador | recrutamento, recrutador, contrata
temp-work<job: temp work, temp agency | Zeitarbeit* | intérim | trabajo temporal | trabalho temporário
side-job<job: part-time job, part time, side job* | Nebenjob*, Teilzeit* | temps partiel | media jornada | part-time
remote<job: remote work* | Homeoffice | télétravail | teletrabajo | teletrabalho
&internship<job: internship*, intern, interns, placement, trainee* | Praktikum, Praktika | stage!, stages! | prácticas!, becario | estágio
&apprentice<job: apprentic* | Ausbildungsplatz, Lehrling* | apprenti | aprendiz | aprendiz
career: career*, CV, résumé, cover letter* | Karriere*, Bewerbung*, Lebenslauf | carrière professionnelle | currículum | carreira, currículo
career-change<career: career change*, retraining | Quereinstieg | reconversion professionnelle | cambio de carrera | mudança de carreira
return-work<career: back to work | Wiedereinstieg | retour à l'emploi | volver al trabajo | voltar ao trabalho
salary<career: salary negotiation*, pay rise, salary, underpaid | Gehaltsverhandlung*, Gehalt | négocier mon salaire, salaire | subida de sueldo, sueldo, salario | aumento salarial
freelance: freelanc*, self-employed | Freiberufler*, selbständig* | auto-entrepreneur | autónomo! | trabalhador independente
startup: startup*, start-up*, founder*, entrepreneur*, incubator, accelerator | Gründung*, Gründer*, gründen, Unternehmer* | création d'entreprise, incubateur | emprendedor | empreendedor
cofounder<startup: cofounder*, co-founder* | Mitgründer* | cofondateur, associé! | cofundador, socio! | cofundador
business-plan<startup: business plan* | Businessplan* | business plan | plan de negocio | plano de negócios
small-business: small business*, SME, SMEs | Mittelstand, KMU | petite entreprise, PME, TPE | pequeña empresa, pyme | pequena empresa
consulting: consultant*, management consult*, business consult*, business advi*, strategy, strategic | Unternehmensberat*, Strategie* | conseil en stratégie | consultoría, consultor, estrategia | consultoria
bizdev<sales: business development, partnerships, distributor*, reseller* | Vertriebspartner* | développement commercial, partenariat | desarrollo de negocio, alianzas | desenvolvimento de negócios
market-entry<consulting: market entry | Markteintritt | développement international | internacionalización | internacionalização
pricing: pricing, price model* | Preisgestaltung | tarification | fijación de precios | formação de preços
cooperative: cooperative*, co-operative*, co-op, coop | Genossenschaft* | coopérative, SCOP | cooperativa | cooperativa
board: board member*, trustee*, board seat, governance | Beirat*, Aufsichtsrat*, Vorstand* | conseil d'administration | consejo asesor, consejero, patronato | conselho de administração, conselheiro!
nonprofit: nonprofit*, non-profit*, NGO, NGOs, charity, charities | gemeinnützig* | ONG | ONG | ONG, IPSS
ceo: managing director*, CEO | Geschäftsführ* | directeur général, PDG | director general, gerente | diretor geral
leadership<coaching: leadership, leaders | Führungskräfte* | leadership | liderazgo, líder | liderança
~coaching: coaching, coach, mentor* | Coaching, coachen | coaching | coaching | coaching
life-coach: life coach*, feeling stuck | Lebensberat* | coach de vie | coach de vida | coach de vida
time: time management, procrastinat*, productivity | Zeitmanagement | gestion du temps | gestión del tiempo | gestão do tempo, produtividade
supervision: professional supervision, intervision | Supervision!, Supervisor* | analyse de pratiques, superviseur | supervisión de equipos | supervisão profissional
team: team building, offsite, away day | Teambuilding | cohésion d'équipe | cohesión de equipo | dinâmica de grupo
facilitation: facilitat*, moderating, moderator* | Moderation | facilitation | facilitación | facilitação
change<consulting: organisational development | Organisationsentwicklung | conduite du changement | gestión del cambio | gestão da mudança
hr: human resources, HR, people team, onboarding | Personalwesen | ressources humaines, RH, DRH | recursos humanos, RRHH | recursos humanos
staff-training<hr: staff training | Weiterbildung*, Fortbildung* | formation professionnelle | formación continua | formação profissional
union: trade union*, works council*, union rep | Gewerkschaft*, Betriebsrat* | syndicat, syndicaliste | sindicato, sindicalista | sindicato
equality: diversity, gender equality | Gleichstellung*, Diversität, Vielfalt | diversité | igualdad de género, diversidad | igualdade de género, diversidade
work-safety: occupational safety | Arbeitsschutz | sécurité au travail | riesgos laborales | segurança no trabalho
workwear<work-safety: workwear, work clothes | Arbeitskleidung | vêtements de travail, EPI | ropa de trabajo | roupa de trabalho
project: project manag*, scrum, agile, kanban | Projektmanag*, Projektleit* | gestion de projet | gestión de proyectos | gestão de projetos
product: product manag*, product owner*, roadmap*, MVP | Produktmanag* | gestion de produit | gestión de producto | gestão de produto
operations: operations manager*, operations, COO | Betriebsleit* | directeur des opérations | director de operaciones | gestão de operações
quality<operations: quality management, ISO 9001 | Qualitätsmanag* | contrôle qualité | control de calidad | controlo de qualidade
secretary: secretar*, virtual assistant* | Sekretariat*, Sekretär* | secrétariat, secrétaire | secretaría, administrativo | secretariado
typing<secretary: data entry, typing, transcrib*, transcript* | Dateneingabe, Transkription* | saisie de données | transcripción | transcrição
reception<secretary: reception desk, receptionist* | Rezeption | standardiste | recepcionista | rececionista
sales: sales, selling to, salesperson, salesman, B2B | Vertrieb, Verkauf* | vente, vendre, vendeur, vendeuse | ventas, vender, vendedor, comercial! | vendas
no-customers +sales,marketing: too few customers, not enough customers, nobody buys | zu wenig Kunden, keine Kunden | pas assez de clients | pocos clientes | poucos clientes
customer-service: customer service, call centre | Kundenservice | service client, SAV | atención al cliente | apoio ao cliente
negotiate: negotiat* | Verhandlung*, verhandeln | négociation, négocier | negociación, negociar | negociação
retail: retail*, shop owner*, shopkeeper*, shop assistant*, wholesal* | Einzelhandel*, Großhandel* | commerce de détail, commerçant | comercio minorista, mayorista, tendero | comércio a retalho, lojista, varejo
market-stall<retail: market stall*, stallholder* | Marktstand* | stand de marché | puesto de mercado | banca no mercado
second-hand<retail: second-hand, flea market* | Flohmarkt* | brocante | segunda mano | segunda mão
shop-window<retail: shop window* | Schaufenster* | vitrine | escaparate | montra
purchasing: procurement, purchasing, sourcing, buyer for | Einkäufer*, Beschaffung*, Einkauf! | achats!, acheteur | departamento de compras | departamento de compras
supplier<purchasing: supplier*, supplies | Lieferant*, Zulieferer* | fournisseur, fournit | proveedor | fornecedor, fornece
import: import, importing, importer*, export, exporting, exporter* | Import, importieren | importation, exportation | importación, exportación | importação, exportação
customs<import: customs, Incoterms | Zoll | douane | aduana | alfândega
logistics: logistic*, freight*, shipping, forwarding, forwarder*, haulage | Logistik*, Spedition*, Fracht* | logistique, fret! | logística | logística, frete
warehouse<logistics: warehous*, order picking, inventory | Lagerhalle* | entrepôt | almacén! | armazém, estoque
delivery<logistics: courier*, parcels | Kurier* | livreur, coursier | mensajero | estafeta
lorry<logistics: lorry*, trucking, trucker* | Lkw*, Lastwagen* | camion, routier | camión | camião, caminhão
driver: taxi*, chauffeur*, bus driver* | Taxi* | chauffeur de taxi, VTC | taxista, chófer | taxista, motorista!
forklift<warehouse: forklift* | Gabelstapler* | cariste | carretillero | empilhador
rail: railway*, railroad* | Eisenbahn*, Lokführer* | chemin de fer, ferroviaire | ferrocarril, ferroviario | caminho de ferro, ferrovia
aviation: aviation, pilot!, pilots, aircraft, airport* | Luftfahrt, Pilotin, Flugzeug*, Flughafen* | aviation, aéroport | aviación, aeropuerto | aviação, aeroporto
seafaring: seafar*, ship captain*, sailors | Seefahrt, Kapitän*, Matrose*, Reederei* | marin, matelot | marinero, naviera | marinheiro, armador
shipyard: shipbuilding, shipyard*, boatbuild* | Schiffbau*, Werft* | chantier naval | astillero | estaleiro
manufacture: manufactur*, factory, factories, production line*, produce our | Fertigung*, Hersteller*, Herstellung, Fabrik*, Produktionsleit* | fabrication, fabricant, usine | fabricación, fabricante, fábrica | fabrico, fabricação
plastics<manufacture: plastic!, moulds | Kunststoff* | plasturgie | inyección de plástico | injeção de plástico, moldes
machining<manufacture: machining, machinist*, lathe, toolmaker* | Zerspan* | usinage | mecanizado | usinagem
steelwork<manufacture: sheet metal, steelwork | Stahlbau* | chaudronnerie | estructura metálica | estruturas metálicas
foundry<manufacture: foundry, foundries | Gießerei* | fonderie | fundición | fundição
textile-mill<manufacture: clothing manufacturer*, garment* | Textilfabrik | industrie textile | taller de confección | confeções
food-factory<manufacture: food processing, bottling | Lebensmittelindustrie | agroalimentaire | industria alimentaria | indústria alimentar
chemical-plant<manufacture: chemical industry | Chemieindustrie | industrie chimique | industria química | indústria química
packaging: packaging, cardboard boxes | Verpackung*, Kartons | emballage | embalaje, envase | embalagem
maintenance<manufacture: industrial maintenance, millwright | Instandhaltung | maintenance industrielle | mantenimiento industrial | manutenção industrial
assembly<manufacture: assembly line | Fließband | opérateur machine | operario de fábrica | operário
mining: mining, miner, quarry | Bergbau*, Bergwerk*, Steinbruch | mine de charbon | minería, minero, cantera | mineração, mineiro, pedreira
builder: construction compan*, building contractor*, general contractor*, construction site, building site, site manager*, builders | Bauunternehm*, Bauleit*, Baustelle*, Baufirma, Bauherr* | entreprise de bâtiment, chantier, BTP | constructora, contratista | construção civil, construtora, empreiteiro
estimates<builder: quantity surveyor* | Kostenschätzung, Baukosten | métreur | presupuesto de obra | orçamentista
scaffold<builder: scaffold* | Gerüstbau* | échafaudage | andamio | andaime
concrete<builder: concrete | Beton | béton | hormigón | betão
demolition<builder: demolition* | Abbruch*, Abriss* | démolition | demolición, derribo | demolição
earthworks<builder: excavator*, digger*, earthworks | Bagger* | terrassement | excavadora | escavadora
crane<builder: crane hire | Kran! | grutier | gruista | gruista
roads<builder: road building, paving | Straßenbau* | travaux publics, voirie | obras públicas | obras públicas
tool-hire: tool hire, equipment hire | Werkzeugverleih | location de matériel | alquiler de maquinaria | aluguer de máquinas
facility: facility manag*, caretaker*, janitor* | Hausmeister* | gardien d'immeuble, concierge | conserje | porteiro, zelador
office-cleaning<facility: office clean* | Gebäudereinigung | nettoyage de bureaux | limpieza de oficinas | limpeza de escritórios
guard: security guard*, doorman, bouncer* | Wachdienst, Wachmann | agent de sécurité, vigile | guardia de seguridad, vigilante | segurança privada
police: police*, policing | Polizei*, Polizist* | police, policier, gendarme | policía | polícia
fire: firefight*, fire brigade, fire service | Feuerwehr* | pompier | bombero | bombeiro
fire-safety: fire safety, fire protection, fire risk | Brandschutz* | sécurité incendie | protección contra incendios | segurança contra incêndios
army: military, army, soldier*, veterans | Soldat*, Bundeswehr, Militär! | armée, militaire | ejército, soldado | exército
civil-service: civil servant*, public sector | öffentlicher Dienst, Beamte* | fonction publique | administración pública, funcionario | administração pública
politics: politic*, parliament*, councillor*, lobby* | Politik, Politiker, politisch, Stadtrat* | politique | política, concejal | política, vereador
policy<politics: policy advi* | Politikberat* | politiques publiques | políticas públicas | políticas públicas
diplomacy: diplomat*, embassy, embassies, consulate* | Diplomat*, Botschaft!, Konsulat* | diplomatie, ambassade, consulat | diplomacia, embajada, consulado | diplomacia, embaixada
aid: humanitarian*, development aid | Entwicklungshilfe, humanitär* | humanitaire | cooperación al desarrollo | ajuda humanitária
marketing: marketing*, advertis*, brand awareness, campaign manager, ads, promote our | Marketing*, Werbung, Werbekampagne*, Werbeagentur* | publicité, publicitaire, promouvoir | mercadotecnia, publicidad | publicidade, publicitário, divulgar, divulgação
branding<marketing: branding, rebrand* | Markenentwicklung | identité de marque | identidad de marca | identidade de marca
seo<marketing: SEO, keywords | Suchmaschinen* | référencement | posicionamiento web | motores de busca
social-media<marketing: social media, Instagram, TikTok, LinkedIn, Facebook, influencer*, followers | soziale Medien | réseaux sociaux | redes sociales | redes sociais
content<marketing,copywriting: content marketing | Redaktionsplan | stratégie de contenu | marketing de contenidos | marketing de conteúdo
newsletter<marketing: newsletter*, Mailchimp | Newsletter | infolettre | boletín | boletim informativo
market-research<marketing,surveys: market research* | Marktforschung | étude de marché | investigación de mercado | estudo de mercado
trade-fair<sales,events: trade fair*, trade show* | Fachmesse* | salon professionnel | feria de muestras | feira comercial
merch: merchandise | Werbeartikel | objets publicitaires | artículos promocionales | brindes publicitários
csr<sustainability: corporate responsibility, CSR, B Corp | Nachhaltigkeitsbericht*, CSRD | responsabilité sociétale, RSE | responsabilidad social corporativa, RSC | responsabilidade social
sustainability: sustainab*, net zero | nachhaltig* | développement durable | sostenibilidad, sostenible | sustentabilidade, sustentável
library: library, libraries, librarian* | Bibliothek*, Bücherei* | bibliothèque | biblioteca | biblioteca
archive: archive, archives, archivist* | Archiv, Archivar* | archives | archivo histórico, archivero | arquivo histórico
travel-agent: travel agen*, tour operator* | Reisebüro* | agence de voyages | agencia de viajes | agência de viagens
guide: tour guide*, local guide*, guided tour* | Stadtführ* | guide touristique | guía turístico | guia turístico
labourer: labourer*, casual work* | Aushilfe*, Hilfskraft | manutentionnaire, manœuvre, ouvrier | peón, obrero | ajudante!, servente
housekeeper: housekeep*, domestic help, butler | Haushaltshilfe* | employée de maison, gouvernante | empleada de hogar | empregada doméstica, governanta
networking: networking, business network* | Netzwerken | réseautage | red de contactos | rede de contactos
women<networking: women in business | Gründerinnen | femmes entrepreneures | mujeres emprendedoras | mulheres empreendedoras
innovation: innovation*, brainstorm*, R&D | Innovation* | innovation | innovación | inovação
franchise<startup: franchis* | Franchise* | franchise | franquicia | franquia
office: office space, cowork*, co-work*, workspace*, desk | Büro | bureau partagé | oficina | escritório
crisis<consulting: crisis management, turnaround, restructuring | Krisenmanagement | gestion de crise | gestión de crisis | gestão de crises
risk<consulting: risk manage* | Risikomanag* | gestion des risques | gestión de riesgos | gestão de riscos
outsourcing<purchasing: outsourc*, subcontract* | Subunternehmer* | sous-traitance | subcontratación | subcontratação
interim<ceo: interim manage*, fractional | Interimsmanag* | management de transition | gestión interina | gestão interina
launch<marketing: product launch* | Produkteinführung | lancement de produit | lanzamiento de producto | lançamento de produto
event-staff<job: event staff, hostess*, promoter! | Messehostess* | hôtesses | azafata de congresos | hospedeira de eventos
translate-business: cross-cultural, intercultural* | interkulturell* | interculturel | intercultural | intercultural
`;
