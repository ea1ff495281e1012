import { resolve } from 'node:path';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import {
  BROWSERS,
  type Browser,
  detectBrowsers,
  folderTarget,
  installTargets,
  launcherPath,
  type Machine,
  type RegisterOptions,
  registerTarget,
  removeLauncher,
  type Target,
  targetsOf,
  unregisterTarget,
  windowsRegistry,
  writeLauncher,
} from '../install/index.ts';
import type { BrowserOptions } from './browser-options.ts';
import type { CliContext } from './context.ts';
import { reportError } from './report-error.ts';

/** Registers the host with the browsers asked for, else with all found, each on its own. */
export async function installHost(options: BrowserOptions, context: CliContext): Promise<void> {
  const { platform, execPath, program, env } = context;
  const machine = machineOf(context);
  const targets = targetsFor(options, (browsers) =>
    installTargets(browsers ?? detectBrowsers(machine), machine, { named: browsers !== undefined }),
  );
  if (targets.length === 0) throw noBrowser();

  const register = registerOptions(options, context);
  writeLauncher(
    register.launcher,
    { execPath, relay: program.relay, lifesavorHome: env.LIFESAVOR_HOME },
    platform,
  );
  await eachTarget(targets, options, context, (target) => registerTarget(target, register));
}

/** Removes what `installHost` wrote, and nothing else. */
export async function uninstallHost(options: BrowserOptions, context: CliContext): Promise<void> {
  const machine = machineOf(context);
  const register = registerOptions(options, context);
  const isEverything = options.browser === undefined && options.dir === undefined;
  const targets = targetsFor(options, (browsers) => targetsOf(browsers ?? BROWSERS, machine));
  await eachTarget(targets, options, context, (target) => {
    const outcome = unregisterTarget(target, register);
    // Nobody wants to read about the browsers that never knew it.
    return isEverything && outcome === 'absent' ? undefined : outcome;
  });
  if (isEverything) removeLauncher(register.launcher);
}

async function eachTarget(
  targets: readonly Target[],
  { json = false }: BrowserOptions,
  context: CliContext,
  action: (target: Target) => string | undefined,
): Promise<void> {
  for (const target of targets) {
    const { browser, file, sandbox } = target;
    try {
      const outcome = action(target);
      if (outcome === undefined) continue;
      const report = { browser: browser.id, outcome, file, ...(sandbox && { sandbox }) };
      await context.out.write(json ? `${JSON.stringify(report)}\n` : describe(target, outcome));
    } catch (error) {
      await reportError(error, context, { json, subject: browser.name });
    }
  }
}

function describe({ browser, file, sandbox }: Target, outcome: string): string {
  const note =
    sandbox === undefined
      ? ''
      : `  → This ${sandbox} package may need your leave to start programs of the system.\n`;
  return `${browser.name}: ${outcome} (${file})\n${note}`;
}

/** With `--dir` that folder; else what `choose` makes of the named browsers. */
function targetsFor(
  { browser: ids, dir }: BrowserOptions,
  choose: (named: Browser[] | undefined) => Target[],
): Target[] {
  const named = ids?.map(browserById);
  if (dir === undefined) return choose(named);
  const only = named?.length === 1 ? named[0] : undefined;
  if (!only) throw usage('--dir needs exactly one --browser.');
  return [folderTarget(only, resolve(dir))];
}

function registerOptions({ force }: BrowserOptions, context: CliContext): RegisterOptions {
  const launcher = launcherPath(resolve(context.paths.home), context.platform);
  return { launcher, force: force ?? false, registry: windowsRegistry() };
}

function machineOf({ platform, userHome, paths }: CliContext): Machine {
  return { platform, userHome, home: paths.home };
}

function browserById(id: string): Browser {
  const browser = BROWSERS.find((known) => known.id === id);
  if (browser) return browser;
  throw usage(`There is no browser "${id}" in the table.`);
}

function usage(message: string): LifeSavorError {
  const ids = BROWSERS.map(({ id }) => id).join(', ');
  return new LifeSavorError('USAGE', message, `Give --browser one of: ${ids}.`);
}

function noBrowser(): LifeSavorError {
  return new LifeSavorError(
    'USAGE',
    'No browser was found on this machine.',
    'Start the browser once, or name it with --browser.',
  );
}
