import { type DetectorOptions, ENTITY_INFO, type Span } from '../../../shared/detect/index.ts';
import type { Finder } from '../../scan/finder.ts';
import { WindowScanner } from '../../scan/window-scanner.ts';
import type { CliContext } from '../context.ts';
import { eachInput } from '../input/each-input.ts';
import { type Input, readParts } from '../input/inputs.ts';
import type { ModelOptions } from '../model-options.ts';
import { BatchedOutput } from '../output.ts';
import { errorReport } from '../report-error.ts';
import { withModel } from '../with-model.ts';
import { finderOf } from './finder-of.ts';
import { LinePositions } from './line-positions.ts';
import { Progress } from './progress.ts';

export interface ScanOptions {
  json: boolean;
  showValues: boolean;
  detector: DetectorOptions;
  model: ModelOptions;
}

/** Scans files of any size, one after the other, with memory that does not grow with them. */
export async function scanFiles(
  names: readonly string[],
  options: ScanOptions,
  context: CliContext,
): Promise<void> {
  const scanOne = options.json ? scanToJson : scanForPeople;
  await withModel(options.model, context, async (tagger) => {
    const finder = finderOf(options.detector, tagger);
    await eachInput(names, options, context, (input) => scanOne(input, finder, options, context));
  });
}

async function scanForPeople(
  input: Input,
  finder: Finder,
  { showValues }: ScanOptions,
  context: CliContext,
): Promise<void> {
  const out = new BatchedOutput(context.out);
  const positions = new LinePositions();
  const scanner = new WindowScanner(
    finder,
    (span) => {
      const { line, column } = positions.locate(span.start);
      const shown = showValues
        ? JSON.stringify(scanner.slice(span.start, span.end))
        : `(${span.end - span.start} characters)`;
      out.add(
        `${input.name}:${line}:${column}  ${span.type}  ${ENTITY_INFO[span.type].name} ${shown}\n`,
      );
    },
    context.signal,
  );
  await scanParts(input, scanner, out, context, (part) => {
    positions.append(part);
    positions.advance(scanner.scanned);
  });
}

/** Scans part by part, writes what was found, and tells a person how far it is. */
async function scanParts(
  input: Input,
  scanner: WindowScanner,
  out: BatchedOutput,
  context: CliContext,
  beforePart: (part: string) => void = () => {},
): Promise<void> {
  const progress = new Progress(context);
  try {
    for await (const part of readParts(input)) {
      beforePart(part);
      await scanner.push(part);
      await progress.clear();
      await out.flush();
      await progress.tell(input.name, scanner.scanned);
    }
    await scanner.end();
  } finally {
    await progress.clear();
  }
  await out.flush();
}

/** One line of JSON per input. What was found before a failure is kept, with the error after it. */
async function scanToJson(
  input: Input,
  finder: Finder,
  { showValues }: ScanOptions,
  context: CliContext,
): Promise<void> {
  const out = new BatchedOutput(context.out);
  let separator = '';
  const scanner = new WindowScanner(
    finder,
    (span) => {
      const value = showValues ? { value: scanner.slice(span.start, span.end) } : {};
      out.add(separator + JSON.stringify({ ...span, ...value } satisfies Span));
      separator = ',';
    },
    context.signal,
  );
  let rest = '}\n';
  out.add(`{"file":${JSON.stringify(input.name)},"spans":[`);
  try {
    await scanParts(input, scanner, out, context);
  } catch (error) {
    context.signal.throwIfAborted();
    rest = `,"error":${JSON.stringify(errorReport(error, context))}}\n`;
  }
  out.add(`]${rest}`);
  await out.flush();
}
