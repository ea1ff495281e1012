import type { Socket } from 'node:net';
import { parseJson } from '../../shared/protocol/framing/frame.ts';
import { frameInvalid, frameTooLarge } from '../../shared/protocol/framing/frame-error.ts';
import { HEADER_BYTES } from '../../shared/protocol/framing/limits.ts';
import { connectionLost } from '../../shared/protocol/wire-error.ts';

/**
 * Exactly one frame; whatever follows stays in the socket for the next reader.
 * @throws LifeSavorError FRAME_INVALID, FRAME_TOO_LARGE, CONNECTION_LOST; the reason of `signal`.
 */
export function readFrame(
  socket: Socket,
  options: { maxBytes: number; signal: AbortSignal },
): Promise<unknown> {
  const { maxBytes, signal } = options;
  return new Promise((resolve, reject) => {
    let length: number | undefined;
    const settle = (action: () => void) => {
      socket.off('readable', read).off('close', onClose).off('error', onClose);
      signal.removeEventListener('abort', onAbort);
      action();
    };
    const onClose = () => settle(() => reject(connectionLost()));
    const onAbort = () => settle(() => reject(signal.reason));
    const read = () => {
      try {
        length ??= readLength(socket, maxBytes);
        const body = length === undefined ? null : readBytes(socket, length);
        if (body) settle(() => resolve(parseJson(body.toString('utf8'))));
      } catch (error) {
        settle(() => reject(error));
      }
    };
    if (signal.aborted) return onAbort();
    if (socket.destroyed) return onClose();
    socket.on('readable', read).on('close', onClose).on('error', onClose);
    signal.addEventListener('abort', onAbort, { once: true });
    read();
  });
}

function readLength(socket: Socket, maxBytes: number): number | undefined {
  const header = readBytes(socket, HEADER_BYTES);
  if (!header) return undefined;
  const length = header.readUInt32LE(0);
  if (length === 0) throw frameInvalid('with no content');
  if (length > maxBytes) throw frameTooLarge('A frame of the link');
  return length;
}

/** At the end of the stream `read` gives back less than asked: that is no frame either. */
function readBytes(socket: Socket, count: number): Buffer | null {
  const bytes: Buffer | null = socket.read(count);
  return bytes?.length === count ? bytes : null;
}
