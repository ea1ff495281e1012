import type { Recognizer } from '../../engine/recognizer.ts';
import { words } from '../personal/vocabulary.ts';
import { announcedAccount } from './bank-account.ts';
import { customerCard, customerId } from './customer-id.ts';
import { insuranceNumber } from './insurance-number.ts';
import { medicalRecord } from './medical-record.ts';
import { personId } from './person-id.ts';

/** Neither speaks for a kind of number nor against one. */
export const NUMBER_WORDS = words(
  `number no nr num numéro numero número nummer numret numer n nº º ref réf referencia code código codice kod id identifiant identifier kennung nbr`,
);

const VAGUE = new Set([
  ...NUMBER_WORDS,
  ...words(
    'cod cód reference référence referencia identifier n° unit file case person personal permanent candidate candidat family parent familie famille familia clock agent travel moja passe ov crew guest consumer hospital historia historii ur dossier health admission encounter beneficiary coordinate certificate accession księgi titular abonnement matricola auto sport chart current checking deposit',
  ),
]);

/** What announces such a number announces it from further away too. */
function announcing(...recognizers: readonly Recognizer[]): readonly string[] {
  return recognizers
    .flatMap(({ trigger }) => [trigger].flat())
    .flatMap((one) => (one.kind === 'word' ? one.words : []))
    .filter((word) => word.length > 2 && !VAGUE.has(word.toLowerCase()));
}

export const CUSTOMERS = [
  ...announcing(customerId, customerCard, personId),
  ...words(`stamkund kundnr medlemsnr abonnent abonnentnr lånekortet anställningsnumret elevnr
    klantnr lidnr abonnee contractnr debiteur spelerspas bonuskaart crachá cadastro instalação leitor sócios lector abono suministro compte cuenta conta konto
    contrat contrato contratto contract vertrag avtal carte tarjeta cartão card kaart pas kort karta kartę kartka
    utenza lettore lecteur lectrice inscrite inscrit licencié leserin kundin teilnehmerin czytelnik czytelnika abonent członek uczeń pracownik legitymacja`),
];

export const INSURANCES = [
  ...announcing(insuranceNumber),
  ...words(`insurer insured coverage premium cover pension kasse kfz kasko gkv pkv aok lebensversicherung oc ac nnw polis carte tarjeta cartão card
    versicherung versichert versicherte versicherter haftpflicht hausrat hausratversicherung haftpflichtversicherung autoversicherung krankenkasse reiseversicherung rente rentenversicherung vertrag contract contrat contrato contratto
    prévoyance retraite assurances seguro aseguradora mutua mutualidad credencial partícipe pensiones segura participante seguradora certificado certificato
    assicurazione coassicurati iscritto aderente pensionfonds pensioenfonds verzekerd zorgverzekering reisverzekering autoverzekering inboedel opstal rechtsbijstand
    försäkrad försäkringen försäkringsnumret bilförsäkring bilförsäkringen hemförsäkring hemförsäkringen barnförsäkringen olycksfallsförsäkring sjukförsäkring reseförsäkring livförsäkring reseförsäkringen livförsäkringen pensionsbolaget
    ubezpieczenie ubezpieczenia ubezpieczony polisę polisą składka`),
];

export const ACCOUNTS = [
  ...announcing(announcedAccount).filter((word) => word !== 'cliente'),
  ...words(
    `ccp livret livret ahorros ahorro poupança libretto gironummer spaarrekening sparkontot kontot plusgirot bankgirot sparbuch savings oszczędnościowe rachunek rachunku konta`,
  ),
];

export const LICENCES =
  words(`licence license licencia carnet carné permiso permis patente patenti patentes carta cartas prawko prawka condução habilitação conducir conduire
  führerschein führerscheins führerscheinnummer fahrerlaubnis rijbewijs rijbewijsnr rijbewijsnummer körkort körkortet körkortsnummer körkortsnumret jazdy driving`);

export const FILES = [
  ...announcing(medicalRecord),
  ...words(
    `dossier file expediente historia ficha cartella fascicolo prontuario processo akte journal karta karty bracelet bandje armbandet wristband armband pulsera braccialetto pulseira opaska`,
  ),
];

/** Of these there are others too: they count where a place tells whose they are. */
export const UNSURE = words(
  `licence license licencia permiso carnet carné carta cartas police lector reader lettore leser dossier file expediente historia ficha cartella fascicolo processo akte journal karta karty kartę card carte tarjeta cartão kaart pas kort certificado certificato`,
);

/** Where people have numbers of one kind: decides where the word beside the number does not. */
export const PLACES: readonly (readonly string[])[] = [
  words(`library gym club shop supermarket electricity energy water gas internet bibliothek fitnessstudio verein strom stadtwerke bibliothèque médiathèque sport club box cantine électricité
    biblioteca biblio gimnasio gimnasia súper agua luz gimnàs palestra bolletta gas academia ginásio supermercado água bieb bibliotheek sportschool energie klantenservice bibliotek gym gymmet kundtjänst biblioteka biblioteki siłownia siłowni prąd woda fedeltà viaggiatore milhas puntos points punten poäng`),
  words(
    `insurance versicherung assurance assurances seguro seguros assicurazione verzekering verzekeringen försäkring ubezpieczenie mutuelle auto retraite pensione pensionen fondo eps sanitaria obra adse médis dentista`,
  ),
  words(
    `bank banque banca banco sparkasse transfer virement transferencia bonifico transferência überweisung overboeken överföring przelew sucursal filiale agence agência agencia clearing`,
  ),
  words(
    `driving drive conduire conducir condução guida jazdy rental location alquiler noleggio aluguer loueur caducidad coche vence vencida renovar categoria`,
  ),
  words(
    `hospital clinic ward doctor hôpital chu clinique docteur radios urgences infirmière klinik krankenhaus spital arzt praxis hospital clínica médico urgencias ospedale policlinico clinica soccorso pronto ziekenhuis arts fysio huisarts sjukhus sjukhuset akuten naprapaten remissen szpital szpitala przychodnia przychodni lekarz`,
  ),
];

/** What has numbers of other kinds, and what is only an example. */
export const OTHER_THINGS =
  words(`passport plate registration witness claim mobile contact kontakt pin alarm låst nir bel dzwonił zadzwoń call caller reach ordernr ordernummer bestelnummer factuurnummer fakturanr ärendenummer zaaknummer scontrino zgłoszenia ean hotel commit hash vat ssn tax
  reisepass kennzeichen zeuge zeugin schaden steuernummer passeport immatriculée plaque témoin sinistre siret pasaporte testigo siniestro nie nif dni cif
  passaporto testimone sinistro cpf cnpj passaporte testemunha paspoort getuige bsn vittne paszport świadek szkody szkoda pesel nip rej personnummer registreringsnummer
  order invoice ticket tickets parcel package tracking serial version model phone tel price iban bic swift case error room flight booking reservation plate receipt article page part zip build example sample
  bestellung bestellnummer auftrag auftragsnummer rechnung rechnungsnummer rechnungsnr sendung sendungsnummer paket seriennummer telefon handy preis plz fehler zimmer flug buchung beleg aktenzeichen az vorgang vorgangsnummer artikel beispiel muster
  construire séjour commande facture colis suivi série modèle téléphone portable tél prix erreur salle chambre vol réservation devis reçu chèque train siret exemple bon index décompte
  pedido factura paquete seguimiento incidencia serie versión modelo teléfono móvil precio reserva recibo albarán aula habitación vuelo multa lote artículo folio ejemplo
  ordine fattura pacco spedizione versione modello telefono cellulare prezzo errore prenotazione ricevuta preventivo targa raccomandata protocollo camera volo articolo assegno esempio
  encomenda pacote série versão telefone telemóvel preço erro protocolo boleto sala voo talão exemplo recibo
  bestelling factuur pakket pakketje volgnummer versie prijs fout reservering nota kenteken kamer vlucht storing meterstand zaak voorbeeld bijv bv
  beställning faktura fakturanummer fakturanumret bokning kvitto rum flyg ärende felanmälan följesedel fel pris exempel
  zamówienie zamówienia faktury fakturę paczka paczki przesyłka przesyłki seria wersja cena błąd rezerwacja paragon zgłoszenie pokój lot przykład np`);

/** Compares a number with one said before, so that the word before both speaks for it too. */
export const COMPARING =
  words(`not but instead now new old was is and again that nicht sondern jetzt neu neue alt alte und pas mais donc nouveau nouvelle ancien ancienne et sino ahora nuevo nueva antes anterior ese esa mío y o sea
  ma bensì ora quella adesso nuovo vecchio io mas essa agora antiga novo minha e para niet maar nu nieuw oude en was inte utan nu nya gamla och blev nie tylko teraz nowy stary nowe i`);

/** What may stand between a number and what it belongs to, or behind it: nothing is counted then. */
export const SMALL_WORDS =
  words(`is are was are it its my with on at in as under says said has have reads and or for the to if not which that still
  ist war lautet mit als unter auf steht hat bin im bei und oder für von aber ist noch
  c est était serait les le la sous sur lit avec à en au dit j ai a il y et ou pour chez
  es era son el los con como en dice tengo sería soy y o para de del que sale pero
  è era sono col con sotto come dice ho da e o per di del dalla porta su non giusto
  é os foi são com como sob diz tenho fica ficou ou do da no na pra que
  staat is ben met op als onder in bij en voor van dat die geef
  står stod va är var med på som under står har heter fått i till eller hos av för
  jest był to mam z pod na ma w dla od się do u`);
