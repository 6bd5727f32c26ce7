/**
 * Concepts of law, public offices, taxes, accounts, insurance and money. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the practice areas by which bar associations of the five languages list lawyers, contracts to maritime law;
 * what a notary, a tax adviser and an accountant do in a year; the classes of insurance of the European directives (not
 * credit and surety); ways to fund a company, a charity, research, art and a household; the branches of social security;
 * residence, work and citizenship of foreigners.
 */
export const MONEY_LAW = `
law:law,lawyer*,attorney*,legal*,solicitor,barrister,jurist*,paralegal,counsel|Recht,Anwalt*,Rechtsanwalt*,Kanzlei*|droit!,avocat!,avocate!,juridique|derecho!,abogad*,jurídico,bufete|direito!,advogad*,solicitador*
contract<law:contract*,agreement,NDA|Vertrag,AGB|contrat|contrato|contrato
company-law<law:company law,shareholder*,incorporation|Gesellschaftsrecht|droit des sociétés|derecho mercantil|direito comercial
labour-law<law:employment law*,unfair dismissal,dismissed,got fired,redundancy|Arbeitsrecht*,Kündigungsschutz*|droit du travail,licenciement,prud'hommes|derecho laboral|direito do trabalho,despedimento,demissão
ip<law:intellectual property,IP,licensing|Schutzrecht*|propriété intellectuelle|propiedad intelectual|propriedade intelectual
trademark<ip:trademark*|Markenrecht*|marque déposée|marca registrada|marca registada
patent<ip:patent,prior art|Patent|brevet|patente|patente
copyright<ip:copyright*,royalties,plagiarism|Urheberrecht,GEMA|droit d'auteur,SACEM|derechos de autor|direitos de autor
tenancy<law:tenants' rights,tenancy,eviction,landlord*,rent increase,deposit back|Mietrecht*,Mieterverein,Kaution|droit du logement,bailleur|derecho de arrendamientos,casero,desahucio,inquilino|direito do arrendamento,senhorio,despejo
family-law<law:family law*,prenup*|Familienrecht*,Ehevertrag|droit de la famille|derecho de familia|direito da família
divorce<family-law:divorc*,alimony|Scheidung*,Unterhalt|divorce|divorcio|divórcio
custody<family-law:custody|Sorgerecht*|garde alternée|custodia|guarda partilhada
adoption:adoption,foster care*,fostering|Adoption*,adoptieren|adoption|adopción,adoptar|adoção,adotar
immigration<law:immigration*,migration law|Einwanderung*|immigration|inmigración|imigração,AIMA
visa<immigration:visa|Visum|visa|visado|visto!
residence<immigration:residence permit*,residency|Aufenthaltserlaubnis|titre de séjour|permiso de residencia|autorização de residência
work-permit<immigration:work permit*|Arbeitserlaubnis|permis de travail|permiso de trabajo|autorização de trabalho
citizenship<immigration:citizenship,naturalisation,naturalization|Staatsbürgerschaft|nationalité|nacionalidad|nacionalidade
asylum<immigration:asylum*|Asyl*|droit d'asile|asilo|asilo
foreign-degree<immigration:foreign qualification*|Anerkennung von Abschlüssen|équivalence de diplôme|homologación|reconhecimento de diploma
relocation<immigration:relocat*|Auswandern|expatriation|emigrar|emigrar
offices:bureaucracy,bureaucratic,red tape,paperwork,fill in forms|Behörden*,Formular*,Amt|démarches administratives,paperasse,formulaire|trámite,papeleo,gestor administrativo,gestoría|burocracia,papelada,despachante
registering<offices:register my address|Wohnsitz anmelden|état civil|empadronamiento|registo civil,NIF
car-papers<offices:register a car|Führerschein umschreiben|carte grise|matricular un coche|matricular um carro
inheritance<law:inherit*,probate|Erbrecht,Erbe,erben|héritage|herencia|herança,herdeiro
notary<law:notary,deed|Notar|notaire|notario|notário
conveyancing<law:conveyancing|Immobilienrecht|droit immobilier|derecho inmobiliario|direito imobiliário
building-law<law:construction law*|Baurecht*|droit de la construction|derecho urbanístico|direito do urbanismo
neighbours+mediation,law:neighbour dispute*,quarrel with neighbours,dispute with my neighbour,trouble with my neighbour,trouble with the neighbours|Nachbarschaftsstreit,Streit mit Nachbarn,Streit mit dem Nachbarn,Ärger mit dem Nachbarn|conflit de voisinage,trouble de voisinage,conflit avec le voisin|conflicto vecinal,problemas con el vecino,problemas con los vecinos|conflito de vizinhança,problemas com o vizinho,problemas com os vizinhos
criminal-law<law:criminal law*,arrested|Strafrecht*|droit pénal|derecho penal|direito penal
traffic-law<law:traffic law|Verkehrsrecht*,Bußgeld*|droit routier|multa de tráfico|multa de trânsito
injury-law<law:personal injury,malpractice|Schadensersatz*|dommage corporel|indemnización|indemnização
consumer<law:consumer rights,scam*,refund*|Verbraucherschutz*,Betrug|droit de la consommation,arnaque,remboursement|derechos del consumidor,estafa,reclamación|direitos do consumidor,burla,golpe!
social-law<law:social security law|Sozialrecht*|droit de la sécurité sociale|derecho de la seguridad social|direito da segurança social
public-law<law:administrative law*|Verwaltungsrecht*|droit public|derecho administrativo|direito público
international-law<law:international law*,EU law|Völkerrecht*|droit international|derecho internacional|direito internacional
human-rights<law:human rights,discriminat*|Menschenrecht*|droits de l'homme|derechos humanos|direitos humanos
privacy<law:privacy,GDPR,data protection|Datenschutz*|protection des données,CNIL|protección de datos|proteção de dados
it-law<law:technology law*,IT law*|IT-Recht|droit du numérique|derecho digital|direito digital
media-law<law:media law*,defamation,libel,slander|Medienrecht*|droit des médias|derecho de los medios|direito da comunicação
competition-law<law:competition law*,antitrust|Kartellrecht*|droit de la concurrence|derecho de la competencia|direito da concorrência
environment-law<law:environmental law*|Umweltrecht*|droit de l'environnement|derecho ambiental|direito do ambiente
medical-law<law:medical law|Medizinrecht|droit de la santé|derecho sanitario|direito da saúde
maritime-law<law:maritime law*|Seerecht|droit maritime|derecho marítimo|direito marítimo
bank-law<law:banking law*|Bankrecht*|droit bancaire|derecho bancario|direito bancário
tax-law<law,tax:tax law*|Steuerrecht*|droit fiscal|derecho fiscal|direito fiscal
tenders<law,purchasing:public tender*,tender!,tendering|Ausschreibung*|appel d'offres|licitación|concurso público
litigation<law:litigation,lawsuit*,suing|Klage|contentieux,procès|pleito,juicio|processo judicial
arbitration<law:arbitrat*|Schiedsgericht*|arbitrage commercial|arbitraje|arbitragem
mediation:mediation,mediator*|Mediation|médiation,médiateur|mediación,mediador|mediação
conflict+mediation:conflict*,quarrel*,arguing|Konflikt*,Streit,zerstritten|conflit,dispute|conflicto,pelea|conflito,briga
court:court hearing,court clerk,magistrate,prosecutor,bailiff|Gericht!,Richter*,Staatsanwalt*|juge,magistrat,procureur|juez,jueces|juiz
legal-aid<law:legal aid|Prozesskostenhilfe|aide juridictionnelle|abogado de oficio|apoio judiciário
expert-witness:expert witness,court expert|Gutachter*,Gutachten|expert judiciaire|perito judicial|perito judicial,perícia
detective:private detective,detective*|Detektiv*|détective|detective|detetive
mandate<law:power of attorney,guardianship|Vorsorgevollmacht|procuration,tutelle|poder notarial|procuração
compliance<law:compliance,whistleblow*|Compliance|conformité réglementaire|cumplimiento normativo|conformidade legal
licence<offices:business licen*|Gewerbeanmeldung|immatriculation d'entreprise|licencia de apertura|alvará
charity-law<law,nonprofit:charity law*|Vereinsrecht|droit des associations|crear una asociación|criar uma associação
tax:tax,taxation|Steuer,Steuern,Finanzamt*|impôt,fisc!,fiscalité,fiscal|impuesto,Hacienda,tributario|imposto,IRS,Finanças!
tax-return<tax:tax return*,self-assessment,our taxes,my taxes|Steuererklärung*|déclaration d'impôts,fiscaliste,mes impôts|declaración de la renta,asesor fiscal,IRPF|declaração de IRS,meu IRS,imposto de renda
vat<tax:VAT,sales tax|Umsatzsteuer*|TVA|IVA|IVA
foreign-tax<tax:international tax*|Doppelbesteuerung*|fiscalité internationale|doble imposición|dupla tributação
company-tax<tax:corporation tax*|Körperschaftsteuer*|impôt sur les sociétés|impuesto de sociedades|IRC
tax-trouble+tax-return,tax-law:tax audit*,trouble with the tax office,letter from the tax office,understand my taxes|Betriebsprüfung,Ärger mit dem Finanzamt,Post vom Finanzamt|contrôle fiscal,problème avec les impôts|inspección de Hacienda,problemas con Hacienda|inspeção tributária,problemas com as Finanças,malha fina
accounting:accounting,accountan*,bookkeep*,book-keep*|Buchhaltung*,Buchhalter*,Buchführung|comptabilité,comptable,compta|contabilidad,contable|contabilidade,contador!
books-mess+accounting,tax-return:shoebox of receipts,behind with my accounts,behind on bookkeeping,messy books|Chaos in der Buchhaltung,Belege sortieren,Belegchaos|retard dans ma compta,compta en retard|contabilidad atrasada,caos con las facturas|contas atrasadas,contabilidade atrasada
annual-accounts<accounting:annual accounts,IFRS|Jahresabschluss,Bilanz*|comptes annuels|cuentas anuales|contas anuais
payroll<accounting,hr:payroll,payslip*|Lohnabrechnung*|paie|nómina|processamento de salários
audit<accounting:audit,auditor|Wirtschaftsprüf*|commissaire aux comptes|auditoría|auditoria
invoices<accounting:invoic*,billing|Rechnungsstellung|facturation|facturación|faturação,fatura
collection<law,accounting:debt collect*|Inkasso*,Mahnung*|recouvrement|cobro de deudas|cobrança
controlling<accounting:controlling,KPIs|Controlling|contrôle de gestion|control de gestión|controlo de gestão
cfo<accounting,finance-plan:CFO,treasurer*|Finanzchef*|directeur financier|director financiero|diretor financeiro
cash-flow<cfo:cash flow*,cashflow,runway,liquidity|Liquidität*|trésorerie|tesorería|tesouraria
finance-plan:financial plan*,budget*|Finanzplan*|plan financier|plan financiero,presupuesto!|plano financeiro
valuation<accounting:company valuation*|Unternehmensbewertung|évaluation d'entreprise|valoración de empresas|avaliação de empresas
mergers<valuation,invest:mergers and acquisitions,M&A,merger*,acquisitions|Unternehmenskauf,Fusion!|fusions-acquisitions|fusiones y adquisiciones|fusões e aquisições
succession<mergers:business succession|Unternehmensnachfolge*,Nachfolger*|transmission d'entreprise|relevo generacional|sucessão empresarial
money-advice:personal finance*,financial advis*,financial planner*,money coach*|Finanzberat*|conseiller financier|finanzas personales,asesor financiero|finanças pessoais
household-money<money-advice:household budget*|Haushaltsbuch|budget familial|presupuesto familiar|orçamento familiar
money-trouble+debt-advice,household-money:money worries,money problems,no money left,can't pay my bills,short of money|Geldsorgen,Geldprobleme,kein Geld mehr|problèmes d'argent,soucis d'argent,plus d'argent|problemas de dinero,sin dinero|problemas de dinheiro,sem dinheiro,aperto financeiro
pension<money-advice:pension,retirement|Rente!,Altersvorsorge|retraite|jubilación|reforma!,aposentadoria
savings<money-advice:savings,ETF,stocks,trading!,trader|Geldanlage,Aktien|épargne|ahorros,ahorrar|poupança
property-invest<money-advice:buy to let|Immobilieninvest*|investissement locatif|inversión inmobiliaria|investimento imobiliário
ethical-money<money-advice,impact:sustainable finance,ESG|nachhaltige Geldanlage|finance durable|finanzas éticas|finanças éticas
bank:bank!,banking,bank account*,banker*|Bankberater*,Sparkasse*|banque,banquier|banca|banco comercial
loan<bank:loan,lending,borrow money|Kredit*,Darlehen*|prêt bancaire,emprunt,crédit|préstamo|empréstimo
mortgage<loan:mortgage*|Hypothek*|prêt immobilier|hipoteca|crédito habitação
microcredit<loan:microcredit,microfinance|Mikrokredit*|microcrédit|microcrédito|microcrédito
leasing<loan:leasing,factoring|=|crédit-bail|renting|locação financeira
payments<bank:payment system*,fintech|Zahlungsverkehr|paiement en ligne|pago online|meios de pagamento
debt+debt-advice,insolvency:debt,indebted|Schulden|dette,endetté|deuda|dívida
debt-advice<money-advice:debt counsel*|Schuldnerberat*|conseil en surendettement|asesoría de deudas|aconselhamento de dívidas
insolvency<law:insolvenc*,bankrupt*,insolvent|Insolvenz*,pleite|faillite|concurso de acreedores,quiebra|insolvência
insurance:insurance,underwriter*,cover for|Versicherung*,versichern|assurance,assureur,mutuelle,courtier en assurances|seguros!,asegurar,aseguradora|seguros!,seguradora,mediador de seguros,corretor de seguros
health-insurance<insurance:health insurance|Krankenversicherung*|assurance maladie|seguro médico|seguro de saúde
car-insurance<insurance:car insurance|Autoversicherung|assurance auto|seguro de coche|seguro automóvel
home-insurance<insurance:home insurance|Hausratversicherung|assurance habitation|seguro de hogar|seguro da casa
liability-insurance<insurance:liability insurance|Haftpflicht*|responsabilité civile|responsabilidad civil|responsabilidade civil
life-insurance<insurance:life insurance|Lebensversicherung|assurance vie|seguro de vida|seguro de vida
travel-insurance<insurance:travel insurance|Reiseversicherung|assurance voyage|seguro de viaje|seguro de viagem
claims<insurance:insurance claim*|Schadensregulierung|sinistre|siniestro|sinistro
actuary<insurance,statistics:actuary|Aktuar*|actuaire|actuario|atuário
benefits:social benefits,welfare benefits,social security|Sozialleistung*,Sozialamt|aides sociales,allocations,CAF,RSA|ayudas sociales|apoios sociais,INSS
unemployment-benefit<benefits:unemployment benefit*|Arbeitslosengeld|allocation chômage|prestación por desempleo|subsídio de desemprego
housing-benefit<benefits:housing benefit*|Wohngeld|aide au logement,APL,HLM|ayuda al alquiler|subsídio de renda
family-benefits<benefits:child benefit*|Kindergeld|allocations familiales|ayuda por hijo|abono de família
disability-benefits<benefits:disability benefit*|Schwerbehindertenausweis|allocation adulte handicapé|certificado de discapacidad|atestado multiuso
invest:investment,investor,funding,funder*,financing,capital for|Investition*,investieren,Kapital,Geldgeber*,Finanzierung*|investissement,investisseur,investir,levée de fonds|inversión,inversor,invertir,financiación,financiar|investimento,investidor,financiamento
angel<invest:business angel*,angels,seed funding,seed capital,private investor*|Business Angel|amorçage|capital semilla|capital semente
vc<invest:venture capital*,VC,VCs,series A,funding round*|Wagniskapital*|capital-risque|capital riesgo,ronda de inversión|capital de risco
equity<invest:private equity|Beteiligungsgesellschaft|capital-investissement|fondo de inversión|fundo de investimento
pitching<invest:pitch deck*|Pitch-Training|pitch investisseurs|presentación a inversores|apresentação a investidores
impact<invest:impact invest*|soziale Investition|investissement à impact|inversión de impacto|investimento de impacto
crowdfunding<invest,fundraising:crowdfunding,Kickstarter|Crowdfunding|financement participatif|micromecenazgo|financiamento coletivo
fundraising:fundrais*,raise funds,raise money,raising money,donor*,donation*,philanthrop*|Spenden*|collecte de fonds,donateur,dons!|captación de fondos,donante,donación|angariação de fundos,doador,doação,doações
foundation<fundraising:foundation|Stiftung*|fondation|fundación|fundação
sponsoring<fundraising:sponsor*|Sponsoring|mécénat|patrocinio|patrocínio
grant<fundraising:grant,public funding,subsidy|Fördermittel*,Förderantrag*,Förderung|subvention*|subvención|subsídio,edital
eu-funding<grant:EU funding,EU grant*|EU-Förderung|fonds européens|fondos europeos|fundos europeus,PRR
research-grant<grant:research grant*|Forschungsförderung|financement de la recherche,ANR|financiación de la investigación|financiamento de investigação,FCT
arts-grant<grant:arts council|Kulturförderung|aide à la création,DRAC|ayudas a la creación|apoio às artes
`;
