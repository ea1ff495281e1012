import { render } from 'preact';
import { browser } from '../../browser.ts';
import { ORDERS_PORT } from '../../channel/orders-messages.ts';
import { SKILLS_PORT } from '../../channel/skills-messages.ts';
import { createOrdersModel } from '../../ui/orders/orders-model.ts';
import { PanelApp } from '../../ui/panel/panel-app.tsx';
import { createSkillsModel } from '../../ui/skills/skills-model.ts';

const root = document.getElementById('app');
if (root !== null) {
  const skills = createSkillsModel(() => browser.runtime.connect({ name: SKILLS_PORT }));
  const orders = createOrdersModel(() => browser.runtime.connect({ name: ORDERS_PORT }));
  const wake = () => {
    skills.wake();
    orders.wake();
  };
  wake();
  // The background may have slept meanwhile, and the line to it with it.
  window.addEventListener('focus', wake);
  render(<PanelApp skills={skills} orders={orders} />, root);
}
