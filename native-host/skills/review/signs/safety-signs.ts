import type { Family } from './sign.ts';

/** What the safety rules of messages mean in a skill. */
const SAFETY_SIGNS: ReadonlyMap<string, Family> = new Map([
  [
    'drop-instructions',
    {
      code: 'overrides-instructions',
      message: 'It tells the assistant to set aside its instructions.',
      inText: 'danger',
      inCode: 'danger',
      unlessForbidden: true,
      unlessQuoted: true,
    },
  ],
  [
    'reveal-system-prompt',
    {
      code: 'takes-data',
      message: 'It asks for the secret instructions of the assistant.',
      inText: 'danger',
      inCode: 'warning',
      unlessForbidden: true,
      unlessQuoted: true,
    },
  ],
  [
    'unrestricted-persona',
    {
      code: 'overrides-instructions',
      message: 'It tells the assistant to have no rules any more.',
      inText: 'danger',
      inCode: 'warning',
      unlessQuoted: true,
    },
  ],
  [
    'new-instructions',
    {
      code: 'overrides-instructions',
      message: 'It gives the assistant new instructions in the place of its own.',
      inText: 'warning',
      inCode: 'warning',
      unlessQuoted: true,
    },
  ],
  [
    'chat-markup',
    {
      code: 'poses-as-system',
      message: 'It holds marks by which models tell who is speaking.',
      inText: 'warning',
      unlessQuoted: true,
    },
  ],
]);

/**
 * The meaning of a safety rule, by its id; those of one family end in their language. Hidden text
 * and hiding from the person are looked for otherwise here.
 */
export function safetySignOf(rule: string): Family | undefined {
  return SAFETY_SIGNS.get(rule) ?? SAFETY_SIGNS.get(rule.replace(/-[a-z]{2}$/, ''));
}
