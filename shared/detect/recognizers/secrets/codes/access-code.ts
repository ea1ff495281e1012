import { compileContext, hasContext } from '../../../engine/context.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { CARD_WORDS } from '../../card.ts';
import { CODE, endsInComma, isPinOfThing, TELLS, TO_CODE, WORDS } from './shape.ts';

const NOUNS = (
  'code codes codigo código codigos códigos codice codici kod kody koden koder kodu kodem passcode digicode tan combination combinaison combinación combinação combinazione combinatie kombinacja kombination zahlenkombination tresorkombination ' +
  'türcode haustürcode torcode garagencode alarmcode tresorcode safecode eingangscode zutrittscode entsperrcode sperrcode einmalcode einmalpasswort bestätigungscode sicherheitscode zugangscode freischaltcode ' +
  'toegangscode deurcode voordeurcode poortcode kluiscode garagecode ontgrendelcode verificatiecode beveiligingscode ' +
  'portkod portkoden dörrkod dörrkoden grindkod grindkoden larmkod larmkoden låskod kassaskåpskod upplåsningskod entrékod verifieringskod säkerhetskod engångskod secreto segreto'
).split(' ');
/** What makes a "code" one that lets somebody in; stands before or after the word. */
const ACCESS =
  /verif|valid|confirm|security|sicherheit|s[ée]curit|segur|sicurezza|beveilig|säkerhet|bezpiecz|access|zugang|acc[èe]s|acceso|acesso|accesso|toegang|dostęp|log-?in|sign-?in|anmelde|auth|one.?time|einmal|engång|jednoraz|usage unique|2fa|mfa|otp|sms|unlock|freischalt|entsperr|door|gate|alarm|garage|gym|house|bike|safe\b|locker|lockbox|keypad|tür|porte|puerta|portal|porta|portkod|deur|dörr|drzwi|larm(?:\b|kod)|larme|allarm|alarm|port[aã]o|port[oó]n|bram[aęy]|furtk|domofon|cancell|interphone|digicode|coffre|kluis|tresor|sejf|cofre|override|disarm|duress|master|entry\b|entrance|entrée|eingang|zutritt|ingresso|entrada|ingång|entré\b|wejści|klatk|piwnic|garaż|portail|portill|portaria|verja|cancela|grind|poort|hek\b|voordeur|berging|fietsen|kelder|keller|fahrrad|v[ée]los?\b|trastero|cantina|immeuble|résidence|edificio|prédio|condom[íi]nio|treppen|trapp|stairwell|ascen[sc]|elevador|fahrstuhl|\block\b|padlock|schloss|serrure|candado|cerradura|cadeado|fechadura|lucchetto|serratura|hangslot|hänglås|kłódk|zamk|key ?(?:box|safe)|schlüssel|cl[ée]s\b|llaves|chaves|chiavi|sleutel|nyckel|klucze|sblocc|desbloq|déverrouil|ontgrendel|upplås|odblok|bestätigung|potwierdz|weryfik|pair|kopplung|passcode|whatsapp|bank|paypal|(?:por|par|per|by|via) (?:m[ei]ssag|mensa|text)|wiadomości|get in\b|to enter\b|reinkomm|hineinkomm|d['’]en bas|entrer\b|entrar\b|entrare\b|binnen ?(?:te )?kom|komma in\b|wejść|laundry|waschk|müllraum|spind|umkleid|buander|poubelle|vestiaire|casier|salle\b|lavander|taquilla|azotea|vestuar|bicicletár|armadiett|spogliato|lavanderia|schuur\b|berghok|\bkast(?:je)?\b|wasplaats|tvättstug|soprum|förråd|cykelrum|wózk|rowerow|pralni|śmietnik|smietnik|szlaban|szafk|szatni/i;
/** "access code section 1201". */
const PART =
  /(?<!\p{L})(?:section|step|page|article|version|table|chapter|room|line|abschnitt|seite|artikel|página|pagina|artículo|artigo|articolo)\W{0,3}$/iu;
/** Codes of things. */
const OTHER =
  /(?:zip|postal|post|error|fehler|erreur|status|exit|return|country|area|dial|product|item|promo|discount|coupon|gutschein|rabatt|voucher|order|source|colou?r|hex|bar|qr|tracking|response|http|sort|swift|branch|routing|tax|icd|cpt|hs|dress|building|airport|course|class|reference|ref|booking|invite|referral|gift|store|unit|job|cost|reason|naics|sic|currency|language|morse|machine|byte|op|civil|penal|legal|car|model|part|serial|postleit|plz)[- ]?$/i;
/** "use code …", "gib den Code … ein". */
const USE =
  /(?:use|using|enter|input|type|submit|with|gib|eingeben|nutze|verwende|mit|utilise[rz]?|saisi\p{L}*|usa|entra con(?: el)?|entre avec(?: le)?|introduce|ingresa|digite|insira|inserisci|gebruik|voer|använd|ange|skriv|użyj|wpisz|podaj)\s(?:\p{L}{1,6}\s)?$/iu;
/** How a code came, said after it: "reçu par SMS", "z smsa". */
/** Whoever's it is: "le code 4821", "mein Code 4821". */
const OWNED =
  /(?:[,(;]|(?<!\p{L})(?:my|the|mein|dein|der|mon|ton|le|mi|el|meu|teu|o|mio|tuo|il|mijn|de|min|den|mój|ten)) $/iu;
const RECEIVED =
  /^[^.!?;:\n]{0,28}?(?<!\p{L})(?:smsa?|whatsapp|text message|authenticator|2fa)(?!\p{L})/iu;
/** "code confidentiel", "codice della carta": what a card or a telephone asks for. */
const OF_CARD =
  /^\p{L}{3,10} (?:confidentiel|secret|segreto|secreto|(?:(?:d[aeio]|del|della|van|till|do|för)(?: (?:la|ma|mi|mia|minha|meu|de|mijn|min|mojej))? )?(?:sim|carte bleue|carte bancaire|ma carte|cb|tarjeta|cart[aã]o|carta|bancomat|cajero|multibanco|bankpas|pinpas|kortet|karty))(?!\p{L})(?! (?:cadeau|regalo|fedelt|fidel|podarunk))/iu;
/** What people say of a code that they typed: "le code 267286 est bon", "kod 634385 nie działa". */
const WORKS =
  /^,? (?:is (?:right|correct|fine)|(?:doesn['’]?t|does not|no longer|won['’]?t|still) works?|works|ist (?:richtig|korrekt)|(?:geht|funktioniert|klappt)(?: nicht)?|est (?:bon|correct|juste)|(?:ne )?(?:marche|fonctionne)|es correcto|(?:no |não )?funciona|está (?:certo|correto)|(?:non )?funziona|è (?:giusto|corretto)|klopt|werkt|stämmer|fungerar|jest (?:dobry|poprawny)|(?:nie )?działa)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d\d$/;
/** What people ask of a code that they know: "gilt noch der Code 7306?", "klopt de code 7306 nog?". */
const STILL =
  '(?<!\\p{L})(?:still|noch|gilt|gültig|toujours|encore|valable|sigue|todavía|aún|ainda|continua|ancora|nog|klopt|geldig|fortfarande|gäller|nadal|wciąż|aktualny)(?!\\p{L})';
const STILL_BEFORE = new RegExp(`${STILL}[^.!?;:\\n]{0,24}$`, 'iu');
const STILL_BEHIND = new RegExp(
  `^ (?:\\p{L}{2,4}(?:-\\p{L}{2})? )?${STILL}(?: \\p{L}{2,9}){0,2}\\s?(?:[?.!,)]|$)`,
  'iu',
);
/** "Handy Code 1998". */
const OF_PHONE =
  /(?<!\p{L})(?:handy|i?phone|smartphone|tablet|ipad|t[ée]l[ée]phone|portable|m[óo]vil|celular|telem[óo]vel|cellulare|telefoon|mobiel|mobilen?|telefone?n?)[ -]$/iu;
const CARDS = compileContext(CARD_WORDS);
/** How many characters before the word are looked at. */
const BEFORE = 32;

/** "your verification code is 123456", "Der Code lautet 123456", "code de sécurité : 4821". */
export const accessCode: Recognizer = {
  id: 'access-code',
  effort: 15,
  leadEffort: 20,
  type: 'PIN',
  trigger: { kind: 'word', words: NOUNS },
  lead: new RegExp(`\\p{L}{3,20}${WORDS}${TO_CODE}`, 'iuy'),
  pattern: new RegExp(CODE, 'y'),
  score: 0.85,
  validate: isAccessCode,
};

const PASSWORDS =
  'password passcode passwort kennwort passe mdp contraseña contrasena clave chave senha parola wachtwoord lösenord lösenordet hasło'.split(
    ' ',
  );

/** "a senha do portão é 683957": digits only, for a door or a card, are a PIN whatever they are called. */
export const pinCalledPassword: Recognizer = {
  id: 'pin-called-password',
  effort: 10,
  leadEffort: 10,
  type: 'PIN',
  trigger: { kind: 'word', words: PASSWORDS },
  lead: new RegExp(`\\p{L}{3,20}${WORDS}${TO_CODE}`, 'iuy'),
  pattern: new RegExp(CODE, 'y'),
  score: 0.85,
  validate: ({ text, anchor, start }) =>
    isPinOfThing(text.slice(anchor, start), text.slice(Math.max(0, anchor - BEFORE), anchor)),
};

const YOUR =
  'your|the|my|ihr|dein|der|mein|votre|ton|le|tu|su|el|o|seu|teu|il|tuo|suo|uw|je|jouw|de|din|ditt|twój|kod';
const KIND = '(?:code|pin|otp|tan|passcode|código|codice|kod)';

/** "123456 is your verification code", "123456 ist dein Code". */
export const codeBefore: Recognizer = {
  id: 'access-code-before',
  type: 'PIN',
  trigger: { kind: 'digits', min: 3, max: 8, next: ' -', digitsAfter: [0, 3] },
  notAfter: /[\w.,:/#$€£]/,
  pattern: new RegExp(
    `(?:\\d{3}[ -]\\d{3}|\\d{4,8})(?= (?:is|ist|est|es|é|è|to|jest|är) (?:${YOUR}) [^\\n.]{0,40}?${KIND}\\b)`,
    'iy',
  ),
  score: 0.9,
  validate: isCodeBefore,
};

function isAccessCode(candidate: Candidate): boolean {
  const { text, anchor, start, end } = candidate;
  const said = text.slice(anchor, start);
  const led = text.slice(Math.max(0, anchor - BEFORE), anchor);
  if (OTHER.test(led.trimEnd()) || PART.test(said)) return false;
  const length = end - start;
  if (endsInComma(said)) return false;
  if (/^tan/i.test(said)) return said.startsWith('TAN') && (TELLS.test(said) || length >= 6);
  if (ACCESS.test(said) || ACCESS.test(led) || OF_CARD.test(said)) return true;
  const behind = text.slice(end, end + BEFORE + 8);
  if (RECEIVED.test(behind) || (WORKS.test(behind) && !YEAR.test(text.slice(start, end))))
    return true;
  if (length <= 6 && !YEAR.test(text.slice(start, end)) && isAskedAfter(led + said, behind))
    return true;
  if (OF_PHONE.test(led) && /^\p{L}+:? $/u.test(said) && length !== 5 && length <= 6) return true;
  if (length <= 6 && OWNED.test(led) && /^\p{L}+\s$/u.test(said) && isBesideCard(candidate))
    return true;
  // Settings of programs: `x.code = 123456`, `"code": 123456`.
  if (/[.'"=`]$|\w=\w/.test(led) || /^\p{L}+\s?=/u.test(said)) return false;
  if (length < 6 || length > 7 || /\d[A-Z]|[A-D]\d/.test(text.slice(start, end))) return false;
  if (USE.test(led)) return true;
  return TELLS.test(said) && (/\p{L}\s\P{L}*$/u.test(said) || endsSentence(text, end));
}

function isAskedAfter(led: string, behind: string): boolean {
  return STILL_BEFORE.test(led) || STILL_BEHIND.test(behind);
}

function isBesideCard({ text, start, end }: Candidate): boolean {
  return hasContext(text, start, end, CARDS);
}

function isCodeBefore({ text, start, end }: Candidate): boolean {
  if (text[start - 1] === '-' && text.slice(start - 2, start) !== 'G-') return false;
  const noun = new RegExp(KIND, 'i').exec(text.slice(end, end + 60))!.index + end;
  if (OTHER.test(text.slice(Math.max(end, noun - BEFORE), noun).trimEnd())) return false;
  // "2024 is the code of …" tells nothing about access.
  return (
    ACCESS.test(text.slice(end, noun + 12)) ||
    !/^ \p{L}+ (?:the|der|le|el|o|il|de)\s/u.test(text.slice(end, noun))
  );
}

function endsSentence(text: string, at: number): boolean {
  return /^[.,!?)]?\s*(?:\n|$)/.test(text.slice(at, at + 4));
}
