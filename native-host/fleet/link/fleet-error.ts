import { errors } from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { fleetUnreachable } from './connect-fleet.ts';

/** What the client of NATS calls a stream that is not there, and streams that cannot be kept. */
const UNPREPARED = new Set(['StreamNotFoundError', 'JetStreamNotEnabled']);

/** What a person can make of an error of the connection; others are given as they are. */
export function fleetError(error: unknown): unknown {
  if (error instanceof LifeSavorError) return error;
  if (error instanceof Error && UNPREPARED.has(error.name)) return unprepared(error);
  const isAway =
    error instanceof errors.TimeoutError ||
    error instanceof errors.RequestError ||
    error instanceof errors.ClosedConnectionError;
  return isAway ? fleetUnreachable(error) : error;
}

function unprepared(cause: Error): LifeSavorError {
  return new LifeSavorError(
    'FLEET_MISSING',
    'The servers have no streams of this fleet yet.',
    'Run "lifesavor fleet init DIR --apply".',
    { cause },
  );
}
