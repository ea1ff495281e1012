import { ENTITY_INFO, ENTITY_TYPES, type EntityType } from '../../../shared/detect/index.ts';
import { DEFAULT_POLICY, decide, isReplaced } from '../../../shared/policy/index.ts';
import { Refusal } from '../../kit/tool/index.ts';

/** Means every type, also places, dates and the like. */
const ALL = 'ALL';

/**
 * The types to look for. Unless told: all that identify a person or unlock something, which leaves
 * places, dates and web addresses alone. @throws Refusal for a type that is not known.
 */
export function chooseTypes(names: readonly string[] | undefined): ReadonlySet<EntityType> {
  if (names === undefined || names.length === 0)
    return new Set(ENTITY_TYPES.filter(isReplacedByDefault));
  const wanted = names.map((name) => name.trim().toUpperCase());
  if (wanted.includes(ALL)) return new Set(ENTITY_TYPES);
  const known = new Set<string>(ENTITY_TYPES);
  if (wanted.some((name) => !known.has(name)))
    throw new Refusal(
      'INPUT_INVALID',
      'One of the types is not known.',
      `Types are ${ALL} or any of ${ENTITY_TYPES.join(', ')}.`,
    );
  return new Set(wanted as EntityType[]);
}

function isReplacedByDefault(type: EntityType): boolean {
  const { severity } = ENTITY_INFO[type];
  return isReplaced(decide(DEFAULT_POLICY, '', { type, severity }));
}
