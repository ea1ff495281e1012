const REACH_BACK = 120;
const LIST_REACH_BACK = 600;
/** A word that forbids, and at most four others before what is forbidden. */
const FORBIDS =
  /(?<![\p{L}\p{N}])(?:not|never|avoid|cannot|(?:can|don|doesn|won|mustn|shouldn)['’]?t|without|refuses?|prevents?|blocks?|detects?|flags?|forbids?|against|instead of|rather than)(?![\p{L}\p{N}])(?!\s(?:only|forget|fail|hesitate|neglect|wait|find|see|have|exist|work|know))(?:[\s*_`]{1,4}[\p{L}'’-]{1,20}){0,4}[\s*_`"']{0,4}$/iu;
/** A line above a list of what one does not do. */
const HEAD_FORBIDS =
  /(?<![\p{L}\p{N}])(?:never|do not|don['’]t|must not|avoid|forbidden|prohibited|refuse|red flags?|warning signs?|suspicious|malicious|attacks?|anti-?patterns?)(?![\p{L}\p{N}])(?!\s(?:forget|fail|hesitate|neglect|skip|wait))/iu;
const LIST_ITEM = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s/;

/** Whether what begins at `start` is spoken against in its own sentence. */
export function isForbidden(text: string, start: number): boolean {
  const back = text.slice(Math.max(0, start - REACH_BACK), start);
  return FORBIDS.test(back.slice(back.search(/[^.!?;,:\n]*$/)));
}

/** Whether the line above the list that holds `start` speaks against all that is in it. */
export function isInForbiddenList(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - LIST_REACH_BACK), start).split('\n');
  if (!LIST_ITEM.test(lines.at(-1) ?? '')) return false;
  const head = lines.slice(0, -1).findLast((line) => line.trim() !== '' && !LIST_ITEM.test(line));
  return head !== undefined && HEAD_FORBIDS.test(head);
}

/** Whether what begins at `start` stands on a line of a program that is a comment, and is not run. */
export function isInComment(text: string, start: number): boolean {
  const line = text.slice(
    Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH_BACK),
    start,
  );
  return /^\s{0,40}(?:#(?!!)|\/\/|\*|--\s|;|rem\s)/i.test(line);
}

/** Whether what begins at `start` is put in quotes, as an example. */
export function isQuoted(text: string, start: number): boolean {
  return /["'`“‘«„]$/.test(text.slice(Math.max(0, start - 1), start));
}
