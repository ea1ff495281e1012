import type { CustomRecognizer } from '../detect/custom/index.ts';
import type { EntityType } from '../detect/entity-types/index.ts';
import type { ProfileId } from './profiles.ts';
import { comparable } from './same-value.ts';
import type { Detection, Policy, PolicyPatch } from './schema.ts';

/** One change a person makes to their policy. Changes are pure; writing them is the caller's. */
export type PolicyChange = (policy: Policy) => Policy;

/** Takes over what a patch names and leaves the rest. */
export function applyPatch({ profile, detection }: PolicyPatch): PolicyChange {
  return (policy) => ({
    ...policy,
    ...(profile !== undefined && { profile }),
    ...(detection !== undefined && { detection }),
  });
}

export function chooseProfile(profile: ProfileId): PolicyChange {
  return (policy) => ({ ...policy, profile });
}

/** "This is no personal data": here (a host glob) or everywhere. */
export function allowValue(value: string, site?: string): PolicyChange {
  return changeDetection((detection) => {
    const others = (detection.allowed ?? []).filter((a) => !isSame(a, value, site));
    return { ...detection, allowed: [...others, site === undefined ? { value } : { value, site }] };
  });
}

/** Takes an allowed value back; without a site, wherever it was allowed. */
export function forbidValue(value: string, site?: string): PolicyChange {
  return changeDetection((detection) => ({
    ...detection,
    allowed: (detection.allowed ?? []).filter((a) =>
      site === undefined ? comparable(a.value) !== comparable(value) : !isSame(a, value, site),
    ),
  }));
}

/** Whether the type is looked for at all. */
export function setTypeEnabled(type: EntityType, enabled: boolean): PolicyChange {
  return changeDetection((detection) => {
    const others = (detection.disabledTypes ?? []).filter((other) => other !== type);
    return { ...detection, disabledTypes: enabled ? others : [...others, type] };
  });
}

/** The lowest score that counts for a type; `undefined` goes back to the usual one. */
export function setThreshold(type: EntityType, score: number | undefined): PolicyChange {
  return changeDetection((detection) => {
    const { [type]: _old, ...others } = detection.thresholds ?? {};
    return {
      ...detection,
      thresholds: score === undefined ? others : { ...others, [type]: score },
    };
  });
}

/** Adds a recognizer of one's own, or replaces the one of that id. */
export function putCustom(recognizer: CustomRecognizer): PolicyChange {
  return changeDetection((detection) => {
    const { words, ...rest } = recognizer;
    const own = words === undefined ? rest : { ...rest, words: [...words] };
    const others = (detection.custom ?? []).filter(({ id }) => id !== recognizer.id);
    return { ...detection, custom: [...others, own] };
  });
}

export function removeCustom(id: string): PolicyChange {
  return changeDetection((detection) => ({
    ...detection,
    custom: (detection.custom ?? []).filter((own) => own.id !== id),
  }));
}

function changeDetection(change: (detection: Detection) => Detection): PolicyChange {
  return (policy) => ({ ...policy, detection: change(policy.detection ?? {}) });
}

function isSame(
  allowed: { value: string; site?: string | undefined },
  value: string,
  site?: string,
) {
  return comparable(allowed.value) === comparable(value) && allowed.site === site;
}
