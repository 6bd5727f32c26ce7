/**
 * Concepts of technology, by stack. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the few hundred most used tags of programmers' question sites (languages, frameworks, databases, tools, games, phones);
 * ISCO-08 25 and 35 (professionals and technicians of information technology), 214, 215 and 311 (engineering); the areas of
 * security and of machine learning; design for screens; makers' tools and robotics; energy by source; and what neighbours ask of
 * who knows computers: devices, networks, accounts, lost data.
 */
export const TECHNOLOGY = `
software:software*,developer*,programmer*,coding*,coder*,programming*,devs,full stack,learn to code,can code,who can code,to code|Softwareentwickl*ung,programmier*,Entwickler*,Informatik*|développement informatique,développeu*,programmeur,logiciel|programación,programador,programar,desarrollador,informátic*|programação,desenvolvedor
backend<software:backend*,back-end,API,microservices,REST API,server side,Rails,Spring,Express|Backend*,Schnittstelle,Schnittstelle programmieren|=,développeu* backend|=,desarrollador* backend|=,programador* backend
frontend<software,web:frontend*,front-end,HTML,CSS,web app*|Frontend*|=|=|=
javascript<frontend:JavaScript,TypeScript,React,Vue!,Angular,Svelte,Next.js|=|=|=|=
web:website*,web design*,web develop*,web page*,homepage,our site,my site,small sites,builds sites,build* a website,a website for,site for our club,redesign our site,redo our site,update our site,website builder,website for|Webseite*,Webdesign*,Internetseite*,Webentwickl*,Homepage erstellen,Internetauftritt,Website erstellen,baut Webseiten|site web,site internet,page web,webmaster,un site,notre site,créer un site,refaire le site,refaire notre site,site de l'asso,site de l'association,site vitrine,le site de,développeu* web|página web,sitio web,diseño web,hacer una web,una web,hacer una página,web para mi,página para mi,rehacer la web,la web de,diseñador* web,desarrollador* web,programador* web|site!,criar um site,um site,fazer um site,refazer o site,site para,site da associação,fazer uma página,página para o meu
cms<web +web:content management,CMS,WordPress,Joomla,Drupal,TYPO3,Webflow,Squarespace,Wix,builds small sites in WordPress,small sites in WordPress|=|=|=|=
slow-site<web +web:website performance,slow site,site is slow,page speed,slow website,website is slow,page loads slowly,site takes ages|langsame Webseite,Webseite ist langsam,Seite lädt langsam|site lent,site est lent,site rame|web lenta,página va lenta,web va lenta,página de mi tienda,va lentísima|site lento,site está lento,página demora
hosting<web +web:web hosting,domain name*,DNS|Webhosting|hébergement web,nom de domaine|alojamiento web,hosting*|alojamento web,hospedagem de sites
shop-online<web,retail +web:online shop*,online store*,e-commerce,ecommerce,webshop*,Shopify,WooCommerce,Etsy,selling online|Onlineshop*,Onlinehandel|boutique en ligne,vente en ligne|tienda online,tienda en línea,comercio electrónico|loja online,vender online,comércio eletrónico
php<backend:PHP,Laravel,Symfony|=|=|=|=
python<software:Python,Django,Flask,pandas,Jupyter|=,Python-Entwickler*|=,développeu* Python|=,programador* Python|=
java<backend:Java developer*,Java programming,Spring Boot,JVM,Jakarta EE|Java-Entwickler*|développeur Java|programador Java|=
kotlin<software:Kotlin|=|=|=|=
functional<software:functional programming,Haskell,Scala developer,Clojure,Elixir,Erlang,OCaml|funktionale Programmierung|programmation fonctionnelle|programación funcional|programação funcional
ruby<backend:Ruby on Rails,Ruby developer|=|=|=|=
node<backend:Node.js,nodejs,Deno,NestJS|=|=|=|=
golang<backend:Golang,Go developer*|=|=|=|=
rust<software:Rust programming,Rust developer*,in Rust,learn Rust,Rust code,Rust programmer|=|=|=|=
cpp<software:C++,C programming,Qt developer|=|=|=|=
dotnet<software:C#,dotnet,ASP.NET,Visual Basic,VBA|=|=|=|=
legacy<software:legacy code,legacy system*,COBOL,mainframe*|Altsystem*|=|=|=
scripting<software:scripting*,script for,small script,Bash,PowerShell|Skripte schreiben,Skript!|script informatique|script informático|=
scraping<software:web scraping,scraper,crawler*|=|=|=|=
mobile<software:mobile app*,app developer*,an app,app for,apps,Flutter,React Native,phone app*,an app for|App-Entwickl*,eine App,App entwickeln,Handy-App|application mobile,une appli,applis*,développeu* mobile,appli mobile|aplicación móvil,app móvil,una app,desarrollador* móvil|aplicação móvel,aplicativo,uma app,programador* de apps
ios<mobile:iOS,iPhone app*,Swift developer,App Store,Swift*,Xcode|=,App für iPhone|=,application iPhone|=|=,aplicação para iPhone
android<mobile:Android,Android app*,app for Android,Play Store|=|=,application Android|=,aplicación para Android,app de Android|=,aplicação Android,app Android
testing<software:software test*,QA,test automation,beta test*,app test*,testing apps,testing a game,playtest*|Softwaretest*|test logiciel|pruebas de software|testes de software
open-source<software:open source,free software,git,GitHub|freie Software|logiciel libre|código abierto|código aberto
architecture-software<software:software architect*,solution architect*,system design|Softwarearchitekt*|architecte logiciel|arquitecto de software|arquiteto de software
tech-cofounder<software,cofounder,technical-cofounder:technical cofounder*|technische Mitgründerin|cofondateur technique|cofundador técnico|cofundador técnico
devops<sysadmin:DevOps,Kubernetes,Docker,SRE,Terraform,Ansible,CI/CD,k8s,site reliability,cluster keeps|=,Serveradmin*|=|=|=
cloud<devops:cloud computing,AWS*,Azure,Google Cloud,cloud migration,serverless,cloud engineer*|Cloud-Dienste|informatique en nuage|computación en la nube|computação em nuvem
sysadmin:system administrat*ion,sysadmin*,Linux,Ubuntu,server,data centre|Systemadministrat*ion,Rechenzentrum|administrateur système|administrador de sistemas,servidor!|administrador de sistemas
networks:computer network*,network engineer*,Cisco,VPN,firewall,home network*|Netzwerktechnik*,Netzwerke|réseau informatique|redes informáticas|redes de computadores
self-hosting<sysadmin:self-hosting,home server,Nextcloud,NAS!|=|auto-hébergement|=|=
database:database*,SQL,MySQL,Postgres*,MongoDB|Datenbank*|base de données|base de datos|base de dados
spreadsheet +office-software,automation,database:spreadsheet*,Excel,pivot table*,Google Sheets|Tabellenkalkulation,Tabellen!|tableur|hoja de cálculo|folha de cálculo,planilha
automation:automation,workflow*,Zapier,n8n,macros|Automatisierung,Arbeitsabläufe|automatisation|automatización|automação,automatizar
no-code<automation:no-code,low-code,Airtable|=|sans code|sin código|sem código
office-software:Microsoft Office,Office 365,PowerPoint,Word and Excel,Google Workspace|Office-Programme|bureautique|ofimática|programas Office
erp:ERP,SAP,Odoo,Dynamics 365|Warenwirtschaft*|progiciel|=|=
crm:CRM,Salesforce,HubSpot,customer databases,sets up customer databases,contact database,client list|=,Kundendatenbank*|=,base de clients,fichier clients|=,base de datos de clientes|=,base de dados de clientes
data:data analys*is,data scien*,analytics,datasets,our numbers|Datenanalyse*,Datenanalyst*,Datenauswertung,Daten|analyse de données,données|análisis de datos,datos|análise de dados,dados!
data-engineering<data:data engineer*,data pipeline*,data warehouse,ETL,big data|Dateningenieur*|ingénieur données|ingeniería de datos|engenharia de dados
dashboard<data:dashboard*,business intelligence,Power BI,Tableau software,reporting*,Tableau,sales numbers,charts,reports from data|Dashboard,Kennzahlen,Auswertungen|tableau de bord|cuadro de mando|painel de indicadores,painel de vendas
dataviz<data,graphic:data visuali*sation,dataviz,infographic*,data journalis*|Datenvisualisierung,Infografik*|visualisation de données,infographie|visualización de datos|visualização de dados
forecast<data:forecast*,time series,demand planning|Prognose*,Zeitreihe*|prévisions*|pronóstico|previsões*
ml:machine learning,artificial intelligence,AI!,ML,deep learning,neural network*,machine learning on audio,recognis* birds from,recognis* images,train a model,machine learning*|künstliche Intelligenz,KI,maschinelles Lernen,neuronale Netze|intelligence artificielle,IA,apprentissage automatique,apprentissage profond|inteligencia artificial,aprendizaje automático,redes neuronales|inteligência artificial,aprendizagem automática,redes neuronais
genai<ml:generative AI,ChatGPT,GPT,chatbot*,LLM*,fine-tun*ing,prompt*ing,RAG|generative KI,KI-Tools,KI-Chatbot|IA générative,modèle de langue|IA generativa,modelo de lenguaje|IA generativa,modelo de linguagem
vision<ml:computer vision,image recognition,image processing,classify photos|Bilderkennung,Bildverarbeitung|vision par ordinateur,reconnaissance d'images|visión artificial,clasificar fotos|visão computacional,classificar fotos
nlp<ml,linguistics:natural language processing,NLP,text mining,speech recognition,language model*|Sprachverarbeitung,Sprachmodell*|traitement du langage|procesamiento del lenguaje|processamento de linguagem
ai-ethics<ml:AI ethics,AI safety,responsible AI|KI-Ethik|éthique de l'IA|ética de la IA|ética da IA
security:IT security,cyber security,cybersecurity,information security,infosec|IT-Sicherheit,Informationssicherheit,Cybersicherheit,IT-Sicherheit*|sécurité informatique,cybersécurité|ciberseguridad|cibersegurança,segurança informática
pentest<security:penetration test*,pentest*,ethical hack*,vulnerabilit*|Penetrationstest|test d'intrusion|hacking ético|teste de intrusão
incident<security:incident response,digital forensics,malware,ransomware,virus removal,forensic*s|IT-Forensik,Erpressungstrojaner,IT-Forensik*er,Verschlüsselungstrojaner|réponse à incident,rançongiciel,cyberattaque|respuesta a incidentes,ciberataque,secuestro de datos|resposta a incidentes
hacked +incident,security:hacked,hacker*,phishing,account stolen,account taken over,my account was|gehackt,Konto gehackt|piraté,piratage,compte piraté,hameçonnage|hackeado,cuenta robada,me han hackeado|hackeado,pirateado,conta roubada,fui pirateado
crypto<security:cryptograph*y,encrypt*,password*|Verschlüsselung*,Kryptografie|chiffrement|criptografía,cifrado,contraseñas|criptografia,senhas
blockchain:blockchain*,crypto!,cryptocurrenc*,smart contract*,Bitcoin*,Ethereum,web3,NFT|Kryptowährung*|cryptomonnaie|criptomoneda|criptomoeda
computer-help:computer help,IT support,tech support,IT help,helpdesk,computer problem*,my computer,computers,fix computers,PC help|Computerhilfe,PC-Hilfe,EDV,mein Computer,IT-Hilfe,Computerprobleme,PC-Doktor|aide informatique,assistance informatique,ordinateur,dépanneur informatique,réparateur informatique|ayuda informática,soporte informático,mi ordenador,problemas con el ordenador,técnico informático,técnico de ordenadores,arreglo ordenadores|apoio informático,assistência informática,suporte técnico,meu computador,problemas com o computador,técnico de informática,técnico de computadores,arranja computadores
computer-repair<computer-help +computer-help:computer repair*,laptop*,PC repair,cracked screen,screen is cracked,broken screen|Computerreparatur,PC-Reparatur,Notebook!,Rechner!,Display kaputt,Bildschirm kaputt|dépannage informatique,réparation d'ordinateur,ordinateur portable|reparación de ordenadores,portátil,computadora|reparação de computadores,conserto de computador
data-recovery<computer-help +computer-help:data recovery,lost my files,lost my photos,hard drive,hard disk,backups,deleted my photos,deleted all my,deleted files|Datenrettung,Festplatte*,Dateien gelöscht,Fotos gelöscht|récupération de données,disque dur,supprimé mes photos|recuperación de datos,disco duro,he borrado|recuperação de dados,disco rígido,apaguei as fotos
wifi<computer-help,networks +computer-help,networks:WiFi,Wi-Fi,router*,internet connection,internet is slow|WLAN*,Fritzbox|box internet,connexion internet|conexión a internet|ligação à internet,internet lenta
printer<computer-help +computer-help:printer*|Drucker|imprimante|impresora|impressora
mac<computer-help +computer-help:Mac computer,MacBook*,iMac,my Mac|=|=|=|=
digital-skills<computer-help:digital skills,computer course*,computer classes,computers for seniors,patient computer help,computer lessons,digital inclusion,helps seniors with|Computerkurs*,Computerkurs für Senioren,Handykurs,Smartphonekurs,Internetkurs|initiation à l'informatique,cours d'informatique,médiateur numérique,conseiller numérique,atelier numérique,informatique pour seniors|alfabetización digital,clases de informática,informática para mayores,clases de ordenador|literacia digital,aulas de informática,informática para seniores,curso de informática,informática para idosos
smartphone:smartphone*,mobile phone*,cell phone*,iPhone*,WhatsApp|Handy,Handybildschirm|téléphone portable,téléphone tombé|teléfono móvil,móvil,celular,móvil mojado|telemóvel,telemóvel molhado
telephony:phone system*,VoIP,broadband,telecom*|Telefonanlage*,Glasfaser*,Breitband*|téléphonie|telefonía,fibra óptica|telefonia,fibra ótica
smart-home:smart home*,home automation,Home Assistant,KNX|Smart Home,Hausautomation|domotique|domótica|domótica,casa inteligente
electronics:electronics,circuit board*,circuits,PCB*,soldering,hardware,FPGA,semiconductor*,sensors,electronic* engineer*|Elektronik*,Schaltung*,Platine*,löten,Sensoren|électroni*que,circuit imprimé,capteurs|electrónic*a,sensores|eletrónic*a
embedded<electronics,software:embedded*,microcontroller*,Arduino*,Raspberry Pi,firmware,ESP32|Mikrocontroller|systèmes embarqués|sistemas embebidos|sistemas embarcados
iot<embedded:internet of things,IoT,sensor,connected device*|Internet der Dinge,Sensorik|objets connectés,capteur|internet de las cosas|internet das coisas
robot<electronics:robot*,mechatronic*,cobot|Robotik,Mechatronik*|robotique,mécatronique|robótica,mecatrónica|robótica
drone<robot:drone*|Drohne*|drone|dron|drone
print-3d<prototype:3D print*|3D-Druck*,Ersatzteil drucken|impression 3D,imprimante 3D|impresión 3D,impresora 3D|impressão 3D,impressora 3D,peça em 3D
laser<prototype:laser cut*,CNC|Laserschneid*en,Lasercutter|découpe laser|corte láser|corte a laser
prototype:prototyp*ing,product development,makerspace*,fablab*,maker space|Prototyp*,Produktentwicklung|prototype|prototipo|protótipo,prototipagem
invention<prototype:invention,inventor|Erfindung*,Erfinder*|invention,inventeur|invento|invenção
cad:CAD,technical drawing*,AutoCAD,SolidWorks,3D model*,draughtsman,CAD model*,mechanical drawing|technisches Zeichnen,Technischer Zeichner,CAD-Modell|dessin technique,dessinateur industriel,modèle CAO|delineante,dibujo técnico,modelado 3D,modelo CAD,delineante*|desenho técnico,modelação 3D,modelagem 3D,desenhador* técnic*
bim<cad:building information modelling,BIM,Revit,ArchiCAD|=|maquette numérique|=|=
scan-3d<cad:3D scan*,laser scanning,photogrammetry|3D-Scan*|numérisation 3D|escaneo 3D|digitalização 3D
games:video game*,game developer*,game dev,game design*,indie game*,Unity developer,Unreal,Godot,our game|Computerspiel*,Videospiel*,Spieleentwickl*|jeu vidéo,jeux vidéo|videojuego|videojogo,jogos digitais
game-art<games,illustration:game art*,pixel art,concept art*,Blender 3D,3D artist*,character design|3D-Künstler|graphiste 3D|artista 3D|artista 3D
game-sound<games,audio:game audio,sound design*|Sounddesign*,Spielemusik|design sonore|diseño de sonido|design de som,sonoplastia
vr<games:virtual reality,augmented reality,VR,XR,metaverse|virtuelle Realität|réalité virtuelle|realidad virtual|realidade virtual
gis<data:GIS,QGIS,geospatial,remote sensing,satellite image*,satellite pictures,ArcGIS,geographic information,make maps|Geodaten,Geoinformat*ik,Karten erstellen|SIG,géomatique|SIG,teledetección,hacer mapas,cartograf*ía|SIG,sistemas de informação geográfica,fazer mapas
maps<gis +gis:cartograph*y,map design,map making,map maker,OpenStreetMap,map of,hand-drawn maps|Kartograf*,Kartographie,Karten zeichnen|cartographie,cartes de|cartografía,mapas de|cartografia
survey-land:land surveyor*,surveyor*,land survey*,measuring plots,plot boundar*,boundary,where does our land|Vermessung*,Vermess*ung,Grundstücksgrenze|géomètre*,bornage,limites du terrain|topografía,topógraf*o,deslinde,lindes|topografia,agrimensor*,extremas do terreno
engineering:engineer*|Ingenieur*|ingénierie|ingeniería,ingeniero|engenharia,engenheiro
mechanical<engineering:mechanical engineer*,mechanical design,hydraulics,bracket|Maschinenbau*,Konstrukteur*|génie mécanique,ingénieur* mécanicien*|ingeniería mecánica,ingenier* mecánic*|engenharia mecânica,engenheir* mecânic*
electrical<engineering:electrical engineer*,power electronics|Elektrotechnik*,Elektroingenieur*|génie électrique|ingeniería eléctrica|engenharia elétrica
process-engineering<engineering,chemistry:chemical engineer*,process engineer*|Verfahrenstechnik*,Chemieingenieur*|génie chimique|ingeniería química|engenharia química
civil<engineering:civil engineer*,bridges,tunnel*|Bauingenieur*,Brückenbau,Tiefbau|génie civil|ingeniería civil|engenharia civil
structural<civil,house-survey +civil:structural engineer*,load-bearing wall,bearing wall,crack in the wall,wall out,remove a wall,knock down a wall,structural surveyor|Statik,Statiker*,Tragwerk*,tragende Wand,Risse in der Wand,Wand entfernen|ingénieur structure,mur porteur,abattre un mur,ouvrir un mur|cálculo de estructuras,muro de carga,tirar un tabique,quitar una pared|engenheiro de estruturas,cálculo estrutural,derrubar uma parede
materials<engineering:materials science,metallurg*,nanotech*,composites*,polymer*|Werkstoff*|science des matériaux|ciencia de materiales,metalurgia|ciência dos materiais
aerospace<engineering:aerospace*,aeronautic*,satellites,spacecraft|Raumfahrt*|aéronautique|aeronáutica,aeroespacial|aeronáutica
medtech<engineering:medical device*,medtech,biomedical engineer*,prosthetic*|Medizintechnik*,Medizinprodukt*|dispositif médical|producto sanitario|dispositivos médicos
automotive<engineering:automotive*,vehicle engineering|Fahrzeugtechnik,Automobilindustrie|ingénierie automobile|automoción|engenharia automóvel
plc<engineering:PLC,SCADA,industrial automation,control engineer*|SPS-Programmier*ung,Regelungstechnik|automaticien|automatización industrial|automação industrial
simulation<engineering,data:simulation,finite element*,CFD|Simulation,simulieren|simulation numérique|simulación|simulação
tech-writing<writing:technical writ*,user manual*,technical documentation|technische Redaktion|rédaction technique|redacción técnica|redação técnica
ux<design:UX,user experience,UI,user interface*,user test*,ux research*,Figma,interaction design*,usability test*ing,confusing app,people get lost,user research*er,user interviews|Nutzererlebnis,benutzerfreundlich*,Nutzertest*,Usability*,unübersichtliche App|expérience utilisateur,ergonomie web,ergonomie,tests utilisateurs|experiencia de usuario,pruebas con usuarios|experiência do utilizador,experiência do usuário,usabilidade,testes com utilizadores
a11y<ux:web accessibility,digital accessibility,accessible website*,WCAG,screen reader*,accessibility audit|digitale Barrierefreiheit|accessibilité numérique|accesibilidad web|acessibilidade digital
product-design<design:product design*,industrial design*|Produktdesign*,Industriedesign*|design produit|diseño industrial|design de produto
service-design<ux:service design*,design thinking,customer journey|Servicedesign|design de service|diseño de servicios|design de serviços
digitisation:digital transformation,digitis*,digitiz*,digitalis*,paperless|Digitalisierung*|transformation numérique,numérisation|transformación digital,digitalización|transformação digital
it-management:IT manager*,IT strategy,IT consult*,CIO,head of IT|IT-Leiter*,IT-Beratung,IT-Berater*|directeur informatique,DSI|director de sistemas|diretor de informática
quantum<software,physics:quantum comput*ing|Quantencomputer*|informatique quantique|computación cuántica|computação quântica
bioinformatics<data,biology:bioinformatic*s,computational biology,RNA-seq,sequencing data,genome assembly|Bioinformatik*,Sequenzdaten|bio-informatique,bio-informaticien*ne|bioinformática,datos de secuenciación|bioinformática,dados de sequenciação
energy:energy,utilities*,power plant*|Energie,Energiewende,Kraftwerk*,Stromnetz|énergie,transition énergétique,centrale électrique|energía,energético|energia,transição energética
renewables<energy:renewable*,clean energy,green energy|erneuerbare Energien,Ökostrom|énergies renouvelables|energías renovables|energias renováveis
solar<renewables:solar,photovoltaic*,PV,panels on the roof,solar install*er,flat roof panels|Solaranlage*,Photovoltaik*,Fotovoltaik*,Solardach,Solarteur*|panneau solaire,solaire,photovoltaïque*|energía solar,placas solares,paneles solares,placas en el tejado,fotovoltaic*a,instalador* solar|energia solar,painéis solares,painéis no telhado
wind<renewables:wind power,wind farm*,wind turbine*,wind energy,wind farm developer*|Windkraft*,Windpark*,Windrad,Windenergie|éolien,éolienne|energía eólica,eólico|energia eólica
hydro<renewables:hydropower,hydroelectric*|Wasserkraft*|hydroélectricité|hidroeléctrica|hidroelétrica
biogas<renewables:biogas,biofuel*|Biogas*|méthanisation|biomasa|biomassa
battery<energy:battery storage,batteries,lithium|Batteriespeicher,Akku|batterie solaire|almacenamiento de energía,baterías|armazenamento de energia
charging<energy:charging station*,wallbox,charge point|Ladestation*,Ladesäule*|borne de recharge|punto de recarga|posto de carregamento
hydrogen<energy:hydrogen,fuel cell*|Wasserstoff*,Brennstoffzelle*|hydrogène|hidrógeno|hidrogénio
energy-advice<energy:energy audit*,energy advi*,energy efficien*,save energy,energy saving|Energieberat*ung,Energieausweis*,Strom sparen|audit énergétique,DPE,conseiller énergie|eficiencia energética|eficiência energética
energy-bill +energy-advice:energy bill*,heating bill*,electricity bill*,gas bill*,bill doubled,bill has doubled|Heizkosten,Stromrechnung*,Heizung ist zu teuer,Heizung zu teuer,Nebenkosten|facture d'énergie,facture d'électricité,facture de chauffage,facture a doublé|factura de la luz,factura del gas|conta da luz,conta de luz,conta do gás,fatura da luz
community-energy<energy:community energy,energy cooperative,energy coop|Energiegenossenschaft*|communauté énergétique|comunidad energética|comunidade de energia
oil<energy:oil and gas,petroleum,natural gas|Erdöl,Erdgas|pétrole|petróleo|petróleo
nuclear<energy:nuclear power,nuclear energy,radiation protection|Kernenergie,Atomkraft*,Strahlenschutz|nucléaire|energía nuclear|energia nuclear
e-car:electric car*,electric vehicle*,e-mobility|Elektroauto*,E-Auto*,Elektromobilität|voiture électrique|coche eléctrico|carro elétrico
water:water supply,water treatment,wastewater,clean water,sanitation|Wasserversorgung,Abwasser*,Trinkwasser*|eau potable,assainissement|agua potable,saneamiento|água potável,saneamento
wells<water,geology:groundwater,spring water,water well,hydrogeolog*,borehole|Grundwasser,Brunnenbau,Quellwasser|forage d'eau,puits|pozo de agua|furo de água,poço
waste:waste,recycling,circular economy|Abfall,Abfallwirtschaft,Müll|déchets,recyclage|residuos,reciclaje|resíduos,reciclagem
acoustics:acoustic*,soundproof*,noise protection,noise measurement|Akustik*,Schallschutz*,Lärmschutz|acoustique|acústica,insonorización|acústica
phone-repair<smartphone,computer-help +smartphone:phone repair,repair* phones,repair* smartphones,phone screen,smartphone screen,cracked phone,screen replacement,dropped my phone,phone battery,phone does not charge,phone won't charge,phone in water,smashed screen|Handyreparatur*,Handy reparieren,Handydisplay,Displaytausch,Display gesprungen,Display gerissen,repariert Smartphones,repariert Handys,Handyakku,Handy lädt nicht,Handy ins Wasser|réparation de téléphones,réparer un téléphone,écran de mon portable,écran de mon téléphone,écran fêlé,écran cassé,téléphone cassé,vitre cassée de mon téléphone|reparación de móviles,arreglo móviles,pantalla del móvil,pantalla rota,batería del móvil,móvil roto|reparação de telemóveis,conserto de celular,ecrã partido,ecrã do telemóvel,tela quebrada,bateria do telemóvel
webmaster<web:webmaster,webmistress,site maintenance|Webmaster|webmestre|administrador web|administrador de sites
old-and-computers +computer-help,digital-skills:email to work,get his email,can't get his email,teach my grandfather,teach my mum,teach my dad to use,my dad can't,printer won't,printer does not print,show my mother how,use a tablet,use her tablet,use the tablet,use a phone,learn to use the computer,afraid of computers,video call*,computer for seniors,online banking,forgot my password,set up my email|Tablet,Computer erklären,Handy erklären,Smartphone erklären,Opa das Handy,Oma das Handy,mit dem Handy umgehen,E-Mail einrichten,Passwort vergessen,Onlinebanking,Internet erklären,Videoanruf*|tablette,apprendre à se servir,expliquer l'ordinateur,utiliser l'ordinateur,utiliser son téléphone,envoyer des mails,mot de passe oublié,boîte mail|tableta,usar el móvil,usar el ordenador,enseñar a mi abuelo,enseñar a mi madre,manejar el móvil,configurar el correo,correo electrónico,videollamada|usar o telemóvel,usar o computador,ensinar o meu avô,ensinar a minha avó,ensinar a minha mãe a,mexer no computador,mexer no telemóvel,configurar o email,videochamada
slow-computer +computer-help,computer-repair:slow computer,computer is slow,computer is so slow,computer is very slow,laptop is slow,computer crashes,computer freezes,blue screen,won't boot,does not start any more,laptop won't,won't turn on,computer virus,viruses,laptop overheats,pop-ups,adverts everywhere,laptop freezes|Computer langsam,Rechner langsam,Rechner ist langsam,Laptop langsam,PC langsam,Rechner hängt,stürzt ab,Computervirus,startet nicht,fährt nicht hoch,Laptop wird heiß,Werbung überall,Computer hängt|ordinateur lent,ordi lent,ordinateur rame,ordi qui rame,ordi plante,écran bleu,ne démarre plus,mon ordi,virus sur,envahi de publicités|ordenador lento,ordenador va lento,ordenador muy lento,se cuelga,pantalla azul,no enciende,virus en,anuncios por todas partes|computador lento,computador muito lento,portátil lento,bloqueia,ecrã azul,não liga,vírus no,publicidade por todo o lado
ci<devops:continuous integration,our CI,CI,builds take,deploy takes,deployment*,release pipeline,flaky tests,GitLab,Jenkins,deploys|Build-Pipeline|intégration continue,déploiement continu|integración continua,despliegue continuo|integração contínua
slow-database +database,dba:slow query,slow queries in,database is slow,database design,migrate our database|langsame Abfragen,Abfragen in Postgres,Datenbank langsam,Abfrage*|requêtes lentes|consultas lentas,base lenta|consultas lentas à base
dba<database:database administrator,DBA|Datenbankadministrator*|administrateur de bases,administratrice de bases|administrador* de bases de datos|administrador* de bases de dados
cloud-cost +cloud:cloud bill,cloud costs,AWS bill,cost optimisation,cloud spending,hosting costs|Cloud-Kosten,Cloudkosten|coûts du cloud,facture cloud|costes de la nube|custos da nuvem
derust<tools +metalwork:removes rust,rust from,rust removal,rusty|Rost entfernen,entrosten,rostig*|enlever la rouille,rouillé|quitar óxido,oxidad*|tirar ferrugem,enferrujad*
part-printed +print-3d,cad:part nobody sells,part nobody sells any more,plastic part,broken part,spare part,missing part,replacement part,knob broke,part for an old|Ersatzteil,Ersatzteil nachdrucken,Plastikteil,Kunststoffteil,abgebrochenes Teil,nicht mehr lieferbar|pièce introuvable,pièce de rechange,pièce cassée,pièce en plastique,refaire une pièce|pieza de recambio,pieza rota,pieza de plástico,pieza que ya no,recambio|peça partida,peça de plástico,peça que já não,peça sobressalente
sound-ml<ml:sound recordings,from sound recordings,machine learning on audio,bird sounds,sound classification|Tonaufnahmen auswerten,Vogelstimmen|reconnaissance sonore|reconocimiento de sonidos|reconhecimento de sons
`;
