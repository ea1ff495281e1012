import type { Notice, NoticeAction, NoticeButton, NoticeItem } from './notice-model.ts';

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

function itemRow(item: NoticeItem): HTMLElement {
  const row = element('li', '');
  row.append(element('span', 'name', item.name));
  if (item.placeholder !== undefined) row.append(element('code', '', item.placeholder));
  row.append(revealButton(item), allowButton(item, row));
  return row;
}

/** The value stays out of sight, of people looking over the shoulder too, until it is asked for. */
function revealButton({ name, value }: NoticeItem): HTMLElement {
  const reveal = button('Show', `Show the ${name}`, 'small');
  onRealClick(reveal, () => reveal.replaceWith(element('code', '', value)));
  return reveal;
}

function allowButton(item: NoticeItem, row: HTMLElement): HTMLElement {
  const allow = button('Not personal data', `This ${item.name} is not personal data`, 'small');
  allow.dataset.action = 'allow' satisfies NoticeButton;
  allow.setAttribute('aria-pressed', 'false');
  onRealClick(allow, () => {
    const allowed = allow.getAttribute('aria-pressed') !== 'true';
    allow.setAttribute('aria-pressed', String(allowed));
    allow.textContent = allowed ? 'Protect it again' : 'Not personal data';
    row.classList.toggle('allowed', allowed);
    item.setAllowed(allowed);
  });
  return allow;
}

function actionButton({ action, label, primary, run }: NoticeAction): HTMLElement {
  const created = button(label, undefined, primary ? 'primary' : '');
  created.dataset.action = action;
  onRealClick(created, run);
  return created;
}

/** The page must not be able to answer for the person. */
function onRealClick(target: HTMLElement, act: () => void): void {
  target.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
}

function button(label: string, name: string | undefined, className: string): HTMLElement {
  const created = element('button', className, label);
  created.setAttribute('type', 'button');
  if (name !== undefined) created.title = name;
  return created;
}

function element(tag: string, className: string, text?: string): HTMLElement {
  const created = document.createElement(tag);
  if (className !== '') created.className = className;
  if (text !== undefined) created.textContent = text;
  return created;
}
