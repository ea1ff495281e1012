const REACH = 72;
/** "(mill. 112)", "(104)", "(12 %)": what nobody's age is. */
const SHARE =
  /\((?:mill|quota?|cota|coef|anteil|part|share)\p{L}{0,8}\.? ?\d|\((?:1\d\d|[2-9]\d\d|\d{4,6}|\d{1,3}(?:[.,]\d{1,2})? ?[%‰])\)/iu;

/** Whether the numbers in brackets around `at` count shares or votes: "Delfi (98), Rossi (104), Parodi (76)". */
export function countsShares(text: string, at: number): boolean {
  return SHARE.test(text.slice(Math.max(0, at - REACH), at + REACH));
}
