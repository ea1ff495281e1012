import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds PINs, in nine languages', () => {
  expectFindings('PIN', [
    'my PIN is «4821»',
    'The pin for my card is «4821»',
    'OTP «482913»',
    'sim puk «12345678»',
    'Die PIN meiner EC-Karte lautet «4821».',
    'Ihre TAN lautet «482913»',
    'mon code PIN est «4821»',
    'El PIN de mi tarjeta es «4821»',
    'O PIN do meu cartão é «4821»',
    'Il PIN della mia carta è «4821»',
    'mijn pincode is «4821»',
    'min PIN-kod är «4821»',
    'mój PIN to «4821»',
  ]);
});

it('finds codes that let somebody in, in nine languages', () => {
  expectFindings('PIN', [
    'your verification code is «482913»',
    '«482913» is your verification code',
    'G-«482913» is your Google verification code',
    'use code «482913» to log in',
    'Your WhatsApp code: «482-913»',
    'door code: «4821»',
    'Der Code lautet «482913»',
    '«482913» ist Ihr Bestätigungscode',
    'code de vérification : «482913»',
    'el código de verificación es «482913»',
    'o código é «482913»',
    'il codice di verifica è «482913»',
    'de verificatiecode is «482913»',
    'verifieringskod: «482913»',
    'kod weryfikacyjny: «482913»',
  ]);
});

it('finds codes of doors and alarms, and those that came by message, in nine languages', () => {
  expectFindings('PIN', [
    'the alarm code is «4821»',
    'Der Code der Alarmanlage ist «4821».',
    "Il passe jeudi. Le code de l'alarme est «4821».",
    'el código del portón es «4821»',
    'o código do portão é «4821»',
    "Il codice dell'allarme è «4821».",
    'De code van het alarm is «4821»',
    'Koden till larmet är «4821».',
    'portkoden är «4821»',
    'kod do bramy «482193»',
    'I told them the code «4821» from the text message',
    "j'ai donné le code «4821» reçu par sms",
    'gli ho dato il codice «4821» arrivato via sms',
    'podałem mu kod «4821» z smsa',
  ]);
});

it('finds PINs directly behind their word, where a card or a telephone is spoken of', () => {
  expectFindings('PIN', [
    'I sent her the card pin «4821» in a letter',
    'die Bank-Pin «4821» und die Handypin «7730» kenne nur ich',
    'mon code pin «4821» ne marche plus',
    'el iban es otro, el pin «4821», y ya',
    'o pin «4821» do multibanco',
    'il codice pin «482193» della carta',
    'mijn pin «4821» is geblokkeerd',
    'abonnemanget är mitt, pin «4821»',
    'pin de la SIM «4821»; ma carte bleue, code «4821»',
    'kod pin «4821» do karty, a pin «7730» do telefonu w banku',
  ]);
});

it('finds codes that open something, in quotes and brackets too', () => {
  expectFindings('PIN', [
    'the entry code («4821»), the locker combination is "«7730»"',
    'Treppenhaus: Code „«4821»“, Sperrcode «7730»',
    'code d’entrée de la résidence : «4821», clés dans la boîte, code «7730»',
    'código de desbloqueo «4821», el código del trastero es «7730»',
    'código do cadeado: «4821»',
    'il codice del lucchetto («4821») e quello d’ingresso, codice «7730»',
    'code van de fietsenstalling: «4821», ontgrendelcode «7730»',
    'nyckelskåpet har koden «4821», låskod «7730»',
    'kod do klatki schodowej: «4821», kod do kłódki «7730»',
  ]);
});

it('finds what doors open with, boxes for keys, and doors among codes', () => {
  expectFindings('PIN', [
    'the gate opens with «4821»; Das Tor geht mit «4821» auf',
    'la porte s’ouvre avec le «4821», el portón se abre con el «4821»',
    'o portão abre com «4821», il cancello si apre con «4821»',
    'het hek gaat open met «4821», grinden öppnas med «4821», brama otwiera się kodem «4821»',
    'Key safe: «4821»\nSchlüsseltresor: «4821»\nboîte à clés : «4821»\ncaja de llaves: «4821»',
    'Zahlenschloss am Rad: «4821», cadenas du vélo : «4821», cijferslot «4821»',
    'sleutelkastje: «4821», nyckelbox: «4821», skrzynka na klucze: «4821»',
    'New codes from Monday: the gate is «4821», the garage now «7730»',
    'Neue Codes: Tor «4821», Alarmanlage «7730»',
    'the door is 2100 mm high, see code 12',
    'the file opens with 4821 lines, die Tür geht mit 48 Euro nicht',
  ]);
});

it('finds PINs that are called passwords', () => {
  expectFindings('PIN', [
    'a senha do portão é «482193»',
    'la clave de la tarjeta es «4821»',
    'The password for the garage door is «4821»',
    'hasło do bramy to «4821»',
    'the password is 48219377',
  ]);
});

it('leaves codes and pins of things alone', () => {
  expectFindings('PIN', [
    'zip code: 90210',
    'code postal: 48213',
    'error code: 500123',
    'status code is 404404',
    'promo code: 123456',
    'order code 482913',
    'code: 482913 units shipped',
    't.code=3745539;',
    'code points 128-159',
    '2024 is the year code',
    'your order 482913 is your confirmation of purchase',
    'pin 1300 is connected to the LED',
    'PIN board 4821',
    'TAN 2024',
    'use promo code 4821 from the sms',
    'code 4821 failed; see the sms log',
    'tan 4500 leather',
    'HTTP code (4040), area code (2125), dress code [4821]',
    'my pin 4821 on the Arduino board goes to the LED',
    'Gate 4821, Tür 2024, Alarm 4821',
    'room 4821 is your room',
    'pin the GitHub runner to windows-2019, pin a regression test for #8074',
  ]);
});

it('finds codes of cards, and codes with a letter of a keypad', () => {
  expectFindings('PIN', [
    'code confidentiel de ma carte : «4821», code sim «0000»',
    'clave del cajero «9911», il codice della carta è «48213»',
    'mi número secreto de la tarjeta es «4821», Tresorkombination «4821»',
    "le digicode c'est «48B15», kod do domofonu «15K4821»",
    'locker pin «9034», pinkoden är «4477»',
    'ifsc code is hdfc0000381, const pin = 1234; error code 4821B, code promo 4821B',
  ]);
});

it('finds codes in chats: bare doors, new codes, phones, and what works or does not', () => {
  expectFindings('PIN', [
    'le code du portail de la salle c «4806», portão lateral, senha «4471», a senha do cartão, «705120»',
    'de buitendeur is «2590» gevolgd door een hekje; il portone è «8309», la chiave',
    'kod do wózkarni ciągle «2580»?\nela: nie, Szulc zmienił na «7316»',
    'The code for the gate? It was changed to «7316».',
    'kod do klatki od 1. to «5242», code van de kast «8832», kod till tvättstugan «8832»',
    'Handy Code «1998», mobiel code «482913», telemóvel abre com «0852», het alarm gaat eraf met «575608»',
    'refusée, pourtant le code «267286» est bon; der Code «4821» geht nicht; kod «6343» nie działa',
    'O código por mensagem foi «8303», my ATM pin na «2580»',
    'sleutelkast «304897», alarm «9071», portkod «1203», larmet i huset «4096»',
  ]);
});

it('leaves what changed, works or is open otherwise alone', () => {
  expectFindings('PIN', [
    'the error code on the port was changed to 8080, exit code changed to 1234',
    'the promo code 482913 does not work, error code 4821 works, code 2024 works',
    'the door is 2100 mm high, das Tor ist 2030 hoch, the gate is 1998, gate 4821',
    'the portal, password 48213; Portal, Passwort 123456',
    'locked with 12 screws, code, 4821 lines',
    'the price of the gate changed to 4821 euros; the house number changed to 4821',
  ]);
});

it('finds codes that somebody has to type at a door', () => {
  expectFindings('PIN', [
    'buzz «4417» at the main gate, enter «4417#» on the keypad; am Tor einfach «4417» eingeben',
    'tu tapes «4417» au portail, marca «4417» en el portero, digita «4417» no portão',
    'digita «4417» al cancello, toets «4417» in bij de poort, slå «4417» vid grinden, wpisz «4417» przy furtce',
    "boite à clé code «4417», le code d'en bas c'est «44B17», the code to get in is «4417»",
    'enter 4417 at the prompt, press 1234 on the number line, type 2024 in the field',
    'marca 2024 en la tabla, am Eingang 4417 Besucher',
    'digita 4417 na calculadora',
  ]);
});

it('finds codes that are asked after, and alarms of houses that are looked after', () => {
  expectFindings('PIN', [
    'gilt noch der Code «7306»? Is the code still «7306»? le code est toujours «7306» ?',
    '¿sigue siendo el código «7306»? o código ainda é o «7306»?',
    'il codice è ancora «7306»? klopt de code «7306» nog? gäller koden «7306» fortfarande?',
    'czy kod «7306» jest nadal aktualny?',
    'alarme «7441», a vizinha tem a chave',
    'larm «2510»\nnyckel hos grannen',
    'Schlüssel beim Nachbarn, Alarmanlage «4471».',
    'allarme «4471», le chiavi sono sotto il vaso',
    'wachtwoorden: alarm «850839», pasje sportschool pin «471370»',
  ]);
});

it('finds the code that somebody gave when asked', () => {
  expectFindings('PIN', [
    'asked for my PIN and I said «4417»; hat nach meiner TAN gefragt, ich hab «6978» gesagt',
    "il demandait le code de validation, j'ai donné «441790».",
    'chiede il PIN, ho messo «135390» e si è bloccato; vroeg om mijn pincode en ik gaf «4417»',
    'pytali o PIN, podałem «4417».',
    'one PIN, and I said 4417 times; he gave 4417 euros, no code; PIN from 2019, I said 2024',
  ]);
});

it('leaves other codes that still hold, and clocks that ring, alone', () => {
  expectFindings('PIN', [
    'the error code 4821 still appears, is status code 4040 still used?',
    'the zip code is still 90210, der Code von 2024 gilt noch',
    'alarm 0630, keys on the table; alarm 2024, the key was lost',
    'alarm 4821 metres away from the key',
  ]);
});
