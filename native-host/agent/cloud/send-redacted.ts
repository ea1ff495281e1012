import { isReplaced } from '../../../shared/policy/index.ts';
import { redact } from '../../../shared/redact/index.ts';
import type { Outcome } from '../../cloud/commands/execute.ts';
import { checkText } from '../check-text.ts';
import { mapStrings } from '../map-strings.ts';
import type { Services } from '../services.ts';

/** How rules of the policy name the fleet. */
export const CLOUD_SITE = 'cloud';

/** Whose placeholders stand for what was replaced on its way to the fleet. */
export function cloudConversation(agent: string): string {
  return `cloud:${agent}`;
}

/** What the policy does not let out at all. */
class NotToLeave extends Error {}

/**
 * `data` on its way to the operator: what the policy wants replaced is replaced in every text of it;
 * what it wants kept here, or asked about first, keeps all of it here.
 */
export async function sendRedacted(
  services: Services,
  data: unknown,
  { agent, signal }: { agent: string; signal: AbortSignal },
): Promise<Outcome> {
  try {
    const told = await mapStrings(data, (text) => redacted(services, text, agent, signal));
    return { outcome: 'ok', data: told };
  } catch (error) {
    if (!(error instanceof NotToLeave)) throw error;
    const message = 'The policy there does not let the result leave.';
    return { outcome: 'failed', code: 'BLOCKED', message };
  }
}

async function redacted(
  services: Services,
  text: string,
  agent: string,
  signal: AbortSignal,
): Promise<string> {
  const modelSpans = services.model.read(text, { signal, priority: 'background' });
  const message = { text, site: CLOUD_SITE, direction: 'outbound', modelSpans } as const;
  const { findings, route } = await checkText(services, message, { signal });
  if (route !== 'cloud') throw new NotToLeave();
  const spans = findings.filter(({ action }) => isReplaced(action));
  if (spans.length === 0) return text;
  return await services.conversations.update(
    cloudConversation(agent),
    (known) => redact(text, spans, known).text,
  );
}
