/** What may happen to a finding, weakest first; the strongest one decides for the whole message. */
export const ACTIONS = ['allow', 'warn', 'redact', 'ask', 'local-only', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** Content-safety categories; rules only for now, models join through the same names. */
export const SAFETY_CATEGORIES = ['prompt-injection', 'secret'] as const;
export type SafetyCategory = (typeof SAFETY_CATEGORIES)[number];

/** The strongest of `actions`; `allow` when there is none. */
export function strongest(actions: Iterable<Action>): Action {
  let rank = 0;
  for (const action of actions) rank = Math.max(rank, ACTIONS.indexOf(action));
  return ACTIONS[rank] ?? 'allow';
}

/** Whether a finding with this action must not leave as it is. */
export function isReplaced(action: Action): boolean {
  return ACTIONS.indexOf(action) >= ACTIONS.indexOf('redact');
}
