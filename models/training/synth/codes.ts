import type { Rng } from './random.ts';

/** Slots for ages and codes, whose values stand in the messages: `{ag=34}`, `{cu=48213-B}`, `{pw=Tulip$44}`, `{pi=4471}`. */
const TYPES = {
  ag: 'AGE',
  cu: 'CUSTOMER_ID',
  pw: 'PASSWORD',
  pi: 'PIN',
} as const;

const KEPT_SHARE = 0.3;
const OPAQUE_SHARE = 0.15;
const CAPITALS = 'ABCDEFGHJKLMNPRSTUVWXYZ'.split('');
const OPAQUE =
  'abcdefghijkmnopqrstuvwxyzabcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&*+-?@_'.split(
    '',
  );

/** A value as its message has it, or another of the same form, so that none is learned by heart; undefined for other slots. */
export function codeLike(slot: string, literal: string, rng: Rng) {
  if (!(slot in TYPES)) return undefined;
  const type = TYPES[slot as keyof typeof TYPES];
  return { text: rng.chance(KEPT_SHARE) ? literal : another(type, literal, rng), type };
}

function another(type: string, literal: string, rng: Rng): string {
  if (type === 'AGE') return otherAge(literal, rng);
  if (type === 'PASSWORD' && rng.chance(OPAQUE_SHARE))
    return Array.from({ length: rng.int(7, 14) }, () => rng.pick(OPAQUE)).join('');
  const renumbered = literal.replace(/[1-9]/g, () => String(rng.int(0, 9)));
  return type === 'PASSWORD'
    ? renumbered
    : renumbered.replace(/\p{Lu}/gu, (letter) => (rng.chance(0.5) ? letter : rng.pick(CAPITALS)));
}

/** "1" stays, for the sake of the word behind it; so do hundreds. */
function otherAge(literal: string, rng: Rng): string {
  return literal.replace(/(?<!\d)(?:[2-9]|[1-9]\d)(?!\d)/g, ({ length }) =>
    String(length === 1 ? rng.int(2, 9) : rng.int(10, 99)),
  );
}
