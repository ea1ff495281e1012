import type { Problem } from '../../channel/messages.ts';
import { useFirstFocus } from '../use-first-focus.ts';

interface Props {
  takesPassphrase: boolean;
  isBusy: boolean;
  problem: Problem | null;
  /** It is what the page is about: the caret starts in it. */
  isFirst?: boolean;
  onUnlock(passphrase: string | undefined): void;
}

/** Opens the vault. What is typed is handed on once, and gone from the field before the answer. */
export function UnlockForm({ takesPassphrase, isBusy, problem, isFirst = false, onUnlock }: Props) {
  // Nothing but the field itself ever holds the passphrase: it is in no signal.
  const field = useFirstFocus<HTMLInputElement>(isFirst);
  const button = useFirstFocus<HTMLButtonElement>(isFirst && !takesPassphrase);

  function unlock(event: Event): void {
    event.preventDefault();
    const passphrase = field.current?.value;
    if (field.current) field.current.value = '';
    field.current?.focus();
    if (!isBusy && passphrase !== '') onUnlock(passphrase);
  }

  return (
    <form class="unlock" onSubmit={unlock}>
      {takesPassphrase && (
        <input
          ref={field}
          type="password"
          aria-label="Passphrase of the vault"
          placeholder="Passphrase"
          autocomplete="off"
          maxLength={1024}
        />
      )}
      <button ref={button} type="submit" class="primary" disabled={isBusy}>
        Unlock
      </button>
      {problem && (
        <p role="alert" class="problem">
          {problem.message} {problem.nextStep}
        </p>
      )}
    </form>
  );
}
