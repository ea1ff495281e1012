import type { Recognizer } from '../../engine/recognizer.ts';
import {
  AT_PLACE,
  announced,
  BEHIND_COMPANY,
  CODE_AHEAD,
  DIGIT_WITHIN,
  LETTERS_AHEAD,
} from './announced.ts';
import { CODE, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

const ANNOUNCEMENT = {
  nouns: cues(`
      customer, client, cust, donor, member, membership, loyalty, loyalty card, rewards, frequent flyer, frequent flier, subscription, subscriber, consumer, guest, mileage, patient portal, skymiles, avios, payback, bahncard, nectar, clubcard, flying blue, eurobonus, miles & more,
      kunden, kunde, kundin, mandanten, spender, mitglieds, mitglied, client abonné, abonné, abonnement, fidélité, carte de fidélité, membre, sociétaire, adhérent, adhérente, adhésion, abonnée, donateur, allocataire,
      cliente, clienta, clientes, abonado, abonada, socio, socia, miembro, fidelidad, suscriptor, titular,
      sócio, sócia, membro, assinante, fidelidade, aderente, tessera, tessera socio, tessera fedeltà, fedeltà, associato, abbonamento,
      klant, cliënt, cliënten, donateurs, lid, klienta, klientki, klient, członka, członkini, członkowski, abonenta, abonentki, karty lojalnościowej, kund, medlem, medlems`),
  names: cues(`
      customer number, client number, member number, customer ref, customer reference, client ref, client reference, cust ref, account id, account ref, customer account, membership number, membership card, loyalty card, rewards number, loyalty number, frequent flyer,
      parent number, tenant number, tenant no, family number, mandantennummer, mieternummer, familiennummer, familien-nr, numéro de parent, numéro de famille, numéro de locataire, número de familia, número de inquilino, huurdersnummer, hyresgästnummer, numer najemcy, kundennummer, kd nr, kunden-id, kundenkonto, kundenkontonummer, mitgliedsnummer, mitglieds-id, mitgliedernummer, mitgl nr, mitgliedskarte, vielfliegernummer, abonummer, bonuskarte, kundenkarte, bg nummer,
      référence client, réf client, carte de fidélité, tarjeta de fidelidad, cartão fidelidade, tessera fedeltà, karta lojalnościowa, karty lojalnościowej, identifiant client, code client, número de cliente, número de socio, código de cliente, cód cliente, codice cliente, código do cliente, id cliente, id klienta,
      numéro d'abonné, numéro d'adhésion, número de abonado, donateursnummer, cliëntnummer,
      klantnummer, klant-id, klantennummer, relatienummer, lidnummer, lidmaatschapsnummer, debiteurnummer, debiteurennummer, klantenkaart, klantkaart,
      kundnummer, kund-id, medlemsnummer, medlems-id, numer klienta, nr klienta, kod klienta`),
};

/** Under which a company or club keeps a person: customer, client, member and loyalty numbers. */
export const customerId: Recognizer = announced({
  id: 'customer-id',
  type: 'CUSTOMER_ID',
  announcement: {
    ...ANNOUNCEMENT,
    codeAhead: LETTERS_AHEAD,
    labels: cues(
      'customer, membership, member, membro, adhésion, adhérente, lidmaatschap, medlemskap, mitgliedschaft, członkostwo, client, client id, kunde, mitglied, customer id, cliente, abonado, socio, sócio, klant, klient, kund, medlem, bonuskort, bonuskaart, carte navigo, travel club, miles & more, skymiles',
    ),
  },
  value: CODE,
  score: 0.92,
  validate: (candidate) => plausibleCode(candidate),
});

/** "tessera CK4693566", "BahnCard 7081 4111 …", "Vertragsnummer 204177": a member's card, or a contract of whatever kind. */
export const customerCard: Recognizer = announced({
  id: 'customer-card',
  type: 'CUSTOMER_ID',
  announcement: {
    names: cues(`
      contract account, vertragsnummer, vertrags-nr, vertragskonto, vertragskontonummer, vertragskto, contractnummer, carte d'adhérent, numéro de contrat, n° de contrat, número de contrato, número do contrato, numero contratto, numero di contratto,
      numer umowy, nr umowy, avtalsnummer, avtalsnr`),
    labels: cues(
      'tessera, tessera palestra, clubkaart, ledenpas, klantenpas, klubbkort, kundkort, medlemskort, bahncard, payback, ov-chipkaart, oyster card, navigo, carte avantage, cartafreccia, tarjeta dorada, tarjeta renfe, passe navegante, sj prio, resekort, moja biedronka, railcard, clubausweis, vereinsausweis, kundenausweis, carte client, carte de membre, carnet de socio, carné de socio, cartão de sócio, karta klubowa, karta klienta, member card',
    ),
    codeAhead: `(?:${CODE_AHEAD}|\\d{4}(?: \\d{4}){3}(?! ?\\d))`,
  },
  value: CODE,
  score: 0.75,
  validate: (candidate) => plausibleCode(candidate),
});

/** `GET /kund/K-338104`, `/api/customers/48217/orders`: in the path of a request. */
export const customerInPath: Recognizer = {
  id: 'customer-in-path',
  type: 'CUSTOMER_ID',
  trigger: {
    kind: 'word',
    words:
      'customer customers client clients member members subscriber subscribers kunde kunden mitglied mitglieder cliente clientes socio socios sócio sócios clienti soci abonné abonnés adhérents klant klanten lid leden kund kunder medlem medlemmar klient klienci klienta'.split(
        ' ',
      ),
  },
  lead: /\p{L}{3,12}\//uy,
  pattern: /(?:[A-Z]{1,4}-?\d{4,10}|[1-9]\d{4,9})(?![\w.-])/y,
  score: 0.8,
  validate: ({ text, anchor, start, end }) =>
    text[anchor - 1] === '/' && !COUNTED_UP.test(text.slice(start, end)),
};

/** What documentation writes for any number. */
const COUNTED_UP = /^(?:[A-Z]+-?)?0*(?:1234\d{0,5}|(\d)\1*)$/;

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

/** "Kundennr. im Terminportal 15114266", "código de cliente en el banco 8471-0219": where it is one. */
export const customerAtPlace: Recognizer = announced({
  id: 'customer-at-place',
  type: 'CUSTOMER_ID',
  announcement: ANNOUNCEMENT,
  glue: AT_PLACE,
  value: CODE,
  score: 0.72,
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
