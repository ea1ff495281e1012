import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('UK_NHS', () => {
  it('finds NHS numbers near their name', () => {
    expectFindings('UK_NHS', [
      'NHS «948 773 7286»',
      'nhs number: «6992868934»',
      'NHS no. «581-496-0485»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('UK_NHS', ['number 7173922136', 'order 9434765919', 'call 943 476 5919']);
  });
});

describe('UK_NINO', () => {
  it('finds national insurance numbers, small ones behind their name', () => {
    expectFindings('UK_NINO', [
      '«AB123456C»',
      'NI number «JG 12 13 16 A»',
      'national insurance number: «ab 12 34 56 c»',
      'nino is «kb-12-34-56-a»',
    ]);
  });

  it('leaves prefixes never used', () => {
    expectFindings('UK_NINO', ['GB123456A', 'AB123456E', 'order AB123456', 'FA123456C']);
  });
});

describe('UK_PASSPORT', () => {
  it('finds passport numbers where the country is named', () => {
    expectFindings('UK_PASSPORT', [
      'British passport «123456789»',
      'UK passport number: «502135326»',
      'my passport (UK) is «925076473»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('UK_PASSPORT', [
      'order 123456789',
      'UK order 123456789',
      'British passport expired in 2023',
    ]);
  });
});

describe('UK_DRIVING_LICENCE', () => {
  it('finds driving licence numbers, in one piece or in groups', () => {
    expectFindings('UK_DRIVING_LICENCE', [
      '«MORGA657054SM9IJ»',
      'driving licence «JONES 710238 HA9DE»',
      'licence no «smi99807154ab9cd»',
    ]);
  });

  it('leaves impossible dates, and other codes', () => {
    expectFindings('UK_DRIVING_LICENCE', [
      'MORGA699054SM9IJ',
      'ABCDEFGHIJKLMNOP',
      '9ORGA657054SM9IJ',
    ]);
  });
});

describe('UK_VEHICLE_REGISTRATION', () => {
  it('finds number plates near words for vehicles', () => {
    expectFindings('UK_VEHICLE_REGISTRATION', [
      'my car is a blue Ford, «AB12 CDE»',
      'reg «BD51SMR»',
      'the van «K123 ABC» is parked outside',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('UK_VEHICLE_REGISTRATION', ['order AB12 CDE', 'room AB12', 'AB00 CDE car']);
  });
});

describe('UK_UTR', () => {
  it('finds taxpayer references near their name', () => {
    expectFindings('UK_UTR', ['UTR «4773536463»', 'my UTR is «49015 42517»', 'utr: «1607038467»']);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('UK_UTR', ['UTR 1564482159', 'order 1955839661', '1700000000']);
  });
});
