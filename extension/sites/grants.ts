import { DEFAULT_MATCHES } from './default-hosts.ts';
import { GUARD_FILES } from './guard-scripts.ts';

/** One registration as the `scripting` API of both browsers takes it. */
export interface GuardRegistration {
  id: string;
  matches: string[];
  js: string[];
  css?: string[];
  runAt: 'document_start';
  allFrames: true;
  matchOriginAsFallback: true;
  persistAcrossSessions: true;
  world: 'ISOLATED' | 'MAIN';
}

/** The parts of the browser's API used here. */
export interface GrantsApi {
  grantedOrigins(): Promise<string[]>;
  registered(): Promise<{ id: string; matches?: string[] | undefined }[]>;
  register(scripts: GuardRegistration[]): Promise<void>;
  unregister(ids: string[]): Promise<void>;
}

const IDS = ['granted-page', 'granted-guard'];

/** Granted sites that the manifest does not name already, sorted. */
export function extraMatches(grantedOrigins: readonly string[]): string[] {
  const named = new Set(DEFAULT_MATCHES);
  return [...new Set(grantedOrigins)].filter((origin) => !named.has(origin)).sort();
}

/**
 * Makes the registered guard scripts match what the person has granted. Resolves with the sites
 * that are protected now and were not before.
 */
export async function syncGrants(api: GrantsApi): Promise<string[]> {
  const wanted = extraMatches(await api.grantedOrigins());
  const present = (await api.registered()).filter(({ id }) => IDS.includes(id));
  const before = present[0]?.matches ?? [];
  const isSame = present.length === IDS.length && sameMatches(before, wanted);
  if (isSame || (present.length === 0 && wanted.length === 0)) return [];
  if (present.length > 0) await api.unregister(present.map(({ id }) => id));
  if (wanted.length > 0) await api.register(registrations(wanted));
  return wanted.filter((match) => !before.includes(match));
}

function sameMatches(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

function registrations(matches: string[]): GuardRegistration[] {
  const common = {
    matches,
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  } as const;
  return [
    { ...common, id: 'granted-page', js: [...GUARD_FILES.page], world: 'MAIN' },
    {
      ...common,
      id: 'granted-guard',
      js: [...GUARD_FILES.isolated],
      css: [...GUARD_FILES.css],
      world: 'ISOLATED',
    },
  ];
}
