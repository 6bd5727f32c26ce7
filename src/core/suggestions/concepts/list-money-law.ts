/**
 * Concepts of law, public offices, taxes, accounts, insurance and money. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the practice areas by which bar associations of the five languages list lawyers, contracts to maritime law;
 * what a notary, a tax adviser and an accountant do in a year; the classes of insurance of the European directives (not
 * credit and surety); ways to fund a company, a charity, research, art and a household; the branches of social security;
 * residence, work and citizenship of foreigners.
 */
export const MONEY_LAW = `
law:law,lawyer*,attorney*,legal*,solicitor,barrister,jurist*,paralegal,counsel|Recht,Anwalt*,Rechtsanwalt*,Rechtsberatung,Kanzlei*|droit!,avocat!,avocate!,juridique|derecho!,abogad*,jurídico,bufete|direito!,advogad*,solicitador*
contract<law:contract*,agreement,NDA|Vertrag,AGB|contrat|contrato,cláusula|contrato
company-law<law:company law,corporate law*,shareholder*,incorporation,commercial law|Gesellschaftsrecht,Handelsrecht,Gesellschafter|droit des sociétés|derecho mercantil|direito comercial
labour-law<law:employment law*,labour law*,labor law*,unfair dismissal,dismissed,got fired,been fired,redundancy,severance*|Arbeitsrecht*,gekündigt,Kündigungsschutz*,Abfindung|droit du travail,licenciement,prud'hommes|derecho laboral,laboralista,despido,despedido|direito do trabalho,trabalhista,despedimento,demissão
work-trouble+labour-law,union:trouble at work,my boss,boss fired,fired me,wages not paid,unpaid wages,unpaid overtime|Ärger mit dem Chef,mein Chef,Kündigung erhalten,Lohn nicht bezahlt|mon patron,mon employeur,viré,heures non payées|mi jefe,me han echado,me han despedido,no me pagan|meu patrão,patrão,fui despedido,salário em atraso
ip<law:intellectual property,IP,licensing|Schutzrecht*,geistiges Eigentum|propriété intellectuelle|propiedad intelectual|propriedade intelectual
trademark<ip+ip:trademark*,trade mark*,brand registration|Markenrecht*,Markenanmeldung,Markenschutz,Marke anmelden|marque déposée,dépôt de marque,déposer une marque|marca registrada,registrar una marca,registro de marca|marca registada,registar uma marca,registo de marca
patent<ip:patent,prior art|Patent,Patentanwalt*|brevet|patente|patente
copyright<ip+ip:copyright*,royalties,plagiarism,music licensing,licensing my music|Urheberrecht,Plagiat,GEMA,Musikrechte|droit d'auteur,SACEM|derechos de autor,plagio|direitos de autor,direitos autorais,direitos musicais
tenancy<law:tenants' rights,tenancy,eviction,landlord*,rent increase,deposit back,tenant|Mietrecht*,Mieterschutz,Mieterverein,Vermieter*,Kaution,Mieter|droit du logement,bailleur,expulsion,locataire,mon propriétaire|derecho de arrendamientos,casero,desahucio,fianza,inquilino|direito do arrendamento,senhorio,despejo,caução!
~letting:letting out,hires out,rent out|vermietet,vermieten,Vermietung,verleiht|met en location|pone en alquiler|põe a alugar
family-law<law:family law*,prenup*|Familienrecht*,Ehevertrag|droit de la famille|derecho de familia,capitulaciones|direito da família
divorce<family-law+family-law,mediation:divorc*,alimony,marriage is over,splitting up,my ex|Scheidung*,Unterhalt,Ehe am Ende,meine Ex,mein Ex,uns trennen|divorce,pension alimentaire,séparation,mon ex,me séparer|divorcio,pensión alimenticia,mi ex,separarme|divórcio,pensão de alimentos,meu ex,minha ex,separar-me
custody<family-law+family-law:custody,visiting rights,see my kids,see my children|Sorgerecht*,Umgangsrecht,Kinder sehen|garde alternée,droit de visite,voir mes enfants|custodia,patria potestad,ver a mis hijos|guarda partilhada,guarda compartilhada,responsabilidades parentais,ver os meus filhos
adoption:adoption,foster care*,foster parent*,fostering|Adoption*,adoptieren,Pflegefamilie,Pflegekind*|adoption|adopción,adoptar|adoção,adotar
immigration<law:immigration*,migration law|Einwanderung*,Aufenthaltsrecht,Ausländerrecht,Ausländerbehörde,Migrationsrecht|immigration|inmigración,extranjería|imigração,AIMA
visa<immigration+immigration:visa|Visum|visa|visado|visto!
residence<immigration+immigration:residence permit*,right to stay,right to reside|Aufenthaltserlaubnis,Aufenthaltstitel,Niederlassungserlaubnis|titre de séjour,carte de séjour|permiso de residencia,arraigo|autorização de residência,título de residência
work-permit<immigration+immigration:work permit*,working permit*,allowed to work|Arbeitserlaubnis,Arbeitsgenehmigung|permis de travail,autorisation de travail|permiso de trabajo|autorização de trabalho,visto de trabalho
citizenship<immigration+immigration:citizenship,naturalisation*,naturalization*,second passport|Staatsbürgerschaft,Einbürgerung*,Staatsangehörigkeit|nationalité|nacionalidad,ciudadanía|nacionalidade,cidadania
asylum<immigration:asylum*|Asyl*,Abschiebung|droit d'asile|asilo|asilo
foreign-degree<immigration:foreign qualification*,foreign degree*,diploma recognised|Anerkennung von Abschlüssen|équivalence de diplôme|homologación,homologar|reconhecimento de diploma
relocation<immigration:relocat*,moving abroad,move abroad|Auswandern|expatriation|emigrar|emigrar
offices:bureaucracy,bureaucratic,red tape,paperwork,official letter*,official form*,fill in forms,authorities,letters from the office|Behörden*,Formular*,Amt,Ämter|démarches administratives,paperasse,formulaire,papiers administratifs|trámite,papeleo,gestor administrativo,gestoría,papeles oficiales|burocracia,papelada,despachante,requerimento,serviços públicos
registering<offices:register my address,registration office|Wohnsitz anmelden|état civil|empadronamiento|registo civil,NIF
car-papers<offices:register a car|Führerschein umschreiben|carte grise|matricular un coche|matricular um carro
inheritance<law+notary:inherit*,probate*,last will,make a will,my will,estate planning|Erbrecht,Erbe,erben,Erbschaft*,Testament,Nachlass*,vererben|héritage,hériter,héritier,succession*!|herencia,heredar,heredero|herança,herdeiro,partilhas
notary<law:notary,deed,apostille,certified copy|Notar,Notarin,notariell|notaire|notario|notário,cartório
conveyancing<law:conveyancing,property law*,title deed*,land registry|Immobilienrecht,Grundbuch*|droit immobilier,copropriété|derecho inmobiliario|direito imobiliário
building-law<law:construction law*,planning law,building defect*|Baurecht*,Bauvertrag,Baumangel|droit de la construction|derecho urbanístico|direito do urbanismo
neighbours+mediation,law:neighbour dispute*,quarrel with neighbours,dispute with my neighbour,trouble with my neighbour,trouble with the neighbours|Nachbarschaftsstreit,Streit mit Nachbarn,Streit mit dem Nachbarn,Ärger mit dem Nachbarn|conflit de voisinage,trouble de voisinage,conflit avec le voisin|conflicto vecinal,problemas con el vecino,problemas con los vecinos|conflito de vizinhança,problemas com o vizinho,problemas com os vizinhos
criminal-law<law:criminal law*,criminal defence,criminal defense,arrested|Strafrecht*,Strafverteidig*,Strafanzeige|droit pénal,pénaliste|derecho penal|direito penal,criminalista
traffic-law<law:traffic law,speeding ticket*,parking fine*,traffic fine*|Verkehrsrecht*,Bußgeld*,Strafzettel,Fahrverbot*,MPU|droit routier,contravention|multa de tráfico,derecho de tráfico|multa de trânsito,direito rodoviário
injury-law<law:personal injury,compensation claim*,medical negligence,malpractice|Schadensersatz*|dommage corporel,indemnisation|indemnización|indemnização,indenização
consumer<law:consumer rights,consumer law*,consumer advice,consumer protection,scam*,ripped off,refund*,flight delay|Verbraucherschutz*,Verbraucherrecht*,Betrug,betrogen,Widerruf|droit de la consommation,arnaque,remboursement|derechos del consumidor,estafa,reclamación,reembolso|direitos do consumidor,burla,golpe!
social-law<law:social security law,benefit appeal*|Sozialrecht*,Widerspruch|droit de la sécurité sociale|derecho de la seguridad social|direito da segurança social
public-law<law:administrative law*,public law,constitutional law*|Verwaltungsrecht*,Verfassungsrecht*|droit public|derecho administrativo|direito público
international-law<law:international law*,EU law,European law|Völkerrecht*,Europarecht|droit international|derecho internacional|direito internacional
human-rights<law,activism:human rights,civil rights,civil liberties,discriminat*|Menschenrecht*,Grundrechte,Diskriminierung|droits de l'homme|derechos humanos,discriminación|direitos humanos
privacy<law:privacy,GDPR,data protection,cookie banner*|Datenschutz*,DSGVO|protection des données,RGPD,CNIL|protección de datos,privacidad|proteção de dados,LGPD
it-law<law:technology law*,IT law*,internet law,software licen*|IT-Recht|droit du numérique|derecho digital|direito digital
media-law<law:media law*,defamation,libel,slander|Medienrecht*,Presserecht,Verleumdung|droit des médias,diffamation|derecho de los medios,difamación|direito da comunicação
competition-law<law:competition law*,antitrust|Kartellrecht*,Wettbewerbsrecht*|droit de la concurrence|derecho de la competencia|direito da concorrência
environment-law<law:environmental law*|Umweltrecht*|droit de l'environnement|derecho ambiental|direito do ambiente
medical-law<law:medical law,health law,patient rights,patients' rights|Medizinrecht,Patientenrecht*|droit de la santé|derecho sanitario|direito da saúde
maritime-law<law:maritime law*,shipping law|Seerecht|droit maritime|derecho marítimo|direito marítimo
tax-law<law,tax:tax law*,tax dispute,tax evasion,tax attorney,tax lawyer|Steuerrecht*,Steueranwalt*|droit fiscal|derecho fiscal|direito fiscal
tenders<law,purchasing:public tender*,tender!,tendering,bid writing,public procurement|Ausschreibung*,Vergaberecht*|appel d'offres|licitación|concurso público
litigation<law:litigation,lawsuit*,suing,court case,small claims|Klage,verklag*,Gerichtsverfahren|contentieux,procès,tribunal*|pleito,juicio|processo judicial,contencioso
arbitration<law:arbitrat*|Schiedsgericht*|arbitrage commercial|arbitraje|arbitragem
mediation:mediation,mediator*,conflict resolution|Mediation,Streitschlicht*|médiation,médiateur,médiatrice|mediación,mediador|mediação
conflict+mediation:conflict*,quarrel*,arguing,get along,don't get along|Konflikt*,Streit,zerstritten,verstehen sich nicht|conflit,dispute|conflicto,pelea,se llevan mal|conflito,briga,não se entendem
court:court hearing,court clerk,magistrate,prosecutor,bailiff|Gericht!,Richter*,Staatsanwalt*,Gerichtsvollzieher|juge,magistrat,procureur,greffier,huissier|juez,jueces|juiz,magistrado,procurador
legal-aid<law:legal aid,free legal advice,law centre|Prozesskostenhilfe|aide juridictionnelle|abogado de oficio|apoio judiciário
expert-witness:expert witness,court expert|Gutachter*,Gutachten,Sachverständig*|expert judiciaire|perito judicial,peritaje|perito judicial,perícia
detective:private detective,detective*,private investigator|Detektiv*|détective*|detective|detetive
mandate<law+notary:power of attorney,living will,advance directive,guardianship|Vorsorgevollmacht,Vollmacht,gesetzliche Betreuung|procuration*,tutelle,curatelle|poder notarial,testamento vital,tutela|procuração,maior acompanhado
compliance<law:compliance,money laundering,whistleblow*|Compliance,Geldwäsche*,Hinweisgeber*|conformité réglementaire,blanchiment|cumplimiento normativo,blanqueo|conformidade legal
licence<offices:business licen*,trade licence|Gewerbeanmeldung|immatriculation d'entreprise|licencia de apertura|alvará
charity-law<law,nonprofit:charity law*,register a charity|Vereinsrecht,Vereinsgründung|droit des associations|crear una asociación|criar uma associação
tax+accounting:tax,taxation|Steuer,Steuern,Finanzamt*|impôt,fisc!,fiscalité,fiscal|impuesto,Hacienda,tributario,fiscalidad|imposto,IRS,Finanças!
tax-return<tax,accounting:tax return*,tax advis*,tax consultant,tax preparation,self-assessment,our taxes,my taxes|Steuererklärung*,Steuerberat*,ELSTER|déclaration d'impôts,fiscaliste,mes impôts|declaración de la renta,asesor fiscal,IRPF|declaração de IRS,meu IRS,imposto de renda
vat<tax+accounting:VAT,sales tax|Umsatzsteuer*,Mehrwertsteuer*|TVA|IVA|IVA
foreign-tax<tax:international tax*,double taxation,tax treaty,foreign income|Doppelbesteuerung*,Grenzgänger*|fiscalité internationale,frontalier|doble imposición|dupla tributação
company-tax<tax:corporation tax*,corporate tax*,business tax|Körperschaftsteuer*,Gewerbesteuer*|impôt sur les sociétés|impuesto de sociedades|IRC
tax-trouble+tax-return,tax-law,accounting:tax audit*,trouble with the tax office,letter from the tax office,understand my taxes,not understand my taxes|Betriebsprüfung,Ärger mit dem Finanzamt,Post vom Finanzamt|contrôle fiscal,problème avec les impôts,rien à mes impôts|inspección de Hacienda,problemas con Hacienda|inspeção tributária,problemas com as Finanças,malha fina
accounting:accounting,accountan*,bookkeep*,book-keep*|Buchhaltung*,Buchhalter*,Buchführung|comptabilité,comptable,compta|contabilidad,contable|contabilidade,contabilista,contador!
books-mess+accounting,tax-return:shoebox of receipts,behind with my accounts,behind on bookkeeping,messy books|Chaos in der Buchhaltung,Belege sortieren,Belegchaos|retard dans ma compta,compta en retard|contabilidad atrasada,caos con las facturas|contas atrasadas,contabilidade atrasada
annual-accounts<accounting+accounting:annual accounts,balance sheet*,year-end,IFRS,financial statement*|Jahresabschluss,Bilanz*|comptes annuels,bilan comptable|cuentas anuales,cierre contable|contas anuais,balanço anual,fecho de contas
payroll<accounting,hr+accounting:payroll,payslip*|Lohnabrechnung*,Lohnbuchhaltung,Gehaltsabrechnung|paie,bulletin de salaire|nómina|processamento de salários,folha de pagamento
audit<accounting:auditor,auditing*,audits*,financial audit*,internal audit*|Wirtschaftsprüf*,Revision!,Kassenprüf*|commissaire aux comptes|auditoría|auditoria
invoices<accounting+accounting:invoic*,billing|Rechnungsstellung,Rechnungen schreiben,E-Rechnung|facturation|facturación|faturação,fatura,recibos verdes,nota fiscal
collection<law,accounting:debt collect*,unpaid invoice*,won't pay,unpaid bill|Inkasso*,Mahnung*,Mahnwesen,Rechnung nicht,unbezahlte Rechnung*|recouvrement,impayé|cobro de deudas,impago,moroso|cobrança
controlling<accounting:controlling*,cost accounting,KPIs|Controlling*,Kalkulation!|contrôle de gestion|control de gestión|controlo de gestão
cfo<finance-plan:CFO,finance director*,financial director*,head of finance,treasurer*|Finanzchef*,Finanzleiter*,Schatzmeister*,Kassenwart*|directeur financier,trésorier|director financiero,tesorero|diretor financeiro,tesoureiro
cash-flow<cfo:cash flow*,cashflow,runway,liquidity*|Liquidität*|trésorerie|tesorería,liquidez|tesouraria
finance-plan:financial plan*,budget*,financial model*,financial forecast*|Finanzplan*,Haushaltsplan|plan financier,prévisionnel|plan financiero,presupuesto!|plano financeiro,orçamento anual
valuation:company valuation*,value my company,valuation|Unternehmensbewertung,Firmenwert|évaluation d'entreprise|valoración de empresas|avaliação de empresas
mergers<valuation,invest:mergers and acquisitions,M&A,merger*,acquisitions,due diligence|Unternehmenskauf,Firmenkauf,Fusion!|fusions-acquisitions|fusiones y adquisiciones|fusões e aquisições,trespasse
succession<mergers:business succession,succession planning,family business*|Unternehmensnachfolge*,Nachfolger*|transmission d'entreprise,repreneur|relevo generacional|sucessão empresarial
money-advice:personal finance*,financial advis*,financial planner*,money coach*,wealth management,financial literacy|Finanzberat*,Vermögensberat*,Finanzbildung,Finanzcoach*|conseiller financier|finanzas personales,asesor financiero|finanças pessoais,consultor financeiro,educação financeira
household-money<money-advice+money-advice:household budget*,saving money,make ends meet|Haushaltsbuch,Haushaltskasse,Geld sparen|budget familial,fin de mois,gérer mon budget|presupuesto familiar,llegar a fin de mes|orçamento familiar,contas da casa,poupar dinheiro
money-trouble+debt-advice,household-money:money worries,money problems,no money left,can't pay my bills,short of money|Geldsorgen,Geldprobleme,kein Geld mehr|problèmes d'argent,soucis d'argent,plus d'argent|problemas de dinero,sin dinero|problemas de dinheiro,sem dinheiro,aperto financeiro
pension<money-advice+money-advice:pension,retirement|Rente!,Altersvorsorge,Ruhestand,Rentenberatung,Rentenversicherung|retraite|jubilación,jubilarse,plan de pensiones|reforma!,aposentadoria,aposentar,plano poupança,previdência
savings<money-advice+money-advice:savings,ETF,stock market,stocks,trading*!,trader|Geldanlage,Sparplan,Aktien*,Börse|épargne,placement financier,investir en bourse,actions en bourse|ahorros,ahorrar,invertir en bolsa,bolsa de valores|poupança,investir na bolsa,ações da bolsa
property-invest<money-advice:buy to let,property invest*|Immobilieninvest*|investissement locatif|inversión inmobiliaria|investimento imobiliário
ethical-money<money-advice,impact:sustainable finance,ethical bank*,green finance,ethical invest*,ESG|nachhaltige Geldanlage|finance durable|finanzas éticas|finanças éticas
bank:bank!,banking,bank account*,banker*,savings bank|Bankberater*,Sparkasse*,Bankkonto,Girokonto|banque,banquier|banca|banco comercial,conta bancária,bancário
loan<bank:loan,lending,borrow money|Kredit*,Darlehen*|prêt bancaire,emprunt,crédit|préstamo|empréstimo
mortgage<loan+loan:mortgage*,home loan*|Hypothek*,Baufinanzierung*,Hausfinanzierung|prêt immobilier,crédit immobilier|hipoteca|crédito habitação,financiamento imobiliário
microcredit<loan:microcredit,microfinance,micro loan*|Mikrokredit*|microcrédit|microcrédito|microcrédito
leasing<loan:leasing,factoring*|=|crédit-bail|renting*|locação financeira
payments<bank:payment system*,payment provider*,fintech,card payment*,online payment*|Zahlungsverkehr|paiement en ligne|pago online|meios de pagamento
debt+debt-advice,insolvency:debt,indebted|Schulden,verschuldet,überschuldet,Pfändung|dette,endetté|deuda,endeudado|dívida*,endividado
debt-advice<money-advice:debt counsel*,debt advi*,debt relief|Schuldnerberat*,Schuldenberat*|conseil en surendettement|asesoría de deudas|aconselhamento de dívidas
insolvency<law:insolvenc*,bankrupt*,insolvent|Insolvenz*,pleite,Konkurs|faillite|concurso de acreedores,quiebra|insolvência,falência
insurance:insurance,underwriter*,cover for|Versicherung*,versichern|assurance,assureur,mutuelle,courtier en assurances|seguros!,asegurar,aseguradora,seguro de|seguros!,seguradora,mediador de seguros,corretor de seguros
health-insurance<insurance+insurance:health insurance|Krankenversicherung*,Krankenkasse*|assurance maladie,assurance santé,complémentaire santé|seguro médico,seguro de salud|seguro de saúde,plano de saúde
car-insurance<insurance+insurance:car insurance,motor insurance|Autoversicherung,Kfz-Versicherung|assurance auto|seguro de coche,seguro del coche|seguro automóvel,seguro do carro
home-insurance<insurance+insurance:home insurance,contents insurance|Hausratversicherung,Gebäudeversicherung|assurance habitation|seguro de hogar|seguro da casa,seguro multirriscos
liability-insurance<insurance+insurance:liability insurance,professional indemnity|Haftpflicht*|responsabilité civile,assurance professionnelle|responsabilidad civil|responsabilidade civil
life-insurance<insurance+insurance:life insurance,disability insurance,income protection|Lebensversicherung,Berufsunfähigkeit*|assurance vie,prévoyance|seguro de vida|seguro de vida
travel-insurance<insurance+insurance:travel insurance|Reiseversicherung,Reiserücktritt*|assurance voyage|seguro de viaje|seguro de viagem
claims<insurance:insurance claim*,insurer refuses,loss adjuster|Schadensregulierung|sinistre|siniestro|sinistro
actuary<insurance,statistics:actuary|Aktuar*|actuaire|actuario|atuário
benefits:social benefits,welfare benefits,social security,universal credit,claim benefits|Sozialleistung*,Sozialamt,Bürgergeld,Grundsicherung,Jobcenter|aides sociales,allocations,CAF,RSA|ayudas sociales,prestaciones sociales,seguridad social|apoios sociais,prestações sociais,segurança social,INSS
unemployment-benefit<benefits:unemployment benefit*|Arbeitslosengeld|allocation chômage|prestación por desempleo|subsídio de desemprego
housing-benefit<benefits:housing benefit*,social housing,council flat|Wohngeld,Sozialwohnung*|aide au logement,APL,HLM|ayuda al alquiler|subsídio de renda
family-benefits<benefits:child benefit*,parental leave,maternity leave|Kindergeld,Elterngeld*,Elternzeit*|allocations familiales|ayuda por hijo|abono de família
disability-benefits<benefits:disability benefit*,disability allowance|Schwerbehindertenausweis,Pflegegrad*|allocation adulte handicapé,MDPH|certificado de discapacidad|atestado multiuso
invest:investment,investor,funding,funder*,financing,capital for,money for our|Investition*,investieren,Kapital,Geldgeber*,Finanzierung*|investissement,investisseur,investir,levée de fonds|inversión,inversor,invertir,financiación,financiar|investimento,investidor,financiamento
angel<invest:business angel*,angel invest*,early-stage investor*,angels,pre-seed,seed funding,seed round,seed capital,seed money,private investor*|Business Angel,Startkapital|amorçage|capital semilla|capital semente
vc<invest:venture capital*,VC,VCs,series A,series B,term sheet,cap table,funding round*,growth capital|Wagniskapital*,Risikokapital*|capital-risque|capital riesgo,ronda de inversión|capital de risco
equity<invest:private equity,asset management,fund manager,portfolio manager,family office,hedge fund|Beteiligungsgesellschaft,Fondsmanager*|capital-investissement|fondo de inversión|fundo de investimento
pitching<invest:pitch deck*,pitch training,pitch practice,pitch coach*,elevator pitch|Pitch-Training,Pitchdeck,pitchen*|pitch investisseurs|presentación a inversores|apresentação a investidores
impact<invest:impact invest*,social finance,social business,social investment|soziale Investition|investissement à impact|inversión de impacto|investimento de impacto
crowdfunding<invest,fundraising:crowdfunding,Kickstarter|Crowdfunding|financement participatif|micromecenazgo|financiamento coletivo,vaquinha
fundraising:fundrais*,raise funds,raise money,raising money,donor*,donation*,philanthrop*|Spenden*,Großspender|collecte de fonds,donateur,dons!|captación de fondos,donante,donación,filantropía|angariação de fundos,doador,doação,doações
foundation<fundraising:foundation,charitable trust|Stiftung*|fondation|fundación|fundação,fundações
sponsoring<fundraising:sponsor*|Sponsoring|mécénat,mécène|patrocinio,patrocinador,mecenazgo|patrocínio
grant<fundraising+fundraising:grant,public funding,subsidy,match funding|Fördermittel*,Förderantrag*,Fördergeld*,Förderung,Zuschuss*|subvention*|subvención,ayudas públicas|subsídio,apoios públicos,edital*,editais,candidatura a fundos
eu-funding<grant:EU funding,EU grant*,European funding,Horizon Europe,EU project*|EU-Förderung,EU-Projekt*|fonds européens|fondos europeos|fundos europeus,PRR
research-grant<grant:research grant*,research funding,ERC grant*|Forschungsförderung,Drittmittel*|financement de la recherche,ANR|financiación de la investigación|financiamento de investigação,FCT
arts-grant<grant:arts council,arts grant*,arts funding,artist grant*|Kulturförderung,Kulturamt|aide à la création,DRAC|ayudas a la creación|apoio às artes,DGArtes
`;
