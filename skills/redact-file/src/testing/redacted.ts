import { createDetector } from '../../../../shared/detect/index.ts';
import type { Work } from '../../../kit/tool/index.ts';
import { chooseTypes } from '../choose-types.ts';
import { formatOf } from '../formats/index.ts';
import { type RedactedBytes, redactBytes } from '../redact-bytes.ts';

/** As the skill has them. */
export const RULES = createDetector({ unlimited: true });

/** Work nobody cancels or watches. */
export const PATIENT: Work = { signal: new AbortController().signal, progress() {} };

/** What becomes of a file called so. */
export async function redacted(
  name: string,
  content: string | Uint8Array,
  types?: readonly string[],
): Promise<RedactedBytes & { text: string }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const options = { rules: RULES, types: chooseTypes(types), work: PATIENT };
  const outcome = await redactBytes(bytes, formatOf(name), options);
  return { ...outcome, text: new TextDecoder().decode(outcome.bytes) };
}
