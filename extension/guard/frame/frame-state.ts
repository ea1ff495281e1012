import { DEFAULT_POLICY } from '../../../shared/policy/default-policy.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { MapEntry } from '../../../shared/protocol/conversation.ts';
import type { GuardChannel } from '../../channel/guard-channel.ts';
import type { Push, Welcome } from '../../channel/messages.ts';

const OPEN_TIMEOUT_MS = 5_000;

/** What a frame knows from the background; sensible without it. */
export interface FrameState {
  readonly site: string;
  readonly policy: Policy;
  readonly agent: 'unknown' | 'connected' | 'absent';
  readonly enterSends: boolean;
  /** The line to the background is fresh: say where we are and learn what it knows. */
  opened(): void;
  pushed(push: Push): void;
  lineDown(): void;
  /** The page may have moved to another path without loading. */
  checkPath(): void;
  learnEnterSends(): void;
}

export interface FrameStateOptions {
  channel(): GuardChannel;
  /** Path with query of the page, as a conversation is named by it. */
  path(): string;
  host: string;
  /** Entries of the conversation shown; more each time, never fewer. */
  onEntries(entries: readonly MapEntry[]): void;
  /** Another conversation is shown: what was learned is not about it. */
  onMoved(): void;
  /** Policy or agent changed: what was concluded before may be wrong. */
  onRulesChanged(): void;
  signal: AbortSignal;
}

export function createFrameState(options: FrameStateOptions): FrameState {
  const { channel, path, onRulesChanged, signal } = options;
  let site = options.host;
  let policy: Policy = DEFAULT_POLICY;
  let agent: FrameState['agent'] = 'unknown';
  let enterSends = false;
  let shownPath = path();

  function welcome(known: Welcome): void {
    site = known.site;
    policy = known.policy;
    agent = known.agentConnected ? 'connected' : 'absent';
    enterSends ||= known.enterSends;
    onRulesChanged();
    learn(known);
  }

  /** What is on its way may be about the conversation shown before. */
  function learn({ path, entries }: { path: string; entries: readonly MapEntry[] }): void {
    if (path === shownPath) options.onEntries(entries);
  }

  function open(): void {
    shownPath = path();
    channel()
      .ask('open', { path: shownPath }, OPEN_TIMEOUT_MS)
      .then(welcome, () => {
        agent = 'absent';
      });
  }

  return {
    get site() {
      return site;
    },
    get policy() {
      return policy;
    },
    get agent() {
      return agent;
    },
    get enterSends() {
      return enterSends;
    },
    opened: open,
    pushed(push) {
      if (push.push === 'entries') return learn(push);
      if (push.push === 'policy') policy = push.policy;
      else agent = push.connected ? 'connected' : 'absent';
      onRulesChanged();
    },
    lineDown() {
      // The background is put to sleep now and then. The next question wakes it, a timer would
      // only keep it from sleeping.
      agent = 'unknown';
    },
    checkPath() {
      if (path() === shownPath || signal.aborted) return;
      options.onMoved();
      open();
    },
    learnEnterSends() {
      if (enterSends) return;
      enterSends = true;
      channel()
        .ask('enterSends', {}, OPEN_TIMEOUT_MS)
        .catch(() => {});
    },
  };
}
