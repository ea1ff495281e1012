import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds security codes in nine languages', () => {
  expectFindings('CREDIT_CARD_CVV', [
    'CVV «123», and my other CVC is «4567».',
    'Kartenprüfnummer: «737»',
    'cryptogramme visuel : «321»',
    'ma carte 4111 1111 1111 1111 expire 11/29, crypto «321»',
    'tarjeta 4111-1111-1111-1111 caduca 11/29 código de seguridad «456»',
    'cartão 4111 1111 1111 1111, código de segurança «456»',
    'carta di credito 4111 1111 1111 1111, codice di sicurezza «111»',
    'CVC-code «111»',
    'kortnummer 4111 1111 1111 1111 säkerhetskod «111»',
    'kod CVV «111»',
    '{"cvv": "«123»", "cvc2": "«999»"}',
    '4111 1111 1111 1111 04/27 «123»',
    '4111111111111111|04|27|«123»',
    'cartão 4111 1111 1111 1111 validade 04/29 e os 3 números «293»',
    'la carte 4111 1111 1111 1111 et les trois chiffres au dos : «293»',
  ]);
});

it('leaves the codes of doors and log-ins, counts and masks alone', () => {
  expectFindings('CREDIT_CARD_CVV', [
    'Your security code is 1234.',
    'Sicherheitscode 1234 für die Tür',
    'cvv test passed in 123 ms',
    'CVV: ***',
    'cvv 12, cvv 12345, CVV 123.45',
    'postal code 123, error code 404, crypto 500',
    'kod bezpieczeństwa 1234',
  ]);
});

it('finds it behind card and expiry, whatever stands between', () => {
  expectFindings('CREDIT_CARD_CVV', [
    'la carta 4111 1111 1111 1111 (12/27, codice «448»), due notti',
    'its 4111111111111111 exp 09/28 and «145» on the back',
    'order 4111111111111112 of 09/28, 145 pieces',
    'paid with 4111 1111 1111 1111 (12/27, 250 euro)',
  ]);
});

it('finds it behind the card and where on it the code stands', () => {
  expectFindings('CREDIT_CARD_CVV', [
    'código de segurança do cartão «482»',
    'codice di sicurezza sul retro della carta «482»',
    'les 3 chiffres derrière la carte «427»',
    'de drie cijfers achterop mijn creditcard zijn «713»',
    'Kreditkarte, der Code hinten ist «224», visa, sec code «118»',
    'the security of the card 123 door',
  ]);
});

it('finds what was asked for on the telephone', () => {
  expectFindings('CREDIT_CARD_CVV', [
    "Agent: the security code of the card? Caller: yes it's «338». Agent: and the expiry? Caller: 10/28.",
    'the security of the card? Room 12, see 3389 pages',
    'Which digits? Bob: 404',
  ]);
});
