/** How words begin in the nine languages, where they do not begin with a consonant and a vowel. */
const BEGINNINGS = new Set(
  'bl br by ch ch ci cl cr cy cz ćw dj dl dr dw dz dy dż dź fi fj fl fr gd gh gi gl gn gr gw gy hj hy kj kl kn kr ks kt kw ky lj ll ly ły mg mi ml mn mr mś my ni ny ph pf pi pl pr ps pt py qu rh ry rz sc sc sf sg sh sj sk sl sm sn sp sr st sv sw sy sz ść św th tj tk tl tr ts tw ty vl vr wh wi wk wł wn wp wr ws wy wz xy zd zg zł zm zn zw zy zz żr'.split(
    ' ',
  ),
);
const VOWEL = /^[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęó]/u;

/** "mbauer", "fschulz": an initial and a surname make a beginning that no word has. */
export function beginsUnlikeWords(value: string): boolean {
  if (VOWEL.test(value) || VOWEL.test(value.slice(1))) return false;
  return !BEGINNINGS.has(value.slice(0, 2));
}
