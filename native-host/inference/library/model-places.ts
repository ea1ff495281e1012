import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { modelIdSchema } from '../../../shared/model/model-card.ts';
import type { ModelSource } from '../../../shared/protocol/models.ts';
import { CARD } from '../model-files.ts';
import { hasRecord } from './installed-record.ts';

/** A folder that holds a folder for each model. */
export interface ModelPlace {
  source: ModelSource;
  folder: string;
}

export interface FoundModel {
  /** Name of its folder. */
  id: string;
  source: ModelSource;
  /** Its own folder. */
  folder: string;
}

export interface PlaceOptions {
  env: NodeJS.ProcessEnv;
  /** Folder of the person's own settings. */
  config: string;
  /** State folder. */
  home: string;
  /** Folders of models that come with the product. */
  bundled: readonly string[];
}

/** Where models that came over the link to a fleet are kept. */
export function installedFolder(home: string): string {
  return join(home, 'models');
}

/**
 * Where models are looked for; the first place that has one wins. What a person has put there comes
 * before the product's own, and what was installed after it, so that it takes no other's place.
 */
export function modelPlaces({ env, config, home, bundled }: PlaceOptions): ModelPlace[] {
  if (env.LIFESAVOR_MODELS) return [{ source: 'environment', folder: env.LIFESAVOR_MODELS }];
  const own = new Set([join(config, 'models'), installedFolder(home)]);
  return [
    ...[...own].map((folder) => ({ source: 'own', folder }) as const),
    ...bundled.map((folder) => ({ source: 'bundled', folder }) as const),
    { source: 'installed', folder: installedFolder(home) },
  ];
}

/** The model called `id`, `undefined` where there is none. */
export function findModel(id: string, places: readonly ModelPlace[]): FoundModel | undefined {
  const place = places.find((each) => isThere(id, each));
  return place && { id, source: place.source, folder: join(place.folder, id) };
}

/** Every model that `findModel` finds, by name. */
export function allModels(places: readonly ModelPlace[]): FoundModel[] {
  const ids = new Set(places.flatMap(({ folder }) => foldersIn(folder)));
  return [...ids].sort().flatMap((id) => findModel(id, places) ?? []);
}

function isThere(id: string, { source, folder }: ModelPlace): boolean {
  const own = join(folder, id);
  if (!(statSync(join(own, CARD), { throwIfNoEntry: false })?.isFile() ?? false)) return false;
  // Both kinds may lie in one folder.
  if (source === 'own') return !hasRecord(own);
  return source !== 'installed' || hasRecord(own);
}

/** What may be the folder of a model; none where the place is not there. */
function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => modelIdSchema.safeParse(name).success);
  } catch {
    return [];
  }
}
