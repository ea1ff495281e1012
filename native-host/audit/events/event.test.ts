import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEvent, auditEventSchema } from './event.ts';

const ID = randomUUID();
const COMMAND = '01936f1e-7c00-7abc-8def-0123456789ab';
const client = { role: 'extension', origin: `chrome-extension://${'a'.repeat(32)}` } as const;
const counts = { EMAIL_ADDRESS: 1, PHONE_NUMBER: 3 };
const site = 'https://chat.example:8443';

const SAMPLES: AuditEvent[] = [
  { event: 'agent-started', build: '0.1.0-rc.1' },
  { event: 'agent-stopped' },
  {
    event: 'message-checked',
    site: 'cli',
    direction: 'outbound',
    action: 'block',
    route: 'blocked',
    counts,
    safety: { secret: 1 },
    client,
  },
  { event: 'text-redacted', site, counts, client },
  { event: 'message-sent', site, outcome: 'overridden', counts: {}, client: { role: 'cli' } },
  { event: 'policy-changed', by: 'person' },
  { event: 'skill-approved', skill: 'f'.repeat(64), by: 'person' },
  { event: 'skill-disabled', skill: 'f'.repeat(64), by: 'cli' },
  { event: 'skill-configured', skill: 'f'.repeat(64), by: 'extension' },
  { event: 'skill-called', skill: 'f'.repeat(64), outcome: 'answered', counts },
  { event: 'skill-connected', skill: 'f'.repeat(64), host: 'example.co.uk', outcome: 'refused' },
  { event: 'model-installed', model: 'f'.repeat(64) },
  { event: 'model-removed', model: 'f'.repeat(64), by: 'cli' },
  { event: 'model-chosen', model: 'f'.repeat(64), by: 'cli' },
  { event: 'command-refused', code: 'VAULT_LOCKED', client },
  { event: 'vault-created', provider: 'keyring' },
  { event: 'vault-unlocked', provider: 'passphrase' },
  { event: 'vault-locked', reason: 'idle' },
  { event: 'vault-wiped', by: 'person' },
  { event: 'maps-expired', conversations: 12 },
  { event: 'key-moved', from: 'file', to: 'keyring' },
  { event: 'key-changed', by: 'cli' },
  { event: 'item-put', itemId: ID, kind: 'note' },
  { event: 'item-saved', itemId: ID, kind: 'secret', site, client },
  { event: 'item-filled', itemId: ID, site, basis: 'confirmed', client },
  { event: 'item-read', itemId: ID, by: 'extension' },
  { event: 'item-removed', itemId: ID, by: 'person' },
  { event: 'export-made', count: 12 },
  { event: 'import-made', count: 3, format: 'browser-csv' },
  { event: 'cloud-enrolled', server: 'https://fleet.example:8443', by: 'cli' },
  { event: 'cloud-left', by: 'cli' },
  { event: 'cloud-paused', by: 'cli' },
  { event: 'cloud-resumed', by: 'cli' },
  { event: 'cloud-kinds-set', kinds: { describe: 1, logs: 1 } },
  { event: 'cloud-revoked' },
  { event: 'cloud-signers-changed', signers: 2 },
  { event: 'cloud-command-refused', command: COMMAND, reason: 'EXPIRED' },
  { event: 'cloud-command-repeated', command: COMMAND },
  { event: 'cloud-command-accepted', command: COMMAND, kind: 'skill.call' },
  {
    event: 'cloud-command-done',
    command: COMMAND,
    kind: 'skill.call',
    outcome: 'failed',
    reason: 'INTERRUPTED',
  },
  { event: 'cloud-command-decided', command: COMMAND, decision: 'approved', by: 'cli' },
];

/** What people write, and anything else. */
const value = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.emailAddress(),
  fc.webUrl({ withFragments: true }).map((url) => `${url}?name=Erika`),
  fc.stringMatching(/^\d{4,19}$/),
  fc.constantFrom('Erika Mustermann', 'DE89370400440532013000', 'sk-live-abcdef', '__proto__'),
);

type Place = readonly string[];

describe('events', () => {
  it.each(SAMPLES)('$event is one', (event) => {
    expect(auditEventSchema.safeParse(event).success).toBe(true);
  });

  it('has an example of every event', () => {
    expect(new Set(SAMPLES.map(({ event }) => event)).size).toBe(auditEventSchema.options.length);
  });

  it('takes no string anywhere that is not one of its own', () => {
    const places = SAMPLES.flatMap((event) => leavesOf(event).map((place) => ({ event, place })));
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ event, place }, text) => {
        expect(auditEventSchema.safeParse(put(event, place, text)).success).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no member that is not its own, at any depth', () => {
    const places = SAMPLES.flatMap((event) => objectsIn(event).map((place) => ({ event, place })));
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ event, place }, name) => {
        const read = auditEventSchema.safeParse(put(event, [...place, name], 1));
        // `__proto__` may be passed over; nothing of it is ever kept.
        if (read.success) expect(read.data).toEqual(event);
        else expect(read.success).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'https://chat.example/',
    'https://chat.example/path',
    'https://user@chat.example',
    'HTTPS://chat.example',
    'https://chat.example:443',
    'chat.example',
    'ftp://chat.example',
    'file://',
    'https://chat.example?q',
  ])('%s is no site', (text) => {
    const event = { event: 'text-redacted', site: text, counts: {}, client: { role: 'cli' } };
    expect(auditEventSchema.safeParse(event).success).toBe(false);
  });
});

function leavesOf(value: object): Place[] {
  return Object.entries(value).flatMap(([name, member]): Place[] =>
    typeof member === 'object' ? leavesOf(member).map((rest) => [name, ...rest]) : [[name]],
  );
}

function objectsIn(value: object): Place[] {
  const inner = Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'object' ? objectsIn(member).map((rest) => [name, ...rest]) : [],
  );
  return [[], ...inner];
}

/** A copy of `value` with `member` at `place`. */
function put(value: object, [name = '', ...rest]: Place, member: unknown): object {
  const entries = Object.entries(value).filter(([other]) => other !== name);
  const before: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  const after = rest.length > 0 ? put(Object(before), rest, member) : member;
  // `fromEntries` makes an own member of `__proto__` too.
  return Object.fromEntries([...entries, [name, after]]);
}
