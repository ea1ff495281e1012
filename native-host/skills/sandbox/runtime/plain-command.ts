import { SKILL_FOLDER } from '../places.ts';
import { cannotStart } from '../sandbox-errors.ts';

/** A skill's folder where there is no `/skill`: paths are told by where they begin. */
const SKILL_PATH = /(^|[=:])\/skill(?=\/|$)/g;
/** What `cmd.exe` reads as something else, in quotes as well. */
const UNSAFE_ON_WINDOWS = /["%!^\r\n]/;

/** The text with `/skill` turned into the real folder. */
export function withFolder(text: string, folder: string): string {
  return text.replace(SKILL_PATH, (_all, before: string) => `${before}${folder}`);
}

/**
 * One command line out of a program and its arguments, for the shell of the system.
 * @throws LifeSavorError SKILL_START_FAILED for what Windows cannot be given safely.
 */
export function commandLine(parts: readonly string[], platform: NodeJS.Platform): string {
  return parts
    .map((part) => (platform === 'win32' ? windowsPart(part) : posixPart(part)))
    .join(' ');
}

function posixPart(part: string): string {
  return `'${part.replaceAll("'", "'\\''")}'`;
}

function windowsPart(part: string): string {
  if (!UNSAFE_ON_WINDOWS.test(part) && !part.endsWith('\\')) return `"${part}"`;
  throw cannotStart(
    'An argument of the skill holds characters that cannot be passed on safely here.',
    `Change the settings of the skill; paths below ${SKILL_FOLDER} are filled in by themselves.`,
  );
}
