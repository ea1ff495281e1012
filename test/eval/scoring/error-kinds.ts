import type { Labelled } from '../data/labelled.ts';
import type { Finding, Judged } from './judge.ts';
import { matchSpans, overlaps } from './match.ts';

export interface ErrorExample {
  id: string;
  text: string;
  start: number;
  end: number;
}

/** Errors of one kind: `missed PERSON`, `false PHONE_NUMBER (phone-national)`, `PIN taken for ID (…)`. */
export interface ErrorKind {
  name: string;
  count: number;
  examples: ErrorExample[];
}

/** All errors (exact, typed), grouped by what went wrong; the most frequent kind first. */
export function errorKinds(judged: readonly Judged[], examplesPerKind: number): ErrorKind[] {
  const kinds = new Map<string, ErrorKind>();
  for (const { text, labels, findings } of judged) {
    for (const { name, start, end } of errorsOf(labels, findings)) {
      const kind = kinds.get(name) ?? { name, count: 0, examples: [] };
      kinds.set(name, kind);
      kind.count++;
      if (kind.examples.length < examplesPerKind) {
        kind.examples.push({ id: text.id, text: text.text, start, end });
      }
    }
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}

interface NamedError {
  name: string;
  start: number;
  end: number;
}

function errorsOf(labels: readonly Labelled[], findings: readonly Finding[]): NamedError[] {
  const { missed, wrong } = matchSpans(labels, findings, 'exact', true);
  const explained = new Set<Finding>();
  const fromLabels = missed.map((label) => {
    const found = wrong.find((finding) => !explained.has(finding) && overlaps(finding, label));
    if (found === undefined) return { ...label, name: `missed ${label.type}` };
    explained.add(found);
    return { name: describe(label, found), start: found.start, end: found.end };
  });
  const alarms = wrong
    .filter((finding) => !explained.has(finding))
    .map((finding) => ({ ...finding, name: `false ${finding.type} (${finding.recognizer})` }));
  return [...fromLabels, ...alarms];
}

function describe(label: Labelled, found: Finding): string {
  if (label.type !== found.type) {
    return `${label.type} taken for ${found.type} (${found.recognizer})`;
  }
  const length = found.end - found.start - (label.end - label.start);
  const how = length > 0 ? 'too long' : length < 0 ? 'too short' : 'shifted';
  return `${label.type} ${how} (${found.recognizer})`;
}
