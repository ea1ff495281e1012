const LEFTWARD = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Text that runs to the left, with what stands between its words. */
const STRETCH =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}](?:[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}\s\p{P}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}])?/gu;

/** Text as it is drawn, from the left to the right: what runs to the left is turned round. */
export function inDrawingOrder(text: string): string {
  if (!LEFTWARD.test(text)) return text;
  const stretches: string[] = [];
  let done = 0;
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    stretches.push(text.slice(done, index), [...stretch].reverse().join(''));
    done = index + stretch.length;
  }
  stretches.push(text.slice(done));
  const startsLeftward = LEFTWARD.test(/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '');
  return (startsLeftward ? stretches.reverse() : stretches).join('');
}
