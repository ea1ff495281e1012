export { IgnoreList } from './ignore-list.ts';
