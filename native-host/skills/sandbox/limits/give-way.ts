import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** The kernel's own scale goes to 1000; a program in use has 0 to 300. */
const KILLED_FIRST = '500';

/** Lets everything else go before a process and all that it starts: for the processor, and when memory is short. */
export function giveWay(pid: number): void {
  attempt(() => setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL));
  attempt(() => writeFileSync(`/proc/${pid}/oom_score_adj`, KILLED_FIRST));
}

/** Neither is a limit, and a kernel may be without. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The skill competes as any program does.
  }
}
