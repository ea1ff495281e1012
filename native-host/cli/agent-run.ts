import 'vscode-jsonrpc/node';
import { createDetector } from '../../shared/detect/index.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { createFileLogger, runAgent } from '../agent/index.ts';
import { BUILD } from '../build.ts';
import { createModel } from '../inference/create-model.ts';
import { modelConfig } from '../inference/model-config.ts';
import { ensurePrivateFolder } from '../private-files.ts';
import { vaultProgramOf } from '../vault/vault-program.ts';
import type { CliContext } from './context.ts';

/** Runs the agent in this process until it is stopped or interrupted. */
export async function runInForeground(context: CliContext): Promise<void> {
  const { paths, signal, out } = context;
  ensurePrivateFolder(paths.home);
  const logger = createFileLogger(paths.logFile);
  // A handler that fails answers with an error; what gets here is a defect, and is only noted.
  process.on('unhandledRejection', (reason) => {
    logger.error({ event: 'unhandled-rejection', code: toLifeSavorError(reason).code });
  });
  process.on('uncaughtExceptionMonitor', (error) => {
    logger.fatal({ event: 'crashed', code: toLifeSavorError(error).code });
  });
  const detector = createDetector();
  await out.write(`The agent runs at ${paths.socket} (log: ${paths.logFile}).\n`);
  const createOne = () => {
    const config = modelConfig({ ...paths, env: context.env });
    const onFallback = ({ code }: { code: string }) =>
      logger.warn({ event: 'model-not-loaded', code });
    return config && createModel(config, context, { onFallback });
  };
  const vaultProgram = vaultProgramOf(context);
  const { userHome } = context;
  const outcome = await runAgent({
    paths,
    logger,
    detector,
    createModel: createOne,
    build: BUILD,
    signal,
    vaultProgram,
    userHome,
  });
  if (outcome === 'already-running') await out.write('Another agent is running; this one ends.\n');
}
