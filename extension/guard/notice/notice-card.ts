import { button, element, onRealClick } from './elements.ts';
import { itemRow } from './item-row.ts';
import type { Notice, NoticeAction, NoticeItem } from './notice-model.ts';

/** The content of a notice. Text is only ever set as text, never as markup. */
export function noticeCard(notice: Notice): HTMLElement {
  const card = element('section', `card ${notice.tone}`);
  card.append(element('h2', '', notice.title));
  if (notice.detail !== undefined) card.append(element('p', '', notice.detail));
  if (notice.items.length > 0) card.append(itemList(notice.items));
  const buttons = element('div', 'buttons');
  buttons.append(...notice.actions.map(actionButton));
  card.append(buttons);
  return card;
}

function itemList(items: readonly NoticeItem[]): HTMLElement {
  const list = element('ul', '');
  list.append(...items.map(itemRow));
  return list;
}

function actionButton({ action, label, primary, run }: NoticeAction): HTMLElement {
  const created = button(label, undefined, primary ? 'primary' : '');
  created.dataset.action = action;
  onRealClick(created, run);
  return created;
}
