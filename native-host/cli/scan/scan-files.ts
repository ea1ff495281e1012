import {
  createDetector,
  type Detector,
  type DetectorOptions,
  ENTITY_INFO,
  type Span,
} from '../../../shared/detect/index.ts';
import { WindowScanner } from '../../scan/window-scanner.ts';
import type { CliContext } from '../context.ts';
import { eachInput } from '../input/each-input.ts';
import { type Input, readParts } from '../input/inputs.ts';
import { BatchedOutput } from '../output.ts';
import { errorReport } from '../report-error.ts';
import { LinePositions } from './line-positions.ts';

export interface ScanOptions {
  json: boolean;
  showValues: boolean;
  detector: DetectorOptions;
}

/** Scans files of any size, one after the other, with memory that does not grow with them. */
export async function scanFiles(
  names: readonly string[],
  options: ScanOptions,
  context: CliContext,
): Promise<void> {
  const detector = createDetector(options.detector);
  const scanOne = options.json ? scanToJson : scanForPeople;
  await eachInput(names, options, context, (input) => scanOne(input, detector, options, context));
}

async function scanForPeople(
  input: Input,
  detector: Detector,
  { showValues }: ScanOptions,
  context: CliContext,
): Promise<void> {
  const out = new BatchedOutput(context.out);
  const positions = new LinePositions();
  const scanner = new WindowScanner(detector, (span) => {
    const { line, column } = positions.locate(span.start);
    const shown = showValues
      ? JSON.stringify(scanner.slice(span.start, span.end))
      : `(${span.end - span.start} characters)`;
    out.add(
      `${input.name}:${line}:${column}  ${span.type}  ${ENTITY_INFO[span.type].name} ${shown}\n`,
    );
  });
  for await (const part of readParts(input)) {
    positions.append(part);
    scanner.push(part);
    positions.advance(scanner.scanned);
    await out.flush();
  }
  scanner.end();
  await out.flush();
}

/** One line of JSON per input. What was found before a failure is kept, with the error after it. */
async function scanToJson(
  input: Input,
  detector: Detector,
  { showValues }: ScanOptions,
  context: CliContext,
): Promise<void> {
  const out = new BatchedOutput(context.out);
  let separator = '';
  const scanner = new WindowScanner(detector, (span) => {
    const value = showValues ? { value: scanner.slice(span.start, span.end) } : {};
    out.add(separator + JSON.stringify({ ...span, ...value } satisfies Span));
    separator = ',';
  });
  let rest = '}\n';
  out.add(`{"file":${JSON.stringify(input.name)},"spans":[`);
  try {
    for await (const part of readParts(input)) {
      scanner.push(part);
      await out.flush();
    }
    scanner.end();
  } catch (error) {
    context.signal.throwIfAborted();
    rest = `,"error":${JSON.stringify(errorReport(error, context))}}\n`;
  }
  out.add(`]${rest}`);
  await out.flush();
}
