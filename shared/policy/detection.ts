import { compileCustom } from '../detect/custom/index.ts';
import { resolveOverlaps } from '../detect/engine/overlaps.ts';
import type { EntityType } from '../detect/entity-types/index.ts';
import type { Span } from '../detect/types.ts';
import { profileOf } from './profiles.ts';
import { comparable } from './same-value.ts';
import type { AllowedValue, Policy } from './schema.ts';
import { siteMatches } from './site-matches.ts';

/** What a person set about finding: their own patterns, what they do not want found, how sure it must be. */
export interface DetectionSettings {
  /** `spans`, sorted and without overlaps, as this person wants them on this site. */
  apply(text: string, site: string, spans: readonly Span[]): Span[];
}

/** Compiles the detection part of a policy; keep it as long as the policy holds. */
export function detectionOf(policy: Policy): DetectionSettings {
  if (policy.profile === 'off') return { apply: () => [] };
  const { allowed = [], custom = [] } = policy.detection ?? {};
  const findOwn = custom.length > 0 ? compileCustom(custom) : undefined;
  const isWanted = wantedTypes(policy);
  const isAllowed = allowList(allowed);
  return {
    apply(text, site, spans) {
      const own = findOwn?.(text) ?? [];
      const all = own.length > 0 ? resolveOverlaps([...own, ...spans]) : spans;
      return all.filter(
        (span) => isWanted(span) && !isAllowed(text.slice(span.start, span.end), site),
      );
    },
  };
}

function wantedTypes(policy: Policy): (span: Span) => boolean {
  const profile = profileOf(policy);
  const { disabledTypes = [], thresholds = {} } = policy.detection ?? {};
  const disabled = new Set<EntityType>([...(profile?.disabledTypes ?? []), ...disabledTypes]);
  const lowest = { ...profile?.thresholds, ...thresholds };
  return ({ type, score }) => !disabled.has(type) && score >= (lowest[type] ?? 0);
}

function allowList(allowed: readonly AllowedValue[]): (value: string, site: string) => boolean {
  const sites = new Map<string, (string | undefined)[]>();
  for (const { value, site } of allowed) {
    const key = comparable(value);
    sites.set(key, [...(sites.get(key) ?? []), site]);
  }
  return (value, site) =>
    sites.get(comparable(value))?.some((glob) => glob === undefined || siteMatches(glob, site)) ??
    false;
}
