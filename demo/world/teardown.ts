/** Things to undo, last first. */
export interface Teardown {
  defer(undo: () => unknown): void;
  /** Undoes everything even when a step fails; throws the first failure afterwards. */
  run(): Promise<void>;
}

export function createTeardown(): Teardown {
  const steps: (() => unknown)[] = [];
  return {
    defer(undo) {
      steps.push(undo);
    },
    async run() {
      const failures: unknown[] = [];
      for (let undo = steps.pop(); undo !== undefined; undo = steps.pop()) {
        try {
          await undo();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}

/** Gives what `build` gives; when it fails, undoes what it had deferred and throws its error. */
export async function assemble<T>(build: (teardown: Teardown) => Promise<T>): Promise<T> {
  const teardown = createTeardown();
  try {
    return await build(teardown);
  } catch (error) {
    // What went wrong first matters; what then fails to end is its consequence.
    await teardown.run().catch(() => {});
    throw error;
  }
}
