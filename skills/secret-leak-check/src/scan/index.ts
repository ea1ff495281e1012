export type { Finding } from './finding.ts';
export { mask } from './mask.ts';
export {
  SCAN_LIMITS,
  type ScanLimits,
  type ScanOptions,
  scanFolder,
} from './scan-folder.ts';
