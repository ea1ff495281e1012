import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BUS_PROGRAM = 'dbus-run-session';

/** @throws Error naming the programs that are not installed. */
export function requirePrograms(...programs: string[]): void {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const missing = programs.filter((name) => !folders.some((at) => existsSync(join(at, name))));
  if (missing.length > 0)
    throw new Error(`Missing: ${missing.join(', ')}. "npm test" installs what this test needs.`);
}

/** A bus that starts no services by itself, so that each test knows what runs on it. It ends with its input. */
export async function startBus(folder: string): Promise<{ child: ChildProcess; address: string }> {
  requirePrograms(BUS_PROGRAM);
  const config = join(folder, 'bus.conf');
  writeFileSync(
    config,
    `<busconfig><type>session</type><listen>unix:dir=${folder}</listen><auth>EXTERNAL</auth>
    <policy context="default"><allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
  );
  // The bus lives as long as its program, and that until its input ends.
  const program = ['sh', '-c', 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'];
  const child = spawn(BUS_PROGRAM, [`--config-file=${config}`, '--', ...program], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, address: String(line).trim() };
}

/** Resolves once a process has ended. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
