import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds numbers of insurers, banks and patients, and of licences, by the word near by', () => {
  expectFindings('INSURANCE_NUMBER', [
    'Hemförsäkringen heter «H-774 0218» hos bolaget.',
    'De polis van de auto, die heeft «RV-2204-718».',
  ]);
  expectFindings('BANK_ACCOUNT', ['Mon livret, le «30 204 7718 552», est à découvert.']);
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'Bandje van het ziekenhuis: «Z0447-182», kamer 5.',
    'the doctor put my file under «RX/19/00772» at the clinic',
  ]);
  expectFindings('DRIVER_LICENSE', ['Mein Führerschein, da steht «B-072-R4417» drauf.']);
});

it('lets a number that begins alike stand for the same', () => {
  expectFindings('INSURANCE_NUMBER', ['Assurée sous «417-8822», et mon fils, lui, le «417-9033».']);
});

it('leaves numbers of other things alone', () => {
  const others = [
    'Customer complaint about order 884-120-77, invoice F-2024-118, ticket INC-20931',
    'Der Kunde wartet auf Paket 8R44-1209-38',
    'Le client a la version 2.3.1187 et le modèle GT-4417-B',
    'El socio pagó 12 480 euros el 12/03/2024, tel. 617-325-1074',
    'In biblioteca ci sono 18.442 volumi e 124 480 lettori',
    'O cliente mora no 1234-567, exemplo 12345678',
    'de klant van lot L2305-117, bestelling 5510297',
    'kunden har ärende 2219-4471 och fel 0x80070057',
    'a client of RFC 6749, created=1718031122, {"client":{"created":1718031122}}',
    'klient, błąd 4417-22, zamówienie 99-4471-82',
  ];
  expectFindings('CUSTOMER_ID', others);
  expectFindings('INSURANCE_NUMBER', others);
  expectFindings('MEDICAL_RECORD_NUMBER', ['Le dossier 88-4417-20 du syndic, file 4471-22']);
});
