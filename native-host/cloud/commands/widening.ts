import {
  ENTITY_INFO,
  ENTITY_TYPES,
  type EntityType,
} from '../../../shared/detect/entity-types/index.ts';
import {
  ACTIONS,
  decide,
  type Policy,
  type PolicySubject,
  PROFILES,
  SAFETY_CATEGORIES,
} from '../../../shared/policy/index.ts';

/** More than this is not looked through: an offer so large is refused. */
const MOST_GLOBS = 64;
const MOST_RULES = 200;

const SUBJECTS: readonly PolicySubject[] = [
  ...ENTITY_TYPES.map((type) => ({ type, severity: ENTITY_INFO[type].severity })),
  ...SAFETY_CATEGORIES.map((safety) => ({ safety })),
];

/**
 * Whether with `next` anything might leave that `now` keeps back. What cannot be told for sure counts
 * as widening: other patterns of a person, globs with stars in the middle, more rules than can be
 * looked through.
 */
export function widens(now: Policy, next: Policy): boolean {
  return (
    findsLess(now, next) || allowsMore(now, next) || differs(now, next) || decidesWeaker(now, next)
  );
}

/** Types that are switched off, and scores that no longer suffice. */
function findsLess(now: Policy, next: Policy): boolean {
  if (now.profile === 'off') return false;
  if (next.profile === 'off') return true;
  const before = lookedFor(now);
  const after = lookedFor(next);
  return ENTITY_TYPES.some((type) => {
    if (before.disabled.has(type)) return false;
    return after.disabled.has(type) || (after.lowest[type] ?? 0) > (before.lowest[type] ?? 0);
  });
}

function lookedFor({ profile, detection }: Policy) {
  const { disabledTypes = [], thresholds = {} } = profile ? PROFILES[profile] : {};
  const disabled = new Set<EntityType>([...disabledTypes, ...(detection?.disabledTypes ?? [])]);
  return { disabled, lowest: { ...thresholds, ...detection?.thresholds } };
}

/** Values that are no personal data any more. */
function allowsMore(now: Policy, next: Policy): boolean {
  const before = new Set(now.detection?.allowed?.map((allowed) => JSON.stringify(keyOf(allowed))));
  return (next.detection?.allowed ?? []).some(
    (allowed) => !before.has(JSON.stringify(keyOf(allowed))),
  );
}

function keyOf({ value, site }: { value: string; site?: string | undefined }) {
  return [value, site];
}

/** A pattern more can take the place of a stronger finding, one less finds less. */
function differs(now: Policy, next: Policy): boolean {
  const patterns = ({ detection }: Policy) => JSON.stringify(detection?.custom ?? []);
  return patterns(now) !== patterns(next);
}

function decidesWeaker(now: Policy, next: Policy): boolean {
  if (JSON.stringify(decisive(now)) === JSON.stringify(decisive(next))) return false;
  const rules = [...now.rules, ...next.rules];
  const globs = new Set(rules.flatMap(({ sites = [] }) => sites));
  if (rules.length > MOST_RULES || globs.size > MOST_GLOBS) return true;
  const hosts = hostsOf(globs);
  if (!hosts) return true;
  return hosts.some((host) =>
    SUBJECTS.some(
      (subject) =>
        ACTIONS.indexOf(decide(next, host, subject)) < ACTIONS.indexOf(decide(now, host, subject)),
    ),
  );
}

function decisive({ profile, rules, defaultAction }: Policy) {
  return [profile, rules, defaultAction];
}

/**
 * Hosts that stand for all: what is decided for any host is decided for one of these. Undefined
 * where a glob is neither a host, nor everything, nor all below a host.
 */
function hostsOf(globs: ReadonlySet<string>): string[] | undefined {
  const unnamed = labelIn(globs);
  const hosts = new Set([`${unnamed}.invalid`]);
  for (const glob of globs) {
    if (glob === '*') continue;
    const host = glob.startsWith('*.') ? glob.slice(2) : glob;
    if (host.includes('*')) return undefined;
    hosts.add(host).add(`${unnamed}.${host}`);
  }
  return [...hosts];
}

/** Part of a name that none of the globs has: hosts with it stand for those no glob names. */
function labelIn(globs: ReadonlySet<string>): string {
  let label = 'unnamed';
  while ([...globs].some((glob) => glob.toLowerCase().includes(label))) label += 'x';
  return label;
}
