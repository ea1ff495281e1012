import { button, element, onRealClick } from './elements.ts';
import type { NoticeButton, NoticeItem } from './notice-model.ts';

/** One value: what it is, and what a person can ask or say about it. */
export function itemRow(item: NoticeItem): HTMLElement {
  const row = element('li', '');
  row.append(element('span', 'name', item.name));
  if (item.placeholder !== undefined) row.append(element('code', '', item.placeholder));
  const actions = element('div', 'actions');
  const [ask, answer] = whyParts(item);
  const [said, ...allow] = allowParts(item, row);
  actions.append(ask, ...saveParts(item, said), ...allow);
  row.append(revealButton(item), actions, answer, said);
  return row;
}

/** The value stays out of sight, of people looking over the shoulder too, until it is asked for. */
function revealButton({ name, value }: NoticeItem): HTMLElement {
  const reveal = button('Show', `Show the ${name}`, 'small');
  onRealClick(reveal, () => reveal.replaceWith(element('code', '', value)));
  return reveal;
}

function whyParts(item: NoticeItem): [ask: HTMLElement, answer: HTMLElement] {
  const ask = rowButton('why', 'Why?', `Why this ${item.name} was found`);
  const answer = element('p', 'why');
  answer.hidden = true;
  ask.setAttribute('aria-expanded', 'false');
  onRealClick(ask, () => {
    answer.hidden = !answer.hidden;
    ask.setAttribute('aria-expanded', String(!answer.hidden));
    if (answer.textContent !== '') return;
    const { because, otherwise } = item.why();
    answer.textContent = `${because} ${otherwise}`;
  });
  return [ask, answer];
}

/** Opens a window of the extension: the page sees neither the form nor what becomes of it. */
function saveParts({ name, save }: NoticeItem, said: HTMLElement): HTMLElement[] {
  if (save === undefined) return [];
  const created = rowButton('save', 'Save to vault', `Save this ${name} to the Life Savor vault`);
  onRealClick(created, () => {
    void save().then((problem) => {
      said.textContent = problem === null ? '' : `${problem.message} ${problem.nextStep}`;
    });
  });
  return [created];
}

/** Here with the first press, everywhere with one more, and back with the last. */
function allowParts(
  item: NoticeItem,
  row: HTMLElement,
): [said: HTMLElement, ...buttons: HTMLElement[]] {
  const allow = rowButton('allow', 'Not personal data', `This ${item.name} is not personal data`);
  const wider = rowButton(
    'allow-everywhere',
    'Leave it alone everywhere',
    `This ${item.name} is not personal data on any site`,
  );
  const said = element('p', 'said');
  let isAllowed = false;
  let isEverywhere = false;

  function show(problem: string | undefined): void {
    row.classList.toggle('allowed', isAllowed);
    allow.textContent = isAllowed ? 'Protect it again' : 'Not personal data';
    allow.setAttribute('aria-pressed', String(isAllowed));
    wider.hidden = !isAllowed || isEverywhere;
    said.textContent = problem ?? (isAllowed ? whereText(isEverywhere) : '');
  }

  async function everywhere(allowed: boolean): Promise<void> {
    const problem = await item.setAllowedEverywhere(allowed);
    if (problem === null) isEverywhere = allowed;
    show(problem === null ? undefined : `${problem.message} ${problem.nextStep}`);
  }

  onRealClick(allow, () => {
    isAllowed = !isAllowed;
    item.setAllowed(isAllowed);
    if (isEverywhere) void everywhere(false);
    show(undefined);
  });
  onRealClick(wider, () => {
    // The button goes; the keyboard stays in this row.
    allow.focus();
    void everywhere(true);
  });
  show(undefined);
  return [said, allow, wider];
}

function whereText(isEverywhere: boolean): string {
  return isEverywhere ? 'Left alone on every site.' : 'Left alone on this site.';
}

function rowButton(action: NoticeButton, label: string, name: string): HTMLElement {
  const created = button(label, name, 'small');
  created.dataset.action = action;
  return created;
}
