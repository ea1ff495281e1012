import { useSignal } from '@preact/signals';
import type { CustomRecognizer } from '../../../../shared/detect/custom/index.ts';
import type { Policy } from '../../../../shared/policy/index.ts';
import type { OptionsModel } from '../options-model.ts';
import { Section } from '../section.tsx';
import { nameOf } from '../types/type-groups.ts';
import { draftOf, emptyDraft, type OwnDraft } from './own-draft.ts';
import { OwnForm } from './own-form.tsx';

interface Props {
  model: OptionsModel;
  policy: Policy;
}

/** Patterns and words of a person's own. */
export function OwnSection({ model, policy }: Props) {
  const draft = useSignal<OwnDraft | undefined>(undefined);
  const own = [...(policy.detection?.custom ?? [])].sort((a, b) => a.id.localeCompare(b.id));
  const close = () => {
    draft.value = undefined;
  };
  const open = (next: OwnDraft) => {
    draft.value = next;
  };
  return (
    <Section
      id="own"
      title="Your own"
      intro="Patterns and words to be found as well: names of projects, customer numbers, whatever only you know."
    >
      {own.length === 0 && draft.value === undefined && (
        <p class="empty">
          Nothing of your own yet. A pattern such as PRJ-\d{'{4}'} finds PRJ-2041; a list finds its
          words as they are.
        </p>
      )}
      {own.length > 0 && (
        <ul class="lines boxed">
          {own.map((one) => (
            <OwnLine key={one.id} model={model} own={one} onEdit={() => open(draftOf(one))} />
          ))}
        </ul>
      )}
      {draft.value === undefined ? (
        <div class="row">
          <button type="button" onClick={() => open(emptyDraft('pattern'))}>
            Add a pattern
          </button>
          <button type="button" onClick={() => open(emptyDraft('words'))}>
            Add words
          </button>
        </div>
      ) : (
        <OwnForm
          key={draft.value.replaces ?? `new ${draft.value.kind}`}
          model={model}
          start={draft.value}
          present={own}
          onDone={close}
        />
      )}
    </Section>
  );
}

interface LineProps {
  model: OptionsModel;
  own: CustomRecognizer;
  onEdit(): void;
}

function OwnLine({ model, own, onEdit }: LineProps) {
  const { id, type = 'CUSTOM', pattern, words } = own;
  const remove = () => {
    const undo = [{ edit: 'put' as const, recognizer: own }];
    void model.change([{ edit: 'remove', id }], `${id} is removed.`, undo);
  };
  return (
    <li class="line">
      <span class="line-name">{id}</span>
      {pattern === undefined ? (
        <span class="aside">
          {words?.length === 1 ? '1 entry' : `${words?.length ?? 0} entries`}
        </span>
      ) : (
        <code>{pattern}</code>
      )}
      <span class="aside">{nameOf(type)}</span>
      <button type="button" aria-label={`Edit ${id}`} onClick={onEdit}>
        Edit
      </button>
      <button type="button" aria-label={`Remove ${id}`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}
