import { readFileSync } from 'node:fs';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** Files that say whom to trust and who we are, where that is not left to the system. PEM. */
export interface TlsFiles {
  ca?: string | undefined;
  cert?: string | undefined;
  key?: string | undefined;
}

/** What is in the files, as options of a TLS connection. @throws LifeSavorError INPUT_UNREADABLE. */
export function readTlsFiles({ ca, cert, key }: TlsFiles): {
  ca?: Buffer;
  cert?: Buffer;
  key?: Buffer;
} {
  return {
    ...(ca !== undefined && { ca: read(ca) }),
    ...(cert !== undefined && { cert: read(cert) }),
    ...(key !== undefined && { key: read(key) }),
  };
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new LifeSavorError(
      'INPUT_UNREADABLE',
      `The file ${file} cannot be read.`,
      'Put it back, or enrol again with the right one.',
      { cause },
    );
  }
}
