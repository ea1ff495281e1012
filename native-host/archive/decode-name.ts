import { invalidArchive, unsafeArchive } from './archive-errors.ts';
import { MAX_PATH_BYTES } from './limits.ts';

/** Names that Windows takes for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Longest name of one file or folder in common file systems. */
const MAX_STEP_BYTES = 255;

/**
 * The name of an entry, which is safe to be joined to a folder on every system.
 * @throws ArchiveError unsafe for one that leads elsewhere anywhere,
 * invalid.
 */
export function decodeName(raw: Buffer, isUtf8: boolean): string {
  if (raw.length === 0 || raw.length > MAX_PATH_BYTES)
    throw invalidArchive('The archive holds a file without a name, or with one that is too long.');
  const name = textOf(raw, isUtf8);
  if (/^[\\/]|^[A-Za-z]:/.test(name))
    throw unsafeArchive('The archive holds a file with an absolute path.');
  if (/[\\:]|\p{Cc}/u.test(name))
    throw unsafeArchive(
      'The archive holds a name with a backslash, a colon or a control character.',
    );
  const steps = name.replace(/\/$/, '').split('/');
  if (steps.some((step) => step === '..'))
    throw unsafeArchive('The archive holds a path that leads out of it.');
  for (const step of steps) checkStep(step);
  return name;
}

function checkStep(step: string): void {
  if (step === '' || step === '.')
    throw invalidArchive('The archive holds a path with a gap in it.');
  if (Buffer.byteLength(step) > MAX_STEP_BYTES)
    throw invalidArchive('The archive holds a name that is too long.');
  // Windows drops dots and spaces at the end, so that this would be another name there.
  if (/[. ]$/.test(step) || DEVICE.test(step))
    throw unsafeArchive('The archive holds a name that means something else on some systems.');
}

/** Without its flag a name is read as UTF-8, too, as most tools write it; there is no other guess. */
function textOf(raw: Buffer, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch (cause) {
    const message = isUtf8 ? 'no valid UTF-8' : 'in an unknown character set';
    throw invalidArchive(`The archive holds a name that is ${message}.`, { cause });
  }
}
