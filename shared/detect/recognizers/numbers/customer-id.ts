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
      kundennummer, kundennr, kd.-nr, kdnr, kunden-nr, kunden-id, kundenkonto, kundenkontonummer, mitgliedsnummer, mitgliedsnr, mitglieds-nr, mitglieds-id, mitgliedernummer, vielfliegernummer, vertragsnummer, vertragskonto, vertragskontonummer, abonummer, bonuskarte, kundenkarte,
      référence client, carte de fidélité, tarjeta de fidelidad, cartão fidelidade, tessera fedeltà, karta lojalnościowa, karty lojalnościowej, identifiant client, code client, número de cliente, número de socio, código de cliente, codice cliente, código do cliente, id cliente, id klienta,
      klantnummer, klantnr, klant-nr, klant-id, klantennummer, relatienummer, lidnummer, lidmaatschapsnummer, debiteurnummer, debiteurennummer, contractnummer, klantenkaart, klantkaart,
      kundnummer, kundnr, kund-id, medlemsnummer, medlemsnr, medlems-id, numer klienta, nr klienta, kod klienta`),
    labels: cues(
      'customer, membership, member, membro, adhésion, adhérente, lidmaatschap, medlemskap, mitgliedschaft, członkostwo, client, client id, kunde, kunden-nr., mitglied, customer id, cliente, abonado, socio, sócio, klant, klient, kund, medlem',
    ),
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

/** "customer id please?", and the next message of the chat: "[10:03] Ann: it's W-766701". */
export const customerIdAnswered: Recognizer = {
  id: 'customer-id-answered',
  type: 'CUSTOMER_ID',
  effort: 15,
  leadEffort: 12,
  trigger: {
    kind: 'word',
    words:
      'customer client member membership kundennummer kunden-nr mitgliedsnummer cliente client socio sócio abonné klantnummer lidnummer kundnummer medlemsnummer klienta członkowski'.split(
        ' ',
      ),
  },
  lead: /\p{L}{5,16}[^?\n]{0,40}\?\s{0,2}\r?\n(?:\[?\d[\d.:/, -]{3,20}(?:[ap]\.?m\.?)?\]?[ ]{0,2})?(?:-[ ])?(?:\p{L}[^:\n\d]{0,30}:[ ]{1,2})?(?:(?:it['’]?s|it is|das ist|die|c['’]est|es|é|è|het is|det är|to) (?:(?:la|le|el|il|o|the|die) )?)?/iuy,
  pattern: CODE,
  score: 0.8,
  validate: (candidate) => plausibleCode(candidate),
};
