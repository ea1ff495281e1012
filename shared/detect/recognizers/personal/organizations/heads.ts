import { anyOf, withPlain, words } from '../vocabulary.ts';

/** What organisations call themselves before the name that is their own. In small letters. */
export const HEADS_FIRST: readonly string[] = withPlain(
  words(`praxis arztpraxis hausarztpraxis zahnarztpraxis tierarztpraxis gemeinschaftspraxis kita kindergarten kinderkrippe grundschule hauptschule realschule gesamtschule volksschule mittelschule musikschule
    fahrschule gymnasium hochschule landesklinikum klinikum klinik krankenhaus spital pflegeheim seniorenheim pflegedienst apotheke bäckerei metzgerei fleischerei konditorei tischlerei schreinerei
    schlosserei gärtnerei brauerei druckerei autohaus autowerkstatt kanzlei steuerkanzlei anwaltskanzlei notariat hausverwaltung immobilien spedition elektro stadtwerke volksbank sparkasse raiffeisenbank
    raiffeisenkasse buchhandlung gasthof gasthaus weingut reisebüro malerbetrieb dachdeckerei sanitätshaus physiotherapie tierklinik sportverein turnverein sozialstation lebenshilfe diakonie wohnbau
    boulangerie pâtisserie boucherie charcuterie fromagerie épicerie brasserie bistrot lycée collège école clinique polyclinique hôpital pharmacie cabinet garage transports ateliers atelier menuiserie
    plomberie maçonnerie imprimerie librairie mutualité mutuelle banque assurances athénée université institut agence établissements ets résidence crèche laboratoire coopérative groupe
    fleuriste coiffure ehpad fondation
    clínica colegio farmacia panadería pastelería carnicería ferretería librería peluquería preparatoria abarrotes talleres taller inmobiliaria gestoría hospital instituto universidad escuela
    banco caja cooperativa restaurante seguros transportes construcciones constructora asesoría bufete notaría fundación guardería ambulatorio consultorio autoescuela gimnasio academia bodegas laboratorios
    mueblería tintorería lavandería papelería óptica residencia grupo
    padaria escola colégio farmácia pastelaria confeitaria creche mercadinho mercearia supermercado construtora imobiliária oficina caixa universidade faculdade fundação associação transportadora
    lavandaria lavanderia ginásio cartório laboratório floricultura papelaria livraria mecânica
    panificio panetteria pasticceria macelleria gelateria ristorante trattoria pizzeria osteria officina officine autofficina carrozzeria istituto liceo scuola asilo banca assicurazioni trasporti agenzia clinica
    ospedale poliambulatorio studio immobiliare edilizia fondazione caseificio cantina libreria palestra parrocchia falegnameria tipografia ditta impresa azienda
    bakkerij slagerij basisschool makelaardij zorggroep woonstichting woningcorporatie stichting tandartspraktijk huisartsenpraktijk dierenkliniek apotheek ziekenhuis kapsalon notariskantoor advocatenkantoor
    drukkerij sportschool rijschool kinderdagverblijf aannemersbedrijf schildersbedrijf installatiebedrijf loodgietersbedrijf hoveniersbedrijf autobedrijf garagebedrijf verzekeringen boekhandel accountantskantoor thuiszorg
    brf bostadsrättsföreningen förskolan friskolan vårdcentralen tandvården folktandvården apoteket restaurang kafé café hotell sparbanken stiftelsen konditori bilverkstad tandläkarna
    przychodnia piekarnia cukiernia przedszkole żłobek kancelaria spółdzielnia szkoła apteka szpital liceum technikum uniwersytet politechnika hurtownia restauracja kawiarnia fundacja stowarzyszenie
    parafia gabinet biuro ubezpieczenia towarzystwo klinika księgarnia drukarnia stolarnia warsztat zakład
    przychodni piekarni cukierni przedszkola przedszkolu żłobka kancelarii spółdzielni szkoły szkole apteki aptece szpitala szpitalu liceum hurtowni restauracji fundacji stowarzyszenia kliniki gabinetu`),
);

/** Two words that only together are a head. Source of a pattern. */
export const LONG_HEADS = [
  'Casa di (?:[Cc]ura|[Rr]iposo)|Centro (?:[Mm]édico|[Mm]edico|de [Ss]alud|de [Ss]aúde|[Dd]entale|[Ss]portivo|[Dd]ental|[Cc]omercial|[Cc]ommerciale)',
  "Centre (?:[Mm]édical|[Hh]ospitalier|[Dd]entaire)|Maison (?:de [Rr]etraite|[Mm]édicale)|Caisse d[’']Épargne",
  'Jardim (?:de [Ii]nfância|[Ii]nfantil)|Junta de [Ff]reguesia|Lar (?:de [Ii]dosos|de [Tt]erceira [Ii]dade)|Residencia de [Mm]ayores',
  'Haus der (?:Pflege|Jugend)|Dom (?:[Oo]pieki|[Kk]ultury|[Dd]ziecka)|Ośrodek (?:[Zz]drowia|[Ss]zkolenia)',
].join('|');
/** The words these begin with. */
export const LONG_HEADS_BEGIN: readonly string[] = words(
  'casa centro centre maison caisse jardim junta lar residencia haus dom ośrodek',
);

/** Small words that belong to a head: "Istituto comprensivo …", "école primaire …". */
export const QUALIFIERS = anyOf(
  words(
    `legale dentistico medico tecnico notarile commercialista comprensivo statale superiore veterinaria primaire maternelle élémentaire dentaire médical vétérinaire notarial royal dental veterinaria médica primaria secundaria infantil jurídico rural industrial básica secundária municipal médica dentária mieszkaniowa mieszkaniowej podstawowa podstawowej notarialna prawna adwokacka dentystyczny lekarski weterynaryjna`,
  ).map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`),
);

/** What they call themselves behind it. With a capital. */
export const HEADS_LAST: readonly string[] = words(
  `School Academy College University Institute Hospital Clinic Surgery Dental Dentistry Veterinary Vets Pharmacy Opticians Nursery Preschool Kindergarten Bakery Butchers Brewery Bank Union Society Insurance Plumbing
    Heating Electrical Roofing Couriers Recruitment Staffing Logistics Freight Haulage Transport Shipping Energy Motors Realty Lettings Solicitors Accountants Accounting Consulting Consultants Partners Holdings Industries
    Construction Builders Landscaping Cleaning Catering Foods Dairy Labs Laboratories Technologies Software Solutions Studios Architects Engineering Manufacturing Trust Foundation Charity Agency Associates
    Airlines Railways Airways Homes Housing Furniture Joinery Carpentry Garage Autos
    Immobilien Logistik Versicherung Versicherungen Spedition Elektrotechnik Sanitär Bau Hausverwaltung Reisen Verlag Gymnasium Klinikum Installaties Bouw Transport Verzekeringen Logistiek Advocaten Notarissen Makelaars Lyceum
    Åkeri Bygg Försäkring Fastigheter Måleri Bageri Städ Rörservice Elservice Sjukhus Gymnasium Assicurazioni Trasporti Meble Transporty Ubezpieczenia`,
);
