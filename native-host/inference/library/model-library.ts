import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelList } from '../../../shared/protocol/models.ts';
import { Turns } from '../../turns.ts';
import { unwritable } from '../../write-file.ts';
import type { HostProgram } from '../create-model.ts';
import { DRAFT, sweepDrafts } from '../installing/drafts.ts';
import { type InstallPorts, installModel, type ModelOffer } from '../installing/install-model.ts';
import { type ModelEnvironment, modelConfig, placesOf, RESERVED_NAMES } from '../model-config.ts';
import { modelExists, modelKept, modelUnknown } from '../model-errors.ts';
import { CARD } from '../model-files.ts';
import { tryModel } from '../try-model.ts';
import { choiceFile, DEFAULT_CHOICE, readChoice, writeChoice } from './choice-file.ts';
import { readRecord } from './installed-record.ts';
import { allModels, type FoundModel, findModel, installedFolder } from './model-places.ts';
import { summaryOf } from './model-summary.ts';

export interface LibraryOptions {
  environment: ModelEnvironment;
  program: HostProgram;
  /** Another model may be the one to be used. */
  onChoice(): Promise<void>;
}

/** The models of this machine: which there are, which was chosen, and what comes and goes. */
export class ModelLibrary {
  readonly #options: LibraryOptions;
  readonly #root: string;
  readonly #choice: string;
  /** Choosing and removing. */
  readonly #turns = new Turns();

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#root = installedFolder(options.environment.home);
    this.#choice = choiceFile(options.environment.home);
  }

  /** Removes what an agent that was killed has left half done. To be called before all else. Never rejects. */
  async sweep(): Promise<void> {
    await sweepDrafts(this.#root);
  }

  list(): Omit<ModelList, 'state'> {
    const { environment } = this.#options;
    const config = modelConfig(environment);
    const chosen = this.#chosen();
    return {
      models: allModels(placesOf(environment)).map(summaryOf),
      ...(config && { why: config.why }),
      ...(chosen !== undefined && { chosen }),
      ...(config?.problem !== undefined && { problem: config.problem }),
    };
  }

  /**
   * Takes a model from now on, once it has been tried; `default` is the one of the product.
   * @returns the sum of its card, if there is one
   * @throws LifeSavorError MODEL_MISSING, OUTPUT_UNWRITABLE, those of `tryModel`.
   */
  async choose(id: string, signal: AbortSignal): Promise<string | undefined> {
    const { environment, program, onChoice } = this.#options;
    return await this.#turns.run(async () => {
      if (id !== DEFAULT_CHOICE) {
        const found = findModel(id, placesOf(environment));
        if (!found) throw modelUnknown(id);
        await tryModel(found.folder, program, signal);
      }
      writeChoice(this.#choice, id === DEFAULT_CHOICE ? undefined : id);
      await onChoice();
      return this.#sumInUse();
    });
  }

  /**
   * Deletes an installed model. Where it is the chosen one, the product's is used again.
   * @returns the sum of its card
   * @throws LifeSavorError MODEL_MISSING, MODEL_KEPT, OUTPUT_UNWRITABLE.
   */
  async remove(id: string): Promise<string> {
    const { environment, onChoice } = this.#options;
    return await this.#turns.run(async () => {
      const found = this.#find(id);
      if (!found) throw modelUnknown(id);
      this.#refuseToRemove(found);
      const sum = cardSum(found.folder);
      if (this.#chosen() === id) {
        writeChoice(this.#choice, undefined);
        if (modelConfig(environment)?.why === 'default') await onChoice();
      }
      await this.#discard(found.folder);
      return sum;
    });
  }

  /** Whether a model may be installed under this name. @throws LifeSavorError MODEL_EXISTS. */
  checkOffer({ name, sha256 }: Pick<ModelOffer, 'name' | 'sha256'>): void {
    const found = this.#find(name);
    if (RESERVED_NAMES.has(name)) throw modelExists('No model may have this name.');
    if (found?.source === 'bundled')
      throw modelExists('A model that comes with Life Savor has this name.');
    if (found && readRecord(found.folder)?.sha256 !== sha256)
      throw modelExists('There is another model of this name.');
  }

  /**
   * Installs a model, which is not used before somebody chooses it. One that is there already is not
   * fetched again, unless it is damaged.
   * @returns the sum of its card
   * @throws LifeSavorError as `installModel`; the signal's reason.
   */
  async install(
    offer: ModelOffer,
    fetch: InstallPorts['fetch'],
    signal: AbortSignal,
  ): Promise<string> {
    this.checkOffer(offer);
    const { program } = this.#options;
    const folder = join(this.#root, offer.name);
    const tryOut: InstallPorts['tryOut'] = (at, until) => tryModel(at, program, until);
    if (this.#find(offer.name)) {
      const isSound = await tryOut(folder, signal).then(
        () => true,
        () => false,
      );
      signal.throwIfAborted();
      if (isSound) return cardSum(folder);
      await this.#discard(folder);
    }
    await installModel(offer, { root: this.#root, fetch, tryOut }, signal);
    return cardSum(folder);
  }

  /** Also where `LIFESAVOR_MODELS` has others looked at. */
  #find(id: string): FoundModel | undefined {
    return findModel(id, placesOf({ ...this.#options.environment, env: {} }));
  }

  #refuseToRemove({ id, source, folder }: FoundModel): void {
    if (source === 'bundled')
      throw modelKept('This model comes with Life Savor.', 'Choose another one to be used.');
    if (source !== 'installed')
      throw modelKept('This model was not installed.', `Delete its folder yourself: ${folder}`);
    if (this.#options.environment.env.LIFESAVOR_MODEL === id)
      throw modelKept('LIFESAVOR_MODEL names this model.', 'Unset it, then try again.');
  }

  #chosen(): string | undefined {
    try {
      return readChoice(this.#choice);
    } catch {
      return undefined;
    }
  }

  #sumInUse(): string | undefined {
    const config = modelConfig(this.#options.environment);
    const found = config && findModel(config.id, config.places);
    return found && cardSum(found.folder);
  }

  /** In one step: half a model is none. */
  async #discard(folder: string): Promise<void> {
    const rest = join(this.#root, `${DRAFT}${randomUUID()}`);
    try {
      await rename(folder, rest);
    } catch (cause) {
      throw unwritable(folder, cause);
    }
    await rm(rest, { recursive: true, force: true });
  }
}

/** Tells a model from every other: its card holds the sums of its files. */
function cardSum(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, CARD)))
    .digest('hex');
}
