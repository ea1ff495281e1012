import { expect, it } from 'vitest';
import { auditEventSchema } from '../audit/events/event.ts';
import { auditHost } from './audit-host.ts';

it.each([
  ['example.com', 'example.com'],
  ['api.example.com', 'example.com'],
  ['c2VjcmV0.jane.example.com', 'example.com'],
  ['API.Example.Co.UK', 'example.co.uk'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['169.254.169.254', 'ip-address'],
  ['::1', 'ip-address'],
  ['localhost', 'local-name'],
  ['jane@example.com', 'local-name'],
  ['a_b.example', 'local-name'],
])('the host %s is noted as %s', (host, noted) => {
  expect(auditHost(host)).toBe(noted);
  const event = {
    event: 'skill-connected',
    skill: 'a'.repeat(64),
    host: auditHost(host),
    outcome: 'refused',
  };
  expect(auditEventSchema.safeParse(event).success).toBe(true);
});
