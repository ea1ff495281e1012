import { words } from '../../personal/vocabulary.ts';

/** What has a code and nothing else, and what only a code does. */
export const KEEPERS = words(
  `pin pincode pinkod pinkoden nip puk keypad padlock keysafe keybox lockbox passcode duress unlock unlocks unlocked disarm disarms
  geheimzahl zahlenkombination zahlenschloss vorhängeschloss fahrradschloss schlüsselsafe schlüsseltresor schlüsselkasten schlüsselbox tastenfeld türcode torcode entsperren entsperrt rädchen
  digicode cadenas molettes contrainte déverrouille déverrouiller candado ruedas desbloquea desbloqueas desbloqueo cadeado aloquete desbloqueia desbloquear coação
  lucchetto tastierino tastierini rotelle antirapina sblocca sblocchi cijfercombinatie hangslot cijferslot fietsslot sleutelkastje sleutelkluis codepaneel deurcode toegangscode fabriekscode wieltjes ontgrendel ontgrendelen
  nyckelskåp nyckelskåpet hänglås hänglåset kombinationslås kodlås kodlåset portkod portkoden grindkod dörrkod larmkod skärmtidskod hjulen kłódka kłódki kłódkę kłódce szyfr kodofon odblokować odblokuj odblokowuje`,
);

/** What is opened, or switched off, with a code among others. */
export const LOCKED = words(
  `door gate garage alarm safe locker barrier intercom entrance shed tablet ipad sim atm voicemail copier printer parental
  tür haustür hintertür kellertür hoftor tor garagentor tresor schranke spind schließfach eingang mailbox kopierer drucker alarmanlage karte bankkarte
  porte portail portillon barrière interphone coffre casier alarme tablette carte messagerie photocopieur appli puerta portón portal verja garaje trastero caja taquilla alarma tarjeta teclado fotocopiadora tele
  porta portão portaria garagem cofre cacifo cartão multibanco impressora atendedor app portone cancello cancelletto cassaforte allarme armadietto citofono bancomat fotocopiatrice segreteria tv
  deur voordeur achterdeur garagedeur ingang hoofdingang poort hek hekje kluis pasje simkaart dörr dörren ytterdörren porten grinden garaget kassaskåp kassaskåpet skåpet larmet kortet entré bommen ipaden telefonsvararen
  drzwi drzwiach brama bramy bramę bramie bramka furtka furtki furtkę furtce sejf sejfu szlaban szafka szafki skrytka klatka klatki karta karty domofon domofonu alarmu tabletu bankomat drukarka`,
);

/** What such a code is called, and other codes are too. */
export const CODES = words(
  `code codes combination combo digits kombination ziffern combinaison chiffres código códigos clave combinación combinação senha
  codice combinazione cifre cijfers combinatie kod kodu kody kodem koden koder siffror kombinacja cyfry`,
);

/** What people do with it, and machines that want it. */
export const ACTS = words(
  `open opens enter press punch dial buttons asks wants öffnen öffnet eingeben eintippen drehen tippen tippe drücken drücke verlangt
  ouvre ouvrir tape tapes tapez tapé compose composer composez appuie alignez enfoncer boutons coupe demande abre abren abrir teclea marque marcando pulsa pulse digita gire botones quita pide
  tecla digitar digite digitem digitei carrega rodas botões desliga pede apre apri aprire digiti premi prema premono componete girare tasti stacca chiede
  openen opent toets toetsen ingeven draai knoppen eraf vraagt öppnar öppnas låser slå knappa vrid knappar stängs kräver
  otwiera otworzyć wpisz wpisać wpisuję wciśnij wystukaj wbij ustaw wyłącza`,
);

/** What something is opened with or set to. */
export const WITH = words(
  'with using mit avec con com met med kodem set to auf sur sul op på till na then dann puis luego depois poi dan sedan potem',
);

/** What has numbers of other kinds, counts or is measured. */
export const OTHERS = words(
  `number error version model order ticket invoice room street zip postcode price example about over than exit status http port pid line page part item fig id
  nummer fehler modell bestellung rechnung plz preis beispiel über bis numéro erreur modèle commande facture salle cp postal prix exemple
  número numero modelo pedido factura aula precio ejemplo cep encomenda fatura preço exemplo errore modello fattura cap prezzo esempio circa
  fout bestelling factuur prijs voorbeeld fel beställning faktura pris exempel numer błąd cena przykład ca nr no ref rev via rue
  product article call costs produkt artikel anrufen kostet produit appelez coûte producto llame cuesta vale pesa produto ligue custa prodotto articolo chiami costa bel kost weegt ring kostar väger produktu zadzwoń kosztuje
  zł kwota cm mm kg km ml gb mb eur euro volt watt kr sek usd min sec std sek years jahre ans años anos anni jaar jahr lat år men rows times`,
);

/** Words of those who count how many codes there may be. */
export const COUNTED = words(
  'combinations possible possibilities kombinationen möglichkeiten combinaisons possibilités combinaciones combinações combinazioni combinaties mogelijkheden kombinationer kombinacji ohm led gpio arduino puzzle riddle exercise rätsel aufgabe exercice ejercicio exercício esercizio opgave övning zadanie',
);
