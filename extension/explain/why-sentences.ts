import type { Evidence, Explanation, WhatIf } from '../../shared/detect/explain/index.ts';

/** What spoke for a finding, how sure that makes it: "It has the form …; it is 95 % sure." */
export function becauseOf({ span, evidence }: Explanation): string {
  const [first, ...others] = evidence;
  const reasons = first === undefined ? [] : [reasonOf(first)];
  if (others.some(({ by }) => by === 'model') && first?.by !== 'model')
    reasons.push('the model agrees');
  return `${reasons.join('; ')}. Life Savor is ${percent(span.score)} sure.`;
}

/** The one thing that would most likely have changed it. */
export function otherwiseOf({ whatIf, evidence }: Explanation): string {
  const check = evidence.every((found) => isNamed(found.check)) && evidence[0]?.check;
  if (check) return changeOf({ kind: 'failed-check', check });
  const [first] = whatIf.filter(isTelling).sort((a, b) => rankOf(a) - rankOf(b));
  return first === undefined
    ? 'Only your own word would change that: switch this kind off in the settings, or say that it is not personal data.'
    : changeOf(first);
}

/** What tells a person most comes first. */
const RANK: readonly WhatIf['kind'][] = [
  'without-words',
  'other-column',
  'failed-check',
  'with-word',
  'higher-threshold',
];

function rankOf({ kind }: WhatIf): number {
  return RANK.indexOf(kind);
}

/** Nothing can be surer than sure, and a check without a name tells nothing. */
function isTelling(whatIf: WhatIf): boolean {
  if (whatIf.kind === 'higher-threshold') return whatIf.above < 0.995;
  if (whatIf.kind === 'failed-check') return isNamed(whatIf.check);
  return whatIf.kind !== 'instead';
}

function isNamed(check: string | undefined): boolean {
  return check !== undefined && check !== 'plausibility';
}

function reasonOf({ by, id, check, column, words }: Evidence): string {
  if (by === 'model') return `The model read it that way from the words around it (${id})`;
  if (by === 'repetition') return 'The same name is found elsewhere in the text';
  if (column) return `The column it stands in is called “${column.word}”, and it can be that`;
  const parts = [`It has the form that the rule “${id}” looks for`];
  if (check !== undefined) parts.push(`it passes ${checkName(check)}`);
  if (words.length > 0) parts.push(`${wordList(words.map(({ word }) => word))} stands nearby`);
  return joined(parts);
}

function changeOf(whatIf: WhatIf): string {
  switch (whatIf.kind) {
    case 'not-announced':
      return `Without “${whatIf.word}” before it, it would be left alone.`;
    case 'other-column':
      return `In a column with another name than “${whatIf.column}” it would be left alone.`;
    case 'without-words': {
      const without = `Without ${wordList(whatIf.words)} nearby it would`;
      return whatIf.reported
        ? `${without} be ${percent(whatIf.score)} sure.`
        : `${without} be left alone.`;
    }
    case 'failed-check':
      return `If it failed ${checkName(whatIf.check)}, it would be left alone.`;
    case 'with-word':
      return `With a word such as ${wordList(whatIf.examples)} nearby it would be ${percent(whatIf.score)} sure.`;
    case 'higher-threshold':
      return `If you ask for more than ${percent(whatIf.above)} in the settings, it is left alone.`;
    case 'instead':
      return 'Without this, something else would be found in the same place.';
  }
}

function checkName(check: string): string {
  return check === 'plausibility' ? 'a check of what is possible' : `the ${check} check`;
}

function wordList(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(' or ');
}

function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
