import { createHash } from 'node:crypto';
import { parseCanonical } from '../wire/canonical.ts';
import {
  type CredentialsStatement,
  orderSchema,
  type SignedCommand,
  type SignersStatement,
} from '../wire/command.ts';
import { COMMAND_ARGS, type CommandArgs, type CommandKind, isCommandKind } from '../wire/kinds.ts';
import {
  MAX_CLOCK_SKEW_MS,
  MAX_COMMAND_BYTES,
  MAX_COMMAND_LIFE_MS,
  MAX_STATEMENT_LIFE_MS,
} from '../wire/limits.ts';
import { isSignedBy, type Signer } from '../wire/signing.ts';
import { type Refused, refusal } from './refusal.ts';
import { signersAfter } from './rotation.ts';

/** What an agent holds what comes in against. */
export interface Standing {
  agent: string;
  signers: readonly Signer[];
  /** Kinds its owner lets in. No command changes this. */
  allowed: ReadonlySet<CommandKind>;
  /** Milliseconds since 1970. */
  now: number;
  /** What expired before this is forgotten, and is not taken again whatever the clock says. */
  horizon: number;
}

/** What is kept of a command that came before. */
export interface SeenCommand {
  digest: string;
}

/** An order of a pinned key for this agent. Whether it is to be followed is another question. */
export interface Genuine {
  verdict: 'genuine';
  order: SignedCommand | SignersStatement | CredentialsStatement;
  /** SHA-256 of its bytes. */
  digest: string;
}

/** A command with the arguments of its kind. */
export type Order = {
  [K in CommandKind]: { id: string; kind: K; args: CommandArgs<K>; expires: number };
}[CommandKind];

/** Keys to pin from now on. */
export interface KeyChange {
  id: string;
  kind: 'signers';
  signers: Signer[];
  expires: number;
}

/** A token to connect with from now on. */
export interface Renewal {
  id: string;
  kind: 'credentials';
  token: string;
  expires: number;
}

export type Admission =
  | { verdict: 'accepted'; order: Order | KeyChange | Renewal }
  | { verdict: 'repeated'; id: string }
  | Refused;

/** Whether `bytes` are an order of a pinned key for this agent. Pure; trusts no byte before that. */
export function authenticate(
  bytes: Uint8Array,
  { agent, signers }: Pick<Standing, 'agent' | 'signers'>,
): Genuine | Refused {
  if (bytes.length > MAX_COMMAND_BYTES) return refusal('TOO_LARGE');
  const value = parseCanonical(bytes);
  const { data: order } = orderSchema.safeParse(value);
  if (!order) return refusal('MALFORMED');
  if (order.agent !== agent) return refusal('FOREIGN_AGENT');
  const signer = signers.find(({ id }) => id === order.signer);
  if (!signer) return refusal('UNKNOWN_SIGNER');
  const { signature, ...signed } = value as SignedCommand;
  if (!isSignedBy(signed, signature, signer.publicKey)) return refusal('BAD_SIGNATURE');
  return { verdict: 'genuine', order, digest: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Whether a genuine order is to be followed now. One that came before is `repeated`, also when it
 * has expired since: its result is still owed.
 */
export function admit(
  { order, digest }: Genuine,
  seen: SeenCommand | undefined,
  standing: Standing,
): Admission {
  const { id } = order;
  if (seen) return seen.digest === digest ? { verdict: 'repeated', id } : refusal('REPLAYED', id);
  const issued = Date.parse(order.issued);
  const expires = Date.parse(order.expires);
  const longest = 'statement' in order ? MAX_STATEMENT_LIFE_MS : MAX_COMMAND_LIFE_MS;
  if (expires <= issued || expires - issued > longest) return refusal('LIFE_TOO_LONG', id);
  if (issued > standing.now + MAX_CLOCK_SKEW_MS) return refusal('NOT_YET_VALID', id);
  if (expires <= Math.max(standing.now, standing.horizon)) return refusal('EXPIRED', id);
  return 'statement' in order
    ? admitStatement(order, expires, standing)
    : admitCommand(order, expires, standing);
}

function admitCommand(
  { id, kind, args: given }: SignedCommand,
  expires: number,
  { allowed }: Standing,
): Admission {
  if (!isCommandKind(kind)) return refusal('UNKNOWN_KIND', id);
  if (!allowed.has(kind)) return refusal('KIND_NOT_ALLOWED', id);
  const { data: args } = COMMAND_ARGS[kind].safeParse(given);
  if (!args) return refusal('BAD_ARGS', id);
  return { verdict: 'accepted', order: { id, kind, args, expires } as Order };
}

function admitStatement(
  statement: SignersStatement | CredentialsStatement,
  expires: number,
  { signers }: Standing,
): Admission {
  const { id } = statement;
  if (statement.statement === 'credentials') {
    const { token } = statement;
    return { verdict: 'accepted', order: { id, kind: 'credentials', token, expires } };
  }
  const after = signersAfter(statement, signers);
  if (!after) return refusal('BAD_STATEMENT', id);
  return { verdict: 'accepted', order: { id, kind: 'signers', signers: after, expires } };
}
