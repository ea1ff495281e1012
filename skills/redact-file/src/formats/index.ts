export { type Format, formatOf } from './formats.ts';
