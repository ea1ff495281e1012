export { AUDIT_KEY_BYTES } from './chain/audit-key.ts';
export type { AuditRecord } from './chain/record.ts';
export type { AuditEvent } from './events/event.ts';
export { exportAudit } from './read/export-audit.ts';
export { tailAudit } from './read/tail-audit.ts';
export { verifyAudit } from './verify/verify-audit.ts';
export type { AuditLog } from './writer/audit-log.ts';
export { openAuditLog } from './writer/open-audit-log.ts';
