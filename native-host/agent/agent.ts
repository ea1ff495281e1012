import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Detector } from '../../shared/detect/index.ts';
import { FEATURES, PROTOCOL_RANGE } from '../../shared/protocol/index.ts';
import type { LocalModel } from '../inference/chosen-model.ts';
import { ModelLibrary } from '../inference/library/model-library.ts';
import { ensureSecret } from '../link/secret.ts';
import type { AgentPaths } from '../paths.ts';
import { RulesThread } from '../scan/rules-thread/rules-thread.ts';
import type { VaultProgram } from '../vault/process/vault-process.ts';
import { claimAddress, watchAddress } from './address.ts';
import { Arrivals } from './arrivals.ts';
import { AuditTrail } from './audit-trail.ts';
import { CloudSource } from './cloud/cloud-source.ts';
import { Connections } from './connections.ts';
import { ConversationKeeper } from './conversation-keeper.ts';
import { ConversationStore } from './conversation-store.ts';
import { lockWithSession } from './lock-with-session.ts';
import type { AgentLogger } from './log.ts';
import { ModelKeeper } from './model-keeper.ts';
import { ModelReader } from './model-reader.ts';
import { watchPolicy } from './policy-source.ts';
import type { Services } from './services.ts';
import { SkillsSource } from './skills-source.ts';
import { VaultKeeper } from './vault-keeper.ts';

export interface AgentOptions {
  paths: AgentPaths;
  logger: AgentLogger;
  detector: Detector;
  /** Makes the model that is to be used by now; none where it is switched off. */
  createModel(): LocalModel | undefined;
  vaultProgram: VaultProgram;
  /** The person's own folder. */
  userHome: string;
  /** Version of this build. */
  build: string;
  /** Ends the agent in good order. */
  signal: AbortSignal;
}

interface Parts {
  model: ModelKeeper;
  models: ModelLibrary;
  longRules: RulesThread;
  stopping: AbortController;
  skills: SkillsSource;
  cloud: CloudSource;
  conversations: ConversationKeeper;
  vault: VaultKeeper;
  audit: AuditTrail;
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
  const closing: (() => Promise<void>)[] = [];
  const server = createServer();
  server.maxConnections = MAX_CONNECTIONS;
  const arrivals = new Arrivals(server);

  if ((await claimAddress(paths, server)) === 'already-running') return 'already-running';
  try {
    const audit = await AuditTrail.open(paths.auditFolder, logger);
    audit.note({ event: 'agent-started', build: options.build });
    const vault = new VaultKeeper({ program: options.vaultProgram, logger, audit });
    const conversations = new ConversationKeeper(new ConversationStore(), vault);
    closing.push(
      () => conversations.close(),
      () => vault.lock('agent-stopping'),
      async () => audit.note({ event: 'agent-stopped' }),
      () => audit.close(),
    );
    void vault.start();
    const { env } = options.vaultProgram;
    const onBack = () => cloud.wake();
    lockWithSession({ env, signal: stopping.signal, vault, logger, onBack });
    const skills = new SkillsSource({
      vault,
      audit,
      paths,
      userHome: options.userHome,
      execPath: options.vaultProgram.execPath,
      env,
      signal: stopping.signal,
      logger,
      onChange: () => {
        connections.broadcast('skills.changed', {});
        cloud.changed();
      },
    });
    closing.unshift(() => skills.close());
    const cloud = new CloudSource({
      home: paths.home,
      logFile: paths.logFile,
      env,
      logger,
      onChange: () => connections.broadcast('cloud.changed', {}),
    });
    closing.unshift(() => cloud.close());
    const longRules = new RulesThread({ detector: options.detector });
    closing.push(() => longRules.close());
    const { model, models } = openModels(options);
    closing.push(() => model.close());
    const parts = {
      model,
      models,
      longRules,
      stopping,
      skills,
      cloud,
      conversations,
      vault,
      audit,
    };
    const { connections, services } = createConnections(options, parts);
    cloud.start(services);
    arrivals.serveWith((socket) => void connections.accept(socket));
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
    arrivals.close();
    for (const close of closing) await close();
    rmSync(paths.pidFile, { force: true });
    logger.info({ event: 'stopped' });
  }
  return 'stopped';
}

function openModels({ createModel, paths, vaultProgram }: AgentOptions) {
  const model = new ModelKeeper(createModel);
  const { env } = vaultProgram;
  const models = new ModelLibrary({
    environment: { env, config: paths.config, home: paths.home },
    program: vaultProgram,
    onChoice: () => model.exchange(),
  });
  // What is being installed later is not among what it looks through now.
  void models.sweep();
  return { model, models };
}

function createConnections(
  options: AgentOptions,
  { model, models, longRules, stopping, skills, cloud, conversations, vault, audit }: Parts,
): { connections: Connections; services: Services } {
  const { paths, logger, detector, build } = options;
  const { signal } = stopping;
  const policy = watchPolicy({
    file: paths.policyFile,
    logger,
    signal,
    onChange: (changed) => connections.broadcast('policy.changed', changed),
  });
  const services: Services = {
    detector,
    longRules,
    model: new ModelReader(() => model.current, logger),
    models,
    policy,
    conversations,
    vault,
    audit,
    skills: () => skills.open(),
    cloud,
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
  vault.onChanged = () => {
    connections.broadcast('vault.changed', {});
    cloud.changed();
  };
  return { connections, services };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
