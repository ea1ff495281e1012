import { anyOf, withPlain, words } from '../vocabulary.ts';

/** What organisations call themselves before the name that is their own. In small letters. */
export const HEADS_FIRST: readonly string[] = withPlain(
  words(`praxis arztpraxis hausarztpraxis zahnarztpraxis tierarztpraxis gemeinschaftspraxis kita kindergarten kinderkrippe grundschule hauptschule realschule gesamtschule volksschule mittelschule musikschule
    fahrschule gymnasium hochschule landesklinikum klinikum klinik krankenhaus spital pflegeheim seniorenheim pflegedienst apotheke bäckerei metzgerei fleischerei konditorei tischlerei schreinerei
    schlosserei gärtnerei brauerei druckerei autohaus autowerkstatt kanzlei steuerkanzlei anwaltskanzlei notariat hausverwaltung immobilien spedition elektro stadtwerke volksbank sparkasse raiffeisenbank
    raiffeisenkasse buchhandlung gasthof gasthaus weingut reisebüro malerbetrieb dachdeckerei sanitätshaus physiotherapie tierklinik sportverein turnverein sozialstation lebenshilfe diakonie wohnbau
    boulangerie pâtisserie boucherie charcuterie fromagerie épicerie brasserie bistrot lycée collège école clinique polyclinique hôpital pharmacie cabinet garage transports ateliers atelier menuiserie
    plomberie maçonnerie imprimerie librairie mutualité mutuelle banque assurances athénée université institut agence établissements ets résidence crèche laboratoire coopérative groupe
    fleuriste coiffure ehpad fondation garderie
    clínica colegio farmacia panadería pastelería carnicería ferretería librería peluquería preparatoria abarrotes talleres taller inmobiliaria gestoría hospital instituto universidad escuela
    banco caja cooperativa restaurante seguros transportes construcciones constructora asesoría bufete notaría fundación guardería ambulatorio consultorio autoescuela gimnasio academia bodegas laboratorios
    mueblería tintorería lavandería papelería óptica residencia grupo
    padaria escola colégio farmácia pastelaria confeitaria creche mercadinho mercearia supermercado construtora imobiliária oficina caixa universidade faculdade fundação associação transportadora
    lavandaria lavanderia fiação tecelagem atacadão etec ginásio cartório laboratório floricultura papelaria livraria mecânica
    panificio panetteria pasticceria macelleria gelateria ristorante trattoria pizzeria osteria officina officine autofficina carrozzeria istituto liceo scuola asilo banca assicurazioni trasporti agenzia clinica
    ospedale poliambulatorio studio immobiliare edilizia fondazione caseificio cantina libreria palestra parrocchia falegnameria tipografia ditta impresa azienda
    bakkerij slagerij basisschool makelaardij zorggroep woonstichting woningcorporatie stichting tandartspraktijk huisartsenpraktijk dierenkliniek apotheek ziekenhuis kapsalon notariskantoor advocatenkantoor
    drukkerij sportschool rijschool kinderdagverblijf aannemersbedrijf schildersbedrijf installatiebedrijf loodgietersbedrijf hoveniersbedrijf klusbedrijf autobedrijf garagebedrijf verzekeringen boekhandel accountantskantoor thuiszorg
    brf bostadsrättsföreningen förskolan friskolan vårdcentralen tandvården folktandvården apoteket restaurang kafé café hotell sparbanken stiftelsen konditori bilverkstad tandläkarna
    przychodnia piekarnia cukiernia przedszkole żłobek kancelaria spółdzielnia szkoła apteka szpital liceum technikum uniwersytet politechnika hurtownia restauracja kawiarnia fundacja stowarzyszenie
    parafia gabinet biuro ubezpieczenia towarzystwo klinika księgarnia drukarnia stolarnia warsztat zakład
    polizeiinspektion berufsfachschule berufskolleg condominio condomínio bocciofila cartiera biblioteca bibliotheek hälsocentralen
    przychodni piekarni cukierni przedszkola przedszkolu żłobka kancelarii spółdzielni szkoły szkole apteki aptece szpitala szpitalu liceum hurtowni restauracji fundacji stowarzyszenia kliniki gabinetu`),
);

/** The same of words that stand in other sentences too: only with a capital, before another. */
export const HEADS_WITH_CAPITAL: readonly string[] = [
  ...HEADS_FIRST,
  ...withPlain(
    words(`verbraucherzentrale finanzamt amtsgericht landgericht arbeitsgericht sozialgericht verwaltungsgericht staatsanwaltschaft polizeiinspektion polizeirevier landratsamt bezirkshauptmannschaft standesamt jugendamt
      gesundheitsamt ordnungsamt bürgeramt jobcenter feuerwehr kreissparkasse volkshochschule universität fachhochschule baugenossenschaft pfarramt polizeipräsidium bkk aok ikk hlw htl gruppenpraxis rehaklinik fachklinik rheumaklinik uniklinik universitätsklinikum kantonsspital kinderklinik tagesklinik seniorenresidenz altenheim
      wohnheim tagespflege studentenwerk pfarrei pfarrgemeinde kirchengemeinde kirchgemeinde baumarkt hotel pension gaststätte wirtshaus werft molkerei käserei winzergenossenschaft sägewerk zimmerei bauunternehmung
      haustechnik gebäudereinigung wohnungsgenossenschaft oberschule sekundarschule berufsschule förderschule primarschule musikverein schützenverein gartenbau landtechnik
      ferronnerie serrurerie syndicat caves domaine tribunal mairie préfecture gendarmerie commissariat église paroisse chu cégep cpas maternité amicale comité fédération poissonnerie traiteur auberge hôtel restaurant crêperie pizzeria
      salon pressing carrosserie scierie déménagements ambulances vignobles brasseries verger pépinière
      sanatorio ceip ies mutua empaques iglesia parroquia juzgado fiscalía comisaría ayuntamiento municipalidad alcaldía eps frigorífico lanas textiles bodega viñedos tortillería taquería cafetería heladería floristería
      funeraria gasolinera carpintería herrería imprenta editorial mudanzas autobuses fletes promotora liceo preescolar kínder conalep cecyt politécnico tecnológico geriátrico sindicato federación asociación peña
      hermandad cofradía financiera aseguradora editorial embotits finca hacienda
      alfaiataria águas laticínios igreja paróquia câmara agrupamento ubs upa prefeitura secretaria delegacia sindicato cooperativa adega herdade tasca churrascaria pizzaria lanchonete sorveteria barbearia drogaria
      serralharia carpintaria marcenaria gráfica editora viação expresso condomínio infantário politécnico mútua seguradora óptica ótica hospital centro sapataria auto
      università carabinieri salumificio ceramiche asp asl rsa agriturismo consorzio comune questura prefettura tribunale caserma cooperativa onlus associazione polisportiva circolo maglificio pastificio oleificio frantoio birrificio
      torrefazione autoscuola erboristeria profumeria ferramenta gioielleria ottica parafarmacia enoteca locanda albergo masseria tenuta vivaio vivai cartoleria lavanderia sartoria vetreria carpenteria idraulica
      termoidraulica mobilificio salone hotel
      vve politie universiteit dakwerken kinderopvang peuterspeelzaal dakdekkersbedrijf gemeente rechtbank zorgcentrum woonzorgcentrum verzorgingshuis revalidatiecentrum gasthuis kliniek scholengemeenschap atheneum voetbalclub tennisvereniging voetbalvereniging parochie coöperatie eetcafé frituur
      herberg camping manege kwekerij tuincentrum bouwbedrijf timmerbedrijf transportbedrijf rederij brouwerij slijterij kaasboerderij ocmw restaurant brasserie fysiotherapie buurthuis woonvereniging
      vårdcentral sjukhus förskola församling kommun tingsrätt kafé hotell skola äldreboende
      stocznia stolarnia dps kpp kmp urząd sąd prokuratura komenda komisariat starostwo gmina koło gops mops kopalnia huta cegielnia tartak masarnia mleczarnia browar winnica pensjonat zajazd karczma delikatesy
      drogeria kwiaciarnia hotel ośrodek żłobek zespół bank kasa wspólnota stoczni stolarni urzędu urzędzie sądu sądzie prokuratury komendy komisariatu gminy koła kopalni huty banku kasy zespołu parafii
      ausländerbehörde polizeiwache mieterverein jodlerklub jodelklub gesangverein tennisclub reitverein ruderverein kleingartenverein hospiz bestattungen bestattungshaus blumenhaus friseursalon kinderhaus
      bibliothèque médiathèque chorale fanfare quincaillerie cidrerie jardinerie animalerie archives préfecture archivo residencial panificadora astilleros fontanería autocares seccional
      clube residencial talho peixaria funerária conservatória esquadra pousada villaggio impermeabilizzazioni conceria segheria autotrasporti onoranze bcc filarmonica
      ijsvereniging ijsclub korfbalvereniging muziekvereniging toneelvereniging huisartsenpost bloemsierkunst mondzorg uitvaartcentrum kringloopwinkel snackbar cafetaria
      hälsocentral djursjukhuset begravningsbyrån rod gospoda cukrownia lecznica biblioteka poradnia elektrownia
      tanzschule schwimmschule waldorfschule schwimmverein heimatverein musikkapelle kirchenchor seniorenzentrum pflegezentrum arbeiterkammer handwerkskammer stadtverwaltung gemeindeverwaltung
      bauamt sozialamt veterinäramt polizeidirektion rettungswache tierheim reiterhof jugendherberge getränkemarkt möbelhaus modehaus mvz drk awo vhs dlrg
      foyer gîte conservatoire bijouterie cordonnerie chocolaterie biscuiterie laiterie conserverie blanchisserie
      cervecería frutería pescadería zapatería joyería mesón hostal albergue ludoteca conservatorio polideportivo tanatorio ampa
      frutaria ourivesaria açougue borracharia madeireira pensão pescheria salumeria tabaccheria ortofrutta fonderia distilleria autolinee sägerei salonu patronato caf rifugio canottieri
      hockeyclub tennisclub roeivereniging zwemvereniging scouting fietsenwinkel rijwielhandel bloemenhandel houthandel scheepswerf drogisterij woningstichting woningbouwvereniging hospice loonbedrijf lunchroom ggz ggd
      bibliotek ridskola musikskola kulturskola cukrowni gospodzie biblioteki bibliotece poradni schronisko schroniska stadnina ciastkarnia elektrociepłownia
      pizzeria ristorante restaurante restauracja bistro`),
  ),
];

/** Houses of which people speak in small letters before the name: "l'hôpital Saint-Joseph", "ospedale San Francesco". */
export const INSTITUTIONS: readonly string[] = withPlain(
  words(`garage hôpital clinique polyclinique école collège lycée église paroisse université maternité crèche syndicat
    clínica colegio instituto escuela iglesia parroquia universidad juzgado ceip ies sanatorio liceo
    escola colégio igreja paróquia universidade agrupamento faculdade creche
    ospedale clinica scuola istituto chiesa parrocchia università asilo
    ziekenhuis basisschool kerk kinderopvang universiteit zorgcentrum gasthuis kleuterschool
    apotheek bibliotheek bakkerij slagerij huisartsenpraktijk tandartspraktijk peuterspeelzaal
    caseificio carrozzeria panificio condominio cartiera bocciofila biblioteca farmacia
    médiathèque bibliothèque librairie pharmacie boulangerie panadería farmácia padaria biblioteca condomínio clube
    sjukhuset vårdcentralen hälsocentralen skolan förskolan kyrkan universitetet gymnasiet
    apteka apteki aptece biblioteka
    szpital szpitala szpitalu szkoła szkoły szkole przedszkole przedszkola parafia parafii liceum przychodnia przychodni kościół kościoła kościele uniwersytet`),
);

/** Polish offices that are told apart by where they are: "Szpital Powiatowy w Limanowej", "SP nr 4 w Turku". */
export const HEADS_IN_TOWN: readonly string[] = withPlain(
  words(`szpital szpitala szpitalu sp zsp zs lo szkoła szkoły szkole liceum bank banku urząd urzędu urzędzie sąd sądu sądzie kpp kmp kwp komenda komendy komendzie komisariat komisariatu komisariacie
    zus zusu prokuratura prokuratury prokuraturze dps gops mops przedszkole przedszkola przedszkolu parafia parafii muzeum ośrodek ośrodka żłobek żłobka`),
);

/** Where one eats, sleeps or works; its own name stands behind it, and it is no part of that. */
export const VENUES: readonly string[] = withPlain(
  words(`pub restaurant ristorante restaurante restauracja restauracji restauracją agriturismo hotel hôtel hotelu café bistrot trattoria taverna pizzeria pizzería brasserie discoteca pensjonat pensjonatu karczma
    karczmie chorale tasca bodega azienda empresa entreprise société firma firmy firmie firmą spółka spółki ditta restaurang restaurangen krogen företaget bedrijf firman gaststätte gasthaus kneipe`),
);

/** Two words that only together are a head. Source of a pattern. */
export const LONG_HEADS = [
  'Casa di (?:[Cc]ura|[Rr]iposo)|Centro (?:[Mm]édico|[Mm]edico|de [Ss]alud|de [Ss]aúde|[Dd]entale|[Ss]portivo|[Dd]ental|[Cc]omercial|[Cc]ommerciale)',
  "Centre (?:[Mm]édical|[Hh]ospitalier|[Dd]entaire)|Maison (?:de [Rr]etraite|[Mm]édicale)|Caisse d[’']Épargne",
  'Jardim (?:de [Ii]nfância|[Ii]nfantil)|Junta de [Ff]reguesia|Lar (?:de [Ii]dosos|de [Tt]erceira [Ii]dade)|Residencia de [Mm]ayores',
  'Santa Casa|Quinta d[aeo]s?|Agrupamento de [Ee]scolas|Câmara [Mm]unicipal|Posto de [Ss]aúde|Unidade de [Ss]aúde|Sci [Cc]lub|Sezione CAI|Vigili del [Ff]uoco|Banca (?:[Pp]opolare|di [Cc]redito)|Corpo [Bb]andistico|Pro [Ll]oco|Pompes [Ff]unèbres|Pompe [Ff]unebri|Rancho [Ff]olclórico|Banda [Ff]ilarmónica|Casa de [Rr]epouso|Estudio (?:[Jj]urídico|[Cc]ontable)|Casa [Rr]ural|Caminhos de [Ff]erro|Cassa (?:[Mm]alati|[Rr]urale|di [Rr]isparmio)|Mutua (?:de|[Aa]grícola)',
  'Comunidad de [Pp]ropietarios|Club (?:[Dd]eportivo|[Aa]tlético|[Ss]portif|[Nn]autique|de [Tt]enis)|Clube (?:[Dd]e|[Aa]tlético)|Sporting [Cc]lube|Association(?= L[ea]s?(?![\\p{L}]))|KU(?= Leuven)',
  'Agentur für [Aa]rbeit|Haus der (?:Pflege|Jugend)|Dom (?:[Oo]pieki|[Kk]ultury|[Dd]ziecka)|Ośrodek (?:[Zz]drowia|[Ss]zkolenia)',
].join('|');
/** The words these begin with. */
export const LONG_HEADS_BEGIN: readonly string[] = words(
  'casa pompes pompe rancho banda corpo pro estudio caminhos cassa centro centre maison caisse jardim junta lar residencia haus dom ośrodek santa quinta agrupamento câmara posto unidade sci sezione vigili banca mutua agentur comunidad club clube sporting association ku',
);

/** Small words that belong to a head: "Istituto comprensivo …", "école primaire …". */
export const QUALIFIERS = anyOf(
  words(
    `legale dentistico medico tecnico popolare parrocchiale psichiatrico geral distrital universitário universitario regional general comarcal provincial elemental professionnel agricole communale communal psychiatrique universitaire
    público concertado ogólnokształcące powiatowa policji powiatowy powiatowego wojewódzki wojewódzkiego miejski miejskiego miejska rejonowy rejonowego rejonowa okręgowy okręgowego gminny gminnego spółdzielczy spółdzielczego turystyczne turystycznego skarbowy skarbowego kliniczny specjalistyczna notarile commercialista comprensivo statale superiore veterinaria primaire maternelle élémentaire dentaire médical vétérinaire notarial royal dental veterinaria médica primaria secundaria infantil jurídico rural industrial básica secundária municipal médica dentária media elementare materna mieszkaniowa mieszkaniowej podstawowa podstawowej notarialna prawna adwokacka dentystyczny lekarski weterynaryjna`,
  ).map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`),
);

/** What they call themselves behind it. With a capital. */
export const HEADS_LAST: readonly string[] = words(
  `School Academy College University Institute Hospital Clinic Surgery Dental Dentistry Veterinary Vets Pharmacy Opticians Nursery Preschool Kindergarten Bakery Butchers Brewery Bank Union Society Insurance Plumbing
    Heating Electrical Roofing Couriers Recruitment Staffing Logistics Freight Haulage Transport Shipping Energy Motors Realty Lettings Solicitors Accountants Accounting Consulting Consultants Partners Holdings Industries
    Construction Builders Landscaping Cleaning Catering Foods Dairy Labs Laboratories Technologies Software Solutions Studios Architects Engineering Manufacturing Trust Foundation Charity Agency Associates
    Airlines Railways Airways Homes Housing Furniture Joinery Carpentry Garage Autos Elementary Farm Farms Orchards Vineyards Winery Distillery Outfitters Fabricators Textiles Foundry Printers Wholesale Traders Enterprises
    Pediatrics Paediatrics Orthopedics Orthopaedics Cardiology Oncology Dermatology Physiotherapy Chiropractic Hospice Barbers Salon Tyres Tires Diner Supermarket Grocers Upholstery Scaffolding Removals Crèche Parish Mosque Temple
    Immobilien Logistik Versicherung Versicherungen Spedition Elektrotechnik Sanitär Bau Hausverwaltung Reisen Verlag Gymnasium Klinikum Installaties Bouw Transport Verzekeringen Logistiek Advocaten Notarissen Makelaars Lyceum Kliniek
    Åkeri Bygg Försäkring Fastigheter Måleri Bageri Städ Rörservice Elservice Sjukhus Gymnasium Assicurazioni Trasporti Meble Transporty Ubezpieczenia Arredamenti Impianti Costruzioni Ceramiche Schule Grundschule Rheumaklinik Küchen Gartenbau Haustechnik Landtechnik Steuerberatung Rechtsanwälte Pflegedienst Fahrschule Bäckerei Metzgerei Tischlerei Apotheke Praxis Rederi Ziekenhuis Krankenkasse Djurförsäkring Hembygdsförening Hembygdsföreningen Idrottsförening Ridklubb Båtklubb Golfklubb Advokatbyrå Begravningsbyrå Redovisning Sågverk Såg Snickeri Trädgård Verkstad Vårdcentral Hälsocentral Choir Orchestra Chapel Harriers Striders Wanderers Bellringers Brewing Chemists Undertakers Nurseries Stables Kennels Fisheries Glazing Joiners Interiors Florists Mutual Packaging Prep Taxis Möbler Plåt Livs Tandvård Veterinärklinik`,
);

const MEDICAL_PLACES =
  'Medical|Health|Spine|Care|Dental|Surgery|Leisure|Sports|Cancer|Eye|Wellness|Rehabilitation|Rehab|Garden|Shopping|Community|Day|Childcare|Learning|Imaging|Heart|Cardiac|Birth|Crisis|Arts|Hearing|Equestrian|Treatment|Fitness|Youth|Senior';

/** What says nothing alone and names a house behind one of these: "Spine Center", "Garda Station", "Crown Court". */
export const HEADS_PAIRED: Readonly<Record<string, string>> = {
  center: MEDICAL_PLACES,
  centre: MEDICAL_PLACES,
  station: 'Police|Garda|Fire|Pumping|Sheriff',
  home: 'Care|Nursing|Funeral|Retirement|Rest|Group',
  plan: 'Health|Dental|Pension|Benefit',
  store: 'General|Hardware|Grocery|Liquor|Furniture|Feed|Corner|Bottle',
  club: 'Golf|Rugby|Football|Cricket|Tennis|Rowing|Sailing|Yacht|Country|Chess|Rotary|Lions|Boxing|Swim|Swimming|Hockey|Bowls|Bowling|Netball|Athletic|Social|Running|Ski|Kennel|GAA|Camogie|Hurling',
  church:
    'Baptist|Methodist|Lutheran|Presbyterian|Catholic|Anglican|Pentecostal|Community|Parish|Gospel|Reformed|Bible|Covenant|Evangelical|Orthodox|Chapel',
  council: 'City|County|Borough|District|Town|Parish|Shire|Village|Regional|Community',
  court:
    'Crown|Magistrates|Magistrates’|County|District|Family|Superior|Circuit|Municipal|Probate|Coroners',
  department: 'Police|Fire|Sheriff’s|Health|Oncology|Cardiology|Emergency|Radiology|Maternity',
  services:
    'Roofing|Cleaning|Care|Property|Building|Electrical|Plumbing|Heating|Garden|Funeral|Waste|Removal|Tree|Catering|Accounting',
  practice: 'Dental|Medical|Veterinary|Family|Group|Law',
  association:
    'Housing|Medical|Residents|Tenants|Homeowners|Owners|Bar|Football|Athletic|Allotment|Community|Parents|Neighbourhood|Neighborhood',
  shelter: 'Animal|Homeless|Dog',
  agents: 'Lettings|Letting|Estate|Travel',
  corporate: 'Body',
  shop: 'Coffee|Barber|Body|Butcher|Pet|Chip|Machine|Repair|Print|Flower|Tea|Bike|Farm|Charity',
};
