import { Field } from '../../field.tsx';

interface Props {
  pattern: string;
  problem: { message: string; position: number } | undefined;
  onPattern(pattern: string): void;
}

/** A pattern, with the place where it goes wrong. */
export function PatternField({ pattern, problem, onPattern }: Props) {
  return (
    <Field
      label="Pattern"
      id="own-pattern"
      problem={
        problem === undefined ? undefined : <PatternProblem pattern={pattern} problem={problem} />
      }
      hint="A regular expression: \d a digit, \w a letter or digit, [A-Z]{2} two capitals, a|b one of two."
    >
      <input
        id="own-pattern"
        class="mono"
        value={pattern}
        placeholder="PRJ-\d{4}"
        maxLength={500}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby="own-pattern-note"
        onInput={(event) => onPattern(event.currentTarget.value)}
      />
    </Field>
  );
}

function PatternProblem({
  pattern,
  problem,
}: {
  pattern: string;
  problem: NonNullable<Props['problem']>;
}) {
  const { message, position } = problem;
  if (pattern === '' || position === 0) return <>{message}</>;
  // What was read last is what is wrong.
  const at = Math.min(position, pattern.length) - 1;
  return (
    <>
      At character {at + 1}: {message}{' '}
      <code aria-hidden="true">
        {pattern.slice(Math.max(0, at - 20), at)}
        <mark>{pattern.charAt(at)}</mark>
        {pattern.slice(at + 1, at + 20)}
      </code>
    </>
  );
}
