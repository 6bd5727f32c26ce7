/**
 * Concepts of work and companies. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the unit groups of ISCO-08, one major group after the other: 1 managers, 24 business and administration, 33 and 4 clerks,
 * 52 sales, 54 protective services, 7 by its business side, 8 plants, machines and drivers, 9 labourers (health, home repairs,
 * crafts, food, farming and care stand in other lists, as do technology, law, science and media); the functions of a company from
 * purchasing to after-sales; the sections of NACE that sell to companies; and a working life from internship to handing over.
 */
export const WORK = `
&job+hiring:job,vacancy*,vacancies*,employment,new role,looking for work,unemployed,lost my job,laid off,out of work,next gig|Stelle,Arbeitsplatz,Jobsuche,Stellensuche,arbeitslos|emploi,boulot,chômage,poste!|empleo,trabajo!,vacante,paro!|emprego,trabalho!,vaga,desemprego,desempregado
&hiring<hr:recruit*,headhunt*,staffing,talent acquisition,executive search,find staff,find employees,new staff,new employees|Personalvermittlung,Personalsuche,Personalchef*,sucht Mitarbeiter,stellt ein,rekrutier*,Mitarbeiter finden,Mitarbeiter suchen,Personal finden,Fachkräfte finden|recrutement,recruteur,embauche,trouver du personnel|selección de personal,reclutamiento,reclutador,encontrar personal|recrutamento,recrutador,contrata,encontrar pessoal,contratar pessoas
temp-work<job:temp work,temp agency|Zeitarbeit*,Leiharbeit*|intérim,intérimaire|trabajo temporal|trabalho temporário
side-job<job:part-time job,side job*,summer job*,holiday job*,part-time work|Nebenjob*,Minijob*,Teilzeit*,Ferienjob*|temps partiel|media jornada|meio período,trabalho em part-time
remote<job:remote work*,work from home,digital nomad*|Homeoffice,Heimarbeit|télétravail|teletrabajo|teletrabalho
&internship:internship*,interns*,an intern,intern for,work experience,placement,trainee*|Praktikum,Praktika,Praktikant*|stage!,stagiaire|prácticas!,becario|estágio,estagiário
&apprentice<job:apprentic*|Ausbildungsplatz,Lehrstelle*,Lehrling*,Azubi*,Auszubildend*|apprenti,alternance*|aprendiz|aprendiz
career:career*,CV,résumé,cover letter*,job interview*,job application*|Karriere*,Bewerbung*,Lebenslauf,Vorstellungsgespräch*,Berufsberat*|carrière professionnelle,lettre de motivation,entretien d'embauche,conseiller en orientation|currículum,entrevista de trabajo,orientador laboral|carreira,currículo,entrevista de emprego
career-change<career:career change*,changing careers,change career,retraining,new career|Quereinstieg,Umschulung|reconversion professionnelle,reconversion,bilan de compétences|cambio de carrera,reorientación profesional|mudança de carreira,reconversão profissional
return-work<career:back to work,return to work,career break|Wiedereinstieg|retour à l'emploi|volver al trabajo|voltar ao trabalho
salary<career:salary negotiation*,pay rise,salary,underpaid|Gehaltsverhandlung*,Gehalt|négocier mon salaire,salaire|subida de sueldo,sueldo|aumento salarial
freelance:freelanc*,self-employed,self employment|Freiberufler*,freiberuflich,selbständig*,selbstständig*|auto-entrepreneur|autónomo!|trabalhador independente
startup:startup*,start-up*,founder*,entrepreneur*,start a company,starting a company,start a business,incubator,accelerator|Gründung*,Gründer*,gründen,Existenzgründ*,Unternehmer*|création d'entreprise,créer mon entreprise,incubateur,créer une entreprise|emprendedor,emprendimiento,crear una empresa,montar un negocio,crear mi empresa|empreendedor,empreendedorismo,abrir um negócio,abrir uma empresa,abrir empresa
cofounder<startup:cofounder*,co-founder*,founding partner*,business partner*,wants to start a company,looking for a startup|Mitgründer*,Geschäftspartner*|cofondateur,cofondatrice,associé*!|cofundador,socio!|cofundador
business-plan<startup+startup:business plan*,business model*,lean canvas,bussiness plan*|Businessplan*,Geschäftsplan,Geschäftsmodell*|business plan,plan d'affaires,modèle économique|plan de negocio,modelo de negocio|plano de negócios
small-business:small business*,SME,SMEs|Mittelstand,Kleinunternehm*,KMU|petite entreprise,PME,TPE|pequeña empresa,pyme|pequena empresa,pequeno negócio
~consultancy:consulting,strategy,strategic|Consultant,Strategie*|consultant|consultor,consultoría,estrategia|consultor
consulting:management consult*,business consult*,business advi*,business strategy,strategy consult*,company strategy|Unternehmensberat*,Unternehmensstrategie,Betriebsberat*|conseil en stratégie|consultoría de empresas,estrategia empresarial|consultoria de empresas
~organisation:organisation,organization,company,institution,program,influence,celebrate,presidency,developed,evacuation,contrast|Organisation,organisieren,organisiert,Unternehmen,Gesellschaft,Bewertung,Verbesserung,verbessern,Einrichtung,Reaktion,Parlament|organisation,organisateur,organisme,développement|organización,organizar,empresa,desarrollo,documentación,residencia,incorporación,presidencia|organização,desenvolvimento,preparação,separação,formulação
bizdev<sales:business development,partnerships,distributor*,reseller*|Vertriebspartner*|développement commercial,partenariat,distributeur|desarrollo de negocio,alianzas,distribuidor|desenvolvimento de negócios,parcerias
market-entry<consulting:market entry,enter the market,international expansion,expand abroad|Markteintritt|développement international,export PME|internacionalización|internacionalização
pricing:pricing,price model*,price strategy,what to charge|Preisgestaltung,Preisstrategie|tarification|fijación de precios|formação de preços,precificação
cooperative:cooperative*,co-operative*,co-op,coop|Genossenschaft*|coopérative,SCOP|cooperativa|cooperativa
board:board member*,trustee*,board seat,non-executive,advisory board*,governance*|Beirat*,Aufsichtsrat*,Vorstand*|conseil d'administration,administrateur!,gouvernance*|consejo asesor,consejero,patronato|conselho de administração,conselheiro!
nonprofit:nonprofit*,non-profit*,NGO,NGOs,charity,social enterprise*|gemeinnützig*,Sozialunternehmen|ONG,association loi|ONG,tercer sector|ONG,terceiro setor,IPSS
ceo:managing director*,CEO,chief executive*,general manager*|Geschäftsführ*,Geschäftsleitung|directeur général,PDG|director general,gerente|diretor geral
leadership<coaching:leadership,leaders,leading teams,managing people,new manager*,executive coach*|Führungskräfte*,Führungskraft,Führungsstil,Teamleit*|leadership,encadrement,dirigeants*|liderazgo,líder,directivos|liderança,chefias
~coaching:coaching,mentor*|Coaching|coaching,accompagnement|coaching,acompañamiento|coaching
life-coach:life coach*,feeling stuck,at a crossroads,purpose in life,personal development|Lebensberat*,Lebenscoach|coach de vie|coach de vida|coach de vida
time:time management,procrastinat*,productivity*,getting organised,getting organized,too many meetings,too many emails,no time|Zeitmanagement,Prokrastination,Selbstorganisation,keine Zeit|gestion du temps,productivité*,pas le temps|gestión del tiempo,productividad*,falta de tiempo|gestão do tempo,produtividade*,falta de tempo
supervision:professional supervision,team supervision,peer supervision,intervision|Supervision!,Supervisor*|analyse de pratiques,superviseur|supervisión de equipos|supervisão profissional
team:team building,team development,team retreat,offsite,away day,team spirit,our team,my team,team coach|Teambuilding,Teamentwicklung,Teamtag,unser Team,mein Team,unserem Team|cohésion d'équipe,mon équipe,notre équipe,cohésion|cohesión de equipo,mi equipo,nuestro equipo|dinâmica de grupo,minha equipa,nossa equipa,minha equipe
facilitation:facilitat*,moderating,moderator*|Moderation,moderier*,Workshopleit*|facilitation|facilitación,facilitador,moderador,dinamizar|facilitação
change<consulting:organisational development,organizational development,change management|Organisationsentwicklung|conduite du changement,changement dans l'entreprise|gestión del cambio|gestão da mudança
hr:human resources,HR,people team,onboarding,performance review*|Personalwesen,Personalabteilung,Personalentwicklung,Personalreferent*|ressources humaines,RH,DRH|recursos humanos,RRHH|recursos humanos
staff-training<hr:staff training,corporate training,vocational training,professional training|Weiterbildung*,Fortbildung*|formation professionnelle|formación continua|formação profissional
union:trade union*,works council*,union rep|Gewerkschaft*,Betriebsrat*|syndicat,syndicaliste|sindicato,sindicalista|sindicato
equality:diversity*,gender equality,inclusion training|Gleichstellung*,Diversität,Vielfalt|diversité|igualdad de género,diversidad|igualdade de género
work-safety:occupational safety,health and safety,workplace safety|Arbeitsschutz,Arbeitssicherheit|sécurité au travail|riesgos laborales,seguridad laboral|segurança no trabalho
workwear<work-safety:workwear,work clothes,safety clothing,protective clothing|Arbeitskleidung|vêtements de travail,EPI|ropa de trabajo|roupa de trabalho
project:project manag*,scrum,agile,kanban,project plan*|Projektmanag*,Projektleit*,Projektplan*|gestion de projet,chef de projet|gestión de proyectos,jefe de proyecto|gestão de projetos,gestor de projeto
product:product manag*,product owner*,roadmap*,product strategy,user stories,MVP|Produktmanag*,Produktstrategie|gestion de produit,chef de produit|gestión de producto,jefe de producto|gestão de produto,gestor de produto
operations:operations manager*,COO,process improvement,business process*,lean management,Six Sigma|Betriebsleit*,Prozessoptimierung,Prozessmanag*|directeur des opérations|director de operaciones|gestão de operações
quality<operations:quality management,quality control,ISO 9001|Qualitätsmanag*,Qualitätssicherung|contrôle qualité,qualiticien|control de calidad|controlo de qualidade
secretary:secretar*,virtual assistant*,personal assistant*,office manager*,back office,office work,admin work|Sekretariat*,Sekretär*,Büroassistenz,Bürokraft,Bürohilfe,Assistenz!,virtuelle Assistentin,virtuelle Assistenz,Büroorganisation|secrétariat,secrétaire|secretaría,asistente virtual,administrativo|secretariado,assistente virtual
typing<secretary:data entry,typing*,transcrib*,transcript*|Dateneingabe,Transkription*,abtippen|saisie de données,retranscrire|transcripción|transcrição,digitação
reception<secretary:reception desk,receptionist*,front desk|Rezeption*,Empfangskraft|standardiste,réceptionniste|recepcionista|rececionista
sales:sales,selling to,salesperson,salesman,new clients,new customers,first clients,first customers,ten clients,find clients,find customers,lead generation,B2B,cold calling,more clients,more customers,get clients,paying clients,paying customers|Vertrieb,Vertriebsleit*,Verkauf*,Kundengewinnung,neue Kunden,Akquise,mehr Kunden|vente,vendre,vendeur,vendeuse,trouver des clients,prospection,commerciale!,plus de clients,nouveaux clients|ventas,vender,vendedor,comercial!,captar clientes,más clientes,nuevos clientes|vendas,angariar clientes,mais clientes,novos clientes,arranjar clientes
no-customers+sales,marketing:too few customers,not enough customers,not enough clients,nobody buys,nobody knows us|zu wenig Kunden,keine Kunden,niemand kennt uns|pas assez de clients,manque de clients,personne ne nous connaît|pocos clientes,faltan clientes,nadie nos conoce|poucos clientes,faltam clientes,ninguém nos conhece
customer-service:customer service,customer support,call centre,call center|Kundenservice,Kundendienst|service client,SAV|atención al cliente|apoio ao cliente
negotiate:negotiat*|Verhandlung*,verhandeln|négociation*,négocier*,négociateur|negociación,negociar,negociador|negociação
retail:retail*,shop owner*,shopkeeper*,shop assistant*,wholesal*|Einzelhandel*,Großhandel*,Ladenbesitzer*,Ladeninhaber*|commerce de détail,commerçant,grossiste|comercio minorista,mayorista,tendero,dependiente!|comércio a retalho,lojista,varejo,retalho!
market-stall<retail:market stall*,stallholder*,pop-up shop*|Marktstand*,Markthändler*|stand de marché|puesto de mercado|banca no mercado,feirante
second-hand<retail:second-hand,flea market*,charity shop*|Flohmarkt*,Secondhand*,Trödel*|brocante|segunda mano,mercadillo|segunda mão,brechó
shop-window<retail:shop window*,visual merchandis*,shop fitting|Schaufenster*,Ladenbau*|vitrine,étalagiste|escaparate*|montra,vitrinista
purchasing:procurement*,purchasing,sourcing*,buyer for|Einkäufer*,Beschaffung*,Einkauf!|achats!,acheteur,approvisionnement|departamento de compras,aprovisionamiento|departamento de compras,aprovisionamento
~supplier:supplier*,supplies,stockist*|Lieferant*,Zulieferer*,liefert|fournisseur,fournit|proveedor,suministra|fornecedor,fornece
import:import export,importing*,importer*,imports from,trade with|Importeur*,importieren,Export*,Außenhandel*|importation*,importateur,commerce international|importación,importador,comercio exterior|importação
customs<import+logistics:customs*,Incoterms|Zoll,Verzollung,Zollanmeldung|douane,dédouanement,douanier|aduana,aduanero|alfândega,desalfandegamento,aduaneiro
logistics:logistic*,freight*,shipping*,forwarding*,forwarder*,supply chain*,haulage|Logistik*,Spedition*,Fracht*,Lieferkette*|logistique,transitaire,fret!|logística|logística,transitário,frete
warehouse<logistics+logistics:warehous*,order picking,inventory|Lagerhalle*,Lagerist*,Lagerarbeit*,Lagerhaltung|entrepôt,magasinier|almacén!,mozo de almacén|armazém,estoque
delivery<logistics:courier*,delivery driver*,parcels,delivery service|Kurier*,Paketdienst,Paketbote|livreur,coursier,livraison,colis!|mensajero,repartidor|estafeta,motoboy,encomendas
lorry<logistics:lorry*,truck driver*,trucking,trucker*|Lkw*,Lastwagen*|camion,routier|camión,camionero|camião,camionista,caminhão*,caminhoneiro
driver:taxi*,chauffeur*,bus driver*,private driver|Taxi*,Busfahrer*,Fahrdienst*|chauffeur de taxi,VTC|taxista,chófer|taxista,motorista!
forklift<warehouse:forklift*|Gabelstapler*,Staplerfahrer*|cariste|carretillero|empilhador
rail:railway*,railroad*,train driver*|Eisenbahn*,Lokführer*,Bahnbetrieb|chemin de fer,ferroviaire,cheminot|ferrocarril,ferroviario,maquinista|caminho de ferro,ferrovia
aviation:aviation,pilot!,pilots,aircraft,airport*,flight attendant*|Luftfahrt,Pilotin,Flugzeug*,Flughafen*,Flugbegleit*|aviation,aéroport|aviación,aeropuerto|aviação
seafaring:seafar*,ship captain*,merchant navy,shipping company|Seefahrt,Kapitän*,Matrose*,Reederei*|marin,matelot,armateur|marinero,naviera|marinheiro,armador
shipyard:shipbuilding,shipyard*,boatbuild*|Schiffbau*,Werft*|chantier naval|astillero|estaleiro
manufacture:manufactur*,factory,production line*,produce our,production manager*|Fertigung*,Hersteller*,Herstellung,Fabrik*,Produktionsleit*|fabrication*,fabricant*,usine|fabricación*,fábrica|fabrico*,fabricação*
plastics<manufacture:plastic!,injection mould*,injection mold*,moulds|Kunststoff*,Spritzguss|plasturgie|inyección de plástico|injeção de plástico,moldes
machining<manufacture:machining*,machinist*,lathe,toolmaker*,milling machine|Zerspan*,Drehbank,Fräsen|usinage,fraiseur|mecanizado,tornero,fresador|usinagem
steelwork<manufacture:sheet metal,steel construction,steelwork|Stahlbau*|chaudronnerie,tôlerie|estructura metálica,calderería|estruturas metálicas,caldeiraria
foundry<manufacture:foundry,metal casting|Gießerei*|fonderie|fundición|fundição
textile-mill<manufacture:clothing manufacturer*,garment*,textile factory|Textilfabrik,Textilindustrie|industrie textile|taller de confección|confeções
packaging:packaging*,cardboard boxes|Verpackung*,Kartons|emballage,conditionnement|embalaje,envase|embalagem
maintenance<manufacture:industrial maintenance,plant maintenance,millwright|Instandhaltung|maintenance industrielle|mantenimiento industrial|manutenção industrial
assembly<manufacture:assembly line,machine operator*,factory worker*|Fließband,Maschinenführer*,Fabrikarbeiter*|opérateur machine|operario de fábrica|operário
mining:mining*,miners*,quarry|Bergbau*,Bergwerk*,Steinbruch|mine de charbon|minería,minero*,cantera|mineração,mineiro,pedreira
builder:construction compan*,building contractor*,general contractor*,construction site,building site,site manager*,builders|Bauunternehm*,Bauleit*,Baustelle*,Baufirma,Bauherr*|entreprise de bâtiment,chantier,BTP|constructora,jefe de obra,contratista|construção civil,construtora,empreiteiro
estimates<builder:quantity surveyor*,cost estimate*|Kostenschätzung,Baukosten|métreur|presupuesto de obra|orçamentista
scaffold<builder:scaffold*|Gerüstbau*,Baugerüst|échafaudage|andamio|andaime
concrete<builder:concrete|Beton,Betonbau|béton|hormigón|betão
demolition<builder:demolition*|Abbruch*,Abriss*|démolition|demolición,derribo|demolição
earthworks<builder:excavator*,digger*,earthworks|Bagger*,Erdarbeiten|terrassement*,pelleteuse|excavadora,excavación|escavadora,escavação
crane<builder:crane hire,crane operator*|Kran!,Kranführer*|grutier|gruista|gruista
roads<builder:road building,road construction,paving|Straßenbau*|travaux publics,voirie|obras públicas,pavimentación|obras públicas
tool-hire:tool hire,equipment hire,equipment rental,plant hire|Werkzeugverleih,Maschinenverleih,Geräteverleih|location de matériel|alquiler de maquinaria|aluguer de máquinas
facility:facility manag*,caretaker*,janitor*,property management|Hausmeister*,Hausverwalt*,Gebäudemanag*|gardien d'immeuble,concierge|conserje|porteiro,zelador,síndico
office-cleaning<facility:office clean*,commercial cleaning|Gebäudereinigung|nettoyage de bureaux|limpieza de oficinas|limpeza de escritórios
guard:security guard*,doorman,bouncer*,security staff|Wachdienst,Sicherheitsdienst,Türsteher*,Wachmann|agent de sécurité,vigile,gardiennage|guardia de seguridad,vigilante|segurança privada
police:police*,policing,crime prevention|Polizei*,Polizist*|police,policier*,gendarme|policía*,guardia civil|polícia*
fire:firefight*,fire brigade,fire service|Feuerwehr*|pompier|bombero|bombeiro
fire-safety:fire safety,fire protection,fire risk|Brandschutz*|sécurité incendie|protección contra incendios|segurança contra incêndios
army:military,army,soldier*,armed forces,veterans|Soldat*,Bundeswehr,Militär!|armée,militaire|ejército,soldado|exército,forças armadas
civil-service:civil servant*,public sector,public administration,local government|öffentlicher Dienst,Beamte*,Verwaltungsfach*|fonction publique,fonctionnaire|administración pública,funcionario|administração pública,setor público
politics:politic*,parliament*,councillor*,lobby*,public affairs|Politik,politisch,Kommunalpolitik*,Stadtrat*,Gemeinderat|politique,élu local|política,concejal|política,vereador,autarca
policy<politics:policy advi*,policy analy*,think tank*|Politikberat*|politiques publiques|políticas públicas|políticas públicas
diplomacy:diplomat*,embassy,consulate*|Diplomat*,Botschaft!,Konsulat*|diplomatie,ambassade,consulat|diplomacia,embajada,consulado|diplomacia,embaixada
aid:humanitarian*,development aid,international development|Entwicklungshilfe,Entwicklungszusammenarbeit,humanitär*|humanitaire|cooperación al desarrollo|ajuda humanitária
marketing:marketing*,advertis*,brand awareness,campaign manager,go-to-market,ads*,promote our|Marketing*,Werbung,Werbekampagne*,Werbeagentur*|publicité,publicitaire,promouvoir|mercadotecnia,publicidad|publicidade,publicitário,divulgar,divulgação
branding<marketing+graphic:branding,brand identit*,brand strategy,brand design*,rebrand*|Markenentwicklung,Markenidentität|identité de marque,image de marque|identidad de marca,marca personal|identidade de marca,marca pessoal
seo<marketing:SEO,search engine*,search ranking,Google ranking,keywords,Google Ads,found online,nobody finds our,find our shop,find us online,cannot find us|Suchmaschinen*,im Internet gefunden|référencement,trouvé sur Google,visible sur internet|posicionamiento web,posicionamiento en buscadores,que nos encuentren|motores de busca,aparecer no Google,que nos encontrem
social-media<marketing:social media,Instagram,TikTok,LinkedIn,Facebook,influencer*,content creat*,community manager,followers*|soziale Medien|réseaux sociaux|redes sociales|redes sociais
content<marketing,copywriting:content marketing,content strateg*,blog posts|Redaktionsplan|stratégie de contenu|marketing de contenidos|marketing de conteúdo
newsletter<marketing:newsletter*,email marketing,Mailchimp,mailing list*|Newsletter|infolettre|boletín|boletim informativo
market-research<marketing,surveys:market research*,customer interview*,focus group*,consumer research,competitor analysis|Marktforschung|étude de marché|investigación de mercado|estudo de mercado
trade-fair<sales,events:trade fair*,trade show*,exhibition stand*|Fachmesse*,Messestand*,Messebau*|salon professionnel|feria de muestras|feira comercial
merch:merchandise,promotional gift*,T-shirt printing|Werbeartikel|objets publicitaires|artículos promocionales|brindes publicitários
csr<sustainability:corporate responsibility,CSR,B Corp,sustainability report*|Nachhaltigkeitsbericht*,CSRD|responsabilité sociétale,RSE|responsabilidad social corporativa,RSC|responsabilidade social
sustainability:sustainab*,net zero,carbon footprint*|nachhaltig*,CO2-Bilanz|développement durable,bilan carbone|sostenibilidad,sostenible|sustentabilidade,sustentável
library:library,librarian*|Bibliothek*,Bücherei*|bibliothèque,bibliothécaire,médiathèque|biblioteca,bibliotecario|biblioteca
archive:archive,archivist*|Archiv,Archivar*,Stadtarchiv|archives|archivo histórico,archivero|arquivo histórico,arquivista
travel-agent<travel:travel agen*,tour operator*|Reisebüro*,Reiseveranstalter*|agence de voyages,voyagiste|agencia de viajes|agência de viagens
guide<travel:tour guide*,local guide*,guided tour*,city tour*|Stadtführ*,Reiseleit*,Reiseführer*|guide touristique|guía turístico|guia turístico
labourer:labourer*,casual work*,unskilled work,farm hand*|Aushilfe*,Hilfskraft,Hilfsarbeiter*|manutentionnaire,manœuvre,ouvrier|peón,obrero|ajudante!,servente
housekeeper:housekeep*,domestic help,butler|Haushaltshilfe*,Haushälter*|employée de maison,gouvernante|empleada de hogar|empregada doméstica,governanta
networking:networking*,business network*,chamber of commerce|Netzwerken,Unternehmernetzwerk,Handelskammer|réseautage|red de contactos|rede de contactos
women<networking:women in business,women entrepreneurs,women founders|Gründerinnen|femmes entrepreneures|mujeres emprendedoras|mulheres empreendedoras
innovation:innovation*,brainstorm*,R&D|Innovation*,Ideenfindung|innovation|innovación|inovação
franchise<startup:franchis*|Franchise*|franchise|franquicia|franquia
office:office space,cowork*,co-work*,workspace*,desk,meeting room*,place to work|Büro,Büroraum,Büroplatz,Schreibtisch,Platz zum Arbeiten|bureau partagé,espace de travail,lieu pour travailler,endroit pour travailler|oficina,espacio de trabajo,sitio para trabajar,lugar para trabajar|escritório,espaço de trabalho,sítio para trabalhar,lugar para trabalhar
crisis<consulting:crisis management,turnaround,restructuring|Krisenmanagement,Restrukturierung|gestion de crise|gestión de crisis,reestructuración|gestão de crises,reestruturação
risk<consulting:risk manage*,business continuity|Risikomanag*|gestion des risques|gestión de riesgos|gestão de riscos
outsourcing<purchasing:outsourc*,subcontract*|Subunternehmer*|sous-traitance|subcontratación|subcontratação
launch<marketing:product launch*|Produkteinführung,Markteinführung|lancement de produit|lanzamiento de producto|lançamento de produto
event-staff<job:event staff,hostess*,promoter*!|Messehostess*|hôtesses|azafata de congresos|hospedeira de eventos
`;
