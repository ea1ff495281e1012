import type { SkillServer } from './skill.ts';

/** Stands in a manifest for the folder of the skill. */
const FOLDER = '${__dirname}';

/**
 * A path within the skill as `a/b`; undefined when it leads out of it or is absolute. Backslashes
 * separate, too: a bundle made on Windows has them.
 */
export function entryOf(path: string): string | undefined {
  const below = path.startsWith(FOLDER) ? path.slice(FOLDER.length).replace(/^[\\/]/, '') : path;
  if (/^[\\/]|^[A-Za-z]:|\0/.test(below)) return undefined;
  const steps: string[] = [];
  for (const step of below.split(/[\\/]+/)) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.length === 0 ? undefined : steps.join('/');
}

/** Why a server would be started from outside of its folder, as a sentence; undefined when not. */
export function whyLeaving({
  runtime,
  command,
  args,
}: Omit<SkillServer, 'env'>): string | undefined {
  if (/[\\/]/.test(command) && entryOf(command) === undefined)
    return 'The command lies outside of the skill.';
  const script = runtime === 'binary' ? undefined : args.find((arg) => !arg.startsWith('-'));
  if (script !== undefined && entryOf(script) === undefined)
    return 'The program lies outside of the skill.';
  if ([command, ...args].some(leadsOut)) return 'A path leads out of the folder of the skill.';
  return undefined;
}

/** Whether a path that begins with the skill's folder, anywhere in the text, leads out of it. */
function leadsOut(text: string): boolean {
  return text
    .replaceAll(/\$\{(?:\/|pathSeparator)\}/g, '/')
    .split(FOLDER)
    .slice(1)
    .some((rest) => climbs(/^[^\s,;:"'|]*/.exec(rest)?.[0] ?? ''));
}

function climbs(path: string): boolean {
  let depth = 0;
  for (const step of path.split(/[\\/]+/)) {
    if (step === '..') depth--;
    else if (step !== '.' && step !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}
