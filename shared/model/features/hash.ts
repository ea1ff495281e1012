const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the bytes of UTF-16LE, 32 bits, unsigned (Fowler, Noll, Vo). */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
  }
  return hash >>> 0;
}

/** Bucket 1 to `buckets - 1`; 0 is kept for "nothing here". The high bits are folded in: FNV's low bits alone are weak. */
export function bucket(hash: number, buckets: number): number {
  return 1 + (((hash ^ (hash >>> 15)) >>> 0) % (buckets - 1));
}
