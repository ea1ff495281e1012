import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { type FillPlace, fillText, separatorOf } from './fill-place.ts';
import { whyLeaving } from './inside.ts';
import { type ConfigFields, type ConfigValues, type Settings, settingsOf } from './settings.ts';
import type { SkillServer } from './skill.ts';

/** A command that is ready to be started, with the skill's folder as working folder. */
export interface FilledServer {
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
}

/** A text that is one setting and nothing else. */
const WHOLE = /^\$\{user_config\.([\w.-]{1,64})\}$/;

/**
 * Puts the folder, the person's folders and settings into a server's command, arguments and
 * environment. Each text is gone over once: what a person has set is never taken for a variable.
 * An argument or variable that is a setting nobody has set is left out; several values become
 * several arguments.
 * @throws LifeSavorError SKILL_CONFIG_MISSING, SKILL_CONFIG_INVALID, SKILL_INVALID when the server
 * would be started from outside of the skill's folder.
 */
export function fillIn(
  server: SkillServer,
  fields: ConfigFields,
  values: ConfigValues,
  place: FillPlace,
): FilledServer {
  refuseLeaving(server);
  const filler = { settings: settingsOf(fields, values, place), place };
  const command = fill(filler, server.command);
  const args = server.args.flatMap((arg) => wholeSetting(filler, arg) ?? [fill(filler, arg)]);
  // Once more: a setting may stand where the program is named.
  const relative = (text: string) => withoutFolder(text, place.folder);
  const { runtime } = server;
  refuseLeaving({ runtime, command: relative(command), args: args.map(relative) });
  const env = Object.entries(server.env).flatMap(([name, text]) =>
    wholeSetting(filler, text)?.length === 0 ? [] : [[name, fill(filler, text)] as const],
  );
  return { command: absoluteCommand(command, place), args, env: Object.fromEntries(env) };
}

interface Filler {
  settings: Settings;
  place: FillPlace;
}

function fill({ settings, place }: Filler, text: string): string {
  // Several values in one text stand as programs expect lists of paths.
  const glue = place.platform === 'win32' ? ';' : ':';
  return fillText(text, place, (key) => settingOf(settings, key).join(glue));
}

function wholeSetting({ settings }: Filler, text: string): readonly string[] | undefined {
  const key = WHOLE.exec(text)?.[1];
  return key === undefined ? undefined : settingOf(settings, key);
}

function settingOf(settings: Settings, key: string): readonly string[] {
  const setting = settings.get(key);
  if (setting) return setting;
  throw invalid('The manifest uses a setting that it does not describe.');
}

function refuseLeaving(server: Omit<SkillServer, 'env'>): void {
  const reason = whyLeaving(server);
  if (reason) throw invalid(reason);
}

function invalid(message: string): LifeSavorError {
  const nextStep = 'Do not run this skill; ask whoever made it to mend its manifest.';
  return new LifeSavorError('SKILL_INVALID', message, nextStep);
}

/** A command with a slash is a file of the skill; any other is looked for by the sandbox. */
function absoluteCommand(command: string, place: FillPlace): string {
  const below = withoutFolder(command, place.folder);
  if (below !== command || !/[\\/]/.test(command)) return command;
  return `${place.folder}${separatorOf(place)}${command.replace(/^\.[\\/]/, '')}`;
}

/** A path below the skill's folder as `./…`; any other text as it is. */
function withoutFolder(text: string, folder: string): string {
  const isBelow = text.startsWith(folder) && /[\\/]/.test(text.charAt(folder.length));
  return isBelow ? `.${text.slice(folder.length)}` : text;
}
