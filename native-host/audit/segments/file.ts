import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unwritable } from '../../write-file.ts';

/** What is asked of a file that is open for appending. A `FileHandle` is one. */
export interface AppendFile {
  write(bytes: Uint8Array): Promise<{ bytesWritten: number }>;
  datasync(): Promise<void>;
  truncate(size: number): Promise<void>;
  stat(): Promise<{ size: number }>;
  close(): Promise<void>;
}

export type OpenFile = (path: string) => Promise<AppendFile>;

/** Opens or makes a file for appending, for its owner only. @throws the error of the file system. */
export async function openAppendFile(path: string): Promise<FileHandle> {
  const file = await open(path, 'a', 0o600);
  await syncFolder(dirname(path));
  return file;
}

/** Appends whole batches: what could not be written in full is taken back before the next. */
export class SegmentFile {
  readonly #path: string;
  readonly #file: AppendFile;
  #size: number;
  #spoiled = false;

  private constructor(path: string, file: AppendFile, size: number) {
    this.#path = path;
    this.#file = file;
    this.#size = size;
  }

  /** @throws LifeSavorError OUTPUT_UNWRITABLE. */
  static async open(path: string, openFile: OpenFile): Promise<SegmentFile> {
    try {
      const file = await openFile(path);
      return new SegmentFile(path, file, (await file.stat()).size);
    } catch (cause) {
      throw unwritable(path, cause);
    }
  }

  get size(): number {
    return this.#size;
  }

  /**
   * When it returns, all of `bytes` is on the disk itself.
   * @throws LifeSavorError OUTPUT_UNWRITABLE; then none of it counts as written.
   */
  async append(bytes: Uint8Array): Promise<void> {
    try {
      await this.#takeBack();
      this.#spoiled = true;
      await this.#writeAll(bytes);
      await this.#file.datasync();
    } catch (cause) {
      await this.#takeBack().catch(() => undefined);
      throw unwritable(this.#path, cause);
    }
    this.#size += bytes.length;
    this.#spoiled = false;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    let done = 0;
    while (done < bytes.length) {
      done += (await this.#file.write(bytes.subarray(done))).bytesWritten;
    }
  }

  async #takeBack(): Promise<void> {
    if (!this.#spoiled) return;
    await this.#file.truncate(this.#size);
    this.#spoiled = false;
  }
}

/** A new file is found after a power cut only once its folder was synced. Windows cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
