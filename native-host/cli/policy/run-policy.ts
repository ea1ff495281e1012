import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { type CustomRecognizer, compileCustom } from '../../../shared/detect/custom/index.ts';
import { ENTITY_TYPES, type EntityType } from '../../../shared/detect/index.ts';
import {
  allowValue,
  chooseProfile,
  DEFAULT_POLICY,
  forbidValue,
  type Policy,
  type PolicyChange,
  PROFILE_IDS,
  parsePolicy,
  putCustom,
  removeCustom,
  setThreshold,
  setTypeEnabled,
} from '../../../shared/policy/index.ts';
import { LifeSavorError } from '../../../shared/protocol/index.ts';
import { changePolicy, readPolicy } from '../../agent/index.ts';
import type { CliContext } from '../context.ts';

import { policyLines } from './show-policy.ts';

/** What `--pattern`, `--words-file` and their like say. */
export interface RecognizerOptions {
  pattern?: string;
  wordsFile?: string;
  type?: string;
  caseSensitive?: boolean;
}

export async function showPolicy(
  { json = false }: { json?: boolean },
  context: CliContext,
): Promise<void> {
  await print(readPolicy(context.paths.policyFile), json, context);
}

export async function setProfile(name: string, context: CliContext): Promise<void> {
  await change(chooseProfile(oneOf(PROFILE_IDS, name, 'profile')), context);
}

export async function allow(
  value: string,
  site: string | undefined,
  context: CliContext,
): Promise<void> {
  await change(allowValue(await givenValue(value, context), site), context);
}

export async function forbid(
  value: string,
  site: string | undefined,
  context: CliContext,
): Promise<void> {
  await change(forbidValue(await givenValue(value, context), site), context);
}

export async function switchType(
  type: string,
  enabled: boolean,
  context: CliContext,
): Promise<void> {
  await change(setTypeEnabled(entityType(type), enabled), context);
}

export async function changeThreshold(
  type: string,
  score: string,
  context: CliContext,
): Promise<void> {
  const lowest = score === 'default' ? undefined : Number(score);
  if (lowest !== undefined && Number.isNaN(lowest))
    throw usage(`"${score}" is no score.`, 'Give a number from 0.5 to 1, or "default".');
  await change(setThreshold(entityType(type), lowest), context);
}

export async function addRecognizer(
  id: string,
  options: RecognizerOptions,
  context: CliContext,
): Promise<void> {
  await change(putCustom(recognizerOf(id, options)), context);
}

export async function dropRecognizer(id: string, context: CliContext): Promise<void> {
  const { custom = [] } = readPolicy(context.paths.policyFile).detection ?? {};
  if (!custom.some((own) => own.id === id))
    throw usage(`There is no own recognizer called ${id}.`, 'See "lifesavor policy show".');
  await change(removeCustom(id), context);
}

/** Shows where a recognizer would match in the text on stdin, and writes nothing. */
export async function tryRecognizer(
  options: RecognizerOptions,
  context: CliContext,
): Promise<void> {
  const recognizer = recognizerOf('tried', options);
  parsePolicy(putCustom(recognizer)(DEFAULT_POLICY));
  const text = await readAll(context.stdin);
  const spans = compileCustom([recognizer])(text);
  for (const { start, end } of spans)
    await context.out.write(`${start}-${end}\t${text.slice(start, end)}\n`);
  await context.err.write(spans.length === 0 ? 'Nothing matches.\n' : '');
}

async function change(by: PolicyChange, context: CliContext): Promise<void> {
  await print(changePolicy(context.paths.policyFile, by), false, context);
}

async function print(policy: Policy, json: boolean, context: CliContext): Promise<void> {
  const lines = json ? [JSON.stringify(policy)] : policyLines(policy);
  await context.out.write(`${lines.join('\n')}\n`);
}

/** `-` reads the value from stdin, which no list of processes shows. */
async function givenValue(value: string, context: CliContext): Promise<string> {
  const given = value === '-' ? (await readAll(context.stdin)).trim() : value;
  if (given === '')
    throw usage('No value was given.', 'Name the value, or write it to stdin and give "-".');
  return given;
}

function recognizerOf(
  id: string,
  { pattern, wordsFile, type, caseSensitive }: RecognizerOptions,
): CustomRecognizer {
  if ((pattern === undefined) === (wordsFile === undefined))
    throw usage(
      'Give either --pattern or --words-file.',
      'See "lifesavor policy recognizer --help".',
    );
  return {
    id,
    ...(type !== undefined && { type: entityType(type) }),
    ...(pattern !== undefined && { pattern }),
    ...(wordsFile !== undefined && { words: wordsOf(wordsFile) }),
    ...(caseSensitive && { ignoreCase: false }),
  };
}

function wordsOf(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } catch (cause) {
    throw new LifeSavorError(
      'INPUT_UNREADABLE',
      `${file} cannot be read.`,
      'Check the name of the file.',
      { cause },
    );
  }
}

function entityType(name: string): EntityType {
  return oneOf(ENTITY_TYPES, name.toUpperCase(), 'type');
}

function oneOf<T extends string>(known: readonly T[], name: string, what: string): T {
  const found = known.find((item) => item === name);
  if (found === undefined)
    throw usage(`There is no ${what} called ${name}.`, `Known: ${known.join(', ')}.`);
  return found;
}

function usage(message: string, nextStep: string): LifeSavorError {
  return new LifeSavorError('USAGE', message, nextStep);
}
