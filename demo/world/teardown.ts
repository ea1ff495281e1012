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
