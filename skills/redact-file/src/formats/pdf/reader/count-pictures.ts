/** The dictionary of a picture is never packed, whatever the picture is. */
const PICTURE = /\/Subtype\s*\/Image\b/g;
/** What is see-through in a picture is a picture in the file, and none for a person. */
const MASK = /\/S?Mask\s+(\d+)\s+\d+\s+R/g;

const STRETCH = 1_000_000;
/** No dictionary of interest is cut where stretches overlap by this. */
const OVERLAP = 64;

/** How many pictures a file holds. Those within the contents of a page are not seen. */
export function countPictures(bytes: Uint8Array): number {
  const masks = new Set<string>();
  let pictures = 0;
  for (let start = 0; start < bytes.length; start += STRETCH) {
    const end = start + STRETCH;
    const text = Buffer.from(bytes.subarray(start, end + OVERLAP)).toString('latin1');
    for (const { index } of text.matchAll(PICTURE)) if (index < STRETCH) pictures++;
    for (const [, number] of text.matchAll(MASK)) masks.add(number!);
  }
  return Math.max(pictures - masks.size, 0);
}
