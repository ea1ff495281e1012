import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds customer and member numbers in nine languages', () => {
  expectFindings('CUSTOMER_ID', [
    'customer number: «K-4711-0815», member ID «AB1234567», ok',
    'Meine Kundennummer ist «4711», Mitgliedsnummer «887766»',
    'numéro client «123456», n° de carte de fidélité : «9988776655»',
    'número de cliente «1234567», número de socio «55443»',
    'número de cliente: «7654321», código do cliente «88776»',
    'codice cliente «887766»',
    'klantnummer «123456», lidnummer «654321»',
    'kundnummer «123456», medlemsnummer «112233»',
    'cliente «5797-1265», klant «CK6780668», socio «A-102938»',
    'numer klienta «123456»',
    'Frequent Flyer: «LH 992 1234 5678»',
    '{"customerId": "«C-100234»", "account_id": "«AC-99120»"}',
  ]);
});

it('leaves orders, invoices, parcels, tickets, versions and counts alone', () => {
  expectFindings('CUSTOMER_ID', [
    'connecting to upstream, client: 203.0.113.41, server: x',
    'order number 123456789, invoice 2023-0042, Bestellnummer 778899',
    'tracking 1Z999AA10123456784, ticket #123456',
    'customer service 0800 123456, client 2.3.4 released',
    'customer number unknown, member since 2019',
    'customer_id: 10, account number: 12',
    'Sie haben 123456 Kunden',
  ]);
});

it('finds them behind abbreviations, companies and whose they are', () => {
  expectFindings('CUSTOMER_ID', [
    'Mitgl.-Nr. «30518/2», Kd-Nr «K-77103», lidmaatschapsnr. «30518-2», debiteurnr «77103»',
    'client n°«C077103», n. tessera socio «R2274», soy socia n.«R2274»',
    'numero cliente Enel «661 204 837», numéro client Orange «661204837»',
    'so the customer, number «30518», says no; member since 2018, number «M-330518»',
    'der Kunde Heinz Ott, Nr. «30518», his client number - «TR 30518» - and',
    "mon identifiant client c'est «5518 9920», membership card says «R2274»",
    'n° adhérent «A-30518» au club de tennis',
    'her case number with social services is «SSN/23/022964», caseworker Tom',
  ]);
});

it('leaves queues, catalogues, columns and cases of software alone', () => {
  expectFindings('CUSTOMER_ID', [
    'client, no 4711 parts left in stock; our guests (number: 12000 this year)',
    'case number 88120-44 in Jira is closed, tests pass',
    'Customer number Invoice 20417, Kundennummer Rechnung 20417 Datum',
    'membership - 12000 people strong, Kunde, Nummer 5 in der Schlange',
  ]);
});

it('finds them in paths, on cards, in contracts, and where they count', () => {
  expectFindings('CUSTOMER_ID', [
    'GET /kund/«K-338104» 200, https://x.example/api/customers/«48217»/orders',
    'disdico, tessera «CK4693566»; klubbkort: «204177», Vertragsnummer «42487213»',
    'numer umowy «2024/118/KR», numéro de contrat : «4417-2231», avtalsnummer «771204»',
    'Kundennr. im Terminportal «15114266», código de cliente en el banco «8471-0219»',
    'cliëntnr «2546-6274», numéro d’abonnée : «5518 9920», número de abonada «20417»',
    'GET /customers/12345, /members/list, /api/clients/v2, client/48217',
    'tessera per 2 persone, contract number unknown, the contract of 2024',
  ]);
});

it('finds cards of railways and shops in groups, and numbers of tenants and parents', () => {
  expectFindings('CUSTOMER_ID', [
    'BahnCard «7081 4111 0426 7718», mijn OV-chipkaart «3528 0441 0426 7718»',
    'ma carte Navigo «7081 4111 0426 7718», CartaFreccia «107804412»',
    'mon numéro de parent «p-20418», my parent number is «P-20418», tenant no. «20418»',
    'Mieternummer «20418», huurdersnummer «20418», hyresgästnummer «20418», número de familia «F-20418»',
    'parent number 2, tenant 20418 of them, a payback of 1200 euros, Oyster 2024',
  ]);
});
