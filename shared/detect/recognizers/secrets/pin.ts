import type { Candidate, Recognizer } from '../../engine/recognizer.ts';

const CODE = String.raw`(?:[A-Z]-)?\d{3}[ -]\d{3}(?!\d)|(?:[A-Z]-)?\d{4,8}`;
const END = '(?![\\d\\w%°€$£]|[.,:/-]\\d)';
const VERB =
  '(?:is|was|are|ist|war|lautet|est|es|é|è|to|jest|är|sind|:|=|-|–|→|#)(?: now| jetzt| nun| maintenant| ahora| agora| adesso| nu| teraz)?(?:\\s?:)?';
const FOR =
  "(?: (?:for|für|zum|zur|vom|pour|de|del|para|do|da|per|di|van|voor|för|till|dla|do|to)(?: [\\p{L}'’.-]{1,20}){1,4}?)?";

const PIN_WORDS = 'pin pins pincode geheimzahl puk otp mtan pushtan smstan chiptan totp'.split(' ');
const CODE_WORDS =
  'code codes codigo código codice kod passcode einmalcode einmalpasswort bestätigungscode sicherheitscode zugangscode freischaltcode verificatiecode toegangscode beveiligingscode verifieringskod säkerhetskod engångskod tan'.split(
    ' ',
  );
/** What makes a "code" one that lets somebody in; stands before or after the word. */
const ACCESS =
  /verif|valid|confirm|security|sicherheit|s[ée]curit|segur|sicurezza|beveilig|säkerhet|bezpiecz|access|zugang|acc[èe]s|acceso|acesso|accesso|toegang|dostęp|login|log-?in|sign-?in|anmelde|auth|one.?time|einmal|engång|jednoraz|usage unique|2fa|mfa|otp|sms|unlock|freischalt|entsperr|door|gate|alarm|safe\b|locker|lockbox|keypad|tür|porte|puerta|porta|deur|dörr|drzwi|bestätigung|potwierdz|weryfik|verifi|pair|kopplung|passcode|whatsapp|bank|paypal/i;
/** Codes of things. */
const OTHER =
  /(?:zip|postal|post|error|fehler|erreur|status|exit|return|country|area|dial|product|item|promo|discount|coupon|gutschein|rabatt|voucher|order|source|colou?r|hex|bar|qr|tracking|response|http|sort|swift|branch|routing|tax|icd|cpt|hs|dress|building|airport|course|class|reference|ref|booking|invite|referral|gift|store|unit|job|cost|reason|naics|sic|currency|language|morse|machine|byte|op|civil|penal|legal|car|model|part|serial|postleit|plz)[- ]?$/i;

/** A verb or a colon between the word and the digits. */
const TELLS = /[:]|\s(?:is|was|ist|war|lautet|est|es|é|è|to|jest|är)\s/;

/** "use code …", "gib den Code … ein". */
const USE =
  /(?:use|using|enter|input|type|submit|with|gib|eingeben|nutze|verwende|mit|utilise[rz]?|saisi\p{L}*|usa|introduce|ingresa|digite|insira|inserisci|gebruik|voer|använd|ange|skriv|użyj|wpisz|podaj)\s(?:\p{L}{1,6}\s)?$/iu;

/** "PIN is 4821", "OTP: 123456", "la PIN de la tarjeta es 4821". */
export const pin: Recognizer = {
  id: 'pin',
  type: 'PIN',
  trigger: { kind: 'word', words: PIN_WORDS },
  lead: new RegExp(
    `\\p{L}{3,12}(?:[ -](?:code|kod|codice|nummer|number))?${FOR}(?:\\s?${VERB})?\\s{1,2}["'\`*]{0,2}(?=(?:[A-Z]-)?\\d)`,
    'iuy',
  ),
  pattern: new RegExp(`(?:${CODE})${END}`, 'y'),
  score: 0.9,
  validate: ({ text, anchor, start }) => {
    const said = text.slice(anchor, start);
    // "pin 1234" may be the leg of a chip: without a verb only the capitals are taken.
    return !/^pins?\s/.test(said) || /[:=]|\s\S+\s/.test(said.trimStart());
  },
};

/** "your verification code is 123456", "Der Code lautet 123456", "code de sécurité : 4821". */
export const accessCode: Recognizer = {
  id: 'access-code',
  type: 'PIN',
  trigger: { kind: 'word', words: CODE_WORDS },
  lead: new RegExp(
    `\\p{L}{3,20}(?: (?:de|di|d'|do|da)? ?\\p{L}{3,16}){0,2}?${FOR}(?:\\s?${VERB})?\\s{0,2}["'\`*]{0,2}(?=(?:[A-Z]-)?\\d)`,
    'iuy',
  ),
  pattern: new RegExp(`(?:${CODE})${END}`, 'y'),
  score: 0.85,
  validate: isAccessCode,
};

/** "123456 is your verification code", "123456 ist dein Code". */
export const codeBefore: Recognizer = {
  id: 'access-code-before',
  type: 'PIN',
  trigger: [{ kind: 'digits', min: 3, max: 8, next: ' -' }],
  notAfter: /[\w.,:/#$€£]/,
  pattern:
    /(?:\d{3}[ -]\d{3}|\d{4,8})(?= (?:is|ist|est|es|é|è|to|jest|är) (?:your|the|my|ihr|dein|der|mein|votre|ton|le|tu|su|el|o|seu|teu|il|tuo|suo|uw|je|jouw|de|din|ditt|twój|kod)\b[^\n.]{0,40}?\b(?:code|pin|otp|tan|passcode|código|codice|kod)\b)/iy,
  score: 0.9,
  validate: isCodeBefore,
};

function isAccessCode({ text, anchor, start, end }: Candidate): boolean {
  const said = text.slice(anchor, start);
  const led = text.slice(Math.max(0, anchor - 32), anchor);
  if (OTHER.test(led.trimEnd())) return false;
  if (/^tan/i.test(said)) return said.startsWith('TAN');
  if (ACCESS.test(said) || ACCESS.test(led)) return true;
  if (/[.'"=]$|\w=\w/.test(led) || /^\p{L}+\s?=/u.test(said)) return false;
  if (!TELLS.test(said) && !USE.test(led)) return false;
  return end - start >= 6 && end - start <= 7 && !/["'`]$/.test(led);
}

function isCodeBefore({ text, start, end }: Candidate): boolean {
  if (text[start - 1] === '-' && text.slice(start - 2, start) !== 'G-') return false;
  const code = nextCode(text, end);
  const said = text.slice(end, code + 12);
  if (OTHER.test(before(text, code))) return false;
  return ACCESS.test(said) || !/^ \p{L}+ (?:the|der|le|el|o|il|de)\s/u.test(said);
}

function nextCode(text: string, from: number): number {
  const found = /\b(?:code|pin|otp|tan|passcode|código|codice|kod)\b/i.exec(
    text.slice(from, from + 60),
  );
  return from + (found?.index ?? 0);
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at).trimEnd();
}
