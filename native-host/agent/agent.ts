import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Detector } from '../../shared/detect/index.ts';
import { FEATURES, PROTOCOL_RANGE } from '../../shared/protocol/index.ts';
import type { ModelProcess } from '../inference/process/model-process.ts';
import { ensureSecret } from '../link/secret.ts';
import type { AgentPaths } from '../paths.ts';
import { claimAddress, watchAddress } from './address.ts';
import { Connections } from './connections.ts';
import { ConversationStore } from './conversation-store.ts';
import type { AgentLogger } from './log.ts';
import { ModelReader } from './model-reader.ts';
import { watchPolicy } from './policy-source.ts';
import type { Services } from './services.ts';

export interface AgentOptions {
  paths: AgentPaths;
  logger: AgentLogger;
  detector: Detector;
  /** Absent where the model is switched off. The agent closes it at its end. */
  model?: ModelProcess;
  /** Version of this build. */
  build: string;
  /** Ends the agent in good order. */
  signal: AbortSignal;
}

const MAX_CONNECTIONS = 256;
const ADDRESS_CHECK_MS = 5000;
/** Scanned once, so that the first message of a person does not wait for tables to be built. */
const WARM_UP = 'Call +44 20 7946 0958 on 2024-05-06 or write to a@example.org.';
/** Longest wait for the answers under way when the agent is told to stop. */
const LAST_ANSWERS_MS = 2000;

/**
 * Runs the agent until it is told to stop. Resolves with `already-running` at once when another
 * one answers at the address, with `stopped` at the end.
 * @throws LifeSavorError AGENT_START_FAILED, OUTPUT_UNWRITABLE, AGENT_REFUSED.
 */
export async function runAgent(options: AgentOptions): Promise<'stopped' | 'already-running'> {
  const { paths, logger } = options;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const server = createServer();
  server.maxConnections = MAX_CONNECTIONS;

  if ((await claimAddress(paths, server)) === 'already-running') return 'already-running';
  try {
    const connections = createConnections(options, stopping);
    server.on('connection', (socket) => void connections.accept(socket));
    writeFileSync(paths.pidFile, String(process.pid), { mode: 0o600 });
    watchAddress(paths, { everyMs: ADDRESS_CHECK_MS, signal: stopping.signal, onLost: stop });
    options.signal.addEventListener('abort', stop, { once: true });
    logger.info({ event: 'started', pid: process.pid, build: options.build });
    setImmediate(() => options.detector.scan(WARM_UP));

    await untilAborted(AbortSignal.any([stopping.signal, options.signal]));
    server.close();
    await connections.drain(LAST_ANSWERS_MS);
    connections.closeAll();
  } finally {
    stop();
    server.close();
    await options.model?.close();
    rmSync(paths.pidFile, { force: true });
    logger.info({ event: 'stopped' });
  }
  return 'stopped';
}

function createConnections(options: AgentOptions, stopping: AbortController): Connections {
  const { paths, logger, detector, model, build } = options;
  const { signal } = stopping;
  const policy = watchPolicy({
    file: paths.policyFile,
    logger,
    signal,
    onChange: (changed) => connections.broadcast('policy.changed', changed),
  });
  const services: Services = {
    detector,
    model: new ModelReader(model, logger),
    policy,
    conversations: new ConversationStore(),
    offer: { proto: [PROTOCOL_RANGE[0], PROTOCOL_RANGE[1]], build, features: [...FEATURES] },
    stats: {
      startedAt: performance.now(),
      messagesChecked: 0,
      connections: () => connections.size,
    },
    stop: () => stopping.abort(),
  };
  const secret = ensureSecret(paths.secretFile);
  const connections = new Connections({ secret, services, logger });
  return connections;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
