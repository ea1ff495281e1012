import type { Remark } from '../finding.ts';
import type { SignFinder } from '../signs/find-signs.ts';

/** A link without a text, which nothing points to. */
const LINK_COMMENT =
  /^[ \t]{0,3}\[(?:\/\/|comment|hidden|_|#)\]:[^\n(<"']{0,40}([(<"'][^\n]{1,2000})$/gim;
const MAX_COMMENT = 20_000;

/** What notes to tools and to other authors are like. */
const NOTE =
  /^[\s-]*(?:prettier|markdownlint|eslint|biome|textlint|vale|cspell|spell-?checker|toc|tocstop|todo|fixme|note to (?:authors?|maintainers?|contributors?)|copyright|licen[cs]e|spdx|auto-?generated|generated|do not edit|begin|end|start|stop|region|endregion|doctoc|all-contributors|badges?|omit|include|embedme|section|more)\b/i;

/** Words of somebody who speaks to the assistant. */
const SPEAKS_TO_ASSISTANT =
  /\b(?:you (?:must|have to|need to always|should (?:always|never|also|first))|your (?:task|instructions?|response|answer to the user)|assistant|(?:ai )?agents?\b|claude|chatgpt|gpt|llm|ai model|the model|the user|system prompt)\b/i;
const ORDERS =
  /\b(?:always|never|must|run|execute|send|upload|read|open|include|append|ignore|call|use|fetch|download|install|add|do not|don't|before|make sure|remember)\b/i;

/** Orders that stand in what a document does not show when it is laid out. */
export function findComments(text: string, signs: SignFinder): Remark[] {
  return [...htmlComments(text), ...linkComments(text)].flatMap(({ inside, start, end }) => {
    const found = signs.find(inside, 'text').filter(({ severity }) => severity !== 'info');
    const speaks = SPEAKS_TO_ASSISTANT.test(inside) && ORDERS.test(inside) && !NOTE.test(inside);
    if (found.length === 0 && !speaks) return [];
    return [
      {
        severity: found.length > 0 ? ('danger' as const) : ('warning' as const),
        code: 'hidden-orders',
        message: 'A comment that people do not see gives orders to the assistant.',
        start,
        end,
      },
    ];
  });
}

interface Comment {
  inside: string;
  start: number;
  end: number;
}

/** One that is not ended hides all that follows. */
function* htmlComments(text: string): Generator<Comment> {
  let end = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', end)) {
    const closing = text.indexOf('-->', start + 4);
    end = closing === -1 ? text.length : closing + 3;
    yield { inside: text.slice(start + 4, Math.min(end, start + MAX_COMMENT)), start, end };
  }
}

function* linkComments(text: string): Generator<Comment> {
  for (const { 0: whole, 1: inside = '', index: start } of text.matchAll(LINK_COMMENT))
    yield { inside, start, end: start + whole.length };
}
