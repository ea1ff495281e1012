export { RECOGNIZERS } from './all.ts';
