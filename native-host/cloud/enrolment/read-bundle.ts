import { bundleInvalid } from '../cloud-errors.ts';
import { bundleSchema, type EnrolmentBundle } from '../wire/bundle.ts';

/**
 * What an operator handed over: the content of a file, or a token, which is the same in base64url.
 * @throws LifeSavorError CLOUD_BUNDLE_INVALID.
 */
export function readBundle(text: string): EnrolmentBundle {
  const trimmed = text.trim();
  const json = trimmed.startsWith('{') ? trimmed : Buffer.from(trimmed, 'base64url').toString();
  try {
    return bundleSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw bundleInvalid(cause);
  }
}
