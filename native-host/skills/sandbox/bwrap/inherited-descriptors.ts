import { readdirSync, readFileSync } from 'node:fs';

/** O_CLOEXEC of fcntl.h, as /proc/…/fdinfo writes it: octal. */
const CLOSE_ON_EXEC = 0o2000000;

/**
 * Descriptors beyond the first three that a child of this process would get without being given
 * them: those the process itself was born with. What Node.js opens closes by itself.
 */
export function inheritedDescriptors(): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter((descriptor) => descriptor > 2 && isInherited(descriptor));
}

function isInherited(descriptor: number): boolean {
  try {
    const info = readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8');
    const flags = Number.parseInt(/^flags:\s+([0-7]+)/m.exec(info)?.[1] ?? '0', 8);
    return (flags & CLOSE_ON_EXEC) === 0;
  } catch {
    // The descriptor of the listing itself.
    return false;
  }
}
