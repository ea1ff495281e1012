/** A program with its arguments. */
export type Command = readonly [file: string, ...args: string[]];

/**
 * A command by which a program begins in a control group: a shell walks in through the doors of it
 * (`Cgroup.ownDoors`) and becomes the program, or ends where it is not let in.
 */
export function withinGroup(doors: readonly string[], command: Command): Command {
  if (doors.length === 0) return command;
  const steps = doors.map((_, index) => `echo 0 >"$${index + 1}"`);
  const script = [...steps, `shift ${doors.length}`, 'exec "$@"'].join(' && ');
  return ['/bin/sh', '-c', script, 'sh', ...doors, ...command];
}
