import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CustomRecognizer } from '../../../../shared/detect/custom/index.ts';
import type { PolicyEdit } from '../../../policy/policy-edit.ts';
import { Field } from '../../field.tsx';
import { HighlightedField } from '../highlighted-field.tsx';
import type { OptionsModel } from '../options-model.ts';
import { checkDraft, idOf, matchesOf, type OwnDraft } from './own-draft.ts';
import { PatternField } from './pattern-field.tsx';
import { TypeChoice } from './type-choice.tsx';
import { WordsField } from './words-field.tsx';

const LONGEST_TEST = 5_000;

interface Props {
  model: OptionsModel;
  start: OwnDraft;
  present: readonly CustomRecognizer[];
  onDone(): void;
}

/** Writing a pattern or a list of words, with what it finds while it is written. */
export function OwnForm({ model, start, present, onDone }: Props) {
  const draft = useSignal(start);
  const test = useSignal('');
  const isAsked = useSignal(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const now = draft.value;
  const check = checkDraft(
    now,
    present.map(({ id }) => id),
  );
  const matches = matchesOf(now, test.value);
  const put = (part: Partial<OwnDraft>) => {
    draft.value = { ...draft.value, ...part };
  };
  // What is still empty is wrong only once a person wants to save it.
  const nameProblem = isAsked.value || now.name !== '' ? check.name : undefined;

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    isAsked.value = true;
    if (check.recognizer === undefined) return;
    const before = present.find(({ id }) => id === now.replaces);
    const { edits, undo } = editsFor(check.recognizer, before);
    if (await model.change(edits, `${check.recognizer.id} is saved.`, undo)) onDone();
  }

  return (
    <form class="own-form boxed" onSubmit={(event) => void save(event)}>
      <h3>{formTitle(now)}</h3>
      <Field
        label="Name"
        id="own-name"
        problem={nameProblem}
        hint={now.name === '' ? 'What you call it.' : `Kept as ${idOf(now.name)}.`}
      >
        <input
          id="own-name"
          ref={first}
          value={now.name}
          placeholder="Project code"
          aria-invalid={nameProblem !== undefined}
          aria-describedby="own-name-note"
          onInput={(event) => put({ name: event.currentTarget.value })}
        />
      </Field>
      {now.kind === 'pattern' ? (
        <PatternField
          pattern={now.pattern}
          problem={isAsked.value || now.pattern !== '' ? check.pattern : undefined}
          onPattern={(pattern) => put({ pattern })}
        />
      ) : (
        <WordsField
          words={now.words}
          problem={isAsked.value || now.words !== '' ? check.words : undefined}
          onWords={(words) => put({ words })}
        />
      )}
      <TypeChoice type={now.type} onType={(type) => put({ type })} />
      <label class="check">
        <input
          type="checkbox"
          checked={!now.ignoreCase}
          onChange={(event) => put({ ignoreCase: !event.currentTarget.checked })}
        />
        Capitals matter
      </label>
      <div class="field">
        <span class="label" aria-hidden="true">
          Try it on a text
        </span>
        <HighlightedField
          label="Text to try it on"
          text={test.value}
          ranges={matches}
          placeholder="Write or paste something it should find, and something it should not."
          maxLength={LONGEST_TEST}
          onText={(text) => {
            test.value = text;
          }}
        />
        <p class="small" role="status">
          {test.value === '' ? '' : matchCount(matches.length)}
        </p>
      </div>
      <div class="row">
        <button type="submit" class="primary">
          Save
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function editsFor(
  recognizer: CustomRecognizer,
  before: CustomRecognizer | undefined,
): { edits: PolicyEdit[]; undo: PolicyEdit[] } {
  const isRenamed = before !== undefined && before.id !== recognizer.id;
  const edits: PolicyEdit[] = [{ edit: 'put', recognizer }];
  if (isRenamed) edits.unshift({ edit: 'remove', id: before.id });
  const undo: PolicyEdit[] = before === undefined ? [] : [{ edit: 'put', recognizer: before }];
  if (before === undefined || isRenamed) undo.unshift({ edit: 'remove', id: recognizer.id });
  return { edits, undo };
}

function formTitle({ replaces, kind }: OwnDraft): string {
  if (replaces !== undefined) return `Change ${replaces}`;
  return kind === 'pattern' ? 'A pattern of your own' : 'Words of your own';
}

function matchCount(count: number): string {
  if (count === 0) return 'It finds nothing here.';
  return count === 1 ? 'It finds 1 place.' : `It finds ${count} places.`;
}
