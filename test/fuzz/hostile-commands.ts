import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { AGENT } from '../../native-host/cloud/testing/command-place.ts';
import { canonicalBytes } from '../../native-host/cloud/wire/canonical.ts';
import { newCommandId, signCommand } from '../../native-host/cloud/wire/command.ts';
import { COMMAND_KINDS } from '../../native-host/cloud/wire/kinds.ts';
import { signatureOf, signerOf } from '../../native-host/cloud/wire/signing.ts';

/** A command nobody may follow, and what is wrong with it. */
export interface Hostile {
  what: string;
  bytes: Uint8Array;
  /** Codes that say so. */
  codes: readonly string[];
}

const stranger = generateKeyPairSync('ed25519').privateKey;
const MINUTE_MS = 60_000;
const text = fc.string({ unit: 'binary', maxLength: 60 });

/** Every way we know to make a command that must not be carried out; `key` is pinned. */
export function hostileCommand(key: KeyObject, now: number): fc.Arbitrary<Hostile> {
  const honest = text.map((given) => {
    const args = { skill: 'notes', tool: 'add', arguments: { given: given.toWellFormed() } };
    return signCommand('skill.call', args, { agent: AGENT, key, now }).bytes;
  });
  return fc.oneof(
    forged(now),
    honest.chain(altered),
    expired(key, now),
    foreign(key, now),
    unknownKind(key, now),
    badArgs(key, now),
    fc.nat({ max: 50_000 }).map(
      (more): Hostile => ({
        what: 'oversized',
        bytes: Buffer.alloc(262_145 + more, '{"a":['),
        codes: ['TOO_LARGE'],
      }),
    ),
    malformed(honest),
    widening(key, now),
  );
}

/** The members of a command, signed by `key` as whoever `signer` names. */
function sealed(members: object, key: KeyObject, signer = signerOf(key).id): Buffer {
  const unsigned = { v: 1, agent: AGENT, kind: 'describe', args: {}, signer, ...members };
  return canonicalBytes({ ...unsigned, signature: signatureOf(unsigned, key) });
}

function times(issued: number, lifeMs: number) {
  return {
    id: newCommandId(issued),
    issued: new Date(issued).toISOString(),
    expires: new Date(issued + lifeMs).toISOString(),
  };
}

/** Signed with a key that is not pinned, under its own name or under that of any other. */
function forged(now: number): fc.Arbitrary<Hostile> {
  return fc
    .tuple(fc.constantFrom(...COMMAND_KINDS), fc.option(fc.stringMatching(/^[0-9a-f]{16}$/)))
    .map(([kind, name]) => ({
      what: 'forged',
      bytes: sealed({ ...times(now, MINUTE_MS), kind }, stranger, name ?? signerOf(stranger).id),
      codes: ['UNKNOWN_SIGNER', 'BAD_SIGNATURE'],
    }));
}

/** As `forged`, under the name of the pinned key. */
export function impersonated(key: KeyObject, now: number): Hostile {
  const bytes = sealed(times(now, MINUTE_MS), stranger, signerOf(key).id);
  return { what: 'forged', bytes, codes: ['BAD_SIGNATURE'] };
}

function altered(honest: Buffer): fc.Arbitrary<Hostile> {
  const change = fc.record({ at: fc.nat(honest.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const bytes = Buffer.from(honest);
    for (const { at, by } of changes) bytes[at]! ^= by;
    // Two changes of one place may undo each other.
    if (bytes.equals(honest)) bytes[0]! ^= 1;
    const codes = ['MALFORMED', 'FOREIGN_AGENT', 'UNKNOWN_SIGNER', 'BAD_SIGNATURE'];
    return { what: 'altered', bytes, codes };
  });
}

function expired(key: KeyObject, now: number): fc.Arbitrary<Hostile> {
  const past = fc.integer({ min: 1, max: 10 ** 11 }).map((ago) => times(now - ago, ago % 600_000));
  const future = fc.integer({ min: 30_001, max: 10 ** 11 }).map((by) => times(now + by, 1000));
  const long = fc.integer({ min: 600_001, max: 10 ** 12 }).map((life) => times(now, life));
  return fc.oneof(past, future, long).map((when) => ({
    what: 'expired, early or too long',
    bytes: sealed(when, key),
    codes: ['EXPIRED', 'NOT_YET_VALID', 'LIFE_TOO_LONG'],
  }));
}

function foreign(key: KeyObject, now: number): fc.Arbitrary<Hostile> {
  return fc.stringMatching(/^[a-z0-9]{16,40}$/).map((agent) => ({
    what: 'for another agent',
    bytes: sealed({ ...times(now, MINUTE_MS), agent: agent === AGENT ? `${agent}x` : agent }, key),
    codes: ['FOREIGN_AGENT'],
  }));
}

const KINDS = ['shell', 'exec', 'vault.get', 'vault.export', 'eval', 'constructor', '__proto__'];
function unknownKind(key: KeyObject, now: number): fc.Arbitrary<Hostile> {
  return fc
    .oneof(fc.constantFrom(...KINDS), fc.string({ minLength: 1, maxLength: 64 }))
    .filter((kind) => !(COMMAND_KINDS as readonly string[]).includes(kind))
    .map((kind) => ({
      what: 'of an unknown kind',
      bytes: sealed({ ...times(now, MINUTE_MS), kind, args: { command: 'id' } }, key),
      codes: ['UNKNOWN_KIND'],
    }));
}

function badArgs(key: KeyObject, now: number): fc.Arbitrary<Hostile> {
  return fc
    .tuple(fc.constantFrom(...COMMAND_KINDS), fc.stringMatching(/^[a-z]{1,12}$/), fc.jsonValue())
    .map(([kind, name, value]) => ({
      what: 'with arguments of no kind',
      bytes: sealed(
        {
          ...times(now, MINUTE_MS),
          kind,
          args: JSON.parse(JSON.stringify({ [`${name}-${name}`]: value })),
        },
        key,
      ),
      codes: ['BAD_ARGS'],
    }));
}

function malformed(honest: fc.Arbitrary<Buffer>): fc.Arbitrary<Hostile> {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.json().map((json) => Buffer.from(json)),
    honest.chain((whole) => fc.nat(whole.length - 1).map((end) => whole.subarray(0, end))),
    honest.map((whole) => Buffer.concat([whole, whole])),
    honest.map((whole) => Buffer.from(JSON.stringify(JSON.parse(whole.toString()), null, 1))),
    fc.nat(100_000).map((depth) => Buffer.from('['.repeat(depth))),
    honest.map((whole) => Buffer.from(whole.toString().replace('"v":1', '"v":2'))),
    honest.map((whole) => Buffer.from(whole.toString().replace('{', '{"__proto__":{"v":1},'))),
  );
  return bytes.map((made) => ({ what: 'malformed', bytes: made, codes: ['MALFORMED'] }));
}

/** Offers that let more leave the machine than the default policy. */
function widening(key: KeyObject, now: number): fc.Arbitrary<Hostile> {
  const type = fc.constantFrom('EMAIL_ADDRESS', 'PERSON', 'API_KEY', 'CREDIT_CARD');
  const offer = fc.oneof(
    fc.constant({ profile: 'off' }),
    fc.constant({ profile: 'coding' }),
    fc.constantFrom('allow', 'warn').map((defaultAction) => ({ defaultAction })),
    fc.tuple(type, fc.domain()).map(([name, site]) => ({
      rules: [{ types: [name], sites: [site], action: 'allow' }],
    })),
    type.map((name) => ({ detection: { disabledTypes: [name] } })),
    type.map((name) => ({ detection: { thresholds: { [name]: 0.99 } } })),
    fc.stringMatching(/^\w{1,20}$/).map((value) => ({ detection: { allowed: [{ value }] } })),
    fc.constant({ detection: { custom: [{ id: 'at', pattern: '@' }] } }),
  );
  return offer.map((policy) => ({
    what: 'widening',
    bytes: sealed({ ...times(now, MINUTE_MS), kind: 'configure', args: { policy } }, key),
    codes: ['WIDENS', 'BAD_ARGS'],
  }));
}
