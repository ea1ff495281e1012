import type { Claims } from './jwt.ts';
import type { Rights } from './rights.ts';

/** Public key of a user, or `*` for all → Unix seconds: tokens issued until then are void. */
export type Revocations = Readonly<Record<string, number>>;

const UNLIMITED = -1;
const NO_JETSTREAM = 0;

export function operatorClaims(name: string, sub: string, systemAccount: string): Claims {
  return { name, sub, nats: { type: 'operator', system_account: systemAccount } };
}

/** An account; `jetstream` says whether it may keep streams. */
export function accountClaims(
  name: string,
  sub: string,
  { jetstream, revocations = {} }: { jetstream: boolean; revocations?: Revocations },
): Claims {
  const storage = jetstream ? UNLIMITED : NO_JETSTREAM;
  const limits = {
    subs: UNLIMITED,
    data: UNLIMITED,
    payload: UNLIMITED,
    imports: UNLIMITED,
    exports: UNLIMITED,
    wildcards: true,
    conn: UNLIMITED,
    leaf: 0,
    mem_storage: storage,
    disk_storage: storage,
    streams: storage,
    consumer: storage,
  };
  return { name, sub, nats: { type: 'account', limits, revocations, default_permissions: {} } };
}

/** A user who may do what `rights` names and nothing else; only over WebSockets. */
export function userClaims(name: string, sub: string, { publish, subscribe }: Rights): Claims {
  return {
    name,
    sub,
    nats: {
      type: 'user',
      pub: { allow: [...publish] },
      sub: { allow: [...subscribe] },
      subs: UNLIMITED,
      data: UNLIMITED,
      payload: UNLIMITED,
      allowed_connection_types: ['WEBSOCKET'],
    },
  };
}
