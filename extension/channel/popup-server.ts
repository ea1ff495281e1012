import { z } from 'zod';
import type { AgentLink } from '../agent/agent-link.ts';
import type { TabActivities } from '../conversation/tab-activity.ts';
import type { ModelClient } from '../inference/client.ts';
import type { PopupRequest, PopupSnapshot } from './popup-messages.ts';
import type { PortLike } from './port.ts';

const requestSchema: z.ZodType<PopupRequest> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('watch'), tabId: z.int().nullable() }),
  z.strictObject({ do: z.literal('connect') }),
  z.strictObject({ do: z.literal('use-agent'), enabled: z.boolean() }),
  z.strictObject({ do: z.literal('retry-model') }),
]);

export interface PopupServerOptions {
  link: AgentLink;
  model: Pick<ModelClient, 'state' | 'retry'>;
  tabs: TabActivities;
  saveAgentEnabled(enabled: boolean): Promise<void>;
}

/** Keeps open popups up to date and carries out what they ask. */
export interface PopupServer {
  serve(port: PortLike): void;
  /** Something a popup shows may have changed. */
  refresh(): void;
}

export function createPopupServer({
  link,
  model,
  tabs,
  saveAgentEnabled,
}: PopupServerOptions): PopupServer {
  const popups = new Map<PortLike, number | null>();

  async function show(port: PortLike): Promise<void> {
    const tabId = popups.get(port) ?? null;
    const activity = tabId === null ? undefined : await tabs.of(tabId);
    const snapshot: PopupSnapshot = {
      agent: link.state(),
      model: model.state(),
      replaced: activity?.replaced ?? 0,
    };
    if (popups.has(port)) port.postMessage(snapshot);
  }

  async function carryOut(port: PortLike, request: PopupRequest): Promise<void> {
    if (request.do === 'watch') popups.set(port, request.tabId);
    if (request.do === 'retry-model') {
      model.retry();
    } else if (request.do === 'use-agent') {
      await saveAgentEnabled(request.enabled);
      await link.setEnabled(request.enabled);
    } else {
      // Opening the popup is a reason to look again at once, whatever the waiting time was.
      await link.connect();
    }
    await show(port);
  }

  return {
    serve(port) {
      popups.set(port, null);
      port.onDisconnect.addListener(() => popups.delete(port));
      port.onMessage.addListener((message) => {
        const request = requestSchema.safeParse(message);
        if (request.success) void carryOut(port, request.data);
        else port.disconnect();
      });
    },
    refresh() {
      for (const port of popups.keys()) void show(port);
    },
  };
}
