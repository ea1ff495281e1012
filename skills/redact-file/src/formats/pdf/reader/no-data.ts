/**
 * What pdf.js asks for fonts and tables that are not in the file. There are none here, and nothing is
 * fetched; a table of characters that is missing is noted, since the text of its font is lost.
 */
export class NoData {
  static noting(missing: Set<string>): typeof NoData {
    return class extends NoData {
      override fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        if (kind === 'cMapUrl') missing.add(filename);
        return super.fetch({ kind, filename });
      }
    };
  }

  fetch(_wanted: { kind: string; filename: string }): Promise<Uint8Array> {
    return Promise.reject(new Error('nothing is fetched'));
  }
}
