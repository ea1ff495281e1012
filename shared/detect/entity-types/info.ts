/** How bad it is when a value of this type leaves: policy rules may match on it. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the product knows about a type besides how to find it. */
export interface EntityTypeInfo {
  /** Short upper-case name used in placeholders: `EMAIL` gives `[EMAIL_1]`. */
  label: string;
  /** What a person calls it, lower case, singular: "e-mail address". */
  name: string;
  severity: Severity;
}

/** A table of types whose keys keep their literal names. */
export function entityTypes<T extends string>(
  table: Record<T, EntityTypeInfo>,
): Readonly<Record<T, EntityTypeInfo>> {
  return table;
}
