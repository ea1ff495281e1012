import { useSignal } from '@preact/signals';
import type { AllowedValue, Policy } from '../../../../shared/policy/index.ts';
import type { OptionsModel } from '../options-model.ts';
import { Section } from '../section.tsx';
import { AllowForm } from './allow-form.tsx';

interface Props {
  model: OptionsModel;
  policy: Policy;
}

/** Values that are no personal data. They are shown only when a person asks for them. */
export function AllowedSection({ model, policy }: Props) {
  const isShown = useSignal(false);
  const allowed = [...(policy.detection?.allowed ?? [])].sort((a, b) =>
    a.value.localeCompare(b.value),
  );
  return (
    <Section
      id="allowed"
      title="No personal data"
      intro="Values that are left alone, such as the name of your own product. Capitals and spaces do not matter."
    >
      <AllowForm model={model} />
      {allowed.length === 0 ? (
        <p class="empty">
          Nothing is listed yet. A notice on a page offers it too: “Not personal data”, then “Leave
          it alone everywhere”.
        </p>
      ) : (
        <button
          type="button"
          aria-expanded={isShown.value}
          aria-controls="allowed-values"
          onClick={() => {
            isShown.value = !isShown.value;
          }}
        >
          {isShown.value ? 'Hide' : 'Show'} {allowed.length}{' '}
          {allowed.length === 1 ? 'value' : 'values'}
        </button>
      )}
      <ul id="allowed-values" class="lines boxed" hidden={!isShown.value || allowed.length === 0}>
        {isShown.value &&
          allowed.map((one) => (
            <AllowedLine key={`${one.value} ${one.site}`} model={model} allowed={one} />
          ))}
      </ul>
      <p class="small">
        What you left alone on one site from a notice is kept as a fingerprint that cannot be read
        back, and is not listed here.
      </p>
    </Section>
  );
}

function AllowedLine({ model, allowed }: { model: OptionsModel; allowed: AllowedValue }) {
  const remove = () => {
    const undo = [{ edit: 'allow' as const, ...allowed }];
    void model.change([{ edit: 'forbid', ...allowed }], 'It is protected again.', undo);
  };
  return (
    <li class="line">
      <span class="line-name value">{allowed.value}</span>
      <span class="aside">{allowed.site ?? 'everywhere'}</span>
      <button type="button" aria-label={`Remove ${allowed.value}`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}
