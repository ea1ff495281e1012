import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds UUIDs that are called those of people, accounts or devices', () => {
  expectFindings('ID', [
    'patient «123e4567-e89b-12d3-a456-426614174000» came',
    'user_id=«123e4567-e89b-12d3-a456-426614174000»',
    '{"deviceId": "«123e4567-e89b-12d3-a456-426614174000»"}',
    'Benutzer-ID: «123e4567-e89b-12d3-a456-426614174000»',
    'identifiant utilisateur: id utilisateur «123e4567-e89b-12d3-a456-426614174000»',
  ]);
});

it('leaves the UUIDs of code and logs alone', () => {
  expectFindings('ID', [
    '123e4567-e89b-12d3-a456-426614174000',
    'request 123e4567-e89b-12d3-a456-426614174000 of the user failed',
    'user clicked 123e4567-e89b-12d3-a456-426614174000',
    'traceId: 123e4567-e89b-12d3-a456-426614174000',
    'the user id is missing',
  ]);
});
