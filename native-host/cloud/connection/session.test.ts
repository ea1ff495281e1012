import { errors } from '@nats-io/nats-core';
import { expect, it } from 'vitest';
import { endingOf } from './session.ts';

it.each([
  ['a refusal', new errors.AuthorizationError("'Authorization Violation'"), 'unauthorized'],
  [
    'a server that waited too long',
    new errors.AuthorizationError("'Authentication Timeout'"),
    'lost',
  ],
  ['a user that was revoked', new Error("'User Authentication Revoked'"), 'revoked'],
  ['a user whose time is over', new Error("'User Authentication Expired'"), 'unauthorized'],
  ['a broken socket', new errors.ConnectionError('ECONNREFUSED'), 'lost'],
  ['no error at all', undefined, 'lost'],
] as const)('takes %s for what it is', (_what, error, ending) => {
  expect(endingOf(error)).toBe(ending);
});
