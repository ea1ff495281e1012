import { LifeSavorError } from './errors.ts';
import type { Result } from './methods.ts';
import type { VersionOffer } from './session.ts';

/**
 * What both sides can do together. The highest common version wins; features the client asked
 * for and the agent lacks make the session `degraded`.
 * @throws LifeSavorError INVALID_PARAMS when a range is upside down.
 */
export function negotiate(client: VersionOffer, agent: VersionOffer): Result<'session.hello'> {
  const [clientMin, clientMax] = checkedRange(client);
  const [agentMin, agentMax] = checkedRange(agent);
  const missing = client.features.filter((feature) => !agent.features.includes(feature));
  const answer = { offer: agent, missing };

  if (clientMax < agentMin) return { ...answer, status: 'update_extension', proto: 0 };
  if (clientMin > agentMax) return { ...answer, status: 'update_agent', proto: 0 };
  const proto = Math.min(clientMax, agentMax);
  return { ...answer, status: missing.length === 0 ? 'ok' : 'degraded', proto };
}

function checkedRange(offer: VersionOffer): readonly [number, number] {
  const [min, max] = offer.proto;
  if (min <= max) return offer.proto;
  throw new LifeSavorError(
    'INVALID_PARAMS',
    'The protocol range of the hello has its minimum above its maximum.',
    'Update the side that sent it.',
  );
}
