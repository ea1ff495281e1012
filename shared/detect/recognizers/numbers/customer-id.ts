import type { Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { CODE, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Under which a company or club keeps a person: customer, client, member and loyalty numbers. */
export const customerId: Recognizer = announced({
  id: 'customer-id',
  type: 'CUSTOMER_ID',
  announcement: {
    nouns: cues(`
      customer, client, cust, member, membership, loyalty, loyalty card, rewards, frequent flyer, frequent flier, subscription, subscriber, consumer, guest, mileage,
      kunden, mitglieds, client abonné, abonné, abonnement, fidélité, carte de fidélité, membre, sociétaire,
      cliente, clientes, abonado, socio, socia, miembro, fidelidad, suscriptor, titular,
      sócio, membro, assinante, fidelidade, aderente, tessera, tessera fedeltà, fedeltà, associato, abbonamento,
      klant, lid, klienta, klient, członka, członkowski, abonenta, karty lojalnościowej, kund, medlem`),
    names: cues(`
      customer number, client number, member number, customer ref, customer reference, client ref, client reference, account id, account ref, customer account, membership number, loyalty card, rewards number, loyalty number, frequent flyer,
      kundennummer, kundennr, kunden-nr, kunden-id, kundenkonto, kundenkontonummer, mitgliedsnummer, mitgliedsnr, mitglieds-nr, mitglieds-id, mitgliedernummer, vielfliegernummer, vertragsnummer, vertragskonto, vertragskontonummer, abonummer, bonuskarte, kundenkarte,
      référence client, carte de fidélité, tarjeta de fidelidad, cartão fidelidade, tessera fedeltà, karta lojalnościowa, karty lojalnościowej, identifiant client, code client, número de cliente, número de socio, código de cliente, codice cliente, código do cliente, id cliente, id klienta,
      klantnummer, klantnr, klant-nr, klant-id, klantennummer, relatienummer, lidnummer, lidmaatschapsnummer, debiteurnummer, debiteurennummer, contractnummer, klantenkaart, klantkaart,
      kundnummer, kundnr, kund-id, medlemsnummer, medlemsnr, medlems-id, numer klienta, nr klienta, kod klienta`),
    labels: cues('customer, client id, kunde, kunden-nr., mitglied, customer id'),
  },
  value: CODE,
  score: 0.92,
  validate: (candidate) => plausibleCode(candidate),
});

/** An "account number" that holds letters belongs to a shop or provider rather than a bank. */
export const accountCode: Recognizer = announced({
  id: 'account-code',
  type: 'CUSTOMER_ID',
  announcement: {
    nouns: cues('account, acct, user account'),
    names: cues('accountnumber, account ref, account reference'),
  },
  value: CODE,
  score: 0.75,
  validate: (candidate) =>
    /[A-Za-z]/.test(candidate.text.slice(candidate.start, candidate.end)) &&
    plausibleCode(candidate),
});
