import type { AgentLink } from '../agent/agent-link.ts';
import { createAskAgent } from '../agent/ask-agent.ts';
import { browser } from '../browser.ts';
import type { FleetNews, OrdersSnapshot, PanelTab } from '../channel/orders-messages.ts';
import { createOrdersServer } from '../channel/orders-server.ts';
import type { PageServer } from '../channel/page-server.ts';
import { createBadge } from '../orders/badge.ts';
import { createDecisions } from '../orders/decisions.ts';
import { createOrdersHandlers } from '../orders/orders-handlers.ts';
import { createOrdersSource, type OrdersSource } from '../orders/orders-source.ts';
import type { VaultSource } from '../vault/vault-source.ts';

const ASK_TIMEOUT_MS = 15_000;

/** What comes from the fleet, and the side panels that show it. */
export interface OrdersSide {
  source: OrdersSource;
  pages: PageServer;
  /** Something that is shown may have changed. */
  refresh(): void;
  /** What waits; `null` where nothing does, or nobody knows. */
  news(): FleetNews | null;
  /** The side panel shows this from now on; one that is opened begins with it. */
  show(tab: PanelTab): void;
}

export interface OrdersParts {
  link: AgentLink;
  /** Keeps what came. */
  vault: VaultSource;
  onNews(): void;
}

/** Makes all there is between the side panel and the fleet. */
export function startOrders({ link, vault, onNews }: OrdersParts): OrdersSide {
  const showBadge = createBadge(browser.action);
  let opening: OrdersSnapshot['opening'] = null;
  const refresh = () => {
    pages.refresh();
    // Before anything is known, what the button says is from before the background slept.
    if (source.state() !== undefined) showBadge(news());
  };
  const onChange = () => {
    refresh();
    onNews();
  };
  const source: OrdersSource = createOrdersSource({
    agent: () => link.peer(),
    isWatched: () => pages.size > 0,
    onChange,
  });
  const ask = createAskAgent({ link, needs: 'This needs', usualMs: ASK_TIMEOUT_MS });
  const decisions = createDecisions({ ask, source, onChange });

  function news(): FleetNews | null {
    const { fleet, pending, noted } = source.state() ?? { fleet: null, pending: 0, noted: 0 };
    const left = Math.max(0, noted - decisions.dismissed);
    return fleet === null || pending + left === 0 ? null : { fleet, pending, noted: left };
  }

  function snapshot(): OrdersSnapshot {
    const { fleet = null, orders = null, problem = null } = source.state() ?? {};
    const { underWay, results, canUndo } = decisions;
    return {
      fleet,
      orders: orders?.filter(({ id }) => !decisions.isDismissed(id)) ?? null,
      problem,
      vault: vault.state(),
      underWay,
      results: [...results],
      canUndo,
      opening,
    };
  }

  const pages: PageServer = createOrdersServer({
    handlers: createOrdersHandlers({ source, decisions, vault }),
    snapshot,
    onOpen: () => void link.connect().then(() => source.refresh()),
  });
  return {
    source,
    pages,
    refresh,
    news,
    show(tab) {
      opening = { tab, turn: crypto.randomUUID() };
      pages.refresh();
    },
  };
}
