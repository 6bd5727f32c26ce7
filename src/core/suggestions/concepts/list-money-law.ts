/**
 * Concepts of law, public offices, taxes, accounts, insurance and money. The grammar stands in `parse-concepts.ts`.
 *
 * Walked: the practice areas by which bar associations of the five languages list lawyers, contracts to maritime law;
 * what a notary, a tax adviser and an accountant do in a year; the classes of insurance of the European directives (not
 * credit and surety); ways to fund a company, a charity, research, art and a household; the branches of social security;
 * residence, work and citizenship of foreigners.
 */
export const MONEY_LAW = `
law: law, laws, lawyer*, attorney*, legal*, solicitor, barrister, jurist*, paralegal, counsel | Recht, Anwalt*, Rechtsanwalt*, Kanzlei* | droit!, avocat!, avocate!, juridique | derecho!, abogad*, jurídico, bufete | direito!, advogad*, solicitador*
contract<law: contract*, agreement, NDA | Vertrag, Verträge, AGB | contrat | contrato, cláusula | contrato
company-law<law: company law, shareholder*, incorporation | Gesellschaftsrecht | droit des sociétés | derecho mercantil | direito comercial
labour-law<law: employment law*, labour law*, dismissed, redundancy, severance | Arbeitsrecht*, gekündigt | droit du travail | derecho laboral, despido | direito do trabalho
ip<law: intellectual property, IP, licensing | Schutzrecht* | propriété intellectuelle | propiedad intelectual | propriedade intelectual
trademark<ip: trademark*, trade mark* | Markenrecht* | marque déposée | marca registrada | marca registada
patent<ip: patent, patents, prior art | Patent | brevet | patente | patente
copyright<ip: copyright*, royalties, plagiarism | Urheberrecht, Plagiat, GEMA | droit d'auteur, SACEM | derechos de autor, plagio | direitos de autor
tenancy<law: tenants' rights, tenancy, eviction, evicted, landlord* | Mietrecht* | droit du logement | derecho de arrendamientos, casero | direito do arrendamento, senhorio
family-law<law: family law*, prenup* | Familienrecht*, Ehevertrag | droit de la famille | derecho de familia | direito da família
divorce<family-law: divorc*, alimony | Scheidung*, Unterhalt | divorce | divorcio | divórcio
custody<family-law: custody | Sorgerecht* | garde alternée | custodia | guarda partilhada
adoption: adoption, adopting, adopt, adoptive, fostering | Adoption*, adoptieren | adoption, adopter | adopción, adoptar | adoção, adotar
immigration<law: immigration*, migration law | Einwanderung* | immigration | inmigración | imigração, AIMA
visa<immigration: visa, visas | Visum | visa | visado | visto!, vistos!
residence<immigration: residence permit*, residency | Aufenthaltserlaubnis | titre de séjour | permiso de residencia, arraigo | autorização de residência
work-permit<immigration: work permit* | Arbeitserlaubnis | permis de travail | permiso de trabajo | autorização de trabalho
citizenship<immigration: citizenship, naturalisation, naturalization | Staatsbürgerschaft | nationalité | nacionalidad | nacionalidade, cidadania
asylum<immigration: asylum*, deportation | Asyl* | droit d'asile | asilo | asilo
foreign-degree<immigration: foreign qualification* | Anerkennung von Abschlüssen | équivalence de diplôme | homologación | reconhecimento de diploma
relocation<immigration: relocat* | Auswandern | expatriation | emigrar | emigrar
offices: bureaucracy, bureaucratic, red tape, paperwork | Behörden*, Formular*, Amt | démarches administratives, paperasse, formulaire | trámite, papeleo | burocracia, papelada
registering<offices: register my address | Wohnsitz anmelden | état civil | empadronamiento | registo civil, NIF
car-papers<offices: register a car | Führerschein umschreiben | carte grise | matricular un coche | matricular um carro
inheritance<law: inherit*, probate, last will | Erbrecht, Erbe, erben | héritage, hériter | herencia, heredar, heredero | herança, herdeiro
notary<law: notary, notaries, deed, apostille | Notar | notaire | notario | notário, cartório
conveyancing<law: conveyancing | Immobilienrecht, Grundbuch* | droit immobilier | derecho inmobiliario | direito imobiliário
building-law<law: construction law*, planning law | Baurecht* | droit de la construction | derecho urbanístico | direito do urbanismo
neighbours +mediation,law: neighbour dispute* | Nachbarschaftsstreit | conflit de voisinage | conflicto vecinal | conflito de vizinhança
criminal-law<law: criminal law*, arrested | Strafrecht* | droit pénal | derecho penal | direito penal
traffic-law<law: traffic law | Verkehrsrecht*, Bußgeld* | droit routier | multa de tráfico | multa de trânsito
injury-law<law: personal injury, malpractice | Schadensersatz* | dommage corporel | indemnización | indemnização
consumer<law: consumer rights, scam*, refund* | Verbraucherschutz*, Betrug, betrogen | droit de la consommation, arnaque | derechos del consumidor, estafa | direitos do consumidor, golpe!
social-law<law: social security law | Sozialrecht*, Widerspruch | droit de la sécurité sociale | derecho de la seguridad social | direito da segurança social
public-law<law: administrative law*, public law | Verwaltungsrecht* | droit public | derecho administrativo | direito público
international-law<law: international law*, EU law | Völkerrecht* | droit international | derecho internacional | direito internacional
human-rights<law: human rights, civil rights, discriminat* | Menschenrecht*, Grundrechte | droits de l'homme | derechos humanos | direitos humanos
privacy<law: privacy, GDPR | Datenschutz* | protection des données, RGPD, CNIL | protección de datos | proteção de dados
it-law<law: technology law*, IT law* | IT-Recht | droit du numérique | derecho digital | direito digital
media-law<law: media law*, defamation, libel, slander | Medienrecht* | droit des médias | derecho de los medios | direito da comunicação
competition-law<law: competition law*, antitrust | Kartellrecht* | droit de la concurrence | derecho de la competencia | direito da concorrência
environment-law<law: environmental law* | Umweltrecht* | droit de l'environnement | derecho ambiental | direito do ambiente
medical-law<law: medical law, health law | Medizinrecht | droit de la santé | derecho sanitario | direito da saúde
maritime-law<law: maritime law*, shipping law | Seerecht | droit maritime | derecho marítimo | direito marítimo
bank-law<law: banking law* | Bankrecht* | droit bancaire | derecho bancario | direito bancário
tax-law<law,tax: tax law*, tax dispute | Steuerrecht* | droit fiscal | derecho fiscal | direito fiscal
tenders<law,purchasing: public tender*, tender!, tendering | Ausschreibung* | appel d'offres | licitación | concurso público
litigation<law: litigation, lawsuit*, suing, sued | Klage | contentieux, procès, tribunal | pleito, juicio | processo judicial
arbitration<law: arbitrat* | Schiedsgericht* | arbitrage commercial | arbitraje | arbitragem
mediation: mediation, mediator*, mediating | Mediation | médiation, médiateur | mediación, mediador | mediação
conflict +mediation: conflict*, quarrel*, arguing, argue | Konflikt*, Streit, zerstritten | conflit, dispute | conflicto, pelea, disputa | conflito, briga
court: court hearing, court clerk, magistrate, prosecutor, bailiff | Gericht!, Richter*, Staatsanwalt* | juge, magistrat, procureur | juez, jueces | juiz, juíza
legal-aid<law: legal aid | Prozesskostenhilfe | aide juridictionnelle | abogado de oficio | apoio judiciário
expert-witness: expert witness, court expert | Gutachter*, Gutachten | expert judiciaire | perito | perito, perícia
detective: private detective, detective* | Detektiv* | détective | detective | detetive
mandate<law: power of attorney, living will, guardianship | Vorsorgevollmacht | procuration, tutelle | poder notarial, tutela | procuração
compliance<law: compliance, whistleblow* | Compliance, Geldwäsche* | conformité réglementaire | cumplimiento normativo | conformidade legal
licence<offices: business licen* | Gewerbeanmeldung | immatriculation d'entreprise | licencia de apertura | alvará
charity-law<law,nonprofit: charity law* | Vereinsrecht | droit des associations | crear una asociación | criar uma associação
tax: tax, taxes, taxation | Steuer, Steuern, Finanzamt* | impôt, fisc!, fiscalité, fiscal | impuesto, Hacienda, tributario | imposto, IRS, Finanças!
tax-return<tax: tax return*, tax advis* | Steuererklärung*, Steuerberat*, ELSTER | déclaration d'impôts | declaración de la renta | declaração de IRS
vat<tax: VAT, sales tax | Umsatzsteuer* | TVA | IVA | IVA
foreign-tax<tax: international tax* | Doppelbesteuerung* | fiscalité internationale | doble imposición | dupla tributação
company-tax<tax: corporation tax* | Körperschaftsteuer* | impôt sur les sociétés | impuesto de sociedades | IRC
tax-trouble +tax-return,tax-law: tax audit* | Betriebsprüfung | contrôle fiscal | inspección de Hacienda | inspeção tributária
accounting: accounting, accountan*, accounts, bookkeep*, book-keep* | Buchhaltung*, Buchhalter*, Buchführung | comptabilité, comptable, compta | contabilidad, contable | contabilidade, contabilista, contador!
books-mess +accounting,tax-return: shoebox of receipts, messy books | Chaos in der Buchhaltung, Belegchaos | retard dans ma compta | contabilidad atrasada | contas atrasadas
annual-accounts<accounting: annual accounts, year-end, IFRS | Jahresabschluss, Bilanz* | comptes annuels | cuentas anuales | contas anuais
payroll<accounting,hr: payroll, payslip* | Lohnabrechnung* | paie | nómina | processamento de salários
audit<accounting: audit, auditor, auditing | Wirtschaftsprüf*, Revision! | commissaire aux comptes | auditoría | auditoria
invoices<accounting: invoic*, billing | Rechnungsstellung | facturation, facture | facturación, factura | faturação, fatura
collection<law,accounting: debt collect* | Inkasso*, Mahnung* | recouvrement | cobro de deudas | cobrança
controlling<accounting: controlling, KPIs | Controlling | contrôle de gestion | control de gestión | controlo de gestão
cfo<accounting,finance-plan: CFO, treasurer* | Finanzchef* | directeur financier | director financiero, tesorero | diretor financeiro
cash-flow<cfo: cash flow*, cashflow, runway, liquidity | Liquidität* | trésorerie | tesorería | tesouraria
finance-plan: financial plan*, budget* | Finanzplan* | plan financier | plan financiero, presupuesto! | plano financeiro
valuation<accounting: company valuation* | Unternehmensbewertung | évaluation d'entreprise | valoración de empresas | avaliação de empresas
mergers<valuation,invest: mergers and acquisitions, M&A, merger*, acquisitions | Unternehmenskauf, Fusion! | fusions-acquisitions | fusiones y adquisiciones | fusões e aquisições
succession<mergers: business succession | Unternehmensnachfolge*, Nachfolger* | transmission d'entreprise | relevo generacional | sucessão empresarial
money-advice: personal finance*, financial advis*, financial planner*, money coach* | Finanzberat*, Vermögensberat* | conseiller financier | finanzas personales | finanças pessoais
household-money<money-advice: household budget*, saving money | Haushaltsbuch | budget familial | presupuesto familiar | orçamento familiar
money-trouble +debt-advice,household-money: money worries, money problems, no money left | Geldsorgen, Geldprobleme | problèmes d'argent | problemas de dinero, sin dinero | problemas de dinheiro
pension<money-advice: pension, pensions, retirement, retiring | Rente!, Ruhestand | retraite | jubilación | reforma!
savings<money-advice: savings, ETF, stocks, trading!, trader | Geldanlage, Aktien, Börse | épargne | ahorros, ahorrar | poupança
property-invest<money-advice: buy to let | Immobilieninvest* | investissement locatif | inversión inmobiliaria | investimento imobiliário
ethical-money<money-advice,impact: sustainable finance, ESG | nachhaltige Geldanlage | finance durable | finanzas éticas | finanças éticas
bank: bank!, banks!, banking, banker* | Bankberater*, Sparkasse* | banque, banquier | banca | banco comercial, bancário
loan<bank: loan, loans, lending | Kredit*, Darlehen* | prêt bancaire, emprunt, crédit | préstamo, crédito | empréstimo
mortgage<loan: mortgage*, home loan* | Hypothek* | prêt immobilier | hipoteca | crédito habitação
microcredit<loan: microcredit, microfinance | Mikrokredit* | microcrédit | microcrédito | microcrédito
leasing<loan: leasing, factoring | = | crédit-bail | renting | locação financeira
payments<bank: payment system*, fintech | Zahlungsverkehr | paiement en ligne | pago online | meios de pagamento
debt +debt-advice,insolvency: debt, indebted | Schulden, verschuldet, Pfändung | dette, endetté | deuda, endeudado | dívida, endividado
debt-advice<money-advice: debt counsel*, debt advi* | Schuldnerberat* | conseil en surendettement | asesoría de deudas | aconselhamento de dívidas
insolvency<law: insolvenc*, bankrupt*, insolvent | Insolvenz*, pleite, Konkurs | faillite | concurso de acreedores, quiebra | insolvência, falência
insurance: insurance, insurer, insure, insured, underwriter*, cover for | Versicherung*, versichern | assurance, assureur, mutuelle | seguros!, asegurar, aseguradora | seguros!, seguradora
health-insurance<insurance: health insurance | Krankenversicherung* | assurance maladie | seguro médico | seguro de saúde
car-insurance<insurance: car insurance | Autoversicherung | assurance auto | seguro de coche | seguro automóvel
home-insurance<insurance: home insurance | Hausratversicherung | assurance habitation | seguro de hogar | seguro da casa
liability-insurance<insurance: liability insurance | Haftpflicht* | responsabilité civile | responsabilidad civil | responsabilidade civil
life-insurance<insurance: life insurance | Lebensversicherung | assurance vie | seguro de vida | seguro de vida
travel-insurance<insurance: travel insurance | Reiseversicherung | assurance voyage | seguro de viaje | seguro de viagem
claims<insurance: insurance claim* | Schadensregulierung | sinistre | siniestro | sinistro
actuary<insurance,statistics: actuary, actuaries, actuarial | Aktuar* | actuaire | actuario | atuário
benefits: social benefits, welfare benefits, social security | Sozialleistung*, Sozialamt | aides sociales, allocations, CAF, RSA | ayudas sociales | apoios sociais, INSS
unemployment-benefit<benefits: unemployment benefit* | Arbeitslosengeld | allocation chômage | prestación por desempleo | subsídio de desemprego
housing-benefit<benefits: housing benefit* | Wohngeld | aide au logement, APL, HLM | ayuda al alquiler | subsídio de renda
family-benefits<benefits: child benefit* | Kindergeld | allocations familiales | ayuda por hijo | abono de família
disability-benefits<benefits: disability benefit* | Schwerbehindertenausweis | allocation adulte handicapé, MDPH | certificado de discapacidad | atestado multiuso
invest: investment, investor, invest, investing, funding, funder*, financing, backers, capital for | Investition*, investieren, Kapital, Geldgeber*, Finanzierung* | investissement, investisseur, investir, financement, financer | inversión, inversor, invertir, financiación, financiar | investimento, investidor, financiamento
angel<invest: business angel*, angels | Business Angel | amorçage | capital semilla | capital semente
vc<invest: venture capital*, VC, VCs | Wagniskapital* | capital-risque | capital riesgo | capital de risco
equity<invest: private equity | Beteiligungsgesellschaft | capital-investissement | fondo de inversión | fundo de investimento
pitching<invest: pitch deck* | Pitch-Training | pitch investisseurs | presentación a inversores | apresentação a investidores
impact<invest: impact invest*, social finance | soziale Investition | investissement à impact | inversión de impacto | investimento de impacto
crowdfunding<invest,fundraising: crowdfunding, Kickstarter | Crowdfunding | financement participatif | micromecenazgo | financiamento coletivo, vaquinha
fundraising: fundrais*, raise funds, raise money, raising money, donor*, donation*, philanthrop* | Spenden* | collecte de fonds, donateur, dons! | captación de fondos, donante, donación | angariação de fundos, doador, doação, doações
foundation<fundraising: foundation, foundations | Stiftung* | fondation | fundación | fundação
sponsoring<fundraising: sponsor* | Sponsoring | mécénat, mécène | patrocinio | patrocínio
grant<fundraising: grant, grants, subsidy, subsidies | Fördermittel*, Fördergeld*, Förderung, Zuschuss* | subvention* | subvención | subsídio, edital
eu-funding<grant: EU funding, EU grant* | EU-Förderung | fonds européens | fondos europeos | fundos europeus, PRR
research-grant<grant: research grant* | Forschungsförderung | financement de la recherche, ANR | financiación de la investigación | financiamento de investigação, FCT
arts-grant<grant: arts council, arts grant* | Kulturförderung | aide à la création, DRAC | ayudas a la creación | apoio às artes
`;
