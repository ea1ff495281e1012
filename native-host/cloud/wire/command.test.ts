import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, parseCanonical } from './canonical.ts';
import {
  commandIdSchema,
  commandSchema,
  newCommandId,
  orderSchema,
  signCommand,
} from './command.ts';
import { isSignedBy, signerOf, signerSchema } from './signing.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const { publicKey } = signerOf(privateKey);
const agent = 'a2b3c4d5e6f7g2h3';

/** What an agent does first with what came in. */
function isGenuine(bytes: Uint8Array): boolean {
  const value = parseCanonical(bytes);
  if (!orderSchema.safeParse(value).success) return false;
  const { signature, ...rest } = value as { signature: string };
  return isSignedBy(rest, signature, publicKey);
}

const args = fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 3 }));
const signed = args.map(
  (given) =>
    signCommand(
      'skill.call',
      { skill: 'calculator', tool: 'add', arguments: JSON.parse(JSON.stringify(given)) },
      { agent, key: privateKey },
    ).bytes,
);

describe('signed commands', () => {
  it('are genuine as they were signed', () => {
    fc.assert(fc.property(signed, isGenuine));
  });

  it('are not with any one byte altered, whichever it is', () => {
    const { bytes } = signCommand('message', { text: 'Grüße \u001f' }, { agent, key: privateKey });
    for (let at = 0; at < bytes.length; at++)
      for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
        const altered = Buffer.from(bytes);
        altered[at]! ^= bit;
        expect(isGenuine(altered), `byte ${at} ^ ${bit}`).toBe(false);
      }
  });

  it('are not with bytes put in, taken out or exchanged', () => {
    const change = fc.record({
      at: fc.nat(),
      out: fc.nat({ max: 3 }),
      put: fc.uint8Array({ maxLength: 3 }),
    });
    fc.assert(
      fc.property(signed, change, (bytes, { at, out, put }) => {
        const from = at % bytes.length;
        const altered = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + out)]);
        fc.pre(!altered.equals(bytes));
        expect(isGenuine(altered)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['white space', (text: string) => text.replace('{', '{ ')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['a name twice', (text: string) => text.replace('"v":1', '"v":1,"v":1')],
    ['another escape', (text: string) => text.replace('"agent"', '"\\u0061gent"')],
    ['a number written otherwise', (text: string) => text.replace('"v":1', '"v":1.0')],
  ])('are not when %s makes another text of the same value', (_what, change) => {
    const { bytes } = signCommand('describe', {}, { agent, key: privateKey });
    const text = change(bytes.toString());
    expect(text).not.toBe(bytes.toString());
    expect(isGenuine(Buffer.from(text))).toBe(false);
  });

  it('have one spelling of their signature: unused bits are refused', () => {
    const { bytes } = signCommand('describe', {}, { agent, key: privateKey });
    const value = JSON.parse(bytes.toString());
    const last = value.signature.at(-1);
    const other = String.fromCharCode(last.charCodeAt(0) + 1);
    const signature = value.signature.slice(0, -1) + other;
    expect(Buffer.from(signature, 'base64url')).toEqual(Buffer.from(value.signature, 'base64url'));
    expect(commandSchema.safeParse({ ...value, signature }).success).toBe(false);
  });
});

it('reads canonical JSON back as it was, and nothing that is nested too deeply', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify({ value }));
      expect(parseCanonical(canonicalBytes(plain))).toEqual(plain);
    }),
  );
  const nested = (depth: number) => Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  expect(parseCanonical(nested(64))).toBeDefined();
  expect(parseCanonical(nested(65))).toBeUndefined();
  expect(parseCanonical(nested(100_000))).toBeUndefined();
  expect(parseCanonical(Buffer.from(JSON.stringify('['.repeat(1000))))).toBeDefined();
});

it('makes ids that sort by their time', () => {
  const ids = [1, 1_000_000, Date.now(), 2 ** 47].map((now) => newCommandId(now));
  expect([...ids].sort()).toEqual(ids);
  for (const id of ids) expect(commandIdSchema.safeParse(id).success).toBe(true);
  expect(new Set(Array.from({ length: 1000 }, () => newCommandId(5))).size).toBe(1000);
});

it('takes no signer whose id is that of another key', () => {
  const other = signerOf(generateKeyPairSync('ed25519').publicKey);
  expect(signerSchema.safeParse(other).success).toBe(true);
  expect(signerSchema.safeParse({ ...other, publicKey }).success).toBe(false);
});
