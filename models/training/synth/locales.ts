/** What differs between countries, besides the names themselves. `#` is a house number, `N` a street name. */
export interface Locale {
  language: string;
  /** Locale of @faker-js/faker the names come from. */
  faker: string;
  /** ISO code of the country the cities are taken from. */
  country: string;
  streets: readonly string[];
  /** Names for `N`, besides surnames and given names. */
  streetNames: readonly string[];
  units: readonly string[];
  /** `9` is a digit, `A` a capital. */
  postCodes: readonly string[];
  phones: readonly string[];
  dates: readonly string[];
  months: readonly string[];
  legalForms: readonly string[];
  /** `C` city, `L` surname. */
  institutions: readonly string[];
  /** Trades and what they call themselves: `L` surname, `C` city, `F` fancy name. */
  businesses: readonly string[];
  /** For `F`. */
  fancies: readonly string[];
  things: readonly string[];
  currency: readonly string[];
}

const split = (words: string) => words.split(',').map((word) => word.trim());

const EN = {
  language: 'en',
  streets: split(
    '# N Street,# N St,# N St.,# N Road,# N Rd,# N Avenue,# N Ave.,# N Lane,# N Drive,# N Dr,# N Court,# N Way,# N Place,# N Blvd,# N Close,# N Crescent,# N Terrace,# N Square,# N Parkway,# North N Street,# W N Ave,# E. N Street,PO Box #',
  ),
  streetNames: split(
    'Main,Oak,Maple,Church,High,Station,Park,Elm,Cedar,Mill,Lake,Hill,King,Queen,Victoria,Green,Chestnut,Sunset,River,Market,Broad,2nd,5th,42nd,Washington,Lincoln,Baker,Abbey,Orchard,Manor,Spring,Pine,Walnut,Juniper,Windmill,Meadow',
  ),
  units: [
    '',
    '',
    '',
    '',
    ', Apt 9',
    ', Apt 9B',
    ' Apt. 99',
    ' #9',
    ', Suite 999',
    ', Flat 9',
    ', Unit 9',
    ', 9th Floor',
  ],
  dates: [
    'M D, Y',
    'D M Y',
    'm/d/Y',
    'd/m/Y',
    'Y-mm-dd',
    'mm/dd/Y',
    'D M',
    'dth of M Y',
    'M Y',
    'dd.mm.Y',
    'd/m/yy',
    'M Dth',
  ],
  months: split(
    'January,February,March,April,May,June,July,August,September,October,November,December',
  ),
  legalForms: split(
    'Inc.,Inc,LLC,Ltd,Ltd.,Corp.,Corporation,Group,Holdings,& Sons,Partners,Technologies,Solutions,Consulting,PLC,LLP,Bank,Insurance,Logistics,Media,Pharma,Energy',
  ),
  institutions: split(
    'University of C,C University,C General Hospital,C City Council,St. L Hospital,L High School,Bank of C,C Police Department,L Clinic,C Medical Center,C Community College,L Foundation,C Airport Authority,Royal C Infirmary',
  ),
  businesses: split(
    'L Bakery,L Plumbing,L & Co,L Motors,L Dental,F Fitness,F Realty,F Coffee,F Logistics,F Software,F Bank,F Nursery,F Insurance,F Energy,F Airlines,F Hotel,The F Inn,C Tigers,C United,F Freight,F Foods,F Kindergarten,L Law,L Garden Centre,C Library,C Museum,F Credit Union,F Health,F Travel,L Veterinary Practice,C Primary School,St. F Church,F Housing Association,F Labs,F Studio,Café F,F Gym,C Water Board,F Telecom,F Records',
  ),
  fancies: split(
    'Sunrise,Blue River,Oakwood,Silver Lake,Northern Star,Golden Gate,Evergreen,Redwood,Harbour View,Summit,Phoenix,Lighthouse,Cedar,Horizon,Atlas,Maple Leaf,Willow,Crescent,Greenfield,Highland,Bright Path,Rosewood,Pioneer,Liberty,Falcon',
  ),
  things: split(
    'invoice,washing machine,blockchain,printer,project plan,sorting algorithm,Python script,landing page,API,recursion,sourdough bread,cover letter,spreadsheet,Docker container,coffee machine,press release,quarterly report,Kubernetes cluster,React component,regular expression,contract,garden chair,laptop battery,photosynthesis,black hole,Spring Boot service,Apache server,Excel macro,Word document,Monte Carlo simulation,Black Friday sale,User Guide,Privacy Policy,Terms of Service,Christmas market,PDF,Wi-Fi router,Linux kernel,Turing machine,Bayes theorem,Newton method,Fibonacci sequence,JavaScript framework,Easter holiday,Monday meeting,Will,mark,rose,grace period,faith,art,frank talk,rich text,may flower,hunter,baker,carpenter,summer,amber light,jack plug,bill,sue,pat,drew,chase',
  ),
};
const DE = {
  language: 'de',
  streets: split(
    'Nstraße #,Nstr. #,Nstraße #a,N-Straße #,N Straße #,Nweg #,Ngasse #,Nplatz #,N Allee #,Nallee #,Nring #,Am N #,An der N #,Im N #,Ndamm #,Nufer #,Postfach #,Nstr. #-#',
  ),
  streetNames: split(
    'Haupt,Bahnhof,Schiller,Goethe,Garten,Dorf,Schul,Kirch,Berg,Wald,Linden,Mozart,Beethoven,Ring,Birken,Mühlen,Rosen,Markt,Friedrich,Blumen,Feld,Wiesen,Tannen,Hof,Kaiser,Luisen,Eichen,Amsel,Buchen,Kastanien,Ahorn',
  ),
  units: ['', '', '', '', '', ', 9. OG', ' Whg. 9', ', 9. Stock'],
  dates: ['dd.mm.Y', 'd.m.Y', 'd. M Y', 'd.m.yy', 'Y-mm-dd', 'd. M', 'M Y', 'dd.mm.'],
  months: split(
    'Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember',
  ),
  legalForms: split('GmbH,AG,GmbH & Co. KG,KG,e.V.,UG,OHG,eG,SE,Gruppe,Versicherung,& Söhne'),
  institutions: split(
    'Universität C,Stadtwerke C,Sparkasse C,Klinikum C,Amtsgericht C,Finanzamt C,Volksbank C,Stadt C,Hochschule C,Praxis Dr. L,Jobcenter C,L Stiftung,Kanzlei L,Bäckerei L',
  ),
  businesses: split(
    'Bäckerei L,Metzgerei L,Autohaus L,Tischlerei L,Zahnarztpraxis L,Kita F,Kindergarten F,Hotel F,Gasthaus F,Café F,Apotheke F,Reisebüro F,Fahrschule L,Steuerberatung L,Elektro L,Sanitär L,Buchhandlung F,Pflegedienst F,Hausverwaltung L,Grundschule C,Gymnasium C,Musikschule C,Stadtbibliothek C,TSV C,FC C,F Versicherung,F Bank,F Energie,F Logistik,Optik L,Gärtnerei L,Malerbetrieb L,Spedition L,Druckerei L,F Pflegeheim,Wohnbau C,Tierarztpraxis L,Krankenhaus C',
  ),
  fancies: split(
    'Regenbogen,Sonnenschein,Adler,Linde,Krone,Löwen,Waldblick,Seeblick,Rosengarten,Alpenblick,Nordlicht,Stern,Kastanie,Morgenrot,Bergkristall,Hansa,Alte Post,Schwalbe,Kleeblatt',
  ),
  things: split(
    'Waschmaschine,Rechnung,Photosynthese,Drucker,Projektplan,Excel-Tabelle,Datenbank,Kündigung,Sortieralgorithmus,Kaffeemaschine,Relativitätstheorie,Steuererklärung,Gartenstuhl,Python-Skript,Bewerbung,Weihnachtsmarkt,Heizung,Nebenkostenabrechnung,Quartalsbericht,Küchentisch,Betriebsrat,Müllabfuhr,Schraube,Docker-Container,Datenschutzerklärung,Wolf,Fuchs,Vogel,Müller,Bäcker,Kaiser,Stern,Jung,Lang,Klein',
  ),
};
const FR = {
  language: 'fr',
  streets: split(
    '# rue N,# rue de la N,# rue des N,#, rue N,# avenue N,# avenue de la N,# boulevard N,#, boulevard de la N,# place N,# chemin des N,# impasse des N,# allée des N,# quai N,# bis rue N,# route de N,# cours N,BP #',
  ),
  streetNames: split(
    'République,Victor Hugo,Liberté,Paix,Église,Lilas,Gare,Général de Gaulle,Pasteur,Jean Jaurès,Gambetta,Moulin,Écoles,Roses,Acacias,Mairie,Jules Ferry,Saint-Martin,Fontaine,Tilleuls,Château',
  ),
  units: ['', '', '', '', ', appt 9', ', bât. A', ', 9e étage'],
  dates: ['d M Y', 'dd/mm/Y', 'd/m/Y', 'dd.mm.Y', 'Y-mm-dd', '1er M Y', 'd M', 'M Y', 'dd/mm/yy'],
  months: split(
    'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre',
  ),
  legalForms: split('SA,SARL,SAS,SASU,& Fils,Groupe,Conseil,Assurances,Services,Frères'),
  institutions: split(
    'Université de C,Mairie de C,CHU de C,Lycée L,Banque de C,Cabinet L,Hôpital de C,Préfecture de C,Clinique L,Pharmacie L,Collège L,Tribunal de C,Fondation L',
  ),
  businesses: split(
    'Boulangerie L,Boulangerie F,Garage L,Plomberie L,Menuiserie L,Café F,Hôtel F,Restaurant F,Pharmacie F,Crèche F,École F,Agence F,Librairie F,Assurance F,Mutuelle F,Banque F,Crédit F,Transports L,Imprimerie L,Coiffure F,Cabinet médical L,Étude L,Notaires L,Syndic F,Club F,AS C,Théâtre de C,Bibliothèque de C,Crédit C,Institut F,Atelier L,Laboratoire F',
  ),
  fancies: split(
    'Le Petit Prince,du Soleil,des Alpes,Belle Vue,de la Gare,Les Tilleuls,du Centre,Mistral,Lumière,Océane,du Pont,Les Hirondelles,Horizon,Azur,Saint-Michel,La Rotonde,Atlantique,du Parc',
  ),
  things: split(
    'lave-linge,facture,photosynthèse,imprimante,plan de projet,algorithme de tri,lettre de motivation,tableur,machine à café,trou noir,recette,contrat,chaise de jardin,rapport trimestriel,base de données,chaudière,marché de Noël,théorie des jeux,script Python,pierre,rose,marine,olive,constant,petit,blanc,lebrun,boulanger,marchand',
  ),
};
const ES = {
  language: 'es',
  streets: split(
    'Calle N #,C/ N #,C/ N #,Calle de la N #,Calle N nº #,Avenida N #,Avda. de N #,Av. N #,Plaza N #,Plaza de la N #,Paseo de N #,Paseo N #,Camino N #,Ronda de N #,Travesía N #,Carretera de N #,Apartado #',
  ),
  streetNames: split(
    'Mayor,Real,Constitución,España,Sol,Iglesia,San Juan,Santa María,Libertad,Cervantes,Colón,Goya,Alcalá,Fuente,Nueva,Castilla,Gran Vía,Molino,Rosales,Olivo,Andalucía',
  ),
  units: ['', '', '', ', 9º B', ', 9º izda.', ' 9ºA', ', piso 9', ', bajo', ', 9D'],
  dates: ['d de M de Y', 'dd/mm/Y', 'd/m/Y', 'dd-mm-Y', 'Y-mm-dd', 'd de M', 'M de Y', 'd/m/yy'],
  months: split(
    'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre',
  ),
  legalForms: split(
    'S.A.,S.L.,SL,SA,S.L.U.,e Hijos,Grupo,Consultores,Seguros,y Asociados,Hermanos',
  ),
  institutions: split(
    'Universidad de C,Ayuntamiento de C,Hospital de C,Hospital San L,Instituto L,Banco de C,Clínica L,Juzgado de C,Colegio L,Farmacia L,Fundación L,Bufete L',
  ),
  businesses: split(
    'Panadería L,Taller L,Fontanería L,Carpintería L,Cafetería F,Hotel F,Restaurante F,Farmacia F,Guardería F,Colegio F,Agencia F,Librería F,Seguros F,Mutua F,Banco F,Transportes L,Imprenta L,Peluquería F,Gestoría L,Notaría L,Inmobiliaria F,Club Deportivo C,Teatro de C,Biblioteca de C,Autoescuela F,Editorial F,Bodegas L,Laboratorios F,Residencia F,Instituto F',
  ),
  fancies: split(
    'El Sol,La Estrella,Los Pinos,Santa Ana,Buenavista,Mediterráneo,Las Flores,La Paz,Horizonte,Atlántico,San José,El Faro,Levante,La Encina,Nuevo Mundo,Miramar',
  ),
  things: split(
    'lavadora,factura,fotosíntesis,impresora,plan de proyecto,algoritmo,carta de presentación,hoja de cálculo,cafetera,agujero negro,receta,contrato,silla,informe trimestral,base de datos,caldera,mercado navideño,teoría de juegos,rosa,paz,mercedes,sol,luna,blanco,rubio,moreno,delgado,herrero',
  ),
};
const PT = {
  language: 'pt',
  streets: split(
    'Rua N #,Rua da N #,Rua das N #,R. N #,Rua N nº #,Rua dos N #,Avenida N #,Av. N #,Avenida da N #,Travessa N #,Praça N #,Praça da N #,Largo N #,Alameda N #,Estrada N #,Caixa Postal #',
  ).map((s) => s.replace(/ #$/, ' #')),
  streetNames: split(
    'Flores,República,Liberdade,Augusta,São João,XV de Novembro,Boa Vista,Sol,Igreja,Santo António,Palmeiras,Camões,Independência,Acácias,Escola,Misericórdia,Rosário,Laranjeiras',
  ),
  units: ['', '', '', ', apto 99', ', 9º esq.', ', 9º Dto', ' - Bloco A', ', casa 9'],
  dates: ['d de M de Y', 'dd/mm/Y', 'd/m/Y', 'dd-mm-Y', 'Y-mm-dd', 'd de M', 'M de Y'],
  months: split(
    'janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro',
  ),
  legalForms: split('Ltda,Lda.,S.A.,SA,ME,EIRELI,& Filhos,Grupo,Seguros,Consultoria,e Associados'),
  institutions: split(
    'Universidade de C,Câmara Municipal de C,Hospital de C,Prefeitura de C,Banco de C,Escola L,Clínica L,Colégio L,Tribunal de C,Hospital São L,Farmácia L,Fundação L',
  ),
  businesses: split(
    'Padaria L,Padaria F,Oficina L,Canalizações L,Carpintaria L,Café F,Hotel F,Restaurante F,Farmácia F,Creche F,Escola F,Agência F,Livraria F,Seguros F,Banco F,Transportes L,Gráfica L,Salão F,Contabilidade L,Cartório L,Imobiliária F,Clube de C,Teatro de C,Biblioteca de C,Supermercado F,Editora F,Construtora L,Laboratório F,Lar F,Instituto F,Colégio F',
  ),
  fancies: split(
    'do Sol,Estrela,Boa Esperança,Santa Luzia,Bela Vista,Atlântico,das Flores,da Paz,Horizonte,São Bento,O Farol,Primavera,Novo Mundo,Ipanema,Aurora',
  ),
  things: split(
    'máquina de lavar,fatura,fotossíntese,impressora,plano de projeto,algoritmo,carta de apresentação,planilha,máquina de café,buraco negro,receita,contrato,cadeira,relatório trimestral,banco de dados,caldeira,mercado de Natal,rosa,pinheiro,oliveira,coelho,carvalho,pereira',
  ),
};
const IT = {
  language: 'it',
  streets: split(
    'Via N #,Via della N #,Via dei N #,via N #,Viale N #,Piazza N #,Piazza della N #,Corso N #,Largo N #,Vicolo N #,Strada N #,V.le N #,P.zza N #,Via N n. #,Casella Postale #',
  ),
  streetNames: split(
    'Roma,Garibaldi,Mazzini,Dante,Verdi,Libertà,Stazione,Marconi,Cavour,Repubblica,San Marco,Milano,Manzoni,Tigli,Vittorio Emanuele,Leopardi,Nazionale,Monte Grappa',
  ),
  units: ['', '', '', '', '/B', ', int. 9', ', scala A', ', piano 9'],
  dates: ['d M Y', 'dd/mm/Y', 'd/m/Y', 'dd-mm-Y', 'dd.mm.Y', 'Y-mm-dd', 'd M', 'M Y'],
  months: split(
    'gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre',
  ),
  legalForms: split(
    'S.p.A.,S.r.l.,Srl,SpA,S.n.c.,& Figli,Gruppo,Assicurazioni,Consulting,e Associati,Fratelli',
  ),
  institutions: split(
    'Università di C,Comune di C,Ospedale di C,Ospedale San L,Liceo L,Banca di C,Studio L,Tribunale di C,Farmacia L,Fondazione L,Clinica L,Politecnico di C,ASL di C',
  ),
  businesses: split(
    'Panificio L,Officina L,Idraulica L,Falegnameria L,Caffè F,Bar F,Hotel F,Ristorante F,Trattoria F,Farmacia F,Asilo F,Scuola F,Agenzia F,Libreria F,Assicurazioni F,Banca F,Trasporti L,Tipografia L,Parrucchiere F,Studio legale L,Studio medico L,Immobiliare F,Polisportiva C,Teatro di C,Biblioteca di C,Autoscuola F,Editrice F,Cantine L,Laboratorio F,Pasticceria L,Cooperativa F',
  ),
  fancies: split(
    'Il Sole,La Stella,San Giorgio,Belvedere,Aurora,Mediterraneo,dei Fiori,La Pace,Orizzonte,Adriatica,Santa Lucia,Il Faro,La Quercia,Nuova Era,Primavera',
  ),
  things: split(
    'lavatrice,fattura,fotosintesi,stampante,piano di progetto,algoritmo,lettera di presentazione,foglio di calcolo,macchina del caffè,buco nero,ricetta,contratto,sedia,rapporto trimestrale,banca dati,caldaia,mercatino di Natale,rosa,viola,gemma,bianco,rossi,ferrari,leone,conti',
  ),
};
const NL = {
  language: 'nl',
  streets: split(
    'Nstraat #,Nlaan #,Nweg #,Nplein #,Nkade #,Nsingel #,Ngracht #,Nhof #,Nstraat #a,Nlaan #-#,Nstraat # bis,Postbus #,Burgemeester Nstraat #,Ndijk #,Nplantsoen #',
  ),
  streetNames: split(
    'Kerk,Dorps,School,Molen,Julia,Wilhelmina,Beatrix,Stations,Nieuw,Prins Hendrik,Emma,Eiken,Beuken,Linden,Haven,Markt,Burg,Rembrandt,Vondel,Tulpen,Merel',
  ),
  units: ['', '', '', '', '', ' hs', '-9', ' 9 hoog'],
  dates: ['d M Y', 'dd-mm-Y', 'd-m-Y', 'dd/mm/Y', 'Y-mm-dd', 'd M', 'M Y', 'd-m-yy'],
  months: split(
    'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december',
  ),
  legalForms: split('B.V.,BV,N.V.,NV,V.O.F.,& Zonen,Groep,Verzekeringen,Advies,Stichting,Bouw'),
  institutions: split(
    'Universiteit C,Gemeente C,Ziekenhuis C,Hogeschool C,L College,Rechtbank C,Huisartsenpraktijk L,Apotheek L,Stichting L,Rabobank C,Politie C,Bakkerij L',
  ),
  businesses: split(
    'Bakkerij L,Garage L,Loodgietersbedrijf L,Timmerbedrijf L,Café F,Hotel F,Restaurant F,Apotheek F,Kinderdagverblijf F,Basisschool F,Reisbureau F,Boekhandel F,F Verzekeringen,F Bank,Transport L,Drukkerij L,Kapsalon F,Advocatenkantoor L,Makelaardij L,VV C,Theater C,Bibliotheek C,Rijschool L,Uitgeverij F,Tandartspraktijk L,Woonzorg F,Installaties L,Schildersbedrijf L,Fietsenwinkel L',
  ),
  fancies: split(
    'De Zon,De Regenboog,Het Anker,De Ster,De Linde,Zeezicht,Noorderlicht,De Molen,De Brug,De Eik,Horizon,Het Kompas,De Zwaan,Duinzicht,De Gouden Leeuw',
  ),
  things: split(
    'wasmachine,factuur,fotosynthese,printer,projectplan,algoritme,sollicitatiebrief,spreadsheet,koffiezetapparaat,zwart gat,recept,contract,tuinstoel,kwartaalrapport,database,verwarming,kerstmarkt,roos,bakker,visser,kok,mulder,vos,dekker,meester',
  ),
};
const SV = {
  language: 'sv',
  streets: split(
    'Ngatan #,Nvägen #,Ngatan #A,Ngatan # B,Nvägen #B,Ngränd #,Nstigen #,Ntorget #,Nallén #,Östra Ngatan #,Norra Nvägen #,Box #,Nbacken #',
  ),
  streetNames: split(
    'Stor,Kungs,Drottning,Skol,Kyrko,Björk,Järnvägs,Sveav,Göta,Vasa,Ring,Ek,Sjö,Skogs,Linné,Parkg,Hamn,Tegnér,Odin,Bergs,Ängs',
  ),
  units: ['', '', '', '', ', lgh 9999', ' lgh 99', ', 9 tr'],
  dates: ['d M Y', 'Y-mm-dd', 'd/m Y', 'd/m', 'd M', 'M Y', 'Ymmdd', 'dd.mm.Y'],
  months: split(
    'januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december',
  ),
  legalForms: split('AB,HB,KB,& Söner,Gruppen,Försäkring,Konsult,Bygg,Förening,Ekonomisk förening'),
  institutions: split(
    'C universitet,C kommun,C sjukhus,Region C,C tingsrätt,L vårdcentral,Handelsbanken C,C högskola,Lskolan,Stiftelsen L,Apoteket C,Polisen C',
  ),
  businesses: split(
    'Bageri L,L Bil,L Rör,L Snickeri,Café F,Hotell F,Restaurang F,Apotek F,Förskolan F,F skola,Resebyrå F,Bokhandel F,F Försäkring,F Bank,L Transport,L Tryckeri,Salong F,Advokatbyrån L,Mäklarhuset F,C IF,C teater,C bibliotek,L Trafikskola,F Förlag,L Tandvård,L El,Hemtjänst F,L Måleri,Blomsterhandel F',
  ),
  fancies: split(
    'Solen,Regnbågen,Norrsken,Stjärnan,Björken,Sjöblick,Ankaret,Kompassen,Eken,Lyktan,Svalan,Gläntan,Horisont,Vintergatan',
  ),
  things: split(
    'tvättmaskin,faktura,fotosyntes,skrivare,projektplan,algoritm,ansökan,kalkylblad,kaffemaskin,svart hål,recept,avtal,trädgårdsstol,kvartalsrapport,databas,värmepump,julmarknad,ros,björn,sten,berg,lind,ek,falk,hök',
  ),
};
const PL = {
  language: 'pl',
  streets: split(
    'ul. N #,ul. N #/#,ulica N #,ul. N # m. #,al. N #,aleja N #,pl. N #,plac N #,os. N #/#,N #,ul. N #A',
  ),
  streetNames: split(
    'Długa,Krótka,Polna,Leśna,Ogrodowa,Szkolna,Kościuszki,Mickiewicza,Sienkiewicza,Słowackiego,Lipowa,Kwiatowa,Parkowa,Piłsudskiego,Jana Pawła II,Kościelna,Słoneczna,Nowa,Wojska Polskiego,Warszawska,Krakowska,3 Maja,Akacjowa',
  ),
  units: ['', '', '', '', ' m. 9', '/99', ' lok. 9'],
  dates: ['d M Y', 'dd.mm.Y', 'd.m.Y', 'Y-mm-dd', 'dd-mm-Y', 'd M Y r.', 'd M', 'M Y', 'dd/mm/Y'],
  months: split(
    'stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia',
  ),
  legalForms: split('sp. z o.o.,S.A.,SA,s.c.,Sp. j.,i Synowie,Grupa,Ubezpieczenia,Consulting,Bud'),
  institutions: split(
    'Uniwersytet C,Urząd Miasta C,Szpital C,Politechnika C,Bank C,Kancelaria L,Sąd Rejonowy C,Przychodnia L,Fundacja L,Apteka L,Szkoła L,Urząd Skarbowy C',
  ),
  businesses: split(
    'Piekarnia L,Warsztat L,Hydraulika L,Stolarnia L,Kawiarnia F,Hotel F,Restauracja F,Apteka F,Przedszkole F,Szkoła F,Biuro podróży F,Księgarnia F,Ubezpieczenia F,Bank F,Transport L,Drukarnia L,Salon F,Kancelaria L,Nieruchomości F,KS C,Teatr C,Biblioteka C,Auto Szkoła L,Wydawnictwo F,Gabinet L,Spółdzielnia F,Zakład L,Laboratorium F,Klub F',
  ),
  fancies: split(
    'Słońce,Tęcza,Gwiazda,Pod Lipą,Promyk,Bursztyn,Kotwica,Horyzont,Dąb,Latarnia,Jaskółka,Nadzieja,Wisła,Podlasie',
  ),
  things: split(
    'pralka,faktura,fotosynteza,drukarka,plan projektu,algorytm,list motywacyjny,arkusz,ekspres do kawy,czarna dziura,przepis,umowa,krzesło,raport kwartalny,baza danych,ogrzewanie,jarmark,róża,wilk,lis,sowa,mazur,kowal,krawiec,młynarz',
  ),
};

export const LOCALES: readonly Locale[] = [
  {
    ...EN,
    faker: 'en_US',
    country: 'US',
    postCodes: ['99999', '99999', 'AA 99999', '99999-9999'],
    phones: ['(999) 999-9999', '999-999-9999', '+1 999 999 9999', '999.999.9999'],
    currency: ['$9,999', '$99.99', '$9k'],
  },
  {
    ...EN,
    faker: 'en_US',
    country: 'US',
    postCodes: ['99999'],
    phones: ['999-999-9999'],
    currency: ['$999', '99 dollars'],
  },
  {
    ...EN,
    faker: 'en_GB',
    country: 'GB',
    postCodes: ['A9 9AA', 'AA9 9AA', 'A99 9AA', 'AA99 9AA'],
    phones: ['09999 999999', '020 9999 9999', '+44 9999 999999'],
    currency: ['£9,999', '£99', '99 quid'],
  },
  {
    ...EN,
    faker: 'en_IN',
    country: 'IN',
    postCodes: ['999999', '999 999'],
    phones: ['+91 99999 99999', '9999999999'],
    currency: ['₹9,999', 'Rs. 999'],
  },
  {
    ...EN,
    faker: 'en_AU',
    country: 'AU',
    postCodes: ['9999', 'NSW 9999', 'VIC 9999'],
    phones: ['04 9999 9999', '0499 999 999'],
    currency: ['$999', 'AUD 99'],
  },
  {
    ...DE,
    faker: 'de',
    country: 'DE',
    postCodes: ['99999', '99999', 'D-99999'],
    phones: ['0999 9999999', '+49 999 9999999', '09999/999999'],
    currency: ['999 €', '9.999 Euro', '99,99 EUR'],
  },
  {
    ...DE,
    faker: 'de',
    country: 'DE',
    postCodes: ['99999'],
    phones: ['0999-9999999'],
    currency: ['99 €'],
  },
  {
    ...DE,
    faker: 'de_AT',
    country: 'AT',
    postCodes: ['9999', 'A-9999'],
    phones: ['+43 9 9999999'],
    currency: ['999 €'],
  },
  {
    ...DE,
    faker: 'de_CH',
    country: 'CH',
    postCodes: ['9999', 'CH-9999'],
    phones: ['+41 99 999 99 99'],
    currency: ['CHF 999', "9'999 Franken"],
  },
  {
    ...FR,
    faker: 'fr',
    country: 'FR',
    postCodes: ['99999', '99 999'],
    phones: ['09 99 99 99 99', '+33 9 99 99 99 99', '09.99.99.99.99'],
    currency: ['999 €', '9 999 euros'],
  },
  {
    ...FR,
    faker: 'fr',
    country: 'FR',
    postCodes: ['99999'],
    phones: ['0999999999'],
    currency: ['99 €'],
  },
  {
    ...FR,
    faker: 'fr_BE',
    country: 'BE',
    postCodes: ['9999', 'B-9999'],
    phones: ['+32 999 99 99 99'],
    currency: ['999 €'],
  },
  {
    ...ES,
    faker: 'es',
    country: 'ES',
    postCodes: ['99999'],
    phones: ['699 999 999', '+34 999 99 99 99', '999999999'],
    currency: ['999 €', '9.999 euros'],
  },
  {
    ...ES,
    faker: 'es',
    country: 'ES',
    postCodes: ['99999'],
    phones: ['699999999'],
    currency: ['99 €'],
  },
  {
    ...ES,
    faker: 'es_MX',
    country: 'MX',
    postCodes: ['99999', 'C.P. 99999'],
    phones: ['+52 99 9999 9999'],
    currency: ['$999', '999 pesos'],
  },
  {
    ...PT,
    faker: 'pt_BR',
    country: 'BR',
    postCodes: ['99999-999'],
    phones: ['(99) 99999-9999', '+55 99 99999-9999'],
    currency: ['R$ 999', 'R$ 99,90'],
  },
  {
    ...PT,
    faker: 'pt_PT',
    country: 'PT',
    postCodes: ['9999-999'],
    phones: ['999 999 999', '+351 999 999 999'],
    currency: ['999 €'],
  },
  {
    ...IT,
    faker: 'it',
    country: 'IT',
    postCodes: ['99999'],
    phones: ['399 999 9999', '+39 399 9999999', '099 999999'],
    currency: ['999 €', '9.999 euro'],
  },
  {
    ...IT,
    faker: 'it',
    country: 'IT',
    postCodes: ['99999'],
    phones: ['3999999999'],
    currency: ['99 €'],
  },
  {
    ...NL,
    faker: 'nl',
    country: 'NL',
    postCodes: ['9999 AA', '9999AA'],
    phones: ['06-99999999', '099-9999999', '+31 6 9999 9999'],
    currency: ['€ 999', '999 euro'],
  },
  {
    ...NL,
    faker: 'nl',
    country: 'NL',
    postCodes: ['9999 AA'],
    phones: ['0699999999'],
    currency: ['€ 99'],
  },
  {
    ...SV,
    faker: 'sv',
    country: 'SE',
    postCodes: ['999 99', '99999'],
    phones: ['070-999 99 99', '08-999 99 99', '+46 70 999 99 99'],
    currency: ['999 kr', '9 999 kronor'],
  },
  {
    ...SV,
    faker: 'sv',
    country: 'SE',
    postCodes: ['999 99'],
    phones: ['0709999999'],
    currency: ['99 kr'],
  },
  {
    ...PL,
    faker: 'pl',
    country: 'PL',
    postCodes: ['99-999'],
    phones: ['999 999 999', '+48 999 999 999', '99 999 99 99'],
    currency: ['999 zł', '9 999 PLN'],
  },
  {
    ...PL,
    faker: 'pl',
    country: 'PL',
    postCodes: ['99-999'],
    phones: ['999999999'],
    currency: ['99 zł'],
  },
];
