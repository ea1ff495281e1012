import { createDetector, type Detector, type Span } from '../../../shared/detect/index.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { CliContext } from '../context.ts';
import { eachInput } from '../input/each-input.ts';
import { type Input, readParts } from '../input/inputs.ts';
import { BatchedOutput } from '../output.ts';
import { errorReport } from '../report-error.ts';
import type { ScanOptions } from './scan-files.ts';
import { LineSplitter, TOO_LONG } from './split-lines.ts';

/**
 * Reads `{"id","text"}` lines and writes `{"id","spans":[{"start","end","type","score"}]}` lines in
 * the same order. A bad line gives an error line on stderr, and the run goes on.
 */
export async function scanLines(
  names: readonly string[],
  options: ScanOptions,
  context: CliContext,
): Promise<void> {
  const detector = createDetector(options.detector);
  await eachInput(names, { json: false }, context, (input) => scanOne(input, detector, context));
}

async function scanOne(input: Input, detector: Detector, context: CliContext): Promise<void> {
  const out = new BatchedOutput(context.out);
  const errors = new BatchedOutput(context.err);
  let number = 0;
  const onLine = (line: string | typeof TOO_LONG) => {
    number++;
    if (line === '') return;
    try {
      out.add(scanLine(line, detector));
    } catch (error) {
      const report = { line: number, error: errorReport(error, context) };
      errors.add(`${JSON.stringify(report)}\n`);
    }
  };
  const lines = new LineSplitter(onLine);
  for await (const part of readParts(input)) {
    lines.push(part);
    await out.flush();
    await errors.flush();
  }
  lines.end();
  await out.flush();
  await errors.flush();
}

function scanLine(line: string | typeof TOO_LONG, detector: Detector): string {
  if (line === TOO_LONG) throw badLine('is too long');
  const { id, text } = parseLine(line);
  const spans = detector.scan(text);
  const written = spans.length === 0 ? '' : spans.map(writeSpan).join(',');
  return `{"id":${JSON.stringify(id)},"spans":[${written}]}\n`;
}

/** By hand, since this runs for every finding of millions of lines; type names need no escaping. */
function writeSpan({ start, end, type, score }: Span): string {
  return `{"start":${start},"end":${end},"type":"${type}","score":${score}}`;
}

function parseLine(line: string): { id: string | number; text: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw badLine('is not JSON');
  }
  const { id, text } = (parsed ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw badLine('has no "id"');
  if (typeof text !== 'string') throw badLine('has no "text"');
  return { id, text };
}

function badLine(what: string): LifeSavorError {
  return new LifeSavorError(
    'INPUT_INVALID',
    `This line ${what}.`,
    'Each line must be {"id": …, "text": "…"}.',
  );
}
