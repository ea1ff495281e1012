import type { OptionsModel } from '../options-model.ts';
import type { TypeRow } from './type-rows.ts';

/** Lowest scores a person can ask for. */
const LEVELS: readonly (readonly [number, string])[] = [
  [0.6, 'Likely'],
  [0.75, 'Sure'],
  [0.9, 'Very sure'],
];

interface Props {
  model: OptionsModel;
  row: TypeRow;
}

/** One kind of data with its switch and how sure it has to be. */
export function TypeLine({ model, row }: Props) {
  const { type, name, isOn, isOffByProfile } = row;
  const toggle = () => {
    const undo = [{ edit: 'type' as const, type, enabled: isOn }];
    const what = `${name}: ${isOn ? 'no longer looked for' : 'looked for'}.`;
    void model.change([{ edit: 'type', type, enabled: !isOn }], what, undo);
  };
  return (
    <li class="line">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        aria-label={name}
        disabled={isOffByProfile}
        onClick={toggle}
      />
      <span class="line-name">{name}</span>
      {isOffByProfile ? (
        <span class="aside">off in this profile</span>
      ) : (
        <Sureness model={model} row={row} />
      )}
    </li>
  );
}

function Sureness({ model, row }: Props) {
  const { type, name, isOn, threshold, usual } = row;
  const choose = (value: string) => {
    const score = value === '' ? undefined : Number(value);
    const undo = [{ edit: 'threshold' as const, type, score: threshold }];
    void model.change([{ edit: 'threshold', type, score }], `${name}: saved.`, undo);
  };
  return (
    <select
      aria-label={`How sure it has to be: ${name}`}
      disabled={!isOn}
      value={threshold === undefined ? '' : String(threshold)}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{usual === undefined ? 'Usual' : `Usual (${percent(usual)})`}</option>
      {levelsWith(threshold).map(([score, label]) => (
        <option key={score} value={String(score)}>
          {label} ({percent(score)})
        </option>
      ))}
    </select>
  );
}

/** Also one that was set by other means. */
function levelsWith(threshold: number | undefined): readonly (readonly [number, string])[] {
  if (threshold === undefined || LEVELS.some(([score]) => score === threshold)) return LEVELS;
  return [...LEVELS, [threshold, 'As set'] as const].toSorted(([a], [b]) => a - b);
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
