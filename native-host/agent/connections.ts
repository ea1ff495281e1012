import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createPeer,
  type EventName,
  type EventPayload,
  type Peer,
} from '../../shared/protocol/index.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { acceptClient } from '../link/handshake.ts';
import { createSocketTransport } from '../link/socket-transport.ts';
import {
  adminHandlers,
  assistantHandlers,
  browserVaultHandlers,
  cloudHandlers,
  conversationHandlers,
  modelHandlers,
  skillHandlers,
  textHandlers,
  vaultHandlers,
} from './handlers/index.ts';
import { type LimitedTransport, limitRequests, type RequestLimits } from './limit-requests.ts';
import type { AgentLogger } from './log.ts';
import type { Services } from './services.ts';

const DRAIN_POLL_MS = 10;
const LIMITS: RequestLimits = { maxRequests: 64, maxUnits: 64 * 1024 * 1024 };

export interface ConnectionDeps {
  secret: Buffer;
  services: Services;
  logger: AgentLogger;
}

/** Everybody who is connected. What goes wrong on one connection stays there. */
export class Connections {
  readonly #deps: ConnectionDeps;
  readonly #peers = new Map<Peer, LimitedTransport>();
  /** Sockets that have not proved themselves yet. */
  readonly #strangers = new Set<Socket>();

  constructor(deps: ConnectionDeps) {
    this.#deps = deps;
  }

  get size(): number {
    return this.#peers.size;
  }

  /** Takes over a fresh socket. Never rejects. */
  async accept(socket: Socket): Promise<void> {
    const { logger, secret } = this.#deps;
    socket.on('error', () => {});
    this.#strangers.add(socket);
    try {
      this.#serve(socket, await acceptClient(socket, secret));
    } catch (error) {
      socket.destroySoon();
      logger.debug({ event: 'link-refused', code: toLifeSavorError(error).code });
    } finally {
      this.#strangers.delete(socket);
    }
  }

  broadcast<E extends EventName>(event: E, payload: EventPayload<E>): void {
    for (const peer of this.#peers.keys()) peer.emit(event, payload);
  }

  /** Resolves once every request has been answered, or after `timeoutMs`. */
  async drain(timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    const isBusy = () => [...this.#peers.values()].some(({ underWay }) => underWay > 0);
    // One pause at least, for the last answer to leave.
    do await sleep(DRAIN_POLL_MS);
    while (isBusy() && Date.now() < deadline);
  }

  closeAll(): void {
    for (const peer of this.#peers.keys()) peer.close();
    for (const socket of this.#strangers) socket.destroy();
  }

  #serve(socket: Socket, client: Awaited<ReturnType<typeof acceptClient>>): void {
    const { services, logger } = this.#deps;
    const log = logger.child({ role: client.role, origin: client.origin });
    const handlers = {
      ...adminHandlers(services, client),
      ...textHandlers(services, client),
      ...conversationHandlers(services),
      ...vaultHandlers(services, client),
      ...browserVaultHandlers(services, client),
      ...skillHandlers(services, client),
      ...modelHandlers(services, client),
      ...cloudHandlers(services, client),
      ...assistantHandlers(services, client),
    };
    const transport = limitRequests(createSocketTransport(socket), LIMITS);
    const peer = createPeer(transport, handlers, {
      requireHello: true,
      onAnswered: ({ method, error, milliseconds }) =>
        log.info({ event: 'answered', method, code: error, ms: Math.round(milliseconds) }),
    });
    this.#peers.set(peer, transport);
    log.info({ event: 'connected' });
    peer.onClose((reason) => {
      this.#peers.delete(peer);
      log.info({ event: 'disconnected', code: reason && toLifeSavorError(reason).code });
    });
  }
}
