import { type ReadonlySignal, signal } from '@preact/signals';
import type { CloudOrder } from '../../../shared/protocol/cloud.ts';
import type { Problem } from '../../channel/messages.ts';
import type {
  OrdersRequest,
  OrdersResults,
  OrdersSnapshot,
  PanelTab,
} from '../../channel/orders-messages.ts';
import type { PortLike } from '../../channel/port.ts';
import { createPageLine } from '../page-line.ts';
import { UNREACHABLE } from '../skills/unreachable.ts';

/** What the side panel shows and does about the fleet. */
export interface OrdersModel {
  /** `undefined` until the background has answered. */
  snapshot: ReadonlySignal<OrdersSnapshot | undefined>;
  tab: ReadonlySignal<PanelTab>;
  /** The background could not be asked, or the vault not be opened. */
  problem: ReadonlySignal<Problem | null>;
  isUnlocking: ReadonlySignal<boolean>;
  show(tab: PanelTab): void;
  /** Says something to the very order that was shown. Only ever called for a person's own click. */
  say(what: 'agree' | 'decline' | 'dismiss', order: CloudOrder): Promise<void>;
  undo(): Promise<void>;
  close(id: string): Promise<void>;
  unlock(passphrase: string | undefined): Promise<void>;
  /** The person turns to the panel. */
  wake(): void;
}

export function createOrdersModel(openPort: () => PortLike): OrdersModel {
  const snapshot = signal<OrdersSnapshot | undefined>(undefined);
  const tab = signal<PanelTab>('skills');
  const problem = signal<Problem | null>(null);
  const isUnlocking = signal(false);
  let turn: string | undefined;
  const line = createPageLine<OrdersRequest, OrdersResults, OrdersSnapshot>(openPort, (news) => {
    // What was wrong with a passphrase is of no interest once the vault is open.
    if (news.vault.kind !== snapshot.peek()?.vault.kind) problem.value = null;
    snapshot.value = news;
    if (news.opening === null || news.opening.turn === turn) return;
    turn = news.opening.turn;
    tab.value = news.opening.tab;
  });

  async function tell(request: OrdersRequest): Promise<void> {
    problem.value = null;
    await line.ask(request).catch(() => {
      problem.value = UNREACHABLE;
    });
  }

  return {
    snapshot,
    tab,
    problem,
    isUnlocking,
    show(next) {
      tab.value = next;
    },
    say: (what, { id: order, digest }) => tell({ do: what, order, digest }),
    undo: () => tell({ do: 'undo' }),
    close: (order) => tell({ do: 'close', order }),
    async unlock(passphrase) {
      isUnlocking.value = true;
      const answer = await line
        .ask({ do: 'unlock', passphrase })
        .catch(() => ({ problem: UNREACHABLE }));
      isUnlocking.value = false;
      problem.value = answer.problem;
    },
    wake: () => void line.ask({ do: 'look' }).catch(() => {}),
  };
}
