/** As whose the secrets of a skill are kept in the vault. */
export function skillOwner(id: string): string {
  return `skill:${id}`;
}
