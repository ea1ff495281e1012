import type { Recognizer } from '../../engine/recognizer.ts';
import { announced, BEHIND_COMPANY, DIGIT_WITHIN } from './announced.ts';
import { CODE, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

const ANNOUNCEMENT = {
  nouns: cues(`
      customer, client, cust, member, membership, loyalty, loyalty card, rewards, frequent flyer, frequent flier, subscription, subscriber, consumer, guest, mileage, patient portal, skymiles, avios, payback, bahncard, nectar, clubcard, flying blue, eurobonus, miles & more,
      kunden, kunde, kundin, mitglieds, mitglied, client abonné, abonné, abonnement, fidélité, carte de fidélité, membre, sociétaire, adhérent, adhésion, allocataire,
      cliente, clienta, clientes, abonado, socio, socia, miembro, fidelidad, suscriptor, titular,
      sócio, sócia, membro, assinante, fidelidade, aderente, tessera, tessera socio, tessera fedeltà, fedeltà, associato, abbonamento,
      klant, lid, klienta, klient, członka, członkowski, abonenta, karty lojalnościowej, kund, medlem`),
  names: cues(`
      customer number, client number, member number, customer ref, customer reference, client ref, client reference, cust ref, account id, account ref, customer account, membership number, membership card, loyalty card, rewards number, loyalty number, frequent flyer,
      kundennummer, kd nr, kunden-id, kundenkonto, kundenkontonummer, mitgliedsnummer, mitglieds-id, mitgliedernummer, mitgl nr, mitgliedskarte, vielfliegernummer, vertragsnummer, vertragskonto, vertragskontonummer, abonummer, bonuskarte, kundenkarte, bg nummer,
      référence client, réf client, carte de fidélité, tarjeta de fidelidad, cartão fidelidade, tessera fedeltà, karta lojalnościowa, karty lojalnościowej, identifiant client, code client, número de cliente, número de socio, código de cliente, cód cliente, codice cliente, código do cliente, id cliente, id klienta,
      klantnummer, klant-id, klantennummer, relatienummer, lidnummer, lidmaatschapsnummer, debiteurnummer, debiteurennummer, contractnummer, klantenkaart, klantkaart,
      kundnummer, kund-id, medlemsnummer, medlems-id, numer klienta, nr klienta, kod klienta`),
};

/** Under which a company or club keeps a person: customer, client, member and loyalty numbers. */
export const customerId: Recognizer = announced({
  id: 'customer-id',
  type: 'CUSTOMER_ID',
  announcement: {
    ...ANNOUNCEMENT,
    labels: cues(
      'customer, membership, member, membro, adhésion, adhérente, lidmaatschap, medlemskap, mitgliedschaft, członkostwo, client, client id, kunde, mitglied, customer id, cliente, abonado, socio, sócio, klant, klient, kund, medlem, bonuskort, bonuskaart, carte navigo, travel club, miles & more, skymiles',
    ),
  },
  value: CODE,
  score: 0.92,
  validate: (candidate) => plausibleCode(candidate),
});

/** "numero cliente Enel 447 188 204": the company's name stands between. */
export const customerOfCompany: Recognizer = announced({
  id: 'customer-of-company',
  type: 'CUSTOMER_ID',
  announcement: ANNOUNCEMENT,
  glue: BEHIND_COMPANY,
  value: CODE,
  score: 0.75,
  validate: (candidate) => plausibleCode(candidate, MIN_DIGITS_LOOSE),
});

const MIN_DIGITS_LOOSE = 5;

/** "Mitglied seit 2019, Nr. 20417", "the client Rita Boyle, number 30417". */
export const customerInClause: Recognizer = {
  id: 'customer-in-clause',
  type: 'CUSTOMER_ID',
  effort: 6,
  leadEffort: 4,
  digitWithin: DIGIT_WITHIN,
  trigger: {
    kind: 'word',
    words:
      'customer client member guest mitglied kunde kundin membre abonné adhérent adhérente cliente clienta socio socia sócio sócia lid klant kund medlem członek klient klientka'.split(
        ' ',
      ),
  },
  lead: /\p{L}{3,9}(?: \p{Lu}[\p{L}.’'-]{1,15}){0,3}(?: (?:since|seit|depuis|desde|dal|sinds|sedan|od)(?: \p{L}{3,10})? (?:19|20)\d\d)?(?:,| \() ?(?:[Nn]umber|[Nn]ummer|[Nn]um[eé]ro|[Nn]úmero|[Nn]umer|[Nn]r\.?|[Nn]o\.|[Nn]\.?[°º]) ?/uy,
  pattern: CODE,
  score: 0.75,
  validate: (candidate) => plausibleCode(candidate, MIN_DIGITS_LOOSE),
};

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
