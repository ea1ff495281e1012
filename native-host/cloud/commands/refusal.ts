import type { Refusal } from '../wire/result.ts';

/** Why an order is not followed. `id` is there only where a pinned key has signed it. */
export interface Refused {
  verdict: 'refused';
  code: Refusal;
  message: string;
  id?: string;
}

/** One sentence for each; none quotes what came in. */
const SENTENCES: Readonly<Record<Refusal, string>> = {
  TOO_LARGE: 'It is longer than a command may be.',
  MALFORMED: 'It is no command in the one way to write one.',
  FOREIGN_AGENT: 'It is for another agent.',
  UNKNOWN_SIGNER: 'It is signed with a key this agent has not pinned.',
  BAD_SIGNATURE: 'Its signature is not that of its content.',
  EXPIRED: 'It has expired.',
  NOT_YET_VALID: 'It was issued in the future: one of the two clocks is wrong.',
  LIFE_TOO_LONG: 'It would be good for longer than a command may be.',
  REPLAYED: 'Another command with this id came before.',
  UNKNOWN_KIND: 'This agent knows no such kind of command.',
  KIND_NOT_ALLOWED: 'This kind of command is not allowed here.',
  BAD_ARGS: 'Its arguments are not those of its kind.',
  BAD_STATEMENT: 'The keys or the token of this agent cannot be changed like that.',
  WIDENS: 'With it, more would leave the machine than before.',
  DECLINED: 'The person there has not agreed.',
  UNSUPPORTED: 'This agent cannot do that.',
};

export function refusal(code: Refusal, id?: string): Refused {
  const base = { verdict: 'refused', code, message: SENTENCES[code] } as const;
  return id === undefined ? base : { ...base, id };
}
