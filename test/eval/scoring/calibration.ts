export interface Bucket {
  from: number;
  to: number;
  findings: number;
  /** Mean score of the findings, and the share that was right. */
  expected: number;
  observed: number;
}

export interface Calibration {
  buckets: Bucket[];
  /** Expected calibration error: mean distance of score and truth, weighted by findings. */
  error: number;
}

const WIDTH = 0.05;

/** Compares scores with how often such findings are right. */
export function calibrate(findings: readonly { score: number; right: boolean }[]): Calibration {
  const buckets: Bucket[] = [];
  const count = Math.round(1 / WIDTH);
  for (let index = 0; index < count; index++) {
    const inside = findings.filter(({ score }) => bucketOf(score, count) === index);
    if (inside.length === 0) continue;
    const from = index * WIDTH;
    buckets.push({
      from,
      to: from + WIDTH,
      findings: inside.length,
      expected: mean(inside.map(({ score }) => score)),
      observed: mean(inside.map(({ right }) => (right ? 1 : 0))),
    });
  }
  const off = buckets.map((b) => b.findings * Math.abs(b.expected - b.observed));
  return { buckets, error: findings.length === 0 ? 0 : sum(off) / findings.length };
}

function bucketOf(score: number, count: number): number {
  return Math.min(count - 1, Math.floor(score / WIDTH + 1e-9));
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
