import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** `why` says what happened, in a sentence. */
export function downloadFailed(why: string, options?: ErrorOptions): LifeSavorError {
  return new LifeSavorError(
    'DOWNLOAD_FAILED',
    `It could not be fetched. ${why}`,
    'Nothing was changed; it has to be offered again.',
    options,
  );
}

export function downloadTooLarge(mostBytes: number): LifeSavorError {
  const most = mostBytes / 1024 / 1024;
  return new LifeSavorError(
    'DOWNLOAD_TOO_LARGE',
    `What was to be fetched is larger than ${most} MiB.`,
    'Nothing was changed; it has to be made smaller.',
  );
}

export function downloadTooSlow(): LifeSavorError {
  return new LifeSavorError(
    'TIMEOUT',
    'It could not be fetched in ten minutes.',
    'Nothing was changed; it has to be offered again.',
  );
}

/** What an error of a connection means; those of the product stay as they are. */
export function connectionFailure(cause: unknown, isUnderWay: boolean): LifeSavorError {
  if (cause instanceof LifeSavorError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/CERT|SIGNATURE|ISSUER|ALTNAME|CRL/.test(code))
    return downloadFailed('The certificate of the server is not trusted here.', { cause });
  if (isUnderWay) return downloadFailed('The server stopped in the middle.', { cause });
  return downloadFailed('The server cannot be reached.', { cause });
}
