/**
 * Concepts of technology, by stack. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the few hundred most used tags of programmers' question sites (languages, frameworks, databases, tools, games, phones);
 * ISCO-08 25 and 35 (professionals and technicians of information technology), 214, 215 and 311 (engineering); the areas of
 * security and of machine learning; design for screens; makers' tools and robotics; energy by source; and what neighbours ask of
 * who knows computers: devices, networks, accounts, lost data.
 */
export const TECHNOLOGY = `
software:software*,developer*,programmer*,coding,coder*,programming,devs,full stack|Softwareentwickl*,programmier*,Entwickler*,Informatik*|développement informatique,développeu*,programmeur,logiciel|programación,programador,programar,desarrollador,informátic*|programação,desenvolvedor
backend<software:backend*,back-end,API,microservices|Backend*,Schnittstelle|=|=|=
frontend<software,web:frontend*,front-end,HTML,CSS|Frontend*|=|=|=
javascript<frontend:JavaScript,TypeScript,React,Vue,Angular|=|=|=|=
web:website*,web design*,web develop*,web page*,homepage,our site,my site|Webseite*,Webdesign*,Internetseite*|site web,site internet,page web|página web|site!,criar um site
cms<web:content management,CMS,Joomla,Drupal,TYPO3,Wix|=|=|=|=
slow-site<web:website performance,slow site|langsame Webseite|site lent|web lenta|site lento
hosting<web:web hosting,DNS|Webhosting|hébergement web|alojamiento web|alojamento web
shop-online<web,retail:online shop*,ecommerce,webshop*,Etsy|Onlineshop*|boutique en ligne|tienda online|loja online
php<backend:PHP,Laravel,Symfony|=|=|=|=
python<software:Python,Django,Flask|=|=|=|=
java<backend:Java developer*,JVM|Java-Entwickler*|développeur Java|programador Java|=
kotlin<software:Kotlin|=|=|=|=
functional<software:functional programming,Haskell,Clojure,Elixir|funktionale Programmierung|programmation fonctionnelle|programación funcional|programação funcional
ruby<backend:Ruby on Rails|=|=|=|=
node<backend:Node.js,nodejs,Deno,NestJS|=|=|=|=
golang<backend:Golang|=|=|=|=
rust<software:Rust programming,in Rust|=|=|=|=
cpp<software:C++|=|=|=|=
dotnet<software:C#,dotnet,ASP.NET,VBA|=|=|=|=
legacy<software:legacy code,COBOL,mainframe*|Altsystem*|=|=|=
scripting<software:scripting,Bash|Skripte schreiben,Skript!|script informatique|script informático|=
scraping<software:web scraping,scraper,crawler*|=|=|=|=
mobile<software:mobile app*,app developer*,an app,app for,apps,Flutter|App-Entwickl*|application mobile,appli|aplicación móvil,app móvil|aplicação móvel,aplicativo
ios<mobile:iOS,SwiftUI|=|=|=|=
android<mobile:Android|=|=|=|=
testing<software:software test*,QA|Softwaretest*|test logiciel|pruebas de software|testes de software
open-source<software:open source,git,GitHub|freie Software|logiciel libre|código abierto|código aberto
architecture-software<software:software architect*,CTO|Softwarearchitekt*|architecte logiciel|arquitecto de software|arquiteto de software
tech-cofounder<software,cofounder:technical cofounder*|technische Mitgründerin|cofondateur technique|cofundador técnico|cofundador técnico
devops<sysadmin:DevOps,Kubernetes,Docker,SRE,Ansible,CI/CD|=|=|=|=
cloud<devops:cloud computing,AWS,Azure|Cloud-Dienste|informatique en nuage|computación en la nube|computação em nuvem
sysadmin:system administrat*,sysadmin*,Linux,Ubuntu,server|Systemadministrat*|administrateur système|administrador de sistemas,servidor!|administrador de sistemas
networks:computer network*,Cisco,VPN,firewall|Netzwerktechnik*,Netzwerke|réseau informatique|redes informáticas|redes de computadores
self-hosting<sysadmin:self-hosting,NAS!|=|auto-hébergement|=|=
database:database*,SQL,MySQL,Postgres*,MongoDB|Datenbank*|base de données|base de datos|base de dados
spreadsheet+office-software,automation,database:spreadsheet*,Excel,pivot table*,Google Sheets|Tabellenkalkulation,Tabellen!|tableur|hoja de cálculo|folha de cálculo,planilha
automation:automation,workflow*,Zapier,n8n,macros|Automatisierung|automatisation|automatización|automação
no-code<automation:no-code,low-code,Airtable|=|sans code|sin código|sem código
office-software:Microsoft Office,Office 365,PowerPoint|Office-Programme|bureautique|ofimática|programas Office
erp:ERP,SAP,Odoo|Warenwirtschaft*|progiciel|=|=
crm:CRM,Salesforce,HubSpot|Kundendatenbank|=|=|=
data:data analys*,data scien*,analytics,datasets,our numbers|Datenanalyse*,Datenanalyst*,Daten|analyse de données,données|análisis de datos,datos|análise de dados,dados
data-engineering<data:data engineer*,ETL|Dateningenieur*|ingénieur données|ingeniería de datos|engenharia de dados
dashboard<data:dashboard*,reporting|Dashboard|tableau de bord|cuadro de mando|painel de indicadores
dataviz<data,graphic:data visuali*,dataviz,infographic*|Datenvisualisierung|visualisation de données|visualización de datos|visualização de dados
forecast<data:forecast*|Prognose*|prévisions|pronóstico|previsões
ml:machine learning,AI!,ML|künstliche Intelligenz,KI|intelligence artificielle,IA|inteligencia artificial|inteligência artificial,aprendizagem automática
genai<ml:generative AI,ChatGPT,LLM,LLMs,GPT,prompting|generative KI|IA générative|IA generativa|IA generativa
vision<ml:computer vision|Bilderkennung|vision par ordinateur|visión artificial|visão computacional
nlp<ml,linguistics:natural language processing,NLP|Sprachverarbeitung|traitement du langage|procesamiento del lenguaje|processamento de linguagem
ai-ethics<ml:AI ethics,AI safety|KI-Ethik|éthique de l'IA|ética de la IA|ética da IA
security:IT security,cyber security,cybersecurity,infosec|IT-Sicherheit|sécurité informatique|ciberseguridad|cibersegurança
pentest<security:penetration test*,pentest*,ethical hack*|Penetrationstest|test d'intrusion|hacking ético|teste de intrusão
incident<security:incident response,malware|IT-Forensik|réponse à incident|respuesta a incidentes|resposta a incidentes
hacked+incident,security:hacked,hacker*,phishing,account stolen|gehackt|piraté,piratage|hackeado|hackeado,pirateado
crypto<security:cryptograph*,encrypt*,password*|Verschlüsselung*|chiffrement|criptografía,cifrado|criptografia
blockchain:blockchain*,crypto!,cryptocurrenc*,Bitcoin*,Ethereum,web3,NFT|Kryptowährung*|cryptomonnaie|criptomoneda|criptomoeda
computer-help:computer help,IT support,tech support,IT help,helpdesk,my computer,computers|Computerhilfe,PC-Hilfe,EDV|aide informatique|ayuda informática,soporte informático|apoio informático,suporte técnico
computer-repair<computer-help:computer repair*,laptop*,cracked screen|Computerreparatur|dépannage informatique,ordinateur portable|reparación de ordenadores|reparação de computadores,conserto de computador
data-recovery<computer-help:data recovery,backups|Datenrettung,Festplatte*|récupération de données|recuperación de datos|recuperação de dados
wifi<computer-help,networks:WiFi,Wi-Fi,router*|WLAN*|box internet|conexión a internet|ligação à internet
printer<computer-help:printer*|Drucker|imprimante|impresora|impressora
mac<computer-help:Mac computer,MacBook*,iMac|=|=|=|=
digital-skills<computer-help:digital skills|Computerkurs*|initiation à l'informatique|alfabetización digital|literacia digital
smartphone:smartphone*,mobile phone*,cell phone*,iPhone*,WhatsApp|Handy|téléphone portable|teléfono móvil,móvil,celular|telemóvel
telephony:phone system*,VoIP,broadband,telecom*|Telefonanlage*,Glasfaser*,Breitband*|téléphonie|telefonía|telefonia
smart-home:smart home*,KNX|Smart Home|domotique|domótica|domótica
electronics:electronics,circuit board*,circuits,PCB*,soldering,hardware,FPGA,semiconductor*|Elektronik*,Schaltung*|électroni*|electrónic*|eletrónic*
embedded<electronics,software:embedded*,microcontroller*,Arduino*,firmware,ESP32|Mikrocontroller|systèmes embarqués|sistemas embebidos|sistemas embarcados
iot<embedded:internet of things,IoT,sensor|Internet der Dinge|objets connectés,capteur|internet de las cosas|internet das coisas
robot<electronics:robot*,mechatronic*,cobot|Robotik|robotique|robótica|robótica
drone<robot:drone*|Drohne*|drone|dron|drone
print-3d<prototype:3D print*|3D-Druck*|impression 3D|impresión 3D|impressão 3D
laser<prototype:laser cut*,CNC|Laserschneid*|découpe laser|corte láser|corte a laser
prototype:prototyp*,product development,makerspace*,fablab*|Prototyp*|prototype|prototipo|protótipo
invention<prototype:invention,inventor|Erfindung*,Erfinder*|invention|invento|invenção
cad:CAD,technical drawing*,AutoCAD,SolidWorks,3D model*,draughtsman|technisches Zeichnen|dessin technique|delineante|desenho técnico
bim<cad:building information modelling,BIM,Revit|=|maquette numérique|=|=
scan-3d<cad:3D scan*|3D-Scan*|numérisation 3D|escaneo 3D|digitalização 3D
games:video game*,game developer*,game dev,game design*,Unreal,Godot|Computerspiel*,Videospiel*|jeu vidéo|videojuego|videojogo
game-art<games,illustration:game art*,pixel art|3D-Künstler|graphiste 3D|artista 3D|artista 3D
game-sound<games,audio:game audio|Sounddesign*|design sonore|diseño de sonido|design de som
vr<games:virtual reality,VR,XR|virtuelle Realität|réalité virtuelle|realidad virtual|realidade virtual
gis<data:GIS,geodata,QGIS,geospatial|Geodaten|SIG|SIG|SIG
maps<gis:cartograph*|Kartograf*|cartographie|cartografía|cartografia
survey-land:land surveyor*,surveyor*,measuring plots,plot boundar*|Vermessung*|géomètre|topografía|topografia
engineering:engineering|Ingenieur*|ingénierie|ingeniería,ingeniero|engenharia,engenheiro
mechanical<engineering:mechanical engineer*,hydraulics|Maschinenbau*|génie mécanique|ingeniería mecánica|engenharia mecânica
electrical<engineering:electrical engineer*|Elektrotechnik*|génie électrique|ingeniería eléctrica|engenharia elétrica
process-engineering<engineering,chemistry:chemical engineer*|Verfahrenstechnik*|génie chimique|ingeniería química|engenharia química
civil<engineering:civil engineer*,bridges,tunnel*|Bauingenieur*|génie civil|ingeniería civil|engenharia civil
structural<civil:structural engineer*,load-bearing wall|Statik|ingénieur structure|cálculo de estructuras|engenheiro de estruturas
materials<engineering:materials science,metallurg*,nanotech*,composites,polymer*|Werkstoff*|science des matériaux|ciencia de materiales|ciência dos materiais
aerospace<engineering:aerospace*,aeronautic*,satellites,spacecraft|Raumfahrt*|aéronautique|aeronáutica|aeronáutica
medtech<engineering:medical device*,medtech,prosthetic*|Medizintechnik*|dispositif médical|producto sanitario|dispositivos médicos
automotive<engineering:automotive*|Fahrzeugtechnik|ingénierie automobile|automoción|engenharia automóvel
plc<engineering:PLC,SCADA|SPS-Programmier*|automaticien|automatización industrial|automação industrial
simulation<engineering,data:simulation,CFD|Simulation|simulation numérique|simulación|simulação
tech-writing<writing:technical writ*|technische Redaktion|rédaction technique|redacción técnica|redação técnica
ux<design:UX,usability,UI,user research,user test*,Figma|Nutzererlebnis|expérience utilisateur|experiencia de usuario|experiência do utilizador,experiência do usuário
a11y<ux,web:web accessibility,WCAG|digitale Barrierefreiheit|accessibilité numérique|accesibilidad web|acessibilidade digital
product-design<design:product design*|Produktdesign*|design produit|diseño industrial|design de produto
service-design<ux:service design*|Servicedesign|design de service|diseño de servicios|design de serviços
digitisation:digital transformation,digitis*,digitiz*,digitalis*,paperless|Digitalisierung*|transformation numérique|transformación digital|transformação digital
it-management:IT manager*,IT strategy,IT consult*,CIO|IT-Leiter*|directeur informatique,DSI|director de sistemas|diretor de informática
quantum<software,physics:quantum comput*|Quantencomputer*|informatique quantique|computación cuántica|computação quântica
bioinformatics<data,biology:bioinformatic*|Bioinformatik*|bio-informatique|bioinformática|bioinformática
energy:energy,utilities,power plant*|Energie,Energiewende,Kraftwerk*,Stromnetz|énergie|energía,energético|energia
renewables<energy:renewable*,clean energy,green energy|erneuerbare Energien|énergies renouvelables|energías renovables|energias renováveis
solar<renewables:solar,photovoltaic*,PV|Solaranlage*|panneau solaire|energía solar,placas solares|energia solar,painéis solares
wind<renewables:wind power|Windkraft*,Windpark*|éolien|energía eólica|energia eólica
hydro<renewables:hydropower,hydroelectric*|Wasserkraft*|hydroélectricité|hidroeléctrica|hidroelétrica
biogas<renewables:biogas,biomass,biofuel*|Biogas*|méthanisation|biomasa|biomassa
battery<energy:battery storage,batteries,lithium|Batteriespeicher,Akku|batterie solaire|almacenamiento de energía|armazenamento de energia
charging<energy:charging station*,wallbox|Ladestation*|borne de recharge|punto de recarga|posto de carregamento
hydrogen<energy:hydrogen|Wasserstoff*|hydrogène|hidrógeno|hidrogénio
energy-advice<energy:energy audit*,save energy|Energieberat*,Strom sparen|audit énergétique,conseiller énergie|eficiencia energética|eficiência energética
energy-bill+energy-advice:energy bill*,heating bill*,electricity bill*,gas bill*|Heizkosten,Stromrechnung*,Heizung ist zu teuer,Heizung zu teuer|facture d'énergie,facture d'électricité,facture de chauffage|factura de la luz,factura del gas|conta da luz,conta de luz,conta do gás
community-energy<energy:community energy|Energiegenossenschaft*|communauté énergétique|comunidad energética|comunidade de energia
oil<energy:oil and gas,petroleum|Erdöl,Erdgas|pétrole|petróleo|petróleo
nuclear<energy:nuclear power|Kernenergie|nucléaire|energía nuclear|energia nuclear
e-car:electric car*,e-mobility|Elektroauto*|voiture électrique|coche eléctrico|carro elétrico
water:water supply,water treatment,wastewater,sanitation|Wasserversorgung,Abwasser*,Trinkwasser*|eau potable|agua potable|água potável,saneamento
wells<water,geology:groundwater,borehole|Grundwasser|forage,puits|pozo de agua|furo de água,poço
waste:waste,recycling|Abfall,Müll|déchets,recyclage|residuos|resíduos
acoustics:acoustic*,soundproof*|Akustik*|acoustique|acústica|acústica
`;
