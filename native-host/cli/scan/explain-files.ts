import {
  createExplainer,
  type Explainer,
  type ExplainReport,
  type Explanation,
  nearMissSentence,
  sentencesOf,
} from '../../../shared/detect/explain/index.ts';
import { ENTITY_INFO, type EntityType } from '../../../shared/detect/index.ts';
import type { Tagger } from '../../../shared/model/index.ts';
import type { CliContext } from '../context.ts';
import { eachInput } from '../input/each-input.ts';
import { type Input, readText } from '../input/inputs.ts';
import { BatchedOutput } from '../output.ts';
import { withModel } from '../with-model.ts';
import { LinePositions } from './line-positions.ts';
import type { ScanOptions } from './scan-files.ts';

/** Says of everything found in the inputs why it was, and of what nearly was why it was not. */
export async function explainFiles(
  names: readonly string[],
  options: ScanOptions,
  context: CliContext,
): Promise<void> {
  const explainer = createExplainer(options.detector);
  await withModel(options.model, context, async (tagger) => {
    await eachInput(names, options, context, async (input) => {
      const text = await readText(input);
      const report = await explainText(text, explainer, tagger, options, context);
      const out = new BatchedOutput(context.out);
      if (options.json) out.add(`${JSON.stringify(jsonOf(input, text, report, options))}\n`);
      else for (const line of linesOf(input, text, report, options)) out.add(`${line}\n`);
      await out.flush();
    });
  });
}

async function explainText(
  text: string,
  explainer: Explainer,
  tagger: Tagger | undefined,
  { detector }: ScanOptions,
  { signal }: CliContext,
): Promise<ExplainReport> {
  const unwanted: ReadonlySet<EntityType> = new Set(detector.disabledTypes ?? []);
  const tagged = tagger ? await tagger.tag(text, { signal }) : [];
  const modelSpans = tagged.filter(
    ({ type, score }) => !unwanted.has(type) && score >= (detector.minScore ?? 0),
  );
  return explainer.explain(text, { modelSpans });
}

function jsonOf(input: Input, text: string, report: ExplainReport, { showValues }: ScanOptions) {
  const findings = report.findings.map((finding) => {
    if (!showValues) return finding;
    return { ...finding, value: text.slice(finding.span.start, finding.span.end) };
  });
  return { file: input.name, ...report, findings };
}

function* linesOf(
  input: Input,
  text: string,
  { findings, nearMisses, skipped }: ExplainReport,
  { showValues }: ScanOptions,
): Generator<string> {
  const place = placesIn(input, text);
  for (const finding of findings) {
    const { start, end, type } = finding.span;
    const shown = showValues
      ? JSON.stringify(text.slice(start, end))
      : `(${end - start} characters)`;
    yield `${place(start)}  ${type}  ${ENTITY_INFO[type].name} ${shown}`;
    yield* indented(finding);
  }
  const missed = placesIn(input, text);
  for (const miss of nearMisses) yield `${missed(miss.start)}  ${nearMissSentence(miss)}`;
  if (skipped > 0)
    yield `${input.name}: ${skipped} candidates were left out of a text made to cost time.`;
}

function* indented(finding: Explanation): Generator<string> {
  const { because, otherwise } = sentencesOf(finding);
  for (const sentence of because) yield `    ${sentence}`;
  for (const sentence of otherwise) yield `    · ${sentence}`;
}

/** `file:line:column` of offsets that do not go back. */
function placesIn({ name }: Input, text: string): (offset: number) => string {
  const positions = new LinePositions();
  positions.append(text);
  return (offset) => {
    const { line, column } = positions.locate(offset);
    return `${name}:${line}:${column}`;
  };
}
