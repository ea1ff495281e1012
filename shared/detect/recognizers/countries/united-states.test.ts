import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds social security numbers: dashed anywhere, plain with context', () => {
  expectFindings('US_SSN', [
    'it is «536-22-8745»',
    'SSN: «536228745»',
    'social security number «536 22 8745»',
    'SSN#«536-22-8745»',
    'ssn «536.22.8745»',
    'my SSN is «123-45-6789»',
  ]);
});

it('leaves numbers the SSA never issued, and plain digits without context', () => {
  expectFindings('US_SSN', [
    '000-22-8745',
    '666-22-8745',
    '900-22-8745',
    '536-00-8745',
    '536-22-0000',
    'ssn 078-05-1120',
    'part 536228745',
    '123-45-6789',
    '1536-22-8745',
    '536-22-87456',
  ]);
});

it('finds taxpayer numbers in the groups the IRS issues', () => {
  expectFindings('US_ITIN', [
    'ITIN «912-70-1234»',
    'tax id «912 85 1234»',
    '912-69-1234',
    '912-93-1234',
  ]);
});
