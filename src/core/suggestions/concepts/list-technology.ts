/**
 * Concepts of technology, by stack. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the few hundred most used tags of programmers' question sites (languages, frameworks, databases, tools, games, phones);
 * ISCO-08 25 and 35 (professionals and technicians of information technology), 214, 215 and 311 (engineering); the areas of
 * security and of machine learning; design for screens; makers' tools and robotics; energy by source; and what neighbours ask of
 * who knows computers: devices, networks, accounts, lost data.
 */
export const TECHNOLOGY = `
software:software*,developer*,programmer*,coding*,coder*,programming*,devs,full stack,learn to code,can code,who can code,to code|Softwareentwickl*,programmier*,Entwickler*,Informatik*|développement informatique,développeu*,programmeur,logiciel|programación,programador,programar,desarrollador,informátic*|programação,desenvolvedor
backend<software:backend*,back-end,API,microservices|Backend*,Schnittstelle|=|=|=
frontend<software,web:frontend*,front-end,HTML,CSS,web app*|Frontend*|=|=|=
javascript<frontend:JavaScript,TypeScript,React,Vue,Angular,Svelte,Next.js|=|=|=|=
web:website*,web design*,web develop*,web page*,homepage,our site,my site|Webseite*,Webdesign*,Internetseite*,Webentwickl*|site web,site internet,page web,webmaster,un site,notre site,créer un site|página web,sitio web,diseño web,diseñador web,hacer una web,una web|site!,criar um site,um site,fazer um site
cms<web+web:content management,CMS,WordPress,Joomla,Drupal,TYPO3,Webflow,Squarespace,Wix|=|=|=|=
slow-site<web+web:website performance,slow site,site is slow,page speed|langsame Webseite|site lent|web lenta|site lento
hosting<web+web:web hosting,domain name*,DNS|Webhosting|hébergement web,nom de domaine|alojamiento web,hosting*|alojamento web,hospedagem de sites
shop-online<web,retail+web:online shop*,online store*,e-commerce,ecommerce,webshop*,Shopify,WooCommerce,Etsy,sell online,selling online|Onlineshop*,Onlinehandel|boutique en ligne,vente en ligne|tienda online,tienda en línea,comercio electrónico|loja online,vender online,comércio eletrónico
php<backend:PHP,Laravel,Symfony|=|=|=|=
python<software:Python,Django,Flask|=|=|=|=
java<backend:Java developer*,Java programming,Spring Boot,JVM,Jakarta EE|Java-Entwickler*|développeur Java|programador Java|=
kotlin<software:Kotlin|=|=|=|=
functional<software:functional programming,Haskell,Scala developer,Clojure,Elixir,Erlang,OCaml|funktionale Programmierung|programmation fonctionnelle|programación funcional|programação funcional
ruby<backend:Ruby on Rails,Ruby developer|=|=|=|=
node<backend:Node.js,nodejs,Deno,NestJS|=|=|=|=
golang<backend:Golang,Go developer*|=|=|=|=
rust<software:Rust programming,Rust developer*,in Rust,learn Rust|=|=|=|=
cpp<software:C++,C programming,Qt developer|=|=|=|=
dotnet<software:C#,dotnet,ASP.NET,Visual Basic,VBA|=|=|=|=
legacy<software:legacy code,legacy system*,COBOL,mainframe*|Altsystem*|=|=|=
scripting<software:scripting*,script for,small script,Bash,PowerShell|Skripte schreiben,Skript!|script informatique|script informático|=
scraping<software:web scraping,scraper,crawler*|=|=|=|=
mobile<software:mobile app*,app developer*,an app,app for,apps,Flutter,React Native,phone app*|App-Entwickl*,eine App|application mobile,une appli,applis*|aplicación móvil,app móvil,una app|aplicação móvel,aplicativo,uma app
ios<mobile:iOS,iPhone app*,Swift developer,SwiftUI,App Store|=|=|=|=
android<mobile:Android|=|=|=|=
testing<software:software test*,QA,test automation,beta test*,app test*,testing apps|Softwaretest*|test logiciel|pruebas de software|testes de software
open-source<software:open source,free software,git,GitHub|freie Software|logiciel libre|código abierto|código aberto
architecture-software<software:software architect*,solution architect*,CTO,system design|Softwarearchitekt*|architecte logiciel|arquitecto de software|arquiteto de software
tech-cofounder<software,cofounder:technical cofounder*|technische Mitgründerin|cofondateur technique|cofundador técnico|cofundador técnico
devops<sysadmin:DevOps,Kubernetes,Docker,SRE,Terraform,Ansible,CI/CD|=|=|=|=
cloud<devops:cloud computing,AWS*,Azure,Google Cloud,cloud migration,serverless,cloud engineer*|Cloud-Dienste|informatique en nuage|computación en la nube|computação em nuvem
sysadmin:system administrat*,sysadmin*,Linux,Ubuntu,server,data centre|Systemadministrat*,Rechenzentrum|administrateur système|administrador de sistemas,servidor!|administrador de sistemas
networks:computer network*,network engineer*,Cisco,VPN,firewall,home network*|Netzwerktechnik*,Netzwerke|réseau informatique|redes informáticas|redes de computadores
self-hosting<sysadmin:self-hosting,self-hosted,home server,Nextcloud,NAS!|=|auto-hébergement|=|=
database:database*,SQL,MySQL,Postgres*,MongoDB|Datenbank*|base de données|base de datos|base de dados
spreadsheet+office-software,automation,database:spreadsheet*,Excel,pivot table*,Google Sheets|Tabellenkalkulation,Tabellen!|tableur|hoja de cálculo|folha de cálculo,planilha
automation:automation,workflow*,Zapier,n8n,macros|Automatisierung,Arbeitsabläufe|automatisation|automatización|automação,automatizar
no-code<automation:no-code,low-code,Airtable|=|sans code|sin código|sem código
office-software:Microsoft Office,Office 365,PowerPoint,Word and Excel,Google Workspace|Office-Programme|bureautique|ofimática|programas Office
erp:ERP,SAP,Odoo,Dynamics 365|Warenwirtschaft*|progiciel|=|=
crm:CRM,Salesforce,HubSpot|Kundendatenbank|=|=|=
data:data analys*,data scien*,analytics,datasets,our numbers|Datenanalyse*,Datenanalyst*,Datenauswertung,Daten|analyse de données,données|análisis de datos,datos|análise de dados,dados
data-engineering<data:data engineer*,data pipeline*,data warehouse,ETL,big data|Dateningenieur*|ingénieur données|ingeniería de datos|engenharia de dados
dashboard<data:dashboard*,business intelligence,Power BI,Tableau software,reporting*|Dashboard,Kennzahlen|tableau de bord|cuadro de mando|painel de indicadores
dataviz<data,graphic:data visuali*,dataviz,infographic*,data journalis*|Datenvisualisierung,Infografik*|visualisation de données,infographie|visualización de datos|visualização de dados
forecast<data:forecast*,time series,demand planning|Prognose*,Zeitreihe*|prévisions*|pronóstico|previsões*
ml:machine learning,artificial intelligence,AI!,ML,deep learning,neural network*|künstliche Intelligenz,KI,maschinelles Lernen|intelligence artificielle,IA|inteligencia artificial,aprendizaje automático|inteligência artificial,aprendizagem automática
genai<ml:generative AI,ChatGPT,LLM,LLMs,GPT,prompting*,chatbot*|generative KI,KI-Tools|IA générative|IA generativa|IA generativa
vision<ml:computer vision,image recognition,image processing|Bilderkennung,Bildverarbeitung|vision par ordinateur|visión artificial|visão computacional
nlp<ml,linguistics:natural language processing,NLP,text mining,speech recognition,language model*|Sprachverarbeitung,Sprachmodell*|traitement du langage|procesamiento del lenguaje|processamento de linguagem
ai-ethics<ml:AI ethics,AI safety,responsible AI|KI-Ethik|éthique de l'IA|ética de la IA|ética da IA
security:IT security,cyber security,cybersecurity,information security,infosec|IT-Sicherheit,Informationssicherheit,Cybersicherheit,IT-Sicherheit*|sécurité informatique,cybersécurité|ciberseguridad|cibersegurança,segurança informática
pentest<security:penetration test*,pentest*,ethical hack*,vulnerabilit*|Penetrationstest|test d'intrusion|hacking ético|teste de intrusão
incident<security:incident response,digital forensics,malware,ransomware,virus removal|IT-Forensik|réponse à incident|respuesta a incidentes|resposta a incidentes
hacked+incident,security:hacked,hacker*,phishing,account stolen|gehackt|piraté,piratage|hackeado|hackeado,pirateado
crypto<security:cryptograph*,encrypt*,password*|Verschlüsselung*,Kryptografie|chiffrement|criptografía,cifrado,contraseñas|criptografia,senhas
blockchain:blockchain*,crypto!,cryptocurrenc*,smart contract*,Bitcoin*,Ethereum,web3,NFT|Kryptowährung*|cryptomonnaie|criptomoneda|criptomoeda
computer-help:computer help,IT support,tech support,IT help,helpdesk,computer problem*,my computer,computers|Computerhilfe,PC-Hilfe,EDV,mein Computer,IT-Hilfe,Computerprobleme|aide informatique,assistance informatique,ordinateur|ayuda informática,soporte informático,mi ordenador,problemas con el ordenador|apoio informático,assistência informática,suporte técnico,meu computador,problemas com o computador
computer-repair<computer-help+computer-help:computer repair*,laptop*,PC repair,cracked screen,screen is cracked,broken screen|Computerreparatur,PC-Reparatur,Notebook!,Rechner!,Display kaputt,Bildschirm kaputt|dépannage informatique,réparation d'ordinateur,ordinateur portable|reparación de ordenadores,portátil,computadora|reparação de computadores,conserto de computador
data-recovery<computer-help+computer-help:data recovery,lost my files,lost my photos,hard drive,hard disk,backups,deleted my photos,deleted all my,deleted files|Datenrettung,Festplatte*,Dateien gelöscht,Fotos gelöscht|récupération de données,disque dur,supprimé mes photos|recuperación de datos,disco duro,he borrado|recuperação de dados,disco rígido,apaguei as fotos
wifi<computer-help,networks+computer-help,networks:WiFi,Wi-Fi,router*,internet connection,internet is slow|WLAN*,Fritzbox|box internet,connexion internet|conexión a internet|ligação à internet,internet lenta
printer<computer-help+computer-help:printer*|Drucker|imprimante|impresora|impressora
mac<computer-help+computer-help:Mac computer,MacBook*,iMac,my Mac|=|=|=|=
digital-skills<computer-help:digital skills,computer course*|Computerkurs*|initiation à l'informatique|alfabetización digital|literacia digital
smartphone:smartphone*,mobile phone*,cell phone*,iPhone*,WhatsApp|Handy,Handyreparatur|téléphone portable|teléfono móvil,móvil,celular|telemóvel
telephony:phone system*,VoIP,broadband,telecom*|Telefonanlage*,Glasfaser*,Breitband*|téléphonie|telefonía,fibra óptica|telefonia,fibra ótica
smart-home:smart home*,home automation,Home Assistant,KNX|Smart Home,Hausautomation|domotique|domótica|domótica,casa inteligente
electronics:electronics,circuit board*,circuits,PCB*,soldering,hardware,FPGA,semiconductor*|Elektronik*,Schaltung*,Platine*,löten|électroni*,circuit imprimé|electrónic*|eletrónic*
embedded<electronics,software:embedded*,microcontroller*,Arduino*,Raspberry Pi,firmware,ESP32|Mikrocontroller|systèmes embarqués|sistemas embebidos|sistemas embarcados
iot<embedded:internet of things,IoT,sensor,connected device*|Internet der Dinge,Sensorik|objets connectés,capteur|internet de las cosas|internet das coisas
robot<electronics:robot*,mechatronic*,cobot|Robotik,Mechatronik*|robotique,mécatronique|robótica,mecatrónica|robótica
drone<robot:drone*|Drohne*|drone|dron|drone
print-3d<prototype:3D print*,3D printer*,spare part*|3D-Druck*,Ersatzteil drucken,3D-Drucker|impression 3D,imprimante 3D|impresión 3D,impresora 3D|impressão 3D,impressora 3D,peça em 3D
laser<prototype:laser cut*,CNC|Laserschneid*,Lasercutter|découpe laser|corte láser|corte a laser
prototype:prototyp*,product development,makerspace*,fablab*,maker space|Prototyp*,Produktentwicklung|prototype|prototipo|protótipo,prototipagem
invention<prototype:invention,inventor|Erfindung*,Erfinder*|invention,inventeur|invento|invenção
cad:CAD,technical drawing*,AutoCAD,SolidWorks,3D model*,draughtsman|technisches Zeichnen,Technischer Zeichner,3D-Modell*|dessin technique|delineante,dibujo técnico,modelado 3D|desenho técnico,modelação 3D,modelagem 3D
bim<cad:building information modelling,BIM,Revit,ArchiCAD|=|maquette numérique|=|=
scan-3d<cad:3D scan*,laser scanning,photogrammetry|3D-Scan*|numérisation 3D|escaneo 3D|digitalização 3D
games:video game*,game developer*,game dev,game design*,indie game*,Unity developer,Unreal,Godot,our game|Computerspiel*,Videospiel*,Spieleentwickl*|jeu vidéo,jeux vidéo|videojuego|videojogo,jogos digitais
game-art<games,illustration:game art*,pixel art,concept art*,Blender 3D,3D artist*,character design|3D-Künstler|graphiste 3D|artista 3D|artista 3D
game-sound<games,audio:game audio,sound design*|Sounddesign*,Spielemusik|design sonore|diseño de sonido|design de som,sonoplastia
vr<games:virtual reality,augmented reality,VR,XR,metaverse|virtuelle Realität|réalité virtuelle|realidad virtual|realidade virtual
gis<data:GIS,geodata,QGIS,geospatial,remote sensing,satellite image*,satellite pictures|Geodaten,Geoinformatik*,Fernerkundung|SIG,géomatique|SIG,teledetección|SIG
maps<gis+gis:cartograph*,map design,map making,map maker,OpenStreetMap,maps of,map of,hand-drawn maps|Kartograf*,Kartographie,Karten zeichnen|cartographie,cartes de|cartografía,mapas de|cartografia
survey-land:land surveyor*,surveyor*,land survey*,measuring plots,plot boundar*|Vermessung*|géomètre*,bornage|topografía,agrimensor|topografia
engineering:engineer*|Ingenieur*|ingénierie|ingeniería,ingeniero|engenharia,engenheiro
mechanical<engineering:mechanical engineer*,mechanical design,hydraulics|Maschinenbau*,Konstrukteur*|génie mécanique|ingeniería mecánica|engenharia mecânica
electrical<engineering:electrical engineer*,power electronics|Elektrotechnik*,Elektroingenieur*|génie électrique|ingeniería eléctrica|engenharia elétrica
process-engineering<engineering,chemistry:chemical engineer*,process engineer*|Verfahrenstechnik*,Chemieingenieur*|génie chimique|ingeniería química|engenharia química
civil<engineering:civil engineer*,bridges,tunnel*|Bauingenieur*,Brückenbau,Tiefbau|génie civil|ingeniería civil|engenharia civil
structural<civil+civil:structural engineer*,load-bearing wall,bearing wall,crack in the wall,wall out,remove a wall,knock down a wall|Statik,Statiker*,Tragwerk*,tragende Wand,Risse in der Wand,Wand entfernen|ingénieur structure,mur porteur,abattre un mur,ouvrir un mur|cálculo de estructuras,muro de carga,tirar un tabique,quitar una pared|engenheiro de estruturas,cálculo estrutural,derrubar uma parede
materials<engineering:materials science,metallurg*,nanotech*,composites*,polymer*|Werkstoff*|science des matériaux|ciencia de materiales,metalurgia|ciência dos materiais
aerospace<engineering:aerospace*,aeronautic*,satellites,spacecraft|Raumfahrt*|aéronautique|aeronáutica,aeroespacial|aeronáutica
medtech<engineering:medical device*,medtech,biomedical engineer*,prosthetic*|Medizintechnik*,Medizinprodukt*|dispositif médical|producto sanitario|dispositivos médicos
automotive<engineering:automotive*,vehicle engineering|Fahrzeugtechnik,Automobilindustrie|ingénierie automobile|automoción|engenharia automóvel
plc<engineering:PLC,SCADA,industrial automation,control engineer*|SPS-Programmier*,Regelungstechnik|automaticien|automatización industrial|automação industrial
simulation<engineering,data:simulation,finite element*,CFD|Simulation,simulieren|simulation numérique|simulación|simulação
tech-writing<writing:technical writ*,user manual*,technical documentation|technische Redaktion|rédaction technique|redacción técnica|redação técnica
ux<design:UX,user experience,usability,UI,user interface*,user research,user test*,ux research*,Figma,interaction design*|Nutzererlebnis,benutzerfreundlich*,Nutzertest*|expérience utilisateur,ergonomie web|experiencia de usuario,usabilidad|experiência do utilizador,experiência do usuário
a11y<ux,web:web accessibility,digital accessibility,accessible website*,WCAG,screen reader*|digitale Barrierefreiheit|accessibilité numérique|accesibilidad web|acessibilidade digital
product-design<design:product design*,industrial design*|Produktdesign*,Industriedesign*|design produit|diseño industrial|design de produto
service-design<ux:service design*,design thinking,customer journey|Servicedesign|design de service|diseño de servicios|design de serviços
digitisation:digital transformation,digitis*,digitiz*,digitalis*,paperless|Digitalisierung*|transformation numérique,numérisation|transformación digital,digitalización|transformação digital
it-management:IT manager*,IT strategy,IT consult*,CIO,head of IT|IT-Leiter*,IT-Beratung,IT-Berater*|directeur informatique,DSI|director de sistemas|diretor de informática
quantum<software,physics:quantum comput*|Quantencomputer*|informatique quantique|computación cuántica|computação quântica
bioinformatics<data,biology:bioinformatic*,computational biology|Bioinformatik*|bio-informatique|bioinformática|bioinformática
energy:energy,utilities*,power plant*|Energie,Energiewende,Kraftwerk*,Stromnetz|énergie,transition énergétique,centrale électrique|energía,transición energética,energético|energia,transição energética
renewables<energy:renewable*,clean energy,green energy|erneuerbare Energien,Ökostrom|énergies renouvelables|energías renovables|energias renováveis
solar<renewables:solar,photovoltaic*,PV,panels on the roof|Solaranlage*,Photovoltaik*,Fotovoltaik*,Solardach|panneau solaire,photovoltaïque,solaire|energía solar,placas solares,fotovoltaica,paneles solares,placas en el tejado|energia solar,painéis solares,painéis no telhado
wind<renewables:wind power,wind farm*,wind turbine*,wind energy,wind farm developer*|Windkraft*,Windpark*,Windrad,Windenergie|éolien,éolienne|energía eólica,eólico|energia eólica
hydro<renewables:hydropower,hydroelectric*|Wasserkraft*|hydroélectricité|hidroeléctrica|hidroelétrica
biogas<renewables:biogas,biomass,biofuel*|Biogas*|méthanisation|biomasa|biomassa
battery<energy:battery storage,batteries,lithium|Batteriespeicher,Akku|batterie solaire|almacenamiento de energía,baterías|armazenamento de energia
charging<energy:charging station*,wallbox,charge point|Ladestation*,Ladesäule*|borne de recharge|punto de recarga|posto de carregamento
hydrogen<energy:hydrogen,fuel cell*|Wasserstoff*,Brennstoffzelle*|hydrogène|hidrógeno|hidrogénio
energy-advice<energy:energy audit*,energy advi*,energy efficien*,save energy,energy saving|Energieberat*,Energieausweis*,Strom sparen|audit énergétique,DPE,conseiller énergie|eficiencia energética|eficiência energética
energy-bill+energy-advice:energy bill*,heating bill*,electricity bill*,gas bill*|Heizkosten,Stromrechnung*,Heizung ist zu teuer,Heizung zu teuer|facture d'énergie,facture d'électricité,facture de chauffage|factura de la luz,factura del gas|conta da luz,conta de luz,conta do gás
community-energy<energy:community energy,energy cooperative,energy coop|Energiegenossenschaft*|communauté énergétique|comunidad energética|comunidade de energia
oil<energy:oil and gas,petroleum,natural gas|Erdöl,Erdgas|pétrole|petróleo|petróleo
nuclear<energy:nuclear power,nuclear energy,radiation protection|Kernenergie,Atomkraft*,Strahlenschutz|nucléaire|energía nuclear|energia nuclear
e-car:electric car*,electric vehicle*,e-mobility|Elektroauto*,E-Auto*,Elektromobilität|voiture électrique|coche eléctrico|carro elétrico
water:water supply,water treatment,wastewater,clean water,sanitation|Wasserversorgung,Abwasser*,Trinkwasser*|eau potable,assainissement|agua potable,saneamiento|água potável,saneamento
wells<water,geology:groundwater,spring water,water well,hydrogeolog*,borehole|Grundwasser,Brunnenbau,Quellwasser|forage,puits|pozo de agua|furo de água,poço
waste:waste,recycling,circular economy|Abfall,Abfallwirtschaft,Müll|déchets,recyclage|residuos,reciclaje|resíduos,reciclagem
acoustics:acoustic*,soundproof*,noise protection,noise measurement|Akustik*,Schallschutz*,Lärmschutz|acoustique|acústica,insonorización|acústica
`;
