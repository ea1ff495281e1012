import { beside, type NamedKind, sure } from './kind.ts';

/** How people are reached, and where they live. */
export const CONTACT_COLUMNS: readonly NamedKind[] = [
  [
    // Addresses are found by their own shape; here they say that rows are people.
    { voice: 3, needs: 0, looks: 'mail' },
    `email, e-mail, mail, email address, e-mail address, mail address, mailadresse, emailadresse, e-mail-adresse, courriel, adresse mail, adresse email, adresse e-mail, adresse électronique,
    correo, correo electrónico, dirección de correo, endereço de email, endereço eletrónico, endereço eletrônico, indirizzo email, indirizzo e-mail, posta elettronica,
    mailadres, e-mailadres, emailadres, epost, e-post, e-postadress, epostadress, mejl, adres email, adres e-mail`,
  ],
  sure(
    'PHONE_NUMBER',
    3,
    `phone, telephone, tel, mobile, mobile phone, cell, cell phone, cellphone, landline, fax, whatsapp, contact number, phone number, telephone number, mobile number, mob, mob no, cell number, tel mobile, tel home, tel work, emergency contact number,
    telefon, telefonnummer, telefonnr, telnr, handy, handynummer, handynr, mobil, mobilnummer, mobiltelefon, mobilfunk, mobilfunknummer, natel, fon, tel privat, tel mobil, festnetz, festnetznummer, rufnummer, faxnummer, rückrufnummer, notfallnummer,
    téléphone, téléphone portable, téléphone mobile, téléphone fixe, tél fixe, tél portable, tél mobile, portable, gsm, numéro portable, télécopie,
    teléfono, teléfono móvil, teléfono fijo, móvil, celular, cel, tfno, tlf, tfn, telf, fono, teléfono celular, telefone, telefone fixo, telemóvel, telem, tlm, telef, fone, zap, telefone celular, contacto telefónico,
    telefono, telefono fisso, telefono cellulare, cellulare, recapito telefonico, recapito, tel cellulare, tel casa, telefoon, telefoonnummer, telefoonnr, mobiel, mobiele telefoon, mobiel nummer, mobiele nr, mob nr, gsm nummer, gsm nr, vaste telefoon, faxnummer,
    hemtelefon, mobilnummer, mobilnr, tfn nr, tel nr, telefonu, telefon komórkowy, telefon kontaktowy, telefon stacjonarny, komórka, kom, nr tel, nr telefonu, tel komórkowy, tel kom`,
  ),
  beside(
    1,
    'STREET_ADDRESS',
    2,
    `address, street, street address, street name, home address, address line, residential address, mailing address, postal address, street and number,
    straße, strasse, str, anschrift, adresse, postanschrift, wohnadresse, lieferadresse, rechnungsadresse, heimatadresse, straße hausnummer, straße nr, straße und hausnummer,
    rue, adresse postale, voie, n° et rue, adresse de livraison, dirección, dirección postal, calle, domicilio, calle y número,
    endereço, morada, rua, logradouro, indirizzo, via, residenza, indirizzo di residenza, adres, straat, straatnaam, straat en huisnummer, straat huisnummer, huisadres, woonadres,
    adress, hemadress, gata, gatuadress, postadress, bostadsadress, adres zamieszkania, adres zameldowania, adres korespondencyjny, ulica, ul, ulica i numer`,
  ),
  beside(
    2,
    'POSTAL_CODE',
    1,
    `zip, zip code, zipcode, postcode, post code, postal code, postal, plz, postleitzahl, code postal, cp, c.p., código postal, cod postal, cep, cap, c.a.p., codice postale,
    codice di avviamento postale, postcode, postnummer, postnr, kod pocztowy, kod poczt, npa, post kod, code post, cód post, codpostal`,
  ),
  // In Poland by itself; what else is called a code looks otherwise.
  [{ type: 'POSTAL_CODE', looks: 'polish-code', voice: 0, needs: 2 }, 'kod'],
  beside(
    2,
    'LOCATION',
    1,
    `city, town, locality, village, suburb, hometown, residence, place of residence, city of residence, city town, stadt, ort, wohnort, gemeinde, ortschaft, ville, commune, localité, comuna,
    ciudad, localidad, población, municipio, cidade, localidade, município, concelho, città, comune, località, comune di residenza, plaats, woonplaats, stad, gemeente,
    postort, bostadsort, kommun, miasto, miejscowość, gmina`,
  ),
  beside(
    3,
    'LOCATION',
    0,
    `state, province, region, county, country, country of residence, location, place, land, bundesland, kanton, wohnland, pays, région, país, provincia, regione, nazione, paese,
    provincie, landsdel, län, kraj, województwo, powiat, estado de residencia, distrito`,
  ),
  sure(
    'USERNAME',
    2,
    `username, user name, login name, screen name, user handle, twitter handle, benutzername, nutzername, anmeldename, nom d'utilisateur, nombre de usuario, nome de usuário, nome de utilizador,
    nome utente, gebruikersnaam, inlognaam, användarnamn, inloggningsnamn, nazwa użytkownika`,
  ),
  beside(
    2,
    'USERNAME',
    1,
    `user, login, handle, nick, nickname, benutzer, nutzer, kennung, benutzerkennung, utilisateur, identifiant, pseudo, usuario, usuário, utilizador, utente, gebruiker, användare, użytkownik`,
  ),
];
