import { createAccount, createUser, fromPublic } from '@nats-io/nkeys';
import { describe, expect, it } from 'vitest';
import { base32 } from './base32.ts';
import { accountClaims, userClaims } from './claims.ts';
import { encodeJwt } from './jwt.ts';
import { agentRights } from './rights.ts';

const account = createAccount();

function partsOf(token: string) {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const json = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  return {
    header: json(header),
    claims: json(payload),
    signed: Buffer.from(`${header}.${payload}`),
    signature: Buffer.from(signature, 'base64url'),
  };
}

describe('tokens for nats-server', () => {
  it('are signed by the key they name as their issuer', () => {
    const user = createUser().getPublicKey();
    const token = encodeJwt(userClaims('one', user, agentRights('a'.repeat(16))), account, 5_000);
    const { header, claims, signed, signature } = partsOf(token);
    expect(header).toEqual({ typ: 'JWT', alg: 'ed25519-nkey' });
    expect(claims).toMatchObject({ sub: user, iss: account.getPublicKey(), iat: 5 });
    expect(fromPublic(claims.iss).verify(signed, signature)).toBe(true);
  });

  it('give an agent nothing with another id in it, and no wildcard over ids', () => {
    const id = 'a'.repeat(16);
    const { publish, subscribe } = agentRights(id);
    const subjects = [...publish, ...subscribe];
    const own = subjects.filter((subject) => subject.includes(id));
    expect(subjects.filter((subject) => !own.includes(subject))).toEqual([
      '$JS.API.STREAM.INFO.KV_ls_presence',
      '$JS.API.STREAM.INFO.KV_ls_state',
    ]);
    for (const subject of own) expect(subject.slice(0, subject.indexOf(id))).not.toMatch(/[*>]/);
  });

  it('keep streams only in the account of the fleet', () => {
    const claims = (jetstream: boolean) =>
      accountClaims('x', account.getPublicKey(), { jetstream }).nats;
    expect(claims(true)).toMatchObject({ limits: { streams: -1, disk_storage: -1, leaf: 0 } });
    expect(claims(false)).toMatchObject({ limits: { streams: 0, disk_storage: 0 } });
  });
});

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes the %o of RFC 4648 as %o', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });
});
