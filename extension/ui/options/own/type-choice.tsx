import type { EntityType } from '../../../../shared/detect/entity-types/index.ts';
import { Field } from '../../field.tsx';
import { nameOf, TYPE_GROUPS } from '../types/type-groups.ts';

interface Props {
  type: EntityType;
  onType(type: EntityType): void;
}

/** What a pattern of one's own finds: it is named and dealt with like that. */
export function TypeChoice({ type, onType }: Props) {
  return (
    <Field id="own-type" label="What it finds">
      <select
        id="own-type"
        value={type}
        onChange={(event) => onType(event.currentTarget.value as EntityType)}
      >
        <option value="CUSTOM">{nameOf('CUSTOM')}</option>
        {TYPE_GROUPS.map(({ id, name, types }) => (
          <optgroup key={id} label={name}>
            {types
              .filter((one) => one !== 'CUSTOM')
              .map((one) => (
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
