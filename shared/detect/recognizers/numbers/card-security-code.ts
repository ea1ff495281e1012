import type { Recognizer } from '../../engine/recognizer.ts';
import { isNearCard } from '../card.ts';
import { announced } from './announced.ts';
import { cues } from './cue-words.ts';

const VALUE = /\d{3,4}(?![\w@%€$£/:]|[.,-]\d|\s?(?:€|eur|usd))/iy;

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
  value: VALUE,
  score: 0.92,
});

/** The same under names that codes of doors and log-ins have too: only where a card is spoken of. */
export const securityCode: Recognizer = announced({
  id: 'card-security-code',
  type: 'CREDIT_CARD_CVV',
  announcement: {
    names: cues(`
      security code, verification code, security number, cid, code on the back, digits on the back, number on the back, back of the card, back of card,
      sicherheitscode, prüfziffer, pruefziffer, prüfnummer, pruefnummer, sicherheitsnummer, prüfcode,
      code de sécurité, code de vérification, code au dos, numéro de sécurité,
      código de seguridad, código de verificación, código de segurança, código de verificação,
      codice di sicurezza, codice di verifica, codice sicurezza, beveiligingscode, veiligheidscode, controlecode,
      säkerhetskod, säkerhetskoden, kontrollkod, kod zabezpieczający, kod bezpieczeństwa, kod weryfikacyjny`),
  },
  value: VALUE,
  score: 0.85,
  validate: isNearCard,
});

/** Directly after card number and expiry, as forms and lists have it: `… 4242 04/27 123`. */
export const cvvAfterExpiry: Recognizer = {
  id: 'card-cvv-after-expiry',
  type: 'CREDIT_CARD_CVV',
  trigger: { kind: 'digits', min: 3, max: 4 },
  pattern:
    /(?<=\d{3}[\s,;|]{1,3}(?:0[1-9]|1[0-2])[/|-](?:20)?[2-4]\d[\s,;|]{1,3})\d{3,4}(?![\w@%€$£/:]|[.,-]\d)/y,
  score: 0.85,
};
