import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDetector } from '../detector.ts';

const limited = createDetector();
const unlimited = createDetector({ unlimited: true });

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`)) as fc.Arbitrary<string>;
const label = fc.constantFrom(
  ...'phone,customer id,ssn,IBAN,account no.,Kundennummer,born,password,api_key,NIF,PESEL'.split(
    ',',
  ),
  ...'server,card,passport,address,name,total,version'.split(','),
);
const value = fc.oneof(
  digits(9),
  digits(11),
  digits(16),
  fc.tuple(digits(3), digits(3), digits(4)).map((parts) => parts.join('-')),
  fc.tuple(digits(2), digits(2), digits(4)).map((parts) => parts.join('.')),
  fc.ipV4(),
  fc.ipV6(),
  fc.uuid(),
  fc.emailAddress(),
  fc.webUrl(),
  fc.stringMatching(/^[A-Za-z0-9]{20,40}$/),
  fc.stringMatching(/^[A-Z][a-z]{2,10}( [A-Z][a-z]{2,10})?$/),
);
const separator = fc.constantFrom(',', ';', '\t', ': ', '=', ' | ', '", "');

/** Tables, settings, logs and lists: as full of labels and numbers as people's texts get. */
const record = fc
  .tuple(label, value, value, value, separator)
  .map(([name, a, b, c, between]) => [name, a, b, c].join(between));
const denseText = fc
  .array(record, { minLength: 400, maxLength: 600 })
  .map((rows) => rows.join('\n'));

it('never cuts anything in tables, settings and logs, however dense', () => {
  fc.assert(
    fc.property(denseText, (text) => {
      const spans = limited.scan(text);
      expect(limited.skipped).toBe(0);
      expect(spans).toEqual(unlimited.scan(text));
    }),
    // Shrinking texts this long takes hours.
    { numRuns: 8, endOnFailure: true },
  );
}, 60_000);
