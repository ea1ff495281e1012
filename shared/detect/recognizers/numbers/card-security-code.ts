import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { cardEndsAt, isNearCard } from '../card.ts';
import { announced } from './announced.ts';
import { cues } from './cue-words.ts';

/** Three or four digits; no amount, time or part of a number. */
export const CODE_VALUE = /\d{3,4}(?![\w@%€$£/:]|[.,-]\d|\s?(?:€|eur|usd))/iy;

/** Card security codes under the names that mean nothing else. */
export const cvv: Recognizer = announced({
  id: 'card-cvv',
  type: 'CREDIT_CARD_CVV',
  announcement: {
    names: cues(`
      cvv, cvc, cvv2, cvc2, csc, cav2, cvv/cvc, cvv code, cvc code, cvv-code, cvc-code, cvv no,
      card verification code, card verification value, card verification number, card security code, card code verification,
      kartenprüfnummer, kartenpruefnummer, kartenprüfziffer, cvv-nummer, cvc-nummer, cvv-kod, cvc-kod, cvv-koden, cvc-koden,
      code cvv, code cvc, cryptogramme, cryptogramme visuel, código cvv, código cvc, codice cvv, codice cvc, kod cvv, kod cvc, kod cvv2, kod cvc2`),
  },
  value: CODE_VALUE,
  score: 0.92,
});

/** The same under names that codes of doors and log-ins have too: only where a card is spoken of. */
export const securityCode: Recognizer = announced({
  id: 'card-security-code',
  type: 'CREDIT_CARD_CVV',
  announcement: {
    names: cues(`
      security code, sec code, sec. code, sec. no, verification code, security number, cid, crypto, krypto, three digits, code on the back, digits on the back, number on the back, back of the card, back of card,
      sicherheitscode, prüfziffer, pruefziffer, prüfnummer, pruefnummer, sicherheitsnummer, prüfcode,
      code hinten, code auf der rückseite, code de sécurité, code de vérification, code au dos, code derrière, code au verso, numéro de sécurité,
      código de atrás, cód. seg, código de seguridad, código de verificación, código de segurança, código de verificação,
      codice di sicurezza, codice di verifica, codice sicurezza, codice dietro, codice sul retro, beveiligingscode, veiligheidscode, controlecode, code achterop,
      säkerhetskod, säkerhetskoden, kontrollkod, koden på baksidan, kod z tyłu, kod zabezpieczający, kod bezpieczeństwa, kod weryfikacyjny`),
  },
  value: CODE_VALUE,
  score: 0.85,
  validate: isNearCard,
});

/** "the 3 digits are 123", "os 3 números 123", "les trois chiffres : 123", beside a card. */
export const threeDigits: Recognizer = {
  id: 'card-three-digits',
  effort: 2,
  type: 'CREDIT_CARD_CVV',
  trigger: {
    kind: 'word',
    words:
      'digits digit numbers ziffern zahlen chiffres cifras números numeros dígitos numeri cifre cijfers siffror siffrorna cyfry liczby'.split(
        ' ',
      ),
  },
  lead: /(?<=(?:3|three|drei|trois|tres|três|tre|drie|trzy) )\p{L}{5,9}(?: number)?(?: (?:on|auf|au|de|do|da|del|dietro|sul|van|på|na|z|behind|hinten|derrière|detrás|atrás|achterop|bak)(?: \p{L}{2,10}){0,4}?)?(?: (?:is|are|was|sind|sont|son|são|sono|zijn|är|to))? ?[:,]? ?(?=\d{3}(?!\d))/iuy,
  pattern: CODE_VALUE,
  score: 0.85,
  validate: isNearCard,
};

/** "código de segurança do cartão 123", "security code on the back of the card 123": without a verb. */
export const codeOfCard: Recognizer = {
  id: 'card-code-of-card',
  effort: 4,
  type: 'CREDIT_CARD_CVV',
  trigger: {
    kind: 'word',
    words:
      'card carte bancaire tarjeta cartão cartao carta creditcard kaart kreditkarte karte kortet karty'.split(
        ' ',
      ),
  },
  lead: /\p{L}{4,11} ?:? ["'(]?(?=\d{3}(?!\d))(?<=(?:(?:security|verification) (?:code|number)|(?:code|c[oó]digo|codice|kod) (?:d[ei] )?(?:s[ée]cur|segur|sicur|v[ée]rif|bezp|zabez)|(?:sicherheits|prüf|beveiligings|veiligheids|säkerhets)[ck]od)[^\d\n.;!?]{1,48})/iuy,
  pattern: CODE_VALUE,
  score: 0.8,
};

/** After card number and expiry: `… 4242 04/27 123`, "… 4242 (04/27, codice 123)", "… 4242 exp 04/27 and 123 on the back". */
export const cvvAfterExpiry: Recognizer = {
  id: 'card-cvv-after-expiry',
  effort: 2,
  type: 'CREDIT_CARD_CVV',
  trigger: { kind: 'digits', min: 3, max: 4 },
  notAfter: /[\w/.:€$£+-]/,
  pattern:
    /(?<=\d{3}\D{1,32}(?:0[1-9]|1[0-2])[/|-](?:20)?[2-4]\d[^\d\n]{1,28})\d{3,4}(?![\w@%€$£/:]|[.,-]\d|\s?(?:€|eur|usd|euro|kr\b|zł))/iy,
  score: 0.85,
  validate: followsCardAndExpiry,
};

const REACH = 100;
const CARD_AND_EXPIRY = /\D{1,32}(?:0[1-9]|1[0-2])[/|-](?:20)?[2-4]\d[^\d\n]{1,28}$/;

function followsCardAndExpiry({ text, start }: Candidate): boolean {
  const from = Math.max(0, start - REACH);
  const cardEnd = text.slice(from, start).search(CARD_AND_EXPIRY);
  return cardEnd > 0 && cardEndsAt(text, from + cardEnd);
}
