import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds numbers with a country code in any grouping', () => {
  expectFindings('PHONE_NUMBER', [
    'ring «+1 212 555 0187» or «+12125550187»',
    '«+49 30 901820» and «+49 (0)30 901820»',
    '«+44 7911 123456», «+33 6 12 34 56 78»',
    '«0049 30 901820»',
    '«+1 (212) 555-0187» today',
  ]);
});

it('finds North American and French grouping without context', () => {
  expectFindings('PHONE_NUMBER', [
    'reached at «(212) 555-0187».',
    'it is «212-555-0187», right',
    '«212.555.0187»',
    'au «06 12 34 56 78» demain',
  ]);
});

it('finds national numbers where words of telephony stand near', () => {
  expectFindings('PHONE_NUMBER', [
    'Tel.: «030 901820»',
    'my mobile is «07911 123456»',
    'Handy «0171 1234567»',
    'call me: «2125550187»',
    'mobile «07911 123456» 2024',
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
