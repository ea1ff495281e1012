import { z } from 'zod';
import type { AgentLink } from '../agent/agent-link.ts';
import type { TabActivities } from '../conversation/tab-activity.ts';
import type { ModelClient } from '../inference/client.ts';
import type { VaultSource } from '../vault/vault-source.ts';
import type { Problem } from './messages.ts';
import type { FleetNews, PanelTab } from './orders-messages.ts';
import type { PopupRequest, PopupSnapshot } from './popup-messages.ts';
import type { PortLike } from './port.ts';

const requestSchema: z.ZodType<PopupRequest> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('watch'), tabId: z.int().nullable() }),
  z.strictObject({ do: z.literal('connect') }),
  z.strictObject({ do: z.literal('use-agent'), enabled: z.boolean() }),
  z.strictObject({ do: z.literal('retry-model') }),
  z.strictObject({
    do: z.literal('unlock-vault'),
    passphrase: z.string().min(1).max(1024).optional(),
  }),
  z.strictObject({ do: z.literal('lock-vault') }),
  z.strictObject({ do: z.literal('show-tab'), tab: z.enum(['skills', 'orders']) }),
]);

export interface PopupServerOptions {
  link: AgentLink;
  model: Pick<ModelClient, 'state' | 'retry'>;
  vault: Pick<VaultSource, 'state' | 'unlock' | 'lock'>;
  orders: { news(): FleetNews | null; show(tab: PanelTab): void };
  tabs: TabActivities;
  saveAgentEnabled(enabled: boolean): Promise<void>;
}

/** Keeps open popups up to date and carries out what they ask. */
export interface PopupServer {
  serve(port: PortLike): void;
  /** Something a popup shows may have changed. */
  refresh(): void;
}

interface Popup {
  tabId: number | null;
  vaultProblem: Problem | null;
}

export function createPopupServer(options: PopupServerOptions): PopupServer {
  const { link, model, vault, orders, tabs } = options;
  const popups = new Map<PortLike, Popup>();

  async function show(port: PortLike): Promise<void> {
    const { tabId = null, vaultProblem = null } = popups.get(port) ?? {};
    const activity = tabId === null ? undefined : await tabs.of(tabId);
    const snapshot: PopupSnapshot = {
      agent: link.state(),
      model: model.state(),
      vault: vault.state(),
      vaultProblem,
      news: orders.news(),
      replaced: activity?.replaced ?? 0,
    };
    if (popups.has(port)) port.postMessage(snapshot);
  }

  async function carryOut(popup: Popup, request: PopupRequest): Promise<void> {
    if (request.do === 'retry-model') return model.retry();
    if (request.do === 'show-tab') return orders.show(request.tab);
    if (request.do === 'use-agent') {
      await options.saveAgentEnabled(request.enabled);
      await link.setEnabled(request.enabled);
      return;
    }
    if (request.do === 'unlock-vault' || request.do === 'lock-vault') {
      popup.vaultProblem =
        request.do === 'lock-vault' ? await vault.lock() : await vault.unlock(request.passphrase);
      return;
    }
    if (request.do === 'watch') popup.tabId = request.tabId;
    // Opening the popup is a reason to look again at once, whatever the waiting time was.
    await link.connect();
  }

  return {
    serve(port) {
      const popup: Popup = { tabId: null, vaultProblem: null };
      popups.set(port, popup);
      port.onDisconnect.addListener(() => popups.delete(port));
      port.onMessage.addListener((message) => {
        const request = requestSchema.safeParse(message);
        if (request.success) void carryOut(popup, request.data).then(() => show(port));
        else port.disconnect();
      });
    },
    refresh() {
      for (const port of popups.keys()) void show(port);
    },
  };
}
