export { Chunker, Reassembler } from './chunk.ts';
export { encodeFrame } from './frame.ts';
export { MAX_FRAME_BYTES, MAX_MESSAGE_BYTES } from './limits.ts';
export { MessageDecoder, MessageEncoder } from './message-codec.ts';
