import type { Policy } from './schema.ts';

/** In force until the person writes a policy: redact all that identifies or unlocks, warn of tricks. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  profile: 'privacy',
  defaultAction: 'redact',
  rules: [],
};
