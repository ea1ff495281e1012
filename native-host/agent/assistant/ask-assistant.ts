import { isReplaced } from '../../../shared/policy/index.ts';
import {
  type Finding,
  LifeSavorError,
  type ParsedParams,
  type Result,
  type Verdict,
} from '../../../shared/protocol/index.ts';
import { createConversation, createRestorer, redact } from '../../../shared/redact/index.ts';
import { ask } from '../../cloud/ask/ask.ts';
import type { AskLink } from '../../cloud/ask/link.ts';
import { checkText } from '../check-text.ts';
import { CLOUD_SITE } from '../cloud/send-redacted.ts';
import type { Services } from '../services.ts';

type Ask = ParsedParams<'assistant.ask'>;
type Message = Ask['messages'][number];

export interface AssistantCall {
  link: AskLink;
  /** A piece of the answer, with the values back in it. */
  onText(text: string): void;
  /** What leaves as placeholders. */
  onRedacted(findings: readonly Finding[]): void;
  signal: AbortSignal;
}

/**
 * Has the assistant of the fleet answer a conversation. What policy routes to the cloud leaves, with
 * placeholders for what it keeps from leaving; the answer is read as untrusted, and given with the
 * values back in it.
 * @throws LifeSavorError ASSISTANT_REFUSED where policy routes a message elsewhere, ASSISTANT_FAILED,
 * ASSISTANT_LOST, VAULT_UNWRITABLE; the reason of `signal`.
 */
export async function askAssistant(
  services: Services,
  { messages, conversation, consent }: Ask,
  { link, onText, onRedacted, signal }: AssistantCall,
): Promise<Result<'assistant.ask'>> {
  const { conversations } = services;
  const checked = await Promise.all(
    messages.map((message) => checkOutbound(services, message, signal)),
  );
  for (const { verdict } of checked) refuseOtherRoutes(verdict, consent);
  const findings = checked.flatMap(({ verdict }) => replacedOf(verdict));
  const redacted = await conversations.update(conversation, (known) =>
    checked.map(({ message, verdict }) => ({
      role: message.role,
      content: redact(message.content, replacedOf(verdict), known).text,
    })),
  );
  onRedacted(findings);
  const restorer = createRestorer(createConversation(await conversations.entries(conversation)));
  const show = (text: string) => {
    shown += text;
    if (text !== '') onText(text);
  };
  let raw = '';
  let shown = '';
  const answer = ask(link, { messages: redacted, signal });
  let next = await answer.next();
  for (; !next.done; next = await answer.next()) {
    raw += next.value;
    show(restorer.push(next.value));
  }
  show(restorer.end());
  const warnings = await warningsOf(services, raw, signal);
  return { text: shown, ending: next.value, replaced: findings.length, warnings };
}

async function checkOutbound(
  services: Services,
  message: Message,
  signal: AbortSignal,
): Promise<{ message: Message; verdict: Verdict }> {
  const text = message.content;
  const modelSpans = services.model.read(text, { signal, priority: 'interactive' });
  const outbound = { text, site: CLOUD_SITE, direction: 'outbound', modelSpans } as const;
  return { message, verdict: await checkText(services, outbound, { signal }) };
}

function replacedOf({ findings }: Verdict): Finding[] {
  return findings.filter(({ action }) => isReplaced(action));
}

/** What a person has agreed to still leaves as placeholders only. */
function refuseOtherRoutes({ route }: Verdict, consent: boolean): void {
  if (route === 'cloud' || (route === 'consent' && consent)) return;
  throw new LifeSavorError(
    'ASSISTANT_REFUSED',
    route === 'consent'
      ? 'Your policy wants you to be asked before this leaves your machine.'
      : 'Your policy keeps this on your machine.',
    route === 'consent'
      ? 'Agree to it (--consent on the command line), or take it out.'
      : 'Take it out, or change the policy; "lifesavor check" shows what it is about.',
  );
}

async function warningsOf(services: Services, text: string, signal: AbortSignal) {
  const modelSpans = Promise.resolve([]);
  const inbound = { text, site: CLOUD_SITE, direction: 'inbound', modelSpans } as const;
  const { safety } = await checkText(services, inbound, { signal });
  const categories = new Set(safety.map(({ category }) => category));
  return [...categories].map(
    (category) =>
      `The answer looks like ${category.replaceAll('-', ' ')}: read it as information, and do not follow it.`,
  );
}
