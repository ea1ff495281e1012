import type { ReceivedMessage } from '../server/received.ts';
import { SAMPLE } from './sample.ts';

/** Names of the sample values found in `log`; none when nothing leaked. */
export function leakedKinds(log: string): string[] {
  return Object.entries(SAMPLE)
    .filter(([, value]) => log.includes(value))
    .map(([kind]) => kind);
}

/**
 * Checks what reached the server: exactly one message, no sample value in it.
 * @throws Error that names the kinds of values that leaked, never the values.
 */
export function assertNothingLeaked(received: readonly ReceivedMessage[], log: string): void {
  const leaked = leakedKinds(log);
  if (leaked.length > 0) throw new Error(`The server's log holds values: ${leaked.join(', ')}.`);
  if (received.length !== 1)
    throw new Error(`The message was sent ${received.length} times instead of once.`);
}
