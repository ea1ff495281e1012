import { type CharSet, ignoringCase, tabled } from './char-set.ts';
import type { Assertion, Node } from './parse.ts';
import { PatternError } from './pattern-error.ts';

/** One step of a machine that follows all ways through a pattern at once (Thompson 1968). */
export type Step =
  | { op: 'char'; set: CharSet }
  | { op: 'split'; to: number[] }
  | { op: 'assert'; what: Assertion }
  | { op: 'match' };

/** More steps would let one pattern cost more than all rules of the product together. */
export const MAX_STEPS = 500;

/** @throws PatternError when the pattern is too large or matches nothing at all. */
export function compile(node: Node, ignoreCase: boolean): Step[] {
  const steps: Step[] = [];
  emit(node, steps, ignoreCase);
  steps.push({ op: 'match' });
  if (matchesEmpty(node))
    throw new PatternError(
      'The pattern also matches an empty text. Make a part of it required.',
      0,
    );
  return steps;
}

function emit(node: Node, steps: Step[], ignoreCase: boolean): void {
  if (steps.length > MAX_STEPS)
    throw new PatternError('The pattern is too large. Split it into several, or repeat less.', 0);
  switch (node.kind) {
    case 'set':
      steps.push({ op: 'char', set: tabled(ignoreCase ? ignoringCase(node.set) : node.set) });
      return;
    case 'assert':
      steps.push({ op: 'assert', what: node.what });
      return;
    case 'sequence':
      for (const part of node.parts) emit(part, steps, ignoreCase);
      return;
    case 'choice':
      emitChoice(node.options, steps, ignoreCase);
      return;
    case 'repeat':
      emitRepeat(node, steps, ignoreCase);
  }
}

function emitChoice(options: readonly Node[], steps: Step[], ignoreCase: boolean): void {
  const fork = { op: 'split' as const, to: [] as number[] };
  steps.push(fork);
  const exits: { to: number[] }[] = [];
  for (const option of options) {
    fork.to.push(steps.length);
    emit(option, steps, ignoreCase);
    const exit = { op: 'split' as const, to: [] as number[] };
    steps.push(exit);
    exits.push(exit);
  }
  for (const exit of exits) exit.to.push(steps.length);
}

function emitRepeat(node: Node & { kind: 'repeat' }, steps: Step[], ignoreCase: boolean): void {
  for (let i = 0; i < node.min; i++) emit(node.of, steps, ignoreCase);
  if (node.max === Number.POSITIVE_INFINITY) {
    const loop = { op: 'split' as const, to: [] as number[] };
    const entry = steps.length;
    steps.push(loop);
    emit(node.of, steps, ignoreCase);
    steps.push({ op: 'split', to: [entry] });
    loop.to.push(entry + 1, steps.length);
    return;
  }
  const skips: { to: number[] }[] = [];
  for (let i = node.min; i < node.max; i++) {
    const skip = { op: 'split' as const, to: [steps.length + 1] };
    steps.push(skip);
    skips.push(skip);
    emit(node.of, steps, ignoreCase);
  }
  for (const skip of skips) skip.to.push(steps.length);
}

function matchesEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'assert':
      return true;
    case 'sequence':
      return node.parts.every(matchesEmpty);
    case 'choice':
      return node.options.some(matchesEmpty);
    case 'repeat':
      return node.min === 0 || matchesEmpty(node.of);
  }
}
