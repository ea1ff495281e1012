import { overlapping } from '../engine/overlapping.ts';
import type { EntityType } from '../entity-types/index.ts';
import { COLUMN_PREFIX } from '../tables/column-prefix.ts';
import type { Span } from '../types.ts';

/** Of what this sure an organisation is, another name in its name is part of it. */
const SURE = 0.85;
/** A nationality that the words beside it tell is no name, however a model likes its capital. */
const SURE_GROUP = 0.65;

/**
 * The spans of a model less those that contradict a rule which knows better: the name of a column tells more about a
 * cell than the words around it, a value ends where its cell does, and "Sanatorio del Paraná" names no place.
 * @param ruleSpans sorted, without overlaps
 */
export function withoutContradictions(
  ruleSpans: readonly Span[],
  modelSpans: readonly Span[],
): readonly Span[] {
  const certain = ruleSpans.filter(
    (span) => isCell(span) || isSureOrganization(span) || isSureUser(span) || isSureGroup(span),
  );
  return modelSpans.filter(
    (span) =>
      !isCar(ruleSpans, span) &&
      overlapping(certain, span).every((index) => agrees(span, certain[index]!)),
  );
}

/** "Opel Astra PO4 VX36", "Toyota, VIN …": what stands right before a plate is no organisation. */
function isCar(ruleSpans: readonly Span[], { type, end }: Span): boolean {
  if (type !== 'ORGANIZATION') return false;
  return overlapping(ruleSpans, { start: end, end: end + CAR_REACH }).some((index) => {
    const { type: kind, start } = ruleSpans[index]!;
    return CAR.has(kind) && start >= end;
  });
}

const CAR: ReadonlySet<EntityType> = new Set(['VEHICLE_PLATE', 'VIN']);
const CAR_REACH = 7;

function agrees(span: Span, known: Span): boolean {
  const isInside = known.start <= span.start && span.end <= known.end;
  if (isCell(known) || isSureUser(known)) return known.type === span.type && isInside;
  return known.type === span.type || !isInside;
}

function isCell({ recognizer }: Span): boolean {
  return recognizer.startsWith(COLUMN_PREFIX);
}

/** What the form of a log line, a path or a command says is an account is no person's name. */
function isSureUser({ type, score }: Span): boolean {
  return type === 'USERNAME' && score >= SURE;
}

function isSureOrganization({ type, score }: Span): boolean {
  return type === 'ORGANIZATION' && score >= SURE;
}

function isSureGroup({ type, score }: Span): boolean {
  return type === 'NRP' && score >= SURE_GROUP;
}
