import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dial } from '../../native-host/link/connect.ts';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { encodeFrame, MessageDecoder } from '../../shared/protocol/framing/index.ts';
import type { Peer } from '../../shared/protocol/index.ts';
import { connectCli, HELLO, rawSocket } from '../integration/harness/clients.ts';
import {
  buildPrograms,
  createHost,
  type Host,
  residentBytes,
} from '../integration/harness/host.ts';
import { hostileFrame } from './hostile-frames.ts';

const MB = 1024 * 1024;
const SEED = 20_261_123;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('the decoder', () => {
  it('takes 100,000 hostile frames with typed errors only, holding no more than it was given', () => {
    let frames = 0;
    let refused = 0;
    let messages = 0;
    const stream = fc.tuple(
      fc.array(hostileFrame, { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 }),
    );
    const started = performance.now();
    const before = heapBytes();
    fc.assert(
      fc.property(stream, ([hostile, cuts]) => {
        frames += hostile.length;
        const decoder = new MessageDecoder();
        const bytes = Buffer.concat(hostile);
        try {
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const end = at + (cuts[i % cuts.length] ?? 1);
            decoder.push(bytes.subarray(at, end), () => messages++);
            at = end;
            expect(decoder.pendingBytes).toBeLessThanOrEqual(at);
          }
          decoder.end();
        } catch (error) {
          if (!(error instanceof LifeSavorError)) throw error;
          expect(['FRAME_INVALID', 'FRAME_TOO_LARGE']).toContain(error.code);
          refused++;
        }
      }),
      { seed: SEED, numRuns: 24_000, endOnFailure: true },
    );
    const grown = (heapBytes() - before) / MB;
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `decoder: ${frames} hostile frames in ${seconds.toFixed(1)} s, ${messages} decoded, ` +
        `${refused} streams refused, heap ${grown.toFixed(1)} MB more`,
    );
    expect(frames).toBeGreaterThanOrEqual(100_000);
    expect(grown).toBeLessThan(20);
  }, 300_000);
});

describe('a running agent', () => {
  let programs: Awaited<ReturnType<typeof buildPrograms>>;
  let host: Host;
  let witness: Peer;

  beforeAll(async () => {
    programs = await buildPrograms();
    host = createHost(programs.program);
    witness = await connectCli(host);
  });
  afterAll(async () => {
    witness.close();
    await host.dispose();
    programs.dispose();
  });

  const strangers = () => dial(host.paths.socket);
  const greeted = async () => {
    const socket = await rawSocket(host);
    socket.write(encodeFrame({ jsonrpc: '2.0', id: 'h', method: 'session.hello', params: HELLO }));
    return socket;
  };

  it.each([
    ['strangers', strangers, 2000],
    ['programs that have said hello', greeted, 2000],
  ])(
    'survives %s',
    async (name, connect, runs) => {
      const pid = host.agentPid() ?? 0;
      const samples = fc.sample(fc.array(hostileFrame, { minLength: 1, maxLength: 5 }), {
        seed: SEED,
        numRuns: runs,
      });
      // The first round fills caches and compiles; growth after that would be a leak.
      for (const frames of samples) await attack(await connect(), frames);
      const before = residentBytes(pid);
      const started = performance.now();
      for (const frames of samples) await attack(await connect(), frames);
      const seconds = (performance.now() - started) / 1000;
      const grown = (residentBytes(pid) - before) / MB;
      const sent = samples.reduce((sum, frames) => sum + frames.length, 0);
      console.log(
        `agent, ${name}: ${sent} hostile frames over ${samples.length} connections in ` +
          `${seconds.toFixed(1)} s, resident memory ${grown.toFixed(1)} MB more`,
      );

      const status = await witness.request('agent.status', {}, { timeoutMs: 5000 });
      expect(status.pid).toBe(pid);
      expect(status.connections).toBe(1);
      expect(grown).toBeLessThan(60);
    },
    300_000,
  );
});

/** Sends everything, hangs up, and waits until the other side has let go. */
async function attack(
  socket: Awaited<ReturnType<typeof dial>>,
  frames: readonly Uint8Array[],
): Promise<void> {
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.resume();
  for (const frame of frames) socket.write(frame);
  socket.end();
  await closed;
}
