import type { Span } from '../../../shared/detect/index.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { Finder } from '../../scan/finder.ts';
import type { CliContext } from '../context.ts';
import { eachInput } from '../input/each-input.ts';
import { type Input, readParts } from '../input/inputs.ts';
import { BatchedOutput } from '../output.ts';
import { errorReport } from '../report-error.ts';
import { withModel } from '../with-model.ts';
import { finderOf } from './finder-of.ts';
import { Progress } from './progress.ts';
import type { ScanOptions } from './scan-files.ts';
import { LineSplitter, TOO_LONG } from './split-lines.ts';

/** Lines the model is asked about together: it takes short texts by the dozen. */
const BATCH_LINES = 128;

/**
 * Reads `{"id","text"}` lines and writes `{"id","spans":[{"start","end","type","score"}]}` lines in
 * the same order. A bad line gives an error line on stderr, and the run goes on.
 */
export async function scanLines(
  names: readonly string[],
  options: ScanOptions,
  context: CliContext,
): Promise<void> {
  await withModel(options.model, context, async (tagger) => {
    const finder = finderOf(options.detector, tagger);
    await eachInput(names, { json: false }, context, (input) => scanOne(input, finder, context));
  });
}

type Line = string | typeof TOO_LONG;

async function scanOne(input: Input, finder: Finder, context: CliContext): Promise<void> {
  const progress = new Progress(context);
  let lines: Line[] = [];
  let number = 0;
  let units = 0;
  const splitter = new LineSplitter((line) => lines.push(line));
  const scanPending = async () => {
    const pending = lines;
    lines = [];
    await scanBatches(pending, number, finder, context, progress);
    number += pending.length;
  };
  for await (const part of readParts(input)) {
    units += part.length;
    splitter.push(part);
    await scanPending();
    await progress.tell(input.name, units);
  }
  splitter.end();
  await scanPending();
  await progress.clear();
}

/** `before` lines have come before these. */
async function scanBatches(
  lines: readonly Line[],
  before: number,
  finder: Finder,
  context: CliContext,
  progress: Progress,
): Promise<void> {
  const out = new BatchedOutput(context.out);
  const errors = new BatchedOutput(context.err);
  for (let at = 0; at < lines.length; at += BATCH_LINES) {
    const batch = lines.slice(at, at + BATCH_LINES);
    const answers = batch.map((line) => scanLine(line, finder, context.signal));
    for (const [i, answer] of (await Promise.allSettled(answers)).entries()) {
      context.signal.throwIfAborted();
      if (answer.status === 'fulfilled') out.add(answer.value);
      else errors.add(lineError(before + at + i + 1, answer.reason, context));
    }
  }
  await progress.clear();
  await out.flush();
  await errors.flush();
}

function lineError(line: number, reason: unknown, context: CliContext): string {
  return `${JSON.stringify({ line, error: errorReport(reason, context) })}\n`;
}

async function scanLine(line: Line, finder: Finder, signal: AbortSignal): Promise<string> {
  if (line === '') return '';
  if (line === TOO_LONG) throw badLine('is too long');
  const { id, text } = parseLine(line);
  const spans = await finder.find(text, { signal });
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
