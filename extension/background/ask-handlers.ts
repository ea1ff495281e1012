import { MAX_TEXT_LENGTH } from '../../shared/protocol/message.ts';
import { webOriginOf } from '../../shared/protocol/web-origin.ts';
import type { AgentLink } from '../agent/agent-link.ts';
import type { AskHandlers, Frame } from '../channel/guard-server.ts';
import type { Conversations } from '../conversation/conversations.ts';
import type { TabActivities } from '../conversation/tab-activity.ts';
import type { ModelClient } from '../inference/client.ts';
import type { AllowList } from '../sites/allow-list.ts';
import type { EnterSends } from '../sites/enter-sends.ts';
import type { VaultWindows } from '../vault/vault-windows.ts';
import type { PolicySource } from './policy-source.ts';
import { problemOf } from './problem-of.ts';

/** A page that moves on within this time of a guarded send has only got its own address. */
const MOVES_WITHIN_MS = 60_000;
/** Large files take the agent a while; a send gives up much earlier by itself. */
const CHECK_TIMEOUT_MS = 10_000;

/** As long as a value in a policy may be. */
const MOST_ALLOWED_LENGTH = 500;
const TOO_LONG = {
  message: `A value of more than ${MOST_ALLOWED_LENGTH} characters cannot be kept in the policy.`,
  nextStep: 'It stays allowed on this site.',
};

const ONE_AT_A_TIME = {
  message: 'Another value is waiting to be saved.',
  nextStep: 'Finish that window first.',
};

export interface AskHandlersOptions {
  link: AgentLink;
  model: Pick<ModelClient, 'wake' | 'ask'>;
  conversations: Conversations;
  tabs: TabActivities;
  allowList: AllowList;
  enterSends: EnterSends;
  policies: Pick<PolicySource, 'current' | 'change'>;
  vaultWindows: Pick<VaultWindows, 'openOne'>;
  onSent(): void;
  now(): number;
}

/** What guarded frames may ask, answered. */
export function createAskHandlers(options: AskHandlersOptions): AskHandlers {
  const { link, model, conversations, tabs, allowList, enterSends, policies, now } = options;

  async function carryOverAfterSend(frame: Frame): Promise<void> {
    const last = (await tabs.of(frame.tabId))?.lastSend;
    if (last === undefined || now() - last.at > MOVES_WITHIN_MS) return;
    if (last.key.startsWith(`${frame.origin}/`)) await conversations.carryOver(last.key, frame.key);
  }

  return {
    async open({ path }, frame) {
      await carryOverAfterSend(frame);
      return {
        path,
        site: frame.site,
        policy: (await policies.current()).policy,
        agentConnected: link.peer() !== undefined,
        entries: await conversations.entries(frame.key),
        enterSends: await enterSends.has(frame.origin),
      };
    },
    async check({ text }, frame) {
      const peer = link.peer();
      if (peer === undefined || text.length > MAX_TEXT_LENGTH) return { verdict: null };
      const params = { text, site: frame.site, direction: 'outbound' } as const;
      const verdict = await peer
        .request('message.check', params, { timeoutMs: CHECK_TIMEOUT_MS })
        .catch(() => null);
      return { verdict };
    },
    async wakeModel() {
      model.wake();
      return {};
    },
    tag({ text, isDraft }, frame) {
      const lane = isDraft ? frame.id : crypto.randomUUID();
      return model.ask({ lane, isDraft, text });
    },
    redact: ({ text, spans, shown }, frame) => conversations.redact(frame.key, text, spans, shown),
    async allowed({ values }, frame) {
      return { allowed: await Promise.all(values.map((v) => allowList.has(frame.site, v))) };
    },
    async allow({ allowed, ...found }, frame) {
      await allowList.set(frame.site, found, allowed);
      return {};
    },
    async allowEverywhere({ value, allowed }) {
      if (value.length > MOST_ALLOWED_LENGTH) return { problem: TOO_LONG };
      try {
        await policies.change([{ edit: allowed ? 'allow' : 'forbid', value }]);
        return { problem: null };
      } catch (error) {
        return { problem: problemOf(error) };
      }
    },
    async saveToVault({ type, value }, frame) {
      const origin = webOriginOf(frame.origin) ?? null;
      const task = { do: 'save', value, type, origin } as const;
      const isNew = await options.vaultWindows.openOne(task, frame.tabId);
      return { problem: isNew ? null : ONE_AT_A_TIME };
    },
    async sent({ replaced }, frame) {
      await tabs.sent(frame.tabId, frame.key, replaced);
      options.onSent();
      return {};
    },
    async enterSends(_params, frame) {
      await enterSends.add(frame.origin);
      return {};
    },
  };
}
