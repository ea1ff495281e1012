import { useSignal } from '@preact/signals';
import type { Policy } from '../../../../shared/policy/index.ts';
import type { PolicyEdit } from '../../../policy/policy-edit.ts';
import type { OptionsModel } from '../options-model.ts';
import { Section } from '../section.tsx';
import { TypeLine } from './type-line.tsx';
import { changesSentence, type RowGroup, rowGroups } from './type-rows.ts';

interface Props {
  model: OptionsModel;
  policy: Policy;
}

/** Which kinds of data are looked for, and how sure it has to be. */
export function TypesSection({ model, policy }: Props) {
  const search = useSignal('');
  const groups = rowGroups(policy, search.value);
  const changes = changesSentence(policy);
  return (
    <Section
      id="types"
      title="What is looked for"
      intro="A kind that is off is neither marked nor replaced. Asking for more certainty means fewer false alarms, and more that is missed."
    >
      <div class="row bar">
        <input
          type="search"
          aria-label="Search the kinds of data"
          placeholder="Search, e.g. passport"
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
        <p role="status">{changes || 'All kinds are looked for as usual.'}</p>
        <button type="button" disabled={changes === ''} onClick={() => reset(model, policy)}>
          Reset
        </button>
      </div>
      {groups.map((group) => (
        <Group key={group.id} model={model} group={group} isOpen={search.value.trim() !== ''} />
      ))}
      {groups.length === 0 && (
        <p class="empty">No kind is called that. Your own patterns can find it, further below.</p>
      )}
    </Section>
  );
}

function reset(model: OptionsModel, policy: Policy): void {
  const { disabledTypes = [], thresholds = {} } = policy.detection ?? {};
  const before: PolicyEdit = { edit: 'types', disabledTypes, thresholds };
  const edit: PolicyEdit = { edit: 'types', disabledTypes: [], thresholds: {} };
  void model.change([edit], 'All kinds are as usual again.', [before]);
}

interface GroupProps {
  model: OptionsModel;
  group: RowGroup;
  isOpen: boolean;
}

function Group({ model, group, isOpen }: GroupProps) {
  const { name, rows, off } = group;
  return (
    // Searching opens what it finds; otherwise it is as the person left it.
    <details class="group" {...(isOpen ? { open: true } : {})}>
      <summary>
        <span class="group-name">{name}</span>
        <span class="count-off">
          {rows.length} {rows.length === 1 ? 'kind' : 'kinds'}
          {off > 0 && `, ${off} off`}
        </span>
      </summary>
      <ul class="lines">
        {rows.map((row) => (
          <TypeLine key={row.type} model={model} row={row} />
        ))}
      </ul>
    </details>
  );
}
