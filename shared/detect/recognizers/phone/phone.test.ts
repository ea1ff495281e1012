import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds numbers with a country code in any grouping', () => {
  expectFindings('PHONE_NUMBER', [
    'ring «+1 212 555 0187» or «+12125550187»',
    '«+49 30 901820» and «+49 (0)30 901820»',
    '«+44 7911 123456», «+33 6 12 34 56 78»',
    '«0049 30 901820»',
    '«+1 (212) 555-0187» today',
    '«(+49) 30 901820» oder «+49 30 / 901820»',
    '«+44 20‑7946‑0018»',
    'dial «00 33 1 84 82 49 09»',
  ]);
});

it('finds North American and French grouping without context', () => {
  expectFindings('PHONE_NUMBER', [
    'reached at «(212) 555-0187».',
    'it is «212-555-0187», right',
    '«212.555.0187»',
    'au «06 12 34 56 78» demain',
    '«713-555-0165» «800-555-0119»',
    'room 3889 «713-555-0189»',
  ]);
});

it('finds mobile numbers that only one country writes so', () => {
  expectFindings('PHONE_NUMBER', [
    'ich bin heute erst spät da, «0171 1234567»',
    'running late, «07911 123 456»',
    'tot straks, «06-12345678»',
    'vi ses, «070-123 45 67»',
    'até logo, «(11) 91234-5678»',
  ]);
});

it('finds numbers whose grouping and first digits say enough', () => {
  expectFindings('PHONE_NUMBER', [
    'ask for Fiona at «020 7946 0018» after six',
    'Rückfragen unter «0341/6085847» oder «0316 982070»',
    'op «020-5051129», «030 289 61 74»',
    '«08-628 30 29», «031-768 88 56»',
    'está en el «912 079 128», al «333 7209200»',
    'numer «500 048 433»',
    'au «0665507221».',
    'no «(41) 3508-2106»',
    'population 612 345 678 people, 512 345 678 €',
    'rows 100 200 300, ratio 055 12',
    'order 0631247527, faktura nr 612 345 678',
  ]);
});

it('finds national numbers where words of telephony stand near', () => {
  expectFindings('PHONE_NUMBER', [
    'Tel.: «030 901820»',
    'my mobile is «07911 123456»',
    'Handy «0171 1234567»',
    'call me: «2125550187»',
    'call me at «555-0187»',
    'mobile «07911 123456» 2024',
    'Telefonnummer (privat): «040/123456»',
    'mon portable, c’est toujours le «01.84.82.49.09»',
    'mi móvil es «612 345 678»',
    'meu celular é «11 91234-5678»',
    'il mio cellulare: «347 1234567»',
    'mijn telefoonnummer is «020 123 4567»',
    'mitt telefonnummer är «08-123 456 78»',
    'mój numer to «601 234 567»',
    '{"phone": "«2125550187»"}',
  ]);
});

it('takes an extension behind a sign in, and leaves one told in words and a following number out', () => {
  expectFindings('PHONE_NUMBER', [
    'call «212-555-0187» ext. 12 now, tel «053 487 00 12» tst 4, tel. «(21) 3344-5566» ramal 12',
    'fax: «212-555-0187x12»',
    'Tel. «030 901820-12»',
    'Tel.: «030 901820» Durchwahl -12 bitte',
    'Tel.: «030 12345678» 12 Uhr',
    'Tel: «+49 30 12345678» 12 Uhr',
  ]);
});

it('finds numbers in one piece where people call each other', () => {
  expectFindings('PHONE_NUMBER', [
    'si hay algo, que me llamen al «612345678» o al «622 345 679»',
    'Pode ligar para «912345678»? Ninguém atende o «218 345 679».',
    'Zeugin: Ana Ruiz, Kontakt «601234567»',
    'dzwońcie do mnie, numer «601234567»',
    'se serve mi chiamano al «3401234567»',
    'Al «3401234567» non risponde nessuno. Il mio num è «3401234568», mój nr «601234567»',
    'o cellulare, il «328 074 4951»',
    'Testigo: Ana Ruiz, «612345678»',
    'as chaves tem a Ana Reis («912345678»)',
    'the call took 612345678 times, the ring buffer holds 3401234567 bytes',
    'o NIF 912345670 do contacto, la fattura 3401234567 di Anna',
  ]);
});

it('finds the number beside an e-mail address', () => {
  expectFindings('PHONE_NUMBER', [
    'Dudas: ana.ruiz@example.com / «612345678»',
    'visitas: ana@example.com ou «218 345 679»',
    'ana@example.com · «0341 6085847»',
    '«612345678» | ana@example.com',
    'Coimbra\n«81 97567 0138» - ana@example.com',
    'ana@example.com, 12345678 units; 20240115 - ana@example.com',
    'ana@example.com / 123456789',
  ]);
});

it('leaves grids of digits alone, and not lists of numbers', () => {
  expectFindings('PHONE_NUMBER', [
    '710 000 900\n005 301 000\n620 040 008\n000 900 017',
    'all: 600 000 000, 700 000 000',
    '«612 345 678»\n«622 345 679»\n«633 345 671»',
  ]);
});

it('leaves other numbers alone', () => {
  expectFindings('PHONE_NUMBER', [
    'order 4711 of 12.05.2024',
    'version 1.2.3.4 build 20240115',
    'a total of 1234567 rows in 2024-01-15',
    'pi is 3.14159265358979',
    'ISBN 978-3-16-148410-0',
    'between 10 20 30 40 and 50',
    'commit 0123456789',
    '+1 for that idea, +12 votes',
    '192.168.100.200',
    'bytes 06 09 60 86 48 01 65 03 04 02 of the header',
    'call 4111 1111 1111 1111',
  ]);
});

it('leaves numbers alone that only stand near a phone or are only called a number', () => {
  expectFindings('PHONE_NUMBER', [
    'const number = 2147483647;',
    'max number: 4294967296, call stack size 1048576',
    'the call took 1718000000 ns',
    '// Copyright (C) 2012-2014, call it what you like',
    'the phone was released (2018-03-20)',
    'mobile first since 2010 / 2011',
    'Cartagena, 340-350 - 08025 Barcelona Tel.',
    'our phone costs 1299.00 or 1.299,00',
    'call us between 15.30 - 16.30',
    'ticket number 20240115-001',
  ]);
});

it('finds numbers beside who has them, and as machines read them', () => {
  expectFindings('PHONE_NUMBER', [
    'Figlia referente: Graziella «3495520817», wnuk Błażej «799113556», transport',
    'conferma: Ludovica «333 401 55 19», RSVP mama Sylwia «501 77 66 34»',
    'cell. «389.551.20.74» – mail, cell. 10.20.30.40',
    'SENDER: X  TeI: «08094417752»\nTe1. «988 21 47 06»',
    'Qualquer coisa, «217 357 097». W razie czego «795578061»',
    'don Nelson, es bombero: «9 8340 2276». dzwonic pod «790573136», marcin',
    'fono="«65 2671 348»"',
    'Windows 3495520817, Total 799113556, 9 8340 2276 filas',
  ]);
});

it('finds numbers of logs, and mobiles as people dash them', () => {
  expectFindings('PHONE_NUMBER', [
    'INFO sms from=«447911223344» to=«447700900077» segments=1',
    '{"call": {"caller": "«4915112345678»"}}, msisdn=«33612345678»',
    'mon 06 : «06-77-88-12-34», unter «015212345678» erreichbar',
    'copied from=1700000000 to=1700003600, call from=99999999999',
    'lotto 06-12-25-31-44, Bestellnummer 0171 4821334, ordernr 0704821334',
  ]);
});
