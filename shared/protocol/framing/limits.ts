/** Longest body of one frame, in bytes. Browsers cut the connection at 1 MiB; this leaves room. */
export const MAX_FRAME_BYTES = 512 * 1024;

/** Longest message, in bytes of its JSON, however many frames it takes. */
export const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;

/** Bytes before the body of a frame: its length, little-endian, unsigned. */
export const HEADER_BYTES = 4;
