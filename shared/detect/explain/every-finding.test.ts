import { expect, it } from 'vitest';
import { createDetector } from '../detector.ts';
import { createExplainer } from './explain.ts';

const TEXTS = [
  'Write to jane@example.com or call +49 30 901820, card 4111 1111 1111 1111.',
  'IBAN DE89370400440532013000, born 12.03.1985, ssn 536-22-8745, see https://a.example/x',
  'server 84.0.2.17, mac 00:1A:2b:3C:4d:5E, phone (212) 555-0187, id 4711-0815',
  'DB_PASSWORD=hunter22!x postgres://me:s3cr3tpw@db.example/app patient id: 88-4411-2',
];

it('gives every span of the detector evidence of the rule that reported it', () => {
  const detector = createDetector();
  const explainer = createExplainer();
  for (const text of TEXTS) {
    const { findings, skipped } = explainer.explain(text);
    expect(findings.map(({ span }) => span)).toEqual(detector.scan(text));
    expect(findings.length).toBeGreaterThan(0);
    expect(skipped).toBe(0);
    for (const { span, evidence } of findings) {
      expect(evidence[0]).toMatchObject({
        by: 'rule',
        id: span.recognizer,
        start: span.start,
        end: span.end,
        score: span.score,
      });
    }
  }
});
