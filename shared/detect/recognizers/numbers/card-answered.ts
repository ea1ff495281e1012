import type { Recognizer } from '../../engine/recognizer.ts';
import type { EntityType } from '../../entity-types/index.ts';
import { isNearCard } from '../card.ts';
import { words } from '../personal/vocabulary.ts';
import { EXPIRY_VALUE } from './card-expiry.ts';
import { CODE_VALUE } from './card-security-code.ts';

/** The rest of the question, who answers, and "yes it's". */
const LEAD =
  /\p{L}{3,16}(?!\p{L})[^?\n\d]{0,40}\?["']?\s{1,3}(?:[-–] |\p{L}[^:\n\d?]{0,24}: ?)?(?:\p{L}[\p{L}'’,. ]{0,24} )?(?=\d)/uy;

function answered(id: string, type: EntityType, asked: string, pattern: RegExp): Recognizer {
  return {
    id,
    type,
    effort: 14,
    trigger: { kind: 'word', words: words(asked) },
    lead: LEAD,
    pattern,
    score: 0.75,
    validate: isNearCard,
  };
}

/** "And the expiry date? Caller: 10/28." */
export const expiryAnswered: Recognizer = answered(
  'card-expiry-answered',
  'CREDIT_CARD_EXPIRATION',
  'expiry expiration expires ablaufdatum gültig expire caducidad caduca vence vencimiento validade scadenza scade vervaldatum utgångsdatum ważności ważna',
  EXPIRY_VALUE,
);

/** "Can you confirm the security code? Caller: yes it's 338." */
export const cvvAnswered: Recognizer = answered(
  'card-code-answered',
  'CREDIT_CARD_CVV',
  'cvv cvc security sicherheitscode prüfziffer cryptogramme sécurité seguridad segurança sicurezza beveiligingscode säkerhetskod zabezpieczający digits ziffern chiffres cifras cifre cijfers siffror cyfry',
  CODE_VALUE,
);
