import { existsSync, readFileSync, renameSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomic } from '../../write-file.ts';
import type { ConfigValues } from '../format/index.ts';

const fileSchema = z.strictObject({
  format: z.literal(1),
  settings: z.record(
    z.string().min(1).max(128),
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  ),
});

/** What a person has set for skills that is no secret, by skill, in a file of the state folder. */
export class KeptSettings {
  readonly #file: string;
  #settings: ReadonlyMap<string, ConfigValues>;

  /** A file that cannot be understood is put aside: nothing is set then. */
  constructor(file: string) {
    this.#file = file;
    this.#settings = new Map(Object.entries(readSettings(file)));
  }

  /** Nothing set is an empty record. */
  get(id: string): ConfigValues {
    return this.#settings.get(id) ?? {};
  }

  /** @throws LifeSavorError OUTPUT_UNWRITABLE; nothing has changed then. */
  set(id: string, values: ConfigValues): void {
    const next = new Map(this.#settings);
    if (Object.keys(values).length > 0) next.set(id, values);
    else next.delete(id);
    const content = fileSchema.parse({ format: 1, settings: Object.fromEntries(next) });
    writeFileAtomic(this.#file, `${JSON.stringify(content, null, 2)}\n`, 0o600);
    this.#settings = next;
  }

  /** @throws LifeSavorError as `set`. */
  remove(id: string): void {
    if (this.#settings.has(id)) this.set(id, {});
  }
}

function readSettings(file: string): z.infer<typeof fileSchema>['settings'] {
  if (!existsSync(file)) return {};
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).settings;
  } catch {
    renameSync(file, `${file}.broken`);
    return {};
  }
}
