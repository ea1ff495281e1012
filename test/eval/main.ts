import { ERROR_CODES, LifeSavorError } from '../../shared/protocol/errors.ts';
import { chatSet } from './chat-set/chat-set.ts';
import type { LabelledSet } from './data/labelled.ts';
import { readSets, readTypeMap } from './data/read-set.ts';
import { evaluate } from './evaluate.ts';
import { evalCommand, type Options } from './options.ts';
import { errorReport, textReport } from './report/text-report.ts';
import { fusedScorer, rulesScorer } from './scorer.ts';
import { errorKinds } from './scoring/error-kinds.ts';

async function main(options: Options): Promise<void> {
  const sets = await setsOf(options);
  const { rulesOnly, model, minScore } = options;
  const scorer = rulesOnly ? rulesScorer(minScore) : await fusedScorer(model, minScore);
  const { result, judged } = await evaluate(sets, scorer, {
    resamples: options.resamples,
    seed: options.seed,
    strict: options.strict ?? false,
    ...(options.types ? { types: new Set(options.types) } : {}),
    ...(options.language ? { languages: new Set(options.language) } : {}),
  });
  const kinds = options.errors ? errorKinds(judged, options.examples).slice(0, options.errors) : [];
  if (options.json) {
    console.log(JSON.stringify(options.errors ? { ...result, errors: kinds } : result, null, 2));
    return;
  }
  console.log(textReport(result));
  if (kinds.length > 0) console.log(errorReport(kinds));
}

async function setsOf({ data = [], chat, map, seed }: Options): Promise<LabelledSet[]> {
  if (data.length === 0 && chat === undefined) {
    throw new LifeSavorError(
      'USAGE',
      'There is nothing to score.',
      'Name --data or --chat; --help shows examples.',
    );
  }
  const types = map === undefined ? {} : await readTypeMap(map);
  const read = await Promise.all(data.map((path) => readSets(path, types)));
  return [...(chat === undefined ? [] : [chatSet(chat, seed)]), ...read.flat()];
}

const command = evalCommand()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : ERROR_CODES.USAGE.exit))
  .action(async (options: Options) => await main(options));
try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof LifeSavorError)) throw error;
  console.error(`${error.message} ${error.nextStep}`);
  process.exitCode = ERROR_CODES[error.code].exit;
}
