export { fuse } from './fuse.ts';
