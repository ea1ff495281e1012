import type { ChildProcess } from 'node:child_process';
import type { Duplex, Readable } from 'node:stream';
import { z } from 'zod';
import { sandboxFailed, startCancelled } from '../sandbox-errors.ts';
import { GATE_FD, INFO_FD, READY_FD } from './descriptor-numbers.ts';

/** A sandbox is set up within some ten milliseconds; a machine under load takes longer. */
const READY_MS = 15_000;
/** Of what bwrap says when it gives up. */
const LONGEST_COMPLAINT = 2000;
/** bwrap's error output follows its end at once, unless somebody else has it, too. */
const COMPLAINT_MS = 200;

const infoSchema = z.object({ 'child-pid': z.int().positive() });

/**
 * Waits until the sandbox stands and its limits are set.
 * @param hold puts the first process inside under control, by the number it has outside; nothing is
 * started by it before that is done
 * @returns that number
 * @throws LifeSavorError SANDBOX_FAILED, CANCELLED. The caller ends what is left of it.
 */
export async function awaitReady(
  child: ChildProcess,
  hold: (init: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<number> {
  if (child.pid === undefined) throw sandboxFailed('The sandbox could not be started.');
  const ready = Promise.withResolvers<void>();
  const init = openGate(child, hold);
  init.catch(ready.reject);
  const onExit = () => void complain(child).then(ready.reject);
  const onAbort = () => ready.reject(startCancelled());
  const onLate = () => ready.reject(sandboxFailed('The sandbox was not ready in time.'));
  const timer = setTimeout(onLate, READY_MS);
  child.once('exit', onExit);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) onAbort();
  const said = streamOf(child, READY_FD);
  said.on('error', () => {});
  said.once('data', () => ready.resolve());
  try {
    await ready.promise;
    const pid = await init;
    if (pid === undefined) throw sandboxFailed('The sandbox did not say what it has started.');
    return pid;
  } finally {
    clearTimeout(timer);
    said.destroy();
    child.off('exit', onExit);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** @returns undefined when bwrap has ended without saying anything */
async function openGate(
  child: ChildProcess,
  hold: (init: number) => Promise<void>,
): Promise<number | undefined> {
  const said = await collect(streamOf(child, INFO_FD));
  if (said === '') return undefined;
  const init = infoSchema.parse(JSON.parse(said))['child-pid'];
  await hold(init);
  const gate = streamOf(child, GATE_FD);
  gate.on('error', () => {});
  gate.end('x');
  return init;
}

async function complain(child: ChildProcess): Promise<Error> {
  const timer = setTimeout(() => child.stderr?.destroy(), COMPLAINT_MS);
  const words = await collect(child.stderr);
  clearTimeout(timer);
  return sandboxFailed('The sandbox could not be set up.', new Error(words));
}

/** The type of `stdio` knows five descriptors only. */
function streamOf(child: ChildProcess, descriptor: number): Duplex {
  return (child.stdio as readonly unknown[])[descriptor] as Duplex;
}

/** All that comes, never rejects. */
async function collect(stream: Readable | null): Promise<string> {
  let text = '';
  try {
    for await (const chunk of stream ?? [])
      text = (text + String(chunk)).slice(0, LONGEST_COMPLAINT);
  } catch {
    // What there was has to do.
  }
  return text;
}
