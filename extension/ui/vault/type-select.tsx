import type { EntityType } from '../../../shared/detect/entity-types/index.ts';
import { Field } from '../field.tsx';
import { nameOf, TYPE_GROUPS } from '../options/types/type-groups.ts';

interface Props {
  type: EntityType | null;
  onType(type: EntityType | null): void;
}

/** What the value is, where it is one of the things Life Savor knows. */
export function TypeSelect({ type, onType }: Props) {
  return (
    <Field id="type" label="Type">
      <select
        id="type"
        value={type ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onType(value === '' ? null : (value as EntityType))
        }
      >
        <option value="">None in particular</option>
        {TYPE_GROUPS.map(({ id, name, types }) => (
          <optgroup key={id} label={name}>
            {types.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
