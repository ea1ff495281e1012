import type { MapEntry } from '../../../shared/protocol/conversation.ts';
import {
  type Conversation,
  createConversation,
  findPlaceholders,
} from '../../../shared/redact/index.ts';
import { restoreParts } from './restore-parts.ts';
import { isUntouched, runAround, textNodesOf } from './text-nodes.ts';

/** Work per frame, so that a long history does not stall the page. */
const BUDGET_MS = 6;
const MOST_UNRESOLVED = 5_000;
const MOST_LATE_HOSTS = 500;
/** A placeholder that is cut off at the end of a piece, or begins before it. */
const CUT = /\[[A-Z0-9_\\]*$|^[A-Z0-9_\\]*\]/;

/** Puts values back into what the page shows, as it is being written. */
export interface PageRestorer {
  /** More of the map of the conversation. What is known already stays as it is. */
  learn(entries: readonly MapEntry[]): void;
  /** Another conversation is shown. */
  forget(): void;
  readonly conversation: Conversation;
  /** Placeholders on the page nobody knows the value of. */
  unresolved(): string[];
}

export interface PageRestorerOptions {
  /** The page has changed; called at most once per frame. */
  onChanged(): void;
  signal: AbortSignal;
}

export function createPageRestorer({ onChanged, signal }: PageRestorerOptions): PageRestorer {
  let conversation = createConversation();
  const waiting = new Set<Node>();
  const open = new Set<Text>();
  const lateHosts = new Set<Element>();
  const written = new WeakMap<Text, string>();
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver(collect);
  let work: Generator<Text> | undefined;
  let lastSeen: Text | undefined;
  let isScheduled = false;

  function collect(mutations: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of mutations) {
      if (type === 'characterData') waiting.add(target);
      else for (const node of addedNodes) waiting.add(node);
    }
    schedule();
  }

  function schedule(): void {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    // A hidden page has no frames but may be read aloud or copied from all the same.
    if (document.visibilityState === 'hidden') setTimeout(flush, 50);
    else requestAnimationFrame(flush);
  }

  function flush(): void {
    isScheduled = false;
    if (signal.aborted) return;
    watchLateHosts();
    // The page threw away what was being walked through: the way on from there is lost.
    if (work !== undefined && !lastSeen?.isConnected) waiting.add(document);
    if (!workUntil(performance.now() + BUDGET_MS)) {
      schedule();
      return;
    }
    onChanged();
    if (waiting.size > 0) schedule();
  }

  /** Whether everything that was waiting is done. */
  function workUntil(deadline: number): boolean {
    work ??= everythingWaiting();
    for (let next = work.next(); !next.done; next = work.next()) {
      restoreNode(next.value);
      if (performance.now() < deadline) continue;
      lastSeen = next.value;
      return false;
    }
    work = undefined;
    return true;
  }

  function* everythingWaiting(): Generator<Text> {
    for (const node of waiting) {
      waiting.delete(node);
      if (node.isConnected && !isUntouched(node)) yield* textNodesOf(node, watchShadow);
    }
  }

  function restoreNode(node: Text): void {
    const { data } = node;
    if (!data.includes('[') && !data.includes(']')) return;
    if (written.get(node) === data || !node.isConnected) return;
    const run = CUT.test(data) ? runAround(node) : [node];
    const restored = restoreParts(
      run.map((part) => part.data),
      conversation,
    );
    for (const [index, part] of run.entries()) {
      const text = restored?.[index] ?? part.data;
      if (text === part.data) continue;
      part.data = text;
      written.set(part, text);
    }
    noteUnresolved(node);
  }

  function noteUnresolved(node: Text): void {
    if (findPlaceholders(node.data).length === 0) open.delete(node);
    else if (open.size < MOST_UNRESOLVED) open.add(node);
  }

  function watch(root: Node): void {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    waiting.add(root);
  }

  function watchShadow(element: Element): void {
    if (element.shadowRoot !== null) watch(element.shadowRoot);
    else if (element.localName.includes('-') && lateHosts.size < MOST_LATE_HOSTS)
      lateHosts.add(element);
  }

  /** Custom elements often get their shadow root after they were added. */
  function watchLateHosts(): void {
    for (const host of lateHosts) {
      if (host.isConnected && host.shadowRoot === null) continue;
      lateHosts.delete(host);
      if (host.shadowRoot !== null) watch(host.shadowRoot);
    }
  }

  watch(document);
  schedule();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    get conversation() {
      return conversation;
    },
    learn(entries) {
      conversation.learn(entries);
      for (const node of open) waiting.add(node);
      open.clear();
      schedule();
    },
    forget() {
      conversation = createConversation();
    },
    unresolved() {
      const placeholders = new Set<string>();
      for (const node of open)
        if (node.isConnected)
          for (const { placeholder } of findPlaceholders(node.data))
            if (conversation.valueOf(placeholder) === undefined) placeholders.add(placeholder);
      return [...placeholders].slice(0, 1_000);
    },
  };
}
