import { rawPdf, shown } from './raw-pdf.ts';

/** Every value stands somewhere in the sample, most where no page shows it. */
export const FULL_VALUES = {
  name: 'Katharina Lindqvist',
  mail: 'k.lindqvist@nordhavn.eu',
  iban: 'DE89 3704 0044 0532 0130 00',
  field: 'eva.lis@nordhavn.eu',
  box: 'box.owner@nordhavn.eu',
  note: 'note.writer@nordhavn.eu',
  link: 'linked.person@nordhavn.eu',
  bookmark: 'marked.person@nordhavn.eu',
  attached: 'attached.person@nordhavn.eu',
  script: 'script.person@nordhavn.eu',
  description: 'described.person@nordhavn.eu',
  xmp: 'xmp.person@nordhavn.eu',
  old: 'earlier.person@nordhavn.eu',
  unseen: 'unseen.person@nordhavn.eu',
} as const;

const { name, field, box, note, link } = FULL_VALUES;
const { bookmark, attached, script, description, xmp, old, unseen } = FULL_VALUES;

const CONTENT = [
  shown(72, 720, 'A letter about the contract'),
  // Its letters stand apart in the file, and side by side on the page.
  'BT /F1 12 Tf 1 0 0 1 72 700 Tm [(k.lind) 0 (qvist@nord)] TJ (havn.eu) Tj ET\n',
  shown(72, 680, 'IBAN: DE89 3704 0044'),
  shown(72 + 20 * 7.2, 680, ' 0532 0130 00'),
  `BT 3 Tr /F1 12 Tf 1 0 0 1 72 660 Tm (${unseen}) Tj 0 Tr ET\n`,
  shown(72, 640, `Later ${name} came again.`),
  'q 10 0 0 10 300 300 cm /I1 Do Q\n',
].join('');

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmp}</dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const OBJECTS = {
  1: `<< /Type /Catalog /Pages 2 0 R /Metadata 20 0 R /Outlines 21 0 R /AcroForm << /Fields [11 0 R] >> /Names << /EmbeddedFiles << /Names [(${attached}.txt) 23 0 R] >> /JavaScript << /Names [(run) << /S /JavaScript /JS (app.mailMsg\\("${script}"\\)) >>] >> >> >>`,
  2: '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
  3: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  4: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> /XObject << /I1 15 0 R >> >> /Contents 5 0 R /Annots [10 0 R 11 0 R 12 0 R 13 0 R 14 0 R] >>',
  5: { content: CONTENT },
  10: `<< /Type /Annot /Subtype /Text /Rect [400 700 420 720] /T (${name}) /Contents (ask ${note}) >>`,
  11: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (mail) /V (${field}) /DV (${field}) /Rect [72 500 300 520] /DA (/F1 12 Tf) >>`,
  12: `<< /Type /Annot /Subtype /Link /Rect [72 400 100 420] /A << /S /URI /URI (mailto:${link}) >> >>`,
  13: `<< /Type /Annot /Subtype /FreeText /Rect [72 450 300 480] /DA (/F1 12 Tf) /Contents (Box of ${box}) >>`,
  14: `<< /Type /Annot /Subtype /Widget /FT /Btn /T (agree) /V /Yes /AS /Yes /AP << /N << /Yes 16 0 R >> >> /Rect [72 540 84 552] >>`,
  15: {
    entries:
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    content: 'x',
  },
  16: { entries: '/Type /XObject /Subtype /Form /BBox [0 0 12 12]', content: '' },
  20: { entries: '/Type /Metadata /Subtype /XML', content: XMP },
  21: '<< /Type /Outlines /First 22 0 R /Last 22 0 R /Count 1 >>',
  22: `<< /Title (About ${bookmark}) /Parent 21 0 R /Dest [4 0 R /Fit] >>`,
  23: `<< /Type /Filespec /F (${attached}.txt) /EF << /F 24 0 R >> >>`,
  24: { entries: '/Type /EmbeddedFile', content: `write to ${attached}` },
  25: `<< /Author (${name}) /Title (For ${description}) /Producer (pen and paper) >>`,
  // Nothing leads to it any more: what an earlier version of the page said.
  30: { content: shown(72, 700, old) },
};

/** A page with values everywhere a PDF can hold text. */
export function fullSample(): Uint8Array {
  return rawPdf(OBJECTS, '/Info 25 0 R');
}
