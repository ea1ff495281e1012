// Stands in for the SDK's own shims when a skill is bundled: no skill asks its client for input, so
// none needs the JSON Schema validator, which would be half of every bundle.

export { default as process } from 'node:process';

/** What the SDK constructs and, without elicitation, never calls. */
export class DefaultJsonSchemaValidator {
  getValidator(): never {
    throw new Error('This skill asks its client for nothing.');
  }
}
