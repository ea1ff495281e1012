import { expect, it } from 'vitest';
import { createDetector } from '../../detector.ts';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds a number with a mistyped digit where it is called by its name', () => {
  expectFindings('BR_CPF', ['meu CPF é «123.456.789-00», confere?', 'total 123.456.789-00']);
  expectFindings('PL_PESEL', ['PESEL: «44051401358»', 'nr 44051401358']);
  expectFindings('NL_BSN', ['Mijn BSN is «123456789».', 'order 123456789']);
  expectFindings('ES_NIF', ['DNI «12345678A»', 'pieza 12345678A']);
});

it('is less sure of it than of a number that holds', () => {
  const [wrong, right] = ['BSN 123456789', 'BSN 111222333'].map(
    (text) => createDetector().scan(text)[0]?.score ?? 0,
  );
  expect(wrong).toBeLessThan(right!);
});
