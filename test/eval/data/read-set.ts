import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { IGNORE, type LabelledSet, type LabelledText } from './labelled.ts';
import { ownTypeName } from './type-names.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  spans: z.array(z.object({ start: z.int().min(0), end: z.int(), type: z.string() })),
  language: z.string().optional(),
  lang: z.string().optional(),
  /** Types the authors had in mind, also where none occurs. */
  scope: z.array(z.string()).optional(),
});
type Line = z.infer<typeof lineSchema>;

/** Data-set labels in the person's own mapping; the value is one of our types or IGNORE. */
export type TypeMap = Readonly<Record<string, string>>;

/**
 * Reads a labelled JSONL file, or every `.jsonl` file of a folder.
 * @throws LifeSavorError INPUT_UNREADABLE or INPUT_INVALID (with the line's number).
 */
export async function readSets(path: string, map: TypeMap = {}): Promise<LabelledSet[]> {
  const files = await filesOf(path);
  return await Promise.all(files.map((file) => readSet(file, map)));
}

/** @throws LifeSavorError INPUT_UNREADABLE or INPUT_INVALID. */
export async function readTypeMap(path: string): Promise<TypeMap> {
  const map = z.record(z.string(), z.string()).safeParse(parseJson(await read(path), path));
  if (!map.success) throw invalid(`${path} is not an object of type names`, MAP_STEP);
  const wrong = Object.values(map.data).find((type) => ownTypeName(type) === undefined);
  if (wrong !== undefined) throw invalid(`${path} maps to the unknown type ${wrong}`, MAP_STEP);
  return map.data;
}

const MAP_STEP = 'Write {"their label": "OUR_TYPE", …}; OUR_TYPE may be IGNORE.';
const LINE_STEP = 'Each line is {"id","text","spans":[{"start","end","type"}]}, offsets in UTF-16.';

async function filesOf(path: string): Promise<string[]> {
  const info = await stat(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (!info.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw invalid(`${path} holds no .jsonl file`, 'Name a folder with some.');
  return names.map((name) => join(path, name));
}

async function readSet(file: string, map: TypeMap): Promise<LabelledSet> {
  const texts: LabelledText[] = [];
  const used = new Set<string>();
  const scope = new Set<string>();
  const unknown = new Map<string, number>();
  const lines = (await read(file)).split(/\r?\n/);
  for (const [index, raw] of lines.entries()) {
    if (raw.trim() === '') continue;
    const where = `line ${index + 1} of ${file}`;
    const line = parseLine(raw, where);
    const spans = line.spans.map((span) => {
      const type = map[span.type] ?? ownTypeName(span.type);
      if (type === undefined) unknown.set(span.type, (unknown.get(span.type) ?? 0) + 1);
      return { ...span, type: type ?? IGNORE };
    });
    for (const { type } of spans) if (type !== IGNORE) used.add(type);
    for (const name of line.scope ?? []) scope.add(map[name] ?? ownTypeName(name) ?? IGNORE);
    texts.push(labelledText(line, spans, `${basename(file)}:${index + 1}`));
  }
  const labels = (type: string) => used.has(type) || scope.has(type);
  return { name: basename(file), texts, used, labels, unknown };
}

function labelledText(line: Line, spans: LabelledText['spans'], name: string): LabelledText {
  const language = line.language ?? line.lang;
  const id = String(line.id ?? name);
  return { id, text: line.text, spans, ...(language === undefined ? {} : { language }) };
}

function parseLine(raw: string, where: string): Line {
  const parsed = lineSchema.safeParse(parseJson(raw, where));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') || 'the line';
    throw invalid(`In ${where}, ${field} is wrong: ${issue?.message ?? 'unknown'}`, LINE_STEP);
  }
  const outside = parsed.data.spans.find(
    ({ start, end }) => end <= start || end > parsed.data.text.length,
  );
  if (outside !== undefined) {
    throw invalid(
      `In ${where}, a span (${outside.start}–${outside.end}) is empty or outside the text`,
      LINE_STEP,
    );
  }
  return parsed.data;
}

async function read(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((cause) => {
    throw unreadable(path, cause);
  });
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(`There is no valid JSON in ${where}`, LINE_STEP, cause);
  }
}

function unreadable(path: string, cause: unknown): LifeSavorError {
  const step = 'Check the path and its permissions.';
  return new LifeSavorError('INPUT_UNREADABLE', `${path} cannot be read.`, step, { cause });
}

function invalid(sentence: string, step: string, cause?: unknown): LifeSavorError {
  return new LifeSavorError('INPUT_INVALID', `${sentence}.`, step, { cause });
}
