import type { Sandbox } from './sandbox.ts';
import { sandboxMissing } from './sandbox-errors.ts';

/** Stands in where nothing can hold a skill: it starts none. */
export function createNoSandbox(message: string, nextStep: string): Sandbox {
  return {
    name: 'none',
    enforces: [],
    start: async () => {
      throw sandboxMissing(message, nextStep);
    },
  };
}
