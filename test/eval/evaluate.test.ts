import { describe, expect, it } from 'vitest';
import type { EntityType, Span } from '../../shared/detect/index.ts';
import type { Labelled, LabelledSet } from './data/labelled.ts';
import { type EvalOptions, evaluate } from './evaluate.ts';
import { errorReport, textReport } from './report/text-report.ts';
import type { Scorer } from './scorer.ts';
import { errorKinds } from './scoring/error-kinds.ts';

const OPTIONS: EvalOptions = { resamples: 200, seed: 7 };

/** A set whose texts write labels as `<TYPE:value>`, and a scorer that reports what stands in `{TYPE:value}`. */
function sample(pairs: readonly (readonly [labelled: string, found: string])[]) {
  const labels = pairs.map(([labelled]) => parse(labelled));
  const findings = new Map(pairs.map(([, found]) => [parse(found).text, parse(found).spans]));
  const used = new Set(labels.flatMap(({ spans }) => spans.map(({ type }) => type)));
  const set: LabelledSet = {
    name: 'sample',
    texts: labels.map(({ text, spans }, i) => ({ id: `t${i}`, text, spans, language: 'en' })),
    used,
    labels: (type) => used.has(type),
    unknown: new Map(),
  };
  const scan = async (text: string): Promise<Span[]> =>
    (findings.get(text) ?? []).map((span) => ({
      ...span,
      type: span.type as EntityType,
      score: 0.9,
      recognizer: 'test',
    }));
  return { sets: [set], scorer: { name: 'test', scan } satisfies Scorer };
}

function parse(marked: string): { text: string; spans: Labelled[] } {
  const spans: Labelled[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(/<([A-Z_]+):([^>]*)>/g)) {
    text += marked.slice(end, match.index);
    spans.push({ start: text.length, end: text.length + match[2]!.length, type: match[1]! });
    text += match[2];
    end = match.index + match[0].length;
  }
  return { text: text + marked.slice(end), spans };
}

async function resultOf(pairs: Parameters<typeof sample>[0], options: Partial<EvalOptions> = {}) {
  const { sets, scorer } = sample(pairs);
  return await evaluate(sets, scorer, { ...OPTIONS, ...options });
}

describe('evaluate', () => {
  it('counts exact, half and untyped hits apart', async () => {
    const { result } = await resultOf([
      ['<PERSON:Ana Maria> in <LOCATION:Rome>', '<PERSON:Ana Maria> in <PERSON:Rome>'],
      ['<PERSON:Bo Lindberg> came', '<PERSON:Bo Lind>berg came'],
    ]);
    expect(result.exact).toMatchObject({ hits: 1, wrong: 2, missed: 2 });
    expect(result.overlap).toMatchObject({ hits: 2, wrong: 1, missed: 1 });
    expect(result.untypedExact).toMatchObject({ hits: 2, wrong: 1, missed: 1 });
    expect(result.untypedOverlap.f1).toBe(1);
    expect(result.perType.PERSON?.exact).toMatchObject({ hits: 1, wrong: 2, missed: 1 });
  });

  it('does not judge masked stretches', async () => {
    const pairs = [
      ['call <IGNORE:Rome> or <PERSON:Bo>', 'call <PERSON:Rome> or <PERSON:Bo>'],
    ] as const;
    expect((await resultOf(pairs)).result.exact).toMatchObject({ hits: 1, wrong: 0, missed: 0 });
  });

  it('leaves out types the data does not label, unless asked to be strict', async () => {
    const pairs = [['<PERSON:Bo> is 34', '<PERSON:Bo> is <AGE:34>']] as const;
    expect((await resultOf(pairs)).result.exact.wrong).toBe(0);
    expect((await resultOf(pairs, { strict: true })).result.exact.wrong).toBe(1);
  });

  it('judges a finer type as the coarser one that the data knows', async () => {
    const { result } = await resultOf([['no. <ID:123-45-6789>', 'no. <US_SSN:123-45-6789>']]);
    expect(result.exact).toMatchObject({ hits: 1, wrong: 0 });
  });

  it('counts a postal code as a place only where the data labels it as one', async () => {
    const { result } = await resultOf([
      ['<LOCATION:28035> <LOCATION:Rome>, 41001', '<POSTAL_CODE:28035> Rome, <POSTAL_CODE:41001>'],
    ]);
    expect(result.exact).toMatchObject({ hits: 1, wrong: 0, missed: 1 });
  });

  it('looks at the asked types only, on both sides', async () => {
    const pairs = [['<PERSON:Bo> in <LOCATION:Rome>', '<PERSON:Bo> <LOCATION:in> Rome']] as const;
    const { result } = await resultOf(pairs, { types: new Set(['PERSON']) });
    expect(result.exact).toMatchObject({ hits: 1, wrong: 0, missed: 0 });
  });

  it('calls a negative clean when nothing of the severity was reported', async () => {
    const { result } = await resultOf([
      ['<LOCATION:Rome> <PASSWORD:x9>', '<LOCATION:Rome> <PASSWORD:x9>'],
      ['version 1.2', 'version <LOCATION:1.2>'],
      ['order 77', 'order <PASSWORD:77>'],
      ['nothing', 'nothing'],
    ]);
    expect(result.negatives.any).toEqual({ texts: 3, clean: 1 });
    expect(result.negatives.medium).toEqual({ texts: 3, clean: 2 });
    expect(result.falseAlarmsPerMb).toBeGreaterThan(0);
  });

  it('compares scores with how often they are right', async () => {
    const { result } = await resultOf([['<PERSON:Bo> x', '<PERSON:Bo> <PERSON:x>']]);
    expect(result.calibration.buckets).toMatchObject([
      { findings: 2, expected: 0.9, observed: 0.5 },
    ]);
    expect(result.calibration.error).toBeCloseTo(0.4);
  });

  it('gives the same interval for the same seed, with the figure inside', async () => {
    const pairs = Array.from({ length: 40 }, (_, i) => {
      const text = `<PERSON:Bo${i}> was here`;
      return [text, i % 3 === 0 ? parse(text).text : text] as const;
    });
    const [first, second] = [await resultOf(pairs), await resultOf(pairs)];
    const interval = first.result.exact.intervals?.f1;
    expect(interval).toEqual(second.result.exact.intervals?.f1);
    expect(interval?.[0]).toBeLessThan(first.result.exact.f1);
    expect(interval?.[1]).toBeGreaterThan(first.result.exact.f1);
  });

  it('groups errors by what went wrong and shows the place', async () => {
    const { result, judged } = await resultOf([
      ['<PERSON:Bo Ek> left', '<PERSON:Bo> Ek left'],
      ['<PERSON:Al> left', '<LOCATION:Al> left'],
      ['<LOCATION:Rome>', 'Rome'],
      ['<LOCATION:Oslo>', 'Oslo'],
    ]);
    const kinds = errorKinds(judged, 1);
    expect(kinds.map(({ name, count }) => `${count} ${name}`)).toEqual([
      '2 missed LOCATION',
      '1 PERSON too short (test)',
      '1 PERSON taken for LOCATION (test)',
    ]);
    expect(errorReport(kinds)).toContain('«Rome»');
    expect(textReport(result)).toContain('exact, typed');
  });
});
