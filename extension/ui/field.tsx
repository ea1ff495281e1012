import type { ComponentChildren } from 'preact';

interface Props {
  /** Of the control; its note is called the same with `-note` behind it. */
  id: string;
  label: string;
  /** The control itself. */
  children: ComponentChildren;
  /** What is wrong, or else a hint. */
  problem?: ComponentChildren;
  hint?: string;
}

/** A control with its label above and a note below. */
export function Field({ id, label, children, problem, hint }: Props) {
  const note = problem ?? hint;
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {note !== undefined && (
        <p id={`${id}-note`} role="status" class={problem === undefined ? 'small' : 'problem'}>
          {note}
        </p>
      )}
    </div>
  );
}
