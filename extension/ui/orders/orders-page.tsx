import { useLayoutEffect, useRef } from 'preact/hooks';
import { printable } from '../../../shared/printable.ts';
import type { OrdersSnapshot } from '../../channel/orders-messages.ts';
import { vaultText } from '../../vault/state-text.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import { UnlockForm } from '../vault/unlock-form.tsx';
import { OrderCard } from './order-card.tsx';
import type { OrdersModel } from './orders-model.ts';
import { inOrder, resultText } from './words.ts';

interface Props {
  model: OrdersModel;
  snapshot: OrdersSnapshot;
}

/** What the operator of the fleet sends and asks, and what became of it. */
export function OrdersPage({ model, snapshot }: Props) {
  const { fleet, orders, problem, vault, canUndo } = snapshot;
  const isLocked = vault.kind === 'locked';
  const said = isLocked ? null : (model.problem.value ?? problem);
  const { title, onFocus } = useTitleFocus();
  return (
    <main onFocusCapture={onFocus}>
      <h1 ref={title} tabIndex={-1}>
        From your organisation
      </h1>
      <p class="small path">
        What the operator of {printable(fleet ?? '')} sends and asks. Nothing is done before you
        agree.
      </p>
      {said && (
        <p class="problem" role="alert">
          {said.message} {said.nextStep}
        </p>
      )}
      <Results model={model} snapshot={snapshot} />
      {canUndo && <Dismissed onUndo={() => void model.undo()} />}
      {isLocked && <Locked model={model} vault={vault} />}
      {!isLocked && orders && <Orders model={model} snapshot={snapshot} />}
      {!isLocked && !orders && !said && <p>Asking the agent…</p>}
    </main>
  );
}

function Orders({ model, snapshot: { orders, underWay } }: Props) {
  if (orders?.length === 0)
    return (
      <section class="empty">
        <h2>Nothing waits for you</h2>
        <p>What your organisation writes, offers or asks of this computer appears here.</p>
      </section>
    );
  return inOrder(orders ?? []).map((order) => (
    <OrderCard
      key={order.id}
      model={model}
      order={order}
      underWay={underWay.find(({ id }) => id === order.id)}
    />
  ));
}

function Results({ model, snapshot }: Props) {
  return snapshot.results.map((result) => (
    <section
      key={result.id}
      class={result.problem ? 'card attention' : 'card good'}
      role={result.problem ? 'alert' : 'status'}
    >
      <p class={result.problem ? 'problem' : undefined}>{resultText(result)}</p>
      <button type="button" onClick={() => void model.close(result.id)}>
        OK
      </button>
    </section>
  ));
}

function Dismissed({ onUndo }: { onUndo(): void }) {
  const undo = useFirstFocus<HTMLButtonElement>();
  return (
    <div class="row" role="status">
      <p>Dismissed.</p>
      <button type="button" ref={undo} onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}

function Locked({ model, vault }: { model: OrdersModel; vault: OrdersSnapshot['vault'] }) {
  if (vault.kind !== 'locked') return null;
  return (
    <section class="card" aria-labelledby="locked-title">
      <h2 id="locked-title">{vaultText(vault)?.title}</h2>
      <p>What comes from your organisation is kept in the vault. Open it to read and decide.</p>
      {vault.problem !== null && <p>{vaultText(vault)?.sentence}</p>}
      <UnlockForm
        takesPassphrase={vault.takesPassphrase}
        isBusy={model.isUnlocking.value}
        problem={model.problem.value}
        onUnlock={(passphrase) => void model.unlock(passphrase)}
      />
    </section>
  );
}

/** Whoever had the focus on something that is gone goes on at the title. */
function useTitleFocus() {
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    if (!(last.current instanceof Node) || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  });
  const onFocus = ({ target }: FocusEvent) => {
    last.current = target;
  };
  return { title, onFocus };
}
