import { type RedactableSpan, type Redacted, redact } from '../../../shared/redact/index.ts';
import type { GuardChannel } from '../../channel/guard-channel.ts';
import type { PageRestorer } from '../restore/page-restorer.ts';

/** Longest a send waits for the background before placeholders are made here. */
const REDACT_TIMEOUT_MS = 2_000;

/** Placeholders of this frame's conversation. */
export interface Placeholders {
  /** Never rejects: without the background the placeholders are made in this frame. */
  redact(text: string, spans: RedactableSpan[]): Promise<Redacted>;
}

export function createPlaceholders(
  channel: () => GuardChannel,
  restorer: PageRestorer,
): Placeholders {
  function redactHere(text: string, spans: RedactableSpan[]): Redacted {
    const { conversation } = restorer;
    conversation.reserve(restorer.unresolved().join(' '));
    return redact(text, spans, conversation, { ownPlaceholders: 'keep' });
  }

  return {
    redact: (text, spans) =>
      channel()
        .ask('redact', { text, spans, shown: restorer.unresolved() }, REDACT_TIMEOUT_MS)
        .catch(() => redactHere(text, spans)),
  };
}
