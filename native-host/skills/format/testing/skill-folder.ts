import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a skill by path; an object stands for JSON. */
export type SkillFiles = Readonly<Record<string, string | Buffer | object>>;

/** A place for the folders of skills, for tests. */
export class SkillFolders {
  readonly path = mkdtempSync(join(tmpdir(), 'skills-'));
  #count = 0;

  /** A new folder called `name` with these files. */
  make(files: SkillFiles, name = 'my-skill'): string {
    const folder = join(this.path, String(this.#count++), name);
    mkdirSync(folder, { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      const isText = typeof content === 'string' || Buffer.isBuffer(content);
      writeFileSync(file, isText ? content : JSON.stringify(content, undefined, 2));
    }
    return folder;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
