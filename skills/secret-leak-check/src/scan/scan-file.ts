import { type Rules, scanLong } from '../../../kit/detect/index.ts';
import { decodeText } from '../../../kit/text/index.ts';
import type { Finding } from './finding.ts';

/** The secrets in the bytes of a file; undefined when they are no text. @throws when `signal` is aborted. */
export async function scanBytes(
  file: string,
  bytes: Uint8Array,
  rules: Rules,
  signal: AbortSignal,
): Promise<Finding[] | undefined> {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  const spans = text.length === 0 ? [] : await scanLong(text, rules, signal);
  let [line, counted] = [1, 0];
  return spans.map(({ start, end, type }) => {
    line += newlines(text, counted, start);
    counted = start;
    return { file, line, type, value: text.slice(start, end) };
  });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes).text;
  } catch {
    return undefined;
  }
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}
