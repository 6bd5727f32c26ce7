/**
 * Concepts of health, complaints, therapy, care, families and beauty. The grammar stands in `parse-concepts.ts`.
 *
 * Walked, one by one: the chapters of the complaints for which people see a family doctor (general,
 * blood, digestion, eye, ear, heart, muscles and joints, nerves, mind, breath, skin, hormones, kidneys,
 * pregnancy, women, social), each by its most common complaints, not by its diagnoses; the registered
 * professions of medicine, nursing and therapy; complementary medicine by what is common in Europe;
 * addictions; mental health; disability by need and by aid; care of the old and the dying; what a family
 * seeks from pregnancy to puberty; what a hairdresser, a beautician and a foot carer do. Left out: rare
 * diseases, single medicines, dental work in detail.
 */
export const HEALTH_CARE = `
medicine:doctor,medicine,physician*|Medizin*,Arzt*|médecine,docteur|medicina,médic*|médico,doutora,saúde!
family-doctor<medicine:family doctor,gp|Hausarzt*,Allgemeinmedizin*|médecin traitant,généraliste|médico de cabecera|médico de família
pediatrics<medicine,parenthood:pediatrics,pediatric*,paediatric*|Kinderarzt*|pédiatre,médecin pour enfants|pediatra|=
skin<medicine:skin,dermatolog*,rash,eczema,acne,warts!|Haut!,Hautarzt*,Ekzem*,Akne,Hautausschlag,Neurodermitis|peau,dermato|piel|pele
heart<medicine:heart,cardiolog*|Herz,Kardiolog*,Blutdruck,Bluthochdruck|cœur,infarctus|corazón,infarto|coração
gynaecology<medicine:gynaecolog*y,gynecolog*,menopause,my period,contraception,women's health|Gynäkolog*ie,Frauenarzt*,Regelschmerzen,Wechseljahre,Endometriose|gynéco|ginecolog*ía|menopausa
fertility<gynaecology +gynaecology:infertility,ivf,fertility,get pregnant|Kinderwunsch*|pma|reproducción asistida|procriação assistida
pregnancy<parenthood:pregnan*cy,antenatal,prenatal|Schwanger*schaft|grossesse,enceinte|embaraz*o|gravidez,grávida
birth<pregnancy:birth,childbirth|Geburt|accouchement,naissance|parto*,nacimiento|nascimento
midwife<birth,breastfeeding:midwi*fe,doula,obstetr*,birth companion|Hebamme*,Geburtshelfer*|sage-femme|matrona,comadrona|parteira
postnatal<parenthood:postnatal,new mother,new mum|Wochenbett,Rückbildung*,Beckenboden*|post-partum|posparto|pós-parto
breastfeeding<postnatal:breastfeed*ing,breast-feed*,lactation|Stillberat*ung,stillen!|allaitement|lactancia|amamenta*ção
baby-sleep+baby-sleep-help,breastfeeding,midwife:crying baby,baby won't,baby cries,sleep through|Schreibaby,Baby schläft nicht,Baby schreit,schläft nicht durch|bébé pleure,bébé ne dort|bebé no duerme,bebé llora|bebé não dorme,bebé chora
baby-sleep-help:baby sleep|Babyschlaf*,Schlafberat*|sommeil de bébé|sueño infantil|sono do bebé
surgery<medicine:surgery,surgeon|Chirurg*ie,Operation!|chirurgie|cirugía,cirujan*|cirurgi*a
orthopaedics<medicine:orthopaed*ics,orthoped*,arthritis,osteoporosis|Orthopäd*ie,Rheuma*|arthrose,rhumatolog*|ortoped*ia,traumatólog*,artrosis|artrose
back-pain+physiotherapy,osteopathy,massage,orthopaedics:back pain,back hurts,bad back,backache,slipped disc,sciatica|Rückenschmerzen,Rücken,Hexenschuss,Bandscheibe*,Ischias|mal au dos,mal de dos,dos!,lumbago,sciatique|dolor de espalda,espalda,ciática,hernia|dores nas costas,costas!,lombalgia
joint-pain+physiotherapy,osteopathy,massage,orthopaedics:joint pain,neck pain,stiff neck,shoulder pain,frozen shoulder,knee pain,knee hurts,bad knee,tennis elbow|Gelenkschmerzen,Nackenschmerzen,Nacken,Schulterschmerzen,Knieschmerzen,Knie,verspannt*|mal au genou,mal à l'épaule,torticolis,genou*|rodilla,dolor de cuello,cervicales,hombro*|joelho,ombro*,dor no pescoço
injury+physiotherapy,sports-medicine:sprain*,sports injury,torn ligament|Sportverletzung,verstaucht*,Bänderriss,Zerrung|entorse,blessure|lesión,esguince|lesão
sports-medicine<medicine:sports medicine,sports doctor|Sportmedizin*,Sportarzt*|médecine du sport|medicina deportiva|medicina desportiva
physiotherapy:physiotherap*y,physio,physical therap*,rehab|Physiotherap*ie,Krankengymnast*,Reha|kinésithérap*ie,kiné,rééducation|fisioterap*ia,fisio,rehabilitación|fisioterapia,reabilitação
osteopathy:osteopath*y,chiropract*|=,Chiropraktik*|ostéopath*ie,ostéo|osteópata|osteopata
massage:massage,masseu*,reflexolog*,shiatsu,reiki|=,Lymphdrainage|=|masaj*e|massagem,massagista
acupuncture:acupunct*ure,chinese medicine,tcm|Akupunktur*|acuponcteur|acupuntur*a|=
natural-medicine:natural medicine,naturopath*,herbalis*,herbal,homeopath*|Naturheil*kunde,Heilpraktik*,Homöopath*,Heilkräuter|médecine naturelle,phytothérap*|medicina natural|plantas medicinais,ayurveda
chronic-pain+physiotherapy,acupuncture,medicine:chronic pain,fibromyalgia,long covid|chronische Schmerzen,Schmerzen,Schmerztherap*|douleur*|dolor crónico,dolores|dor crónica,dores!
headache+neurology,acupuncture,osteopathy:headache,migraine,dizziness,vertigo|Kopfschmerzen,Schwindel!,Migräne*|maux de tête|dolor de cabeza|dor de cabeça,enxaqueca
neurology<medicine:neurolog*y,epilepsy,parkinson*|=,Schlaganfall*|neurologue,avc|neurólogo,ictus|esclerose múltipla
adhd+psychology,coaching:adhd,attention deficit|adhs,Aufmerksamkeitsstörung|tdah,hyperactif|déficit de atención,hiperactiv*|déficit de atenção
autism+psychology,special-needs:autis*m,asperger*,neurodiver*|=|=|=|=
hearing<medicine:hearing aid,audiolog*,tinnitus,deaf,hearing!,my ears|Hörgerät*,hno*,höre schlecht,Ohrgeräusche,schwerhörig*,Hörakustik*|appareil auditif,orl,acouphènes|audífono,sordera,otorrino*|aparelho auditivo,surdez,surdo
eyes<medicine:eyesight,eye doctor,eye test,ophthalm*,optician,optometr*,contact lenses,small print,reading glasses,cataract|Augen,Augenarzt*,Optiker*,Brille*,Kontaktlinsen,kurzsichtig,sehe schlecht|yeux,ophtalmo*,opticien,lunettes,myop*,vois mal|vista cansada,oftalm*,óptico,gafas,lentillas,veo mal,revisión de la vista|óculos,oculista,cataratas,vejo mal
blindness<disability:blindness,visually impaired,braille|sehbehindert*,Blinden*|aveugle*|ciego|cego,cega
dentist:dentist*,dental,tooth,toothache,teeth,oral health|Zahnarzt*,Zahn*|dentaire|dientes,muela,odontólog*|dentes,saúde oral
braces<dentist:dental braces,orthodont*,braces for|Zahnspange*,Kieferorthopäd*|appareil dentaire|ortodon*cia|aparelho dentário
digestion<medicine:digestion,stomach ache,gastroent*|Verdauung,Bauchschmerzen,Magen,Darm,Reizdarm|mal au ventre,estomac|estómago|estômago,refluxo
kidneys<medicine:kidneys,urolog*,prostate|Nieren*,Blasenentzündung|reins!,cystite|riñon*es,cistitis|rins,cistite
hormones<medicine:hormones,thyroid*,endocrin*|Schilddrüse*,Hormon*|thyroïde|tiroid*es|hormonas,tireoide
allergy<medicine +natural-medicine:allerg*ies,hay fever|Allergie,Heuschnupfen|asthme|alergia,asma|rinite
lungs<medicine:lungs,pulmon*,pneumolog*|Lunge*|poumons|neumólog*o|pulmões
cancer<medicine:cancer,oncolog*,chemotherapy,tumour,tumor|Krebs,Onkolog*,Brustkrebs|chimio*thérapie|cáncer|cancro
diabetes<medicine +nutrition:diabet*es,blood sugar,insulin*|Blutzucker|glycémie|glucemia|glicemia
radiology<medicine:radiolog*y,ultrasound,x-ray,mri|Röntgen*,mrt,Ultraschall|échographie,irm|radiólogo|radiografia
pharmacy:pharmac*y,prescription drugs|Apothek*e,Medikament*|pharmacie,médicament*|farmac*ia|farmácia
vaccination<medicine:vaccin*ation,travel doctor|impfen,Impfung*,geimpft|vaccin*ation|vacuna*s|vacina*s
infection+family-doctor,medicine:flu,influenza,covid,infections|Grippe,Erkältung*,Infektion*|grippe,rhume|gripe!,resfriado|constipado!
nursing<care:nurse!|Krankenpfleg*e,Krankenschwester*,Pflege,Pflegekraft,Pflegefach*|infirmi*er|enfermer*ía|enfermeir*o,enfermagem
first-aid<nursing +nursing:first aid*,cpr,paramedic,ambulance,defibrillator,wound care|Erste Hilfe,Sanitäter*,Rettungsdienst,Wiederbelebung,Rettungssanitäter*|premiers secours,secouriste,secourisme,ambulancier|primeros auxilios,reanimación|primeiros socorros
care:care work,carer,caregiv*,care home|Pflegeheim*,pflegende*,Betreuerin,Altenhilfe|aidant*,auxiliaire de vie|cuidador*,cuidados|lar de idosos
elder-care<care,looking-after +care:elder care,elderly,old people,seniors,ageing parents,aging parents,my old mother,care for my father,care for my mother,grandma,grandpa,geriatr*,older people|Altenpfleg*e,Oma,Opa,Altenheim,Großeltern,ältere Menschen,Seniorin|personnes âgées,ehpad,grand-mère,grand-père,aide à domicile,maison de retraite|mayores,ancian*,abuel*|idosos,avó,apoio domiciliário
senior-company<elder-care:companion for,befriending|Besuchsdienst*,Seniorenbegleit*|dame de compagnie|compañía para mayores|companhia para idosos
dementia<elder-care:dementia,alzheimer*,memory loss|Demenz*,dement|démence|demencia|demência
palliative<care:palliative,hospice,end of life,dying*|Sterbebegleit*ung,Hospiz*,palliativ*|soins palliatifs,fin de vie|paliativ*os|fim de vida
mobility-aids<disability:wheelchair*,stairlift,walking frame,mobility aids|Rollstuhl*,Rollator,Treppenlift,Sanitätshaus|fauteuil roulant,matériel médical|silla de ruedas|cadeira de rodas
disability:disab*ility|Behindert*e,Behinderung,schwerbehindert*|handicap*|discapac*idad|deficiência
occupational-therapy<disability:occupational therap*y|Ergotherap*ie|ergothérap*ie|terapia ocupacional|=
special-needs<disability,special-teaching:special needs,special education,down syndrome|Heilpädagog*ik,Förderschul*,Schulbegleit*|éducation spécialisée,aesh|educación especial|ensino especial
speech-therapy:speech therap*y,stutter*,stammer*,lisp|Logopäd*ie,Sprachtherap*,lispel*,stotter*|orthophon*ie,bégaie*|logoped*ia,tartamud*|terapia da fala,gague*,terapeuta da fala
therapy:therapy,psychotherap*,psychiatr*,counselling,counsellor,counselor,someone to talk to|Therap*ie,Seelsorge*,Verhaltenstherap*|psychanal*yse|terapia,terapeuta,psicoterap*,psiquiat*|psicanalista
psychology<therapy:psycholog*y,mental health|psychische Gesundheit|psychologue,psy!|psicolog*ía|saúde mental
child-therapy<psychology:child psychologist,play therapy|Kinderpsycholog*ie,Kindertherap*|pédopsychiatre|psicología infantil|psicologia infantil
couple-therapy<therapy:couples therapy,marriage counsel*,family therapy,couple* therap*|Paartherap*ie,Paarberat*,Eheberat*,Familientherap*|thérapie de couple|terapia de pareja|terapia de casal
marriage-trouble+couple-therapy,mediation:marriage trouble,our marriage,relationship problems,breakup,heartbreak|Eheprobleme,Ehekrise,Beziehungsprobleme,Liebeskummer|problèmes de couple,crise de couple|crisis de pareja,problemas de pareja,ruptura|problemas no casamento,problemas conjugais
sexology<therapy:sexuality,sex therap*,sexolog*|Sexualtherap*ie,Sexualberat*|sexualité|sexualidad|sexualidade
art-therapy<therapy:art therap*y,music therap*,dance therap*|Kunsttherap*ie,Musiktherap*|art-thérapie,musicothérap*|arteterap*ia,musicoterap*|=
hypnosis<therapy:hypno*sis|=|=|hipno*sis|=
depression+therapy:depression*,depressed*,feeling down,suicidal|niedergeschlagen,suizid*|dépression*,déprime|depresi*ón|depressão*,deprimid*
anxiety+therapy,hypnosis,meditation:anxiety,phobia,fear of,afraid of|Angst,Panikattacke,Flugangst,Prüfungsangst,Höhenangst|angoisse,anxi*,peur de,panique|ansiedad,miedo a,pánico,fobia|ansiedade,medo de
burnout+therapy,coaching,meditation:burnout,burn-out,stress*,overworked,exhausted,overwhelmed|überarbeitet,erschöpf*,überlastet,ausgebrannt,überfordert|épuisé,surmenage|estrés,estresad*,agotad*,agotamiento|esgotamento,esgotad*,estressad*
trauma+therapy:trauma,traumatic,ptsd,abuse survivor|traumatisiert,häusliche Gewalt,Missbrauch|traumatisme|violencia de género,maltrato|violência doméstica
eating-disorder+therapy,nutrition:eating disorder,anorex*,bulimi*|Essstörung,Magersucht|troubles alimentaires,boulimie|trastorno alimentario|distúrbio alimentar
grief+grief-care,therapy:grief,grieving,bereave*,mourning,passed away,lost my mother,lost my father,lost my husband,lost my wife,widow*,died*|Trauer,trauern*,verwitwet,Witwe*,gestorben|deuil,perdu ma mère,perdu mon père,veuf,veuve,décès,décédé|duelo*,viud*,murió|luto,viúv*,morreu
grief-care<therapy:grief counselling,bereavement support|Trauerbegleit*ung,Trauergruppe*|accompagnement du deuil|apoyo en el duelo|apoio no luto
insomnia+sleep-therapy:insomnia,can't sleep,cannot sleep,sleepless*,sleep badly,snoring|schlaflos*,Schlafprobleme,Schlafstörung*,schlafe schlecht,schnarch*|insomnie,mal dormir,ronfle*,dors|insomnio,puedo dormir,dormir mejor,ronca*,duermo|insónia,consigo dormir,durmo
sleep-therapy<therapy:sleep|Schlaf,Schlafcoach*,Schlaflabor|sommeil|sueño*|terapia do sono,sono!
addiction+addiction-help:addict*ion,drinking problem,drinks too much,drugs,gambling|Sucht,Spielsucht,Drogen*,Alkoholi*|addiction,alcool*,drogue,toxicoman*|adicci*ón,adict*,alcohól*,ludopat*|vício,toxicodependen*
addiction-help<therapy:addiction counsel*ling,addiction therap*,sobriety|Suchtberat*ung,Suchttherap*,Suchthilfe,Entzug|addictolog*ie,sevrage|desintoxicación|desintoxicação
quit-smoking+hypnosis,addiction-help:quit smoking,stop smoking,giving up smoking|rauchfrei*,Rauchentwöhn*,Rauchen aufhören|arrêter de fumer,tabacolog*|dejar de fumar,tabaquismo|deixar de fumar
nutrition:nutrition*,dietitian,dietician,healthy eating,eating better|Ernährung*,Diät*|diététi*que,nutri*,manger mieux|dieta,dietista,comer mejor|alimentação saudável,comer melhor
weight+nutrition,fitness:lose weight,losing weight,weight loss,overweight,obes*|abnehmen,Übergewicht|perdre du poids,maigrir,surpoids,kilos|perder peso,adelgazar,bajar de peso,sobrepeso|emagrec*er,excesso de peso
food-intolerance<allergy +nutrition:food intolerance,gluten*,coeliac,lactose*|Unverträglichkeit*,Laktose*,Zöliakie|intoléran*ce,cœliaque|intoleran*cia,celíac*|=
meditation:meditat*ion,mindful*,breathwork,relaxation|Meditation,meditier*,Achtsamkeit*,Entspannung*,Atemübung*|méditer,pleine conscience,sophrolog*|meditación,meditar,atención plena,relajación|meditação,relaxamento
parenthood:parents,parenthood|Eltern,Elternkurs|parentalité,mamans|crianza,padres*|parentalidade
parenting-trouble+parent-coach:tantrums,screen time,my teenager,teenage son|Trotzphase,Wutanfall,Bildschirmzeit,Pubertät|crises de colère|rabietas,pantallas|birras
parent-coach<parenthood:parent coach*ing,parenting course|Erziehungsberat*ung,Elterncoach*,Familienberat*|coach parental*|escuela de padres|orientação parental
single-parent<parenthood:single parent,single mother,single mum|alleinerzieh*end|mère célibataire|madre soltera|mãe solteira
childcare<early-years,looking-after:childcare,child care,babysit*,baby-sit*,nanny,childminder,daycare,day care,nursery,toddlers|Kinderbetreuung*,Kita,Kindergärtner*,Kindergarten*,Krippe,Tagesmutter,Erzieher*,Kinderfrau,Kinder hüten|garde d'enfants,nounou,crèche,garder les enfants,assistante maternelle,garde des enfants|niñera,canguro,guardería,cuidar a los niños,cuidado de niños,cuido niños|babá,ama!,infantário,cuidar de crianças,jardim de infância,conta de crianças
au-pair<childcare:au pair,host family|Aupair|fille au pair|familia anfitriona|família anfitriã
holiday-care<childcare:summer camp,holiday camp,after-school|Ferienlager,Sommerlager,Hort!,Ferienbetreuung|colonie de vacances,bafa,périscolaire,camp d'été,colonie*|campamento,extraescolares|campo de férias
baby-things<parenthood:pram,stroller,pushchair,cot|Kinderwagen,Babykleidung,Babybett,Tragetuch,Kindersitz|poussette,portage|ropa de bebé,cuna,porteo|roupa de bebé,berço
playgroup<parenthood +parenthood:playgroup,playdate,playground,toddler group|Krabbelgruppe,Spielgruppe,Spielplatz*,Eltern-Kind-Gruppe|aire de jeux|ludoteca|=
toys+repair-cafe:toys,toy,dolls,teddy|Spielzeug*,Kuscheltier,Puppen|jouet,poupée|juguete,muñec*|brinquedo,boneca
kids-party<parenthood:children's party,kids party,face painting,children's birthday|Kindergeburtstag,Kinderschmink*,Hüpfburg|fête d'enfants|fiesta infantil|festa infantil
youth:young people,youth*,teenager|Jugend*liche|jeunesse,ados|juventud,jóvenes|juventude,jovens
scouts<youth:scouts,scoutmaster|Pfadfinder*|scoutisme|scout|escuteiros
social-work<youth:social work*|Sozialarbeit*,Sozialpädagog*|travail social|trabajador social|assistente social
lgbt:lgbt*,queer,gay,lesbian*|schwul*,lesbisch*|homosexuel*|lgtb*|=
hair:hairdress*er,haircut,hair,barber|Friseur*,Frisör*,Haarschnitt,Haare schneiden,Haare|coiff*ure,cheveux|peluquer*ía,corte de pelo|cabeleireir*o,barbeir*,cabelo
beauty:beauty,beautician,cosmetic*,make-up,makeup,manicure,nails,waxing|Kosmetik*,Schminke*,Maniküre,Nagelstudio|esthétici*enne,cosmétique,maquill*,manucure,épilation|belleza,esteticista,uñas de gel,depilación|maquilhagem,maquiagem,unhas,estética
podiatry:podiatr*y,chiropod*,insoles,bunions|Fußpflege*,Einlagen|pédicure|podólog*,plantillas|palmilhas,joanetes
tattoo:tattoo*,piercing|Tätowier*ung|tatou*age|tatua*je|tatuagem
spa:spa,sauna,wellness*|Therme|hammam,thalasso|balneario|termas*
blood-donation:blood donation,blood donor,donate blood|Blutspende*|don du sang|donar sangre|doar sangue
support-group:support group,self-help|Selbsthilfe*|groupe de parole,entraide|grupo de apoyo|grupo de apoio
patient-advice:second opinion|Patientenverfügung,Zweitmeinung|directives anticipées|segunda opinión|segunda opinião
funeral:funeral*,undertaker,burial,cremation,cemetery|Bestatt*ung,Beerdigung,Friedhof,Trauerred*,Grabstein|obsèques,enterrement,cimetière|funerari*a,entierro,cementerio|funeral,cemitério
posture:posture,alexander technique,feldenkrais|Körperhaltung,Alexandertechnik|ergonom*|postura|=
tiredness+sleep-therapy,nutrition,medicine:always tired,tiredness|Müdigkeit,ständig müde|fatigue|cansancio,fatiga|cansaço,fadiga
circulation<medicine:varicose veins,blood circulation|Krampfadern,Durchblutung|varices|varices|varizes
hair-loss+hair,skin:hair loss,going bald|Haarausfall|perte de cheveux,calvitie|caída del pelo,calvicie|queda de cabelo
incontinence+physiotherapy,medicine:incontinence,weak bladder|Inkontinenz|incontinence|incontinencia|incontinência
foot-pain+podiatry,orthopaedics:foot pain,sore feet,heel spur|Fußschmerzen,Fersensporn|mal aux pieds|dolor de pies,espolón|dor nos pés,esporão
voice-trouble+speech-therapy:hoarse,lost my voice,voice problems|heiser,Stimmprobleme|extinction de voix,enroué|afonía,ronquera|rouquidão
self-esteem+therapy,coaching:self-esteem,self-confidence,shyness|Selbstwert*,Selbstvertrauen,schüchtern|confiance en soi,timidité|autoestima,timidez|autoestima
anger+therapy:anger management,aggress*|Wutausbrüche|gestion de la colère|control de la ira|controlo da raiva
screen-addiction+therapy,parent-coach:internet addiction,phone addiction,gaming addiction|Handysucht,Onlinesucht|accro aux écrans|adicción al móvil|vício do telemóvel
doctor-visit<care:take me to the doctor,company to hospital|Begleitung zum Arzt,Arztbegleitung|accompagner chez le médecin|acompañar al médico|acompanhar ao médico
meals-on-wheels<elder-care:meals on wheels|Essen auf Rädern|repas à domicile|comida a domicilio para mayores|refeições ao domicílio
personal-assistance<disability:personal assistan*ce|persönliche Assistenz,Assistenzkraft|aide humaine|asistente personal|assistência pessoal
forest-bathing<nature:forest bathing|Waldbaden|sylvothérapie|baño de bosque|banho de floresta
looking-after:looking after|Betreuung,aufpassen|garder!|cuidado!|tomar conta
hospital:hospital*,clinic|Krankenhaus*,Klinik*|hôpital,clinique|hospital,clínica|=
`;
