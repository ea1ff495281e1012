import { ENTITY_INFO } from '../entity-types/index.ts';
import type { Evidence, Explanation, NearMiss, WhatIf } from './types.ts';

/** A finding in plain English: why it was reported, then what would have changed that. */
export interface Sentences {
  because: string[];
  otherwise: string[];
}

export function sentencesOf({ evidence, beaten, whatIf }: Explanation): Sentences {
  const because = evidence.flatMap(evidenceSentences);
  if (beaten.length > 0) {
    const names = [...new Set(beaten.map(({ type }) => ENTITY_INFO[type].name))];
    because.push(`It was stronger than ${list(names, 'and')} in the same place.`);
  }
  return { because, otherwise: whatIf.map(whatIfSentence) };
}

export function nearMissSentence({
  type,
  recognizer,
  missing,
  check,
  examples,
  score,
}: NearMiss): string {
  const what = `${ENTITY_INFO[type].name} (rule ${recognizer})`;
  switch (missing) {
    case 'check':
      return `Nearly ${what}: it failed ${checkName(check)}; otherwise it would score ${score}.`;
    case 'context':
      return `Nearly ${what}: with a word such as ${list((examples ?? []).map(quoted), 'or')} nearby it would score ${score}.`;
    case 'score':
      return `Nearly ${what}: its score of ${score} is below the threshold.`;
  }
}

function evidenceSentences(evidence: Evidence): string[] {
  const { by, id, shape, check, announcedBy, column, words, baseScore, score } = evidence;
  if (by === 'model') return [`The model ${id} is ${percent(score)} sure of it.`];
  if (by === 'repetition') return [`The same name was found elsewhere in the text (${id}).`];
  if (column)
    return [
      `The column is called ${quoted(column.word)}, and ${shape} can be that.`,
      `Score ${score}.`,
    ];
  const sentences = [`The rule ${id} matched its form, ${shape}.`];
  if (announcedBy) sentences.push(`The word “${announcedBy.word}” before it announces it.`);
  if (check !== undefined) sentences.push(`It passed ${checkName(check)}.`);
  if (words.length === 0) return [...sentences, `Score ${score}.`];
  const near = [...new Set(words.map(({ word }) => quoted(word)))];
  const verb = near.length === 1 ? 'stands' : 'stand';
  const without = baseScore === 0 ? 'not reported without' : `${baseScore} without`;
  return [...sentences, `Near it ${verb} ${list(near, 'and')}: score ${score}, ${without}.`];
}

function whatIfSentence(whatIf: WhatIf): string {
  switch (whatIf.kind) {
    case 'not-announced':
      return `Without “${whatIf.word}” before it it would not be reported.`;
    case 'other-column':
      return `In a column with another name than ${quoted(whatIf.column)} it would not be reported.`;
    case 'without-words': {
      const without = `Without ${list(whatIf.words.map(quoted), 'and')} nearby`;
      if (!whatIf.reported) return `${without} it would not be reported.`;
      return `${without} its score would be ${whatIf.score}.`;
    }
    case 'with-word':
      return `With a word such as ${list(whatIf.examples.map(quoted), 'or')} nearby its score would be ${whatIf.score}.`;
    case 'failed-check':
      return `If it failed ${checkName(whatIf.check)} it would not be reported.`;
    case 'higher-threshold':
      return `With a threshold above ${whatIf.above} it would not be reported.`;
    case 'instead': {
      const { type, recognizer } = whatIf.rival;
      return `If it were not reported, ${ENTITY_INFO[type].name} (${recognizer}) would be.`;
    }
  }
}

function checkName(check: string | undefined): string {
  if (check === undefined || check === 'plausibility') return 'the plausibility check';
  return `the ${check} check`;
}

function list(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

function quoted(word: string): string {
  return `“${word}”`;
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
