import { existsSync, lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ERROR_CODES } from '../../shared/protocol/errors.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { readPolicy } from '../agent/index.ts';
import { BUILD } from '../build.ts';
import { BROWSERS, launcherPath, manifestState, targetsOf } from '../install/index.ts';
import { readSecret } from '../link/secret.ts';
import { isOpenToOthers, isOurs } from '../private-files.ts';
import { withRunningAgent } from './agent-client.ts';
import type { CliContext } from './context.ts';
import { describeModel } from './describe-model.ts';
import { checkCloud } from './doctor-cloud.ts';
import { attempt, type Finding } from './doctor-finding.ts';
import { checkModel } from './doctor-model.ts';
import { checkSandbox } from './doctor-skills.ts';
import { checkVault } from './doctor-vault.ts';

const OLDEST_NODE = 20;
const MARKS = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

/** Prints every check; the exit code is 1 when one failed. */
export async function runDoctor(json: boolean, context: CliContext): Promise<void> {
  const findings = [
    checkNode(),
    checkState(context),
    checkSecret(context),
    checkPolicy(context),
    ...(await checkModel(context)),
    ...(await checkVault(context)),
    await checkSandbox(context),
    await checkCloud(context),
    checkLauncher(context),
    ...checkManifests(context),
    await checkAgent(context),
  ];
  for (const finding of findings)
    await context.out.write(json ? `${JSON.stringify(finding)}\n` : describe(finding));
  if (findings.some(({ state }) => state === 'fail')) context.status.set(ERROR_CODES.INTERNAL.exit);
}

function describe({ check, state, message, nextStep }: Finding): string {
  const step = nextStep === undefined ? '' : `      → ${nextStep}\n`;
  return `${MARKS[state]}  ${check}: ${message}\n${step}`;
}

function checkNode(): Finding {
  const check = 'Node.js';
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= OLDEST_NODE) return { check, state: 'ok', message: node };
  const nextStep = `Install Node.js ${OLDEST_NODE} or newer.`;
  return { check, state: 'fail', message: `${node} is too old.`, nextStep };
}

function checkState({ paths }: CliContext): Finding {
  const check = 'state folder';
  const stats = lstatSync(paths.home, { throwIfNoEntry: false });
  if (!stats)
    return {
      check,
      state: 'warn',
      message: `${paths.home} does not exist yet.`,
      nextStep: 'Run "lifesavor agent start".',
    };
  if (!stats.isDirectory() || !isOurs(stats))
    return {
      check,
      state: 'fail',
      message: `${paths.home} is not a folder of yours.`,
      nextStep: 'Remove it, or set LIFESAVOR_HOME to a folder of your own.',
    };
  if (isOpenToOthers(stats))
    return {
      check,
      state: 'warn',
      message: `${paths.home} is open to other users.`,
      nextStep: `Run: chmod 700 '${paths.home}'`,
    };
  return { check, state: 'ok', message: paths.home };
}

function checkSecret({ paths }: CliContext): Finding {
  return attempt('link secret', () =>
    readSecret(paths.secretFile)
      ? { state: 'ok', message: 'readable by you alone' }
      : {
          state: 'warn',
          message: 'not made yet',
          nextStep: 'Run "lifesavor agent start".',
        },
  );
}

function checkPolicy({ paths }: CliContext): Finding {
  return attempt('policy', () => {
    const { rules } = readPolicy(paths.policyFile);
    const own = existsSync(paths.policyFile);
    const source = own ? paths.policyFile : `the default; yours would be ${paths.policyFile}`;
    return { state: 'ok', message: `${rules.length} rules (${source})` };
  });
}

function checkLauncher({ paths, platform }: CliContext): Finding {
  const path = launcherPath(resolve(paths.home), platform);
  const check = 'launcher';
  if (statSync(path, { throwIfNoEntry: false })?.isFile())
    return { check, state: 'ok', message: path };
  const nextStep = 'Run "lifesavor install".';
  return { check, state: 'warn', message: 'No browser can start the agent yet.', nextStep };
}

function checkManifests({ paths, platform, userHome }: CliContext): Finding[] {
  const launcher = launcherPath(resolve(paths.home), platform);
  const targets = targetsOf(BROWSERS, { platform, userHome, home: paths.home });
  return targets.flatMap(({ browser, file }): Finding[] => {
    const check = `${browser.name} manifest`;
    const state = manifestState(file, launcher);
    if (state === 'absent') return [];
    if (state === 'ours') return [{ check, state: 'ok', message: file }];
    const nextStep = `Run "lifesavor install --browser ${browser.id} --force" to replace it.`;
    return [{ check, state: 'fail', message: `${file} belongs to another product.`, nextStep }];
  });
}

async function checkAgent(context: CliContext): Promise<Finding> {
  const check = 'agent';
  try {
    const { pid, build, model } = await withRunningAgent(context, (agent) =>
      agent.request('agent.status', {}, { timeoutMs: 5000 }),
    );
    if (build === BUILD) {
      const message = `running (process ${pid}, version ${build}); model: ${describeModel(model)}`;
      return { check, state: 'ok', message };
    }
    return {
      check,
      state: 'warn',
      message: `Version ${build} is running, this is ${BUILD}.`,
      nextStep: 'Run "lifesavor agent stop"; the next message starts the new one.',
    };
  } catch (error) {
    const { code, message, nextStep } = toLifeSavorError(error);
    const state = code === 'AGENT_NOT_RUNNING' ? 'warn' : 'fail';
    return { check, state, message, nextStep };
  }
}
