import type { Choice } from '../../../shared/protocol/vault-browser.ts';
import { webOriginOf } from '../../../shared/protocol/web-origin.ts';
import { nameOf } from '../options/types/type-groups.ts';
import { hostOf, KIND_NAMES } from './save-draft.ts';

interface Props {
  /** Those for this site first. */
  items: readonly Choice[];
  /** The one Enter would choose, by number. */
  active: number;
  onChoose(choice: Choice): void;
}

export function optionId(index: number): string {
  return `choice-${index}`;
}

/** The items in two groups, as a list box the search field above steers. */
export function ChoiceList({ items, active, onChoose }: Props) {
  const here = items.filter(({ fits }) => fits).length;
  const group = (title: string, from: number, to: number) => (
    <Group title={title} items={items.slice(from, to)} from={from} {...{ active, onChoose }} />
  );
  return (
    <div id="choices" role="listbox" aria-label="Items" class="choices-list">
      {group('For this site', 0, here)}
      {group('Other items', here, items.length)}
    </div>
  );
}

function Group({ title, items, from, active, onChoose }: Props & { title: string; from: number }) {
  if (items.length === 0) return null;
  const id = `group-${from}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list box holds groups and options, not fields.
    <div role="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {items.map((choice, index) => (
        <Option
          key={choice.id}
          choice={choice}
          index={from + index}
          isActive={from + index === active}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  choice: Choice;
  index: number;
  isActive: boolean;
  onChoose(choice: Choice): void;
}

function Option({ choice, index, isActive, onChoose }: OptionProps) {
  return (
    // The keyboard stays in the search field, which steers the list.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={optionId(index)}
      role="option"
      aria-selected={isActive}
      class={isActive ? 'option active' : 'option'}
      onClick={() => onChoose(choice)}
    >
      <span class="option-label">{choice.label}</span>
      <span class="small">{detailOf(choice)}</span>
    </div>
  );
}

function detailOf({ kind, type, tags, fits, origin }: Choice): string {
  const [, kindName = kind] = KIND_NAMES.find(([known]) => known === kind) ?? [];
  const what = type === undefined ? kindName : `${kindName}, ${nameOf(type)}`;
  const own = fits ? undefined : webOriginOf(origin);
  const where = own === undefined ? [] : [`for ${hostOf(own)}`];
  return [what, ...where, ...tags.map((tag) => `#${tag}`)].join(' ');
}
