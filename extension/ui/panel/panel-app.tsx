import type { PanelTab } from '../../channel/orders-messages.ts';
import type { OrdersModel } from '../orders/orders-model.ts';
import { OrdersPage } from '../orders/orders-page.tsx';
import { SkillsApp } from '../skills/skills-app.tsx';
import type { SkillsModel } from '../skills/skills-model.ts';

interface Props {
  skills: SkillsModel;
  orders: OrdersModel;
}

/** The side panel: skills, and what comes from the fleet where the agent belongs to one. */
export function PanelApp({ skills, orders }: Props) {
  const snapshot = orders.snapshot.value;
  if (!snapshot || snapshot.fleet === null) return <SkillsApp model={skills} />;
  const count = snapshot.orders?.length ?? 0;
  const tab = (id: PanelTab, label: string) => (
    <button
      type="button"
      aria-current={orders.tab.value === id ? 'page' : undefined}
      onClick={() => orders.show(id)}
    >
      {label}
    </button>
  );
  return (
    <>
      <nav class="tabs" aria-label="Life Savor">
        {tab('skills', 'Skills')}
        {tab('orders', `From your organisation${count > 0 ? ` (${count})` : ''}`)}
      </nav>
      {orders.tab.value === 'orders' ? (
        <OrdersPage model={orders} snapshot={snapshot} />
      ) : (
        <SkillsApp model={skills} />
      )}
    </>
  );
}
