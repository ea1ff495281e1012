import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('IN_PAN', () => {
  it('finds permanent account numbers in any case', () => {
    expectFindings('IN_PAN', [
      'PAN «ABCPE1234F»',
      'my pan is «bnzaa2318j»',
      'pan card no. «AFZPK7190K»',
    ]);
  });

  it('leaves other shapes', () => {
    expectFindings('IN_PAN', ['ABCDE1234F', 'ABCPE12345', 'XABCPE1234F']);
  });
});

describe('IN_AADHAAR', () => {
  it('finds Aadhaar numbers, grouped anywhere, plain near their name', () => {
    expectFindings('IN_AADHAAR', [
      'aadhaar «334140589590»',
      '«8059 5309 9431»',
      'my Aadhar: «4842-4156-7456»',
    ]);
  });

  it('leaves wrong check digits, and numbers that start with 0 or 1', () => {
    expectFindings('IN_AADHAAR', ['2597 1459 6226', 'uidai 123456789012', 'order 234123412346']);
  });
});

describe('IN_GSTIN', () => {
  it('finds goods and services tax numbers', () => {
    expectFindings('IN_GSTIN', [
      'GSTIN «27AFPFU0939F1ZL»',
      '«07ABCPE1234F1ZD»',
      'gst no. «29aybct1332l1zx»',
    ]);
  });

  it('leaves wrong check characters', () => {
    expectFindings('IN_GSTIN', ['27ANPFU0939F1Z5', '99AAPFU0939F1ZV', '27AAPFU0939F1']);
  });
});

describe('IN_VOTER', () => {
  it('finds voter numbers near their name', () => {
    expectFindings('IN_VOTER', [
      'voter id «ABC1234567»',
      'EPIC no. «XYZ7654321»',
      'my voter card: «GDN0225185»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('IN_VOTER', ['order ABC1234567', 'ticket XYZ7654321', 'voter turnout 2024']);
  });
});

describe('IN_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('IN_PASSPORT', [
      'passport «M1234567»',
      'Indian passport no. «J8369854»',
      'passport number: «Z2345678»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('IN_PASSPORT', ['order M1234567', 'passport Q0234567', 'part J8369854']);
  });
});

describe('IN_VEHICLE_REGISTRATION', () => {
  it('finds number plates', () => {
    expectFindings('IN_VEHICLE_REGISTRATION', [
      'my car «MH12AB1234»',
      '«KA 05 MN 7788» parked',
      'bike «DL-03-CQ-9876»',
    ]);
  });

  it('leaves unknown states, and codes', () => {
    expectFindings('IN_VEHICLE_REGISTRATION', ['XX12AB1234', 'MH00AB1234', 'model KA05']);
  });
});
