import type { ErrorCode } from '../../../shared/protocol/errors.ts';
import type { CommandArgs, CommandKind } from '../wire/kinds.ts';
import type { Failure, Refusal } from '../wire/result.ts';
import type { Signer } from '../wire/signing.ts';

/** What came of carrying out a command. */
export type Outcome =
  | { outcome: 'ok'; data?: unknown /** Kept for the person to read. */; noted?: boolean }
  /** A person has to decide; until then nothing is done. */
  | { outcome: 'pending' }
  | { outcome: 'refused'; code: Refusal; message: string }
  | { outcome: 'failed'; code: Failure | ErrorCode; message: string };

export interface ExecutionContext {
  id: string;
  signal: AbortSignal;
  /** How much of what has to be fetched first has come, and of how much, where that is known. */
  onProgress?: OnProgress | undefined;
}

export type OnProgress = (bytes: number, total: number | undefined) => void;

export type Execute<K extends CommandKind> = (
  args: CommandArgs<K>,
  context: ExecutionContext,
) => Promise<Outcome>;

/** What each kind of command does here. A rejection is a failure; its code is told. */
export type Executors = { readonly [K in CommandKind]: Execute<K> };

/** What is done once a person has agreed. */
export type ApprovedExecutors = { readonly [K in CommandKind]?: Execute<K> };

/** Pins these keys from now on. Doing it twice is doing it once. */
export type PinSigners = (signers: Signer[]) => Promise<void>;

/** Connects with this token from now on. @returns whether it is one for the key of this agent */
export type RenewToken = (token: string) => Promise<boolean>;

/** Carried out twice, these have the effect of once: one that a crash has cut is begun again. */
export const IDEMPOTENT: ReadonlySet<CommandKind | 'signers' | 'credentials'> = new Set([
  'describe',
  'configure',
  'skill.install',
  'skill.remove',
  'model.install',
  'message',
  'logs',
  'update',
  'signers',
  'credentials',
]);
