export { Chunker, type ChunkFrame, Reassembler } from './chunk.ts';
export { encodeFrame, FrameDecoder } from './frame.ts';
export { HEADER_BYTES, MAX_FRAME_BYTES, MAX_MESSAGE_BYTES } from './limits.ts';
export { MessageDecoder, MessageEncoder } from './message-codec.ts';
