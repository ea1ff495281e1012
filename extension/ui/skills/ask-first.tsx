import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useInnerEscape } from '../vault/use-escape.ts';

interface Props {
  /** On the button that asks. */
  label: string;
  question: string;
  /** On the button that does it. */
  yes: string;
  isPrimary?: boolean;
  isDisabled: boolean;
  onYes(): void;
}

/** A click meant for something else, which came a moment late, decides nothing. */
const SETTLE_MS = 400;

/** A button that asks before anything is done. Only a person's own click or key counts. */
export function AskFirst({ label, ...props }: Props) {
  const [askedAt, setAskedAt] = useState<number | undefined>(undefined);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const close = useCallback(() => setAskedAt(undefined), []);
  // The focus goes back to where it came from.
  useLayoutEffect(() => {
    if (askedAt === undefined && wasAsked.current) ask.current?.focus();
    wasAsked.current = askedAt !== undefined;
  }, [askedAt]);
  if (askedAt !== undefined) return <Question {...props} askedAt={askedAt} onClose={close} />;
  return (
    <button
      type="button"
      ref={ask}
      class={props.isPrimary ? 'primary' : undefined}
      disabled={props.isDisabled}
      onClick={(event) => event.isTrusted && setAskedAt(event.timeStamp)}
    >
      {label}
    </button>
  );
}

interface QuestionProps extends Omit<Props, 'label'> {
  askedAt: number;
  onClose(): void;
}

function Question({
  question,
  yes,
  isPrimary,
  isDisabled,
  onYes,
  askedAt,
  onClose,
}: QuestionProps) {
  const no = useRef<HTMLButtonElement>(null);
  // The focus is on what does nothing.
  useLayoutEffect(() => no.current?.focus(), []);
  useInnerEscape(onClose);
  return (
    <fieldset class="ask">
      <legend>{question}</legend>
      <div class="row">
        <button type="button" ref={no} onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          class={isPrimary ? 'primary' : undefined}
          disabled={isDisabled}
          onClick={(event) => {
            if (!event.isTrusted || event.timeStamp - askedAt < SETTLE_MS) return;
            onClose();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
