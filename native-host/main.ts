#!/usr/bin/env node
import { homedir } from 'node:os';
import { ExitStatus } from './cli/exit-status.ts';
import { outputTo } from './cli/output.ts';
import { runCli } from './cli/run-cli.ts';
import { isErrno } from './errno.ts';
import { currentPaths } from './paths.ts';
import { programFiles } from './program.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(130);
    interrupted.abort();
  });

// Whoever reads us has seen enough, as `head` does: nothing to complain about.
process.stdout.on('error', (error) => process.exit(isErrno(error, 'EPIPE') ? 0 : 1));
process.stderr.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), {
  paths: currentPaths(),
  program: programFiles(),
  execPath: process.execPath,
  env: process.env,
  platform: process.platform,
  userHome: homedir(),
  stdin: process.stdin,
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  isTerminal: process.stderr.isTTY ?? false,
  isOutTerminal: process.stdout.isTTY ?? false,
  status: new ExitStatus(),
  signal: interrupted.signal,
});
