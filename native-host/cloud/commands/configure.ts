import { type Policy, type PolicyChange, parsePolicy } from '../../../shared/policy/index.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { CommandArgs } from '../wire/kinds.ts';
import type { Execute, Outcome } from './execute.ts';
import { refusal } from './refusal.ts';
import { widens } from './widening.ts';

export interface ConfigurePorts {
  policy: {
    current(): Policy;
    /** @throws LifeSavorError POLICY_INVALID, OUTPUT_UNWRITABLE. */
    change(by: PolicyChange): Policy;
  };
  /** Beats this often from now on. @throws LifeSavorError where that cannot be kept. */
  setHeartbeat(seconds: number): Promise<void>;
}

/**
 * Settings an operator offers: looked through, then in force as a whole or not at all. What would
 * let more leave the machine than before is refused, whoever signed it.
 */
export function configureWith({ policy, setHeartbeat }: ConfigurePorts): Execute<'configure'> {
  return async ({ policy: offer, heartbeatSeconds }) => {
    const before = policy.current();
    const next = offer && offered(before, offer);
    if (offer && !next) return refused('BAD_ARGS');
    if (next && widens(before, next)) return refused('WIDENS');
    try {
      if (next) policy.change(() => next);
      if (heartbeatSeconds !== undefined) await setHeartbeat(heartbeatSeconds);
    } catch (error) {
      if (next) policy.change(() => before);
      throw error;
    }
    return { outcome: 'ok', data: { applied: true } };
  };
}

function offered(
  before: Policy,
  offer: NonNullable<CommandArgs<'configure'>['policy']>,
): Policy | undefined {
  try {
    return parsePolicy({ ...before, ...offer });
  } catch (error) {
    if (error instanceof LifeSavorError) return undefined;
    throw error;
  }
}

function refused(code: 'BAD_ARGS' | 'WIDENS'): Outcome {
  return { outcome: 'refused', code, message: refusal(code).message };
}
