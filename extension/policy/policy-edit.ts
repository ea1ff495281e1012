import type { CustomRecognizer } from '../../shared/detect/custom/index.ts';
import type { EntityType } from '../../shared/detect/entity-types/index.ts';
import {
  allowValue,
  chooseProfile,
  type Detection,
  forbidValue,
  type Policy,
  type PolicyChange,
  type PolicyPatch,
  type ProfileId,
  putCustom,
  removeCustom,
  setThreshold,
  setTypeEnabled,
} from '../../shared/policy/index.ts';

/**
 * One change a person makes to their policy, as data: it can be kept until the agent is there, and
 * be made again on whatever policy the agent has by then.
 */
export type PolicyEdit =
  | { edit: 'profile'; profile: ProfileId }
  /** Not personal data: on the sites of a host glob, or everywhere. */
  | { edit: 'allow'; value: string; site?: string | undefined }
  /** Takes exactly that back: what is allowed on one site stays when "everywhere" goes. */
  | { edit: 'forbid'; value: string; site?: string | undefined }
  | { edit: 'type'; type: EntityType; enabled: boolean }
  /** Without a score: the usual one. */
  | { edit: 'threshold'; type: EntityType; score?: number | undefined }
  /** Every type at once. */
  | { edit: 'types'; disabledTypes: EntityType[]; thresholds: Thresholds }
  | { edit: 'put'; recognizer: CustomRecognizer }
  | { edit: 'remove'; id: string };

type Thresholds = NonNullable<Detection['thresholds']>;

/** All edits after one another. */
export function changeOf(edits: readonly PolicyEdit[]): PolicyChange {
  return (policy) => edits.reduce((changed, edit) => changeOfOne(edit)(changed), policy);
}

/** What has to be told to whom has `before` to come to `after`; nothing when both are the same. */
export function patchBetween(before: Policy, after: Policy): PolicyPatch | undefined {
  const patch: PolicyPatch = {};
  if (after.profile !== before.profile) patch.profile = after.profile;
  if (JSON.stringify(after.detection) !== JSON.stringify(before.detection))
    patch.detection = after.detection;
  return patch.profile === undefined && patch.detection === undefined ? undefined : patch;
}

function changeOfOne(edit: PolicyEdit): PolicyChange {
  switch (edit.edit) {
    case 'profile':
      return chooseProfile(edit.profile);
    case 'allow':
      return allowValue(edit.value, edit.site);
    case 'forbid':
      return forbidExactly(edit.value, edit.site);
    case 'type':
      return setTypeEnabled(edit.type, edit.enabled);
    case 'threshold':
      return setThreshold(edit.type, edit.score);
    case 'types':
      return setTypes(edit);
    case 'put':
      return putCustom(edit.recognizer);
    case 'remove':
      return removeCustom(edit.id);
  }
}

function forbidExactly(value: string, site: string | undefined): PolicyChange {
  if (site !== undefined) return forbidValue(value, site);
  return (policy) => {
    const without = forbidValue(value)(policy);
    const left = new Set(without.detection?.allowed);
    const onSites = (policy.detection?.allowed ?? []).filter(
      (allowed) => !left.has(allowed) && allowed.site !== undefined,
    );
    return onSites.reduce((changed, a) => allowValue(a.value, a.site)(changed), without);
  };
}

function setTypes(types: Required<Pick<Detection, 'disabledTypes' | 'thresholds'>>): PolicyChange {
  const { disabledTypes, thresholds } = types;
  return (policy) => ({
    ...policy,
    detection: { ...policy.detection, disabledTypes, thresholds },
  });
}
