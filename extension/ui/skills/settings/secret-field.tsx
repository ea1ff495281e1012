import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { printable } from '../../../../shared/printable.ts';
import type { SkillSetting } from '../../../../shared/protocol/skill-settings.ts';
import type { Problem } from '../../../channel/messages.ts';
import { useInnerEscape } from '../../vault/use-escape.ts';
import { AskFirst } from '../ask-first.tsx';
import type { SettingsModel } from './settings-model.ts';

interface Props {
  model: SettingsModel;
  setting: SkillSetting;
  problem: Problem | undefined;
}

const MOST_TEXT = 65_536;

/** A setting that is kept like a password: whether it is set, and ways to replace and remove it. */
export function SecretField({ model, setting, problem }: Props) {
  const { key, title, required, isSet } = setting;
  const isReplaced = useSignal(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const isWritten = isSet === false || (isSet === true && isReplaced.value);
  const mode = isSet === undefined ? 'closed' : isWritten ? 'written' : 'kept';
  // Where the focused control has gone, the focus goes on in the same place.
  useLayoutEffect(() => {
    if (mode !== 'closed' && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [mode]);

  async function keep(value: string): Promise<void> {
    await model.setSecret(key, value);
    isReplaced.value = false;
  }

  return (
    <fieldset class="secret" ref={box}>
      <legend>
        {printable(title)}
        {required && ' (needed)'}
      </legend>
      {mode === 'closed' && <p class="small">Whether it is set is known once the vault is open.</p>}
      {mode === 'written' && (
        <SecretForm
          setting={setting}
          problem={problem}
          onKeep={(value) => void keep(value)}
          {...(isSet === true && {
            onCancel: () => {
              isReplaced.value = false;
            },
          })}
        />
      )}
      {mode === 'kept' && (
        <>
          <p class="small">It is set, and is never shown.</p>
          <div class="row">
            <button
              type="button"
              aria-label={`Replace ${printable(title)}`}
              onClick={() => {
                isReplaced.value = true;
              }}
            >
              Replace
            </button>
            <AskFirst
              label="Remove…"
              question={`Remove ${printable(title)} from the vault?`}
              yes="Remove it"
              isDisabled={model.isBusy.value}
              onYes={() => void model.setSecret(key, null)}
            />
          </div>
        </>
      )}
    </fieldset>
  );
}

interface SecretFormProps {
  setting: SkillSetting;
  problem: Problem | undefined;
  onKeep(value: string): void;
  onCancel?(): void;
}

/** What is typed is handed on once, and gone from the field before the answer: it is in no signal. */
function SecretForm({ setting, problem, onKeep, onCancel }: SecretFormProps) {
  const { key, title, description = '' } = setting;
  const id = `setting-${key}`;
  const field = useRef<HTMLInputElement>(null);

  function keep(event: Event): void {
    event.preventDefault();
    const value = field.current?.value ?? '';
    if (field.current) field.current.value = '';
    if (value !== '') onKeep(value);
  }

  return (
    <form class="secret-form" onSubmit={keep} noValidate>
      {onCancel && <Escape onEscape={onCancel} />}
      <input
        id={id}
        ref={field}
        type="password"
        aria-label={printable(title)}
        aria-describedby={`${id}-note`}
        aria-invalid={problem !== undefined}
        autocomplete="off"
        maxLength={MOST_TEXT}
      />
      <button type="submit" onClick={(event) => event.isTrusted || event.preventDefault()}>
        Keep in the vault
      </button>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      )}
      <p id={`${id}-note`} role="status" class={problem ? 'problem' : 'small'}>
        {problem ? `${problem.message} ${problem.nextStep}` : printable(description)}
      </p>
    </form>
  );
}

function Escape({ onEscape }: { onEscape(): void }) {
  useInnerEscape(onEscape);
  return null;
}
