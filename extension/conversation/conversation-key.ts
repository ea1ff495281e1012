const LONGEST_KEY = 512;

/**
 * Names the conversation a page shows: origin, path and query, without the fragment. Chats keep
 * their id in the path; query strings count because some keep it there.
 */
export function conversationKey(origin: string, path: string): string {
  const hash = path.indexOf('#');
  const key = origin + (hash < 0 ? path : path.slice(0, hash));
  return key.length <= LONGEST_KEY ? key : shortened(key);
}

/** Keeps the front readable and tells long keys apart by a 32-bit FNV-1a of the whole. */
function shortened(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return `${key.slice(0, LONGEST_KEY - 9)}~${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
