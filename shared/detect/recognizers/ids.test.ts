import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds identifiers that their words announce', () => {
  expectFindings('ID', [
    'patient «123e4567-e89b-12d3-a456-426614174000» came',
    'customer number: «K-4711-0815»',
    'member ID «AB1234567», ok',
    'Employee no. «00123456»',
  ]);
});

it('leaves bare UUIDs and plain words alone', () => {
  expectFindings('ID', [
    'request 123e4567-e89b-12d3-a456-426614174000',
    'the user id is missing',
    'customer number unknown',
    'account number: 12',
  ]);
});
