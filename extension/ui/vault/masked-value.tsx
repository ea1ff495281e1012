import { useSignal } from '@preact/signals';

/** Tells nothing of the value, not even how long it is. */
const MASK = '••••••••••••';

/** The value, out of sight of people looking over the shoulder until it is asked for. */
export function MaskedValue({ value }: { value: string }) {
  const isShown = useSignal(false);
  const toggle = () => {
    isShown.value = !isShown.value;
  };
  return (
    <div class="field">
      <span class="label">Value</span>
      <div class="masked">
        {isShown.value ? (
          <code>{value}</code>
        ) : (
          <span class="mask" aria-hidden="true">
            {MASK}
          </span>
        )}
        <button
          type="button"
          aria-label={isShown.value ? 'Hide the value' : 'Show the value'}
          onClick={toggle}
        >
          {isShown.value ? 'Hide' : 'Show'}
        </button>
      </div>
    </div>
  );
}
