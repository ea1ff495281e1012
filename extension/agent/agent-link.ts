import { FEATURES, PROTOCOL_RANGE, type VersionOffer } from '../../shared/protocol/session.ts';
import type { Peer, Transport } from '../../shared/protocol/transport.ts';
import { type AgentState, type Attempt, agentState, type RelayCode } from './agent-state.ts';
import { backoffDelay } from './backoff.ts';

/** Long enough for the relay to start a daemon on a slow, cold machine. */
const HELLO_TIMEOUT_MS = 15_000;

export interface AgentLinkOptions {
  /** Opens a fresh native port. */
  openTransport(): Transport;
  createPeer(transport: Transport): Peer;
  build: string;
  /** What the person chose in an earlier session. */
  enabled: Promise<boolean>;
  onState(state: AgentState): void;
  onPeer(peer: Peer): void;
  random(): number;
  signal: AbortSignal;
}

/** The one connection from this browser to the agent; comes back by itself after every loss. */
export interface AgentLink {
  state(): AgentState;
  /** The open connection after an agreed hello, else `undefined`. */
  peer(): Peer | undefined;
  /** Try now unless already connected; resolves with the state the attempt ended in. */
  connect(): Promise<AgentState>;
  setEnabled(enabled: boolean): Promise<AgentState>;
}

export function createAgentLink(options: AgentLinkOptions): AgentLink {
  let enabled = true;
  const chosen = options.enabled.then((before) => {
    enabled = before;
  });
  let attempt: Attempt = { stage: 'none' };
  let open: Peer | undefined;
  let dialing: Promise<void> | undefined;
  let closeDialing = () => {};
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function publish(next: Attempt): void {
    attempt = next;
    options.onState(agentState(enabled, attempt));
  }

  function hangUp(): void {
    clearTimeout(timer);
    closeDialing();
    open?.close();
    open = undefined;
  }

  function lost(next: Attempt): void {
    open = undefined;
    publish(next);
    if (!enabled || options.signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), backoffDelay(failures, options.random));
    failures += 1;
  }

  async function dial(): Promise<void> {
    const call = startCall(options);
    closeDialing = call.close;
    const result = await call.hello;
    if (result.stage !== 'open') return lost(result);
    failures = 0;
    publish(result);
    if (agentState(enabled, result).kind !== 'connected') return call.close();
    open = call.peer;
    options.onPeer(call.peer);
    call.ended.then((end) => {
      if (open === call.peer) lost(end);
    });
  }

  async function connect(): Promise<AgentState> {
    await chosen;
    clearTimeout(timer);
    if (enabled && open === undefined && !options.signal.aborted) {
      dialing ??= dial().finally(() => {
        dialing = undefined;
      });
      await dialing;
    }
    return agentState(enabled, attempt);
  }

  options.signal.addEventListener('abort', hangUp, { once: true });
  return {
    state: () => agentState(enabled, attempt),
    peer: () => open,
    connect,
    async setEnabled(next) {
      await chosen;
      if (next === enabled) return connect();
      enabled = next;
      failures = 0;
      hangUp();
      publish({ stage: 'none' });
      return connect();
    },
  };
}

interface Call {
  peer: Peer;
  /** How the attempt to agree ended. Never rejects. */
  hello: Promise<Attempt>;
  /** Resolves when an agreed connection is lost. */
  ended: Promise<Attempt>;
  close(): void;
}

function startCall(options: AgentLinkOptions): Call {
  let relayCode: RelayCode | undefined;
  const transport = options.openTransport();
  const peer = options.createPeer(transport);
  peer.on('relay.failed', (failure) => {
    relayCode = failure.code;
  });
  const ended = new Promise<Attempt>((resolve) => {
    peer.onClose((reason) =>
      resolve({ stage: 'closed', browserError: reason?.message, relayCode }),
    );
  });
  const offer = ownOffer(options.build);
  const hello = peer
    .request(
      'session.hello',
      { ...offer, client: 'extension' },
      { timeoutMs: HELLO_TIMEOUT_MS, signal: options.signal },
    )
    .then(
      ({ status, offer: theirs }): Attempt => ({ stage: 'open', status, build: theirs.build }),
      () => {
        peer.close();
        return ended;
      },
    );
  return { peer, hello, ended, close: () => peer.close() };
}

function ownOffer(build: string): VersionOffer {
  return { proto: [...PROTOCOL_RANGE], build, features: [...FEATURES] };
}
