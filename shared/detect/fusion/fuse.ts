import { overlapping } from '../engine/overlapping.ts';
import { resolveOverlaps } from '../engine/overlaps.ts';
import type { EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';
import { withoutAnnouncingWords } from './announcing-words.ts';
import { behindNames } from './behind-names.ts';
import { withoutContradictions } from './contradictions.ts';
import { coordinatedNames } from './coordinated-names.ts';
import { housesOfPeople } from './houses-of-people.ts';
import { joinParts } from './join-parts.ts';
import { moreNames } from './more-names.ts';
import { ofAnotherType } from './of-another-type.ts';
import { withPlacesBesideCoordinates } from './places-beside-coordinates.ts';
import { isPlausible } from './plausible.ts';
import { repeatedNames } from './repeated-names.ts';
import { repeatedUsernames } from './repeated-usernames.ts';
import { titlesBeforeNames } from './titles-before-names.ts';
import { trimmed } from './trimmed.ts';
import { wholeNames } from './whole-names.ts';
import { withoutRole } from './without-role.ts';

/** Types in which a rule's span and a model's are parts of one value: together they are longer and surer. */
const UNITED: ReadonlySet<EntityType> = new Set([
  'PERSON',
  'STREET_ADDRESS',
  'LOCATION',
  'ORGANIZATION',
]);

/**
 * One list of spans from what rules and a model found in `text`: sorted by start, without overlaps.
 * A rule's span is never lost to a model's of another type unless the model is clearly surer; spans
 * of one type that overlap are united, adjacent parts of a name or address are joined, and sure names
 * are marked wherever they stand. What the columns of a table tell is not the model's to say.
 * @param ruleSpans sorted, without overlaps, as `Detector.scan` gives them
 * @param modelSpans offsets in the same text
 */
export function fuse(
  text: string,
  ruleSpans: readonly Span[],
  modelSpans: readonly Span[],
): Span[] {
  if (modelSpans.length === 0 && !ruleSpans.some((span) => span.type === 'PERSON'))
    return [...ruleSpans];
  const fitting = withoutContradictions(ruleSpans, modelSpans);
  const plausible = fitting
    .flatMap((span) => trimmed(text, ofAnotherType(text, span)))
    .filter((span) => isPlausible(text, span))
    .map((span) => withoutRole(text, span, ruleSpans));
  const united = resolveOverlaps(uniteOverlaps([...ruleSpans, ...plausible]));
  const joined = joinParts(text, withoutAnnouncingWords(text, united));
  const whole = wholeNames(text, withPlacesBesideCoordinates(text, joined));
  const known = resolveOverlaps(housesOfPeople(text, whole));
  const repeated = [
    ...repeatedNames(text, known),
    ...coordinatedNames(text, known),
    ...moreNames(text, known),
  ].filter(isFree);
  const named = repeated.length === 0 ? known : resolveOverlaps([...known, ...repeated]);
  const more = [
    ...behindNames(text, named),
    ...titlesBeforeNames(text, named),
    ...repeatedUsernames(text, named),
  ].filter(isFree);
  return more.length === 0 ? named : resolveOverlaps([...named, ...more]);

  /** A longer form of address may take in what a rule knows of it: "Oberarzt Dr.". */
  function isFree(span: Span): boolean {
    return overlapping(known, span).every(
      (index) => span.type === 'TITLE' && known[index]!.type === 'TITLE',
    );
  }
}

/** Overlapping spans of one united type become one; two that agree are surer than either. */
function uniteOverlaps(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  const lastOf = new Map<EntityType, number>();
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = UNITED.has(span.type) ? lastOf.get(span.type) : undefined;
    const last = at === undefined ? undefined : united[at];
    if (at !== undefined && last && span.start < last.end) {
      united[at] = unite(last, span);
      continue;
    }
    lastOf.set(span.type, united.length);
    united.push(span);
  }
  return united;
}

function unite(a: Span, b: Span): Span {
  const better = a.score >= b.score ? a : b;
  const agree = a.recognizer !== b.recognizer;
  const score = agree ? 1 - (1 - a.score) * (1 - b.score) : better.score;
  return { ...better, start: a.start, end: Math.max(a.end, b.end), score };
}
