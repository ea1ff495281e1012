import type { PeerFinding } from './peer.ts';

/**
 * Where a peer replaced what, from its output: what stands between replacements is looked up in the
 * original, one piece after the other; what lies between two pieces was replaced.
 * @param replacement matches a replacement; its first group is the type
 */
export function replacedSpans(
  original: string,
  redacted: string,
  replacement: RegExp,
): PeerFinding[] {
  const parts = redacted.split(replacement);
  const findings: PeerFinding[] = [];
  let end = parts[0]?.length ?? 0;
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const literal = parts[i + 1]!;
    const isLast = i + 2 >= parts.length;
    const next = isLast ? original.length - literal.length : original.indexOf(literal, end + 1);
    if (next <= end) continue;
    findings.push({ start: end, end: next, type: parts[i]! });
    end = next + literal.length;
  }
  return findings;
}
