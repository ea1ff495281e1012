export { escapeText, formatLines } from './content-line.ts';
