/** Names that no mailbox has, or that stand for somebody's in nine languages: dots, dashes and case are ignored. */
const STANDS_FOR_A_NAME = new Set(
  `name names user username userid you yourname youremail youraddress yourmail email mail emailaddress someone
  somebody anyone foo bar baz foobar example sample placeholder firstname lastname firstnamelastname firstlast
  vorname nachname vornamenachname deinname ihrname deineemail ihreemail deinemail benutzer benutzername nutzer
  beispiel jemand nom prenom prénom prenomnom prénomnom votrenom votreemail tonemail utilisateur exemple quelquun
  nombre apellido nombreapellido tunombre sunombre tucorreo sucorreo correo usuario ejemplo alguien nome sobrenome
  apelido nomesobrenome nomeapelido seunome seuemail teuemail usuário utilizador exemplo alguém cognome nomecognome
  tuonome tuaemail utente esempio qualcuno naam voornaam achternaam voornaamachternaam jouwnaam uwnaam jouwemail
  gebruiker gebruikersnaam voorbeeld iemand namn förnamn efternamn förnamnefternamn dittnamn dinmail användare
  användarnamn exempel någon imie imię nazwisko imienazwisko imięnazwisko twojemail twójemail uzytkownik użytkownik
  contact contacto kontakt contatto contato
  przyklad przykład ktos ktoś`.split(/\s+/),
);

/** Reserved for documentation and tests (RFC 2606, RFC 6761), and what manuals write instead. */
const STANDS_FOR_A_DOMAIN =
  /(?:^|\.)(?:(?:example|domain|yourdomain|mydomain|yourcompany|beispiel|ejemplo|exemplo|exemple|esempio|voorbeeld|exempel|przyklad)\.\p{L}{2,4}|example|invalid|test|localhost)$/iu;

/** Whether an address such as `your.name@example.com` shows how one is written and is nobody's. */
export function isPlaceholderAddress(local: string, domain: string): boolean {
  const name = local.toLowerCase().replace(/[._+-]|\d$/g, '');
  return STANDS_FOR_A_NAME.has(name) && STANDS_FOR_A_DOMAIN.test(domain);
}
