import { isReplaced } from '../../../../shared/policy/actions.ts';
import type { Finding } from '../../../../shared/protocol/message.ts';

/** What the policy does with a finding, in two words. */
export function fateOf({ action }: Finding): string {
  if (action === 'allow') return 'left as it is';
  if (action === 'warn') return 'sent with a warning';
  if (action === 'ask') return 'you are asked';
  return isReplaced(action) && action === 'redact' ? 'replaced' : 'not sent';
}
