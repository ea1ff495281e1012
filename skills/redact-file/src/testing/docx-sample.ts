import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run as Word writes it, with properties and without anything to keep spaces unless told. */
const run = (text: string, properties = '<w:rFonts w:cs="Calibri"/>') =>
  `<w:r w:rsidR="00A77427"><w:rPr>${properties}</w:rPr><w:t${/^ | $/.test(text) ? ' xml:space="preserve"' : ''}>${text}</w:t></w:r>`;
const paragraph = (content: string) =>
  `<w:p w14:paraId="2B1F3C4D" w:rsidR="00A77427" w:rsidRDefault="00A77427"><w:pPr><w:spacing w:after="120"/></w:pPr>${content}</w:p>`;
const part = (tag: string, content: string) => `${HEAD}<w:${tag} ${W}>${content}</w:${tag}>`;
const relations = (...entries: string[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;

/** What must not be found anywhere in the copy. */
export const DOCX_VALUES = [
  'Ada Majewska',
  'Majewska',
  'ada.majewska@nordhavn.eu',
  'DE89 3704 0044 0532 0130 00',
  '0532 0130',
  'Torsten Weidel',
  't.weidel@nordhavn.eu',
  'torsten.weidel@nordhavn.eu',
  '536-90-4399',
  '536-90-4398',
] as const;

const DOCUMENT = part(
  'document',
  `<w:body>${[
    paragraph(`${run('Patient: Ada ')}${run('Majewska', '<w:b/>')}${run(', call her soon.')}`),
    paragraph(
      `${run('Write to ada.maj')}<w:proofErr w:type="spellStart"/>${run('ewska')}<w:proofErr w:type="spellEnd"/>${run('@nordhavn.eu today.')}`,
    ),
    paragraph(
      `<w:hyperlink r:id="rId5" w:history="1" w:tooltip="mail ada.majewska@nordhavn.eu">${run('ada.majewska@nordhavn.eu')}</w:hyperlink>`,
    ),
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "mailto:t.wei</w:instrText></w:r><w:r><w:instrText>del@nordhavn.eu" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('the office')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    paragraph(
      `${run('SSN: 536-90-439')}<w:del w:id="1" w:author="Torsten Weidel" w:date="2026-03-09T10:00:00Z"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2" w:author="Torsten Weidel" w:date="2026-03-09T10:00:00Z">${run('8')}</w:ins>${run(' of the patient')}`,
    ),
    `<w:tbl><w:tr><w:tc>${paragraph(run('IBAN'))}</w:tc><w:tc>${paragraph(`${run('DE89 3704 0044 ')}${run('0532 0130 00')}`)}</w:tc></w:tr></w:tbl>`,
    paragraph(`${run('Later Ada Majewska came again.')}<w:commentRangeStart w:id="0"/>`),
    paragraph(
      '<w:r><w:drawing><wp:inline><wp:extent cx="5731510" cy="3223895"/><wp:docPr id="1" name="Picture 1" descr="Badge of Ada Majewska"/></wp:inline></w:drawing></w:r>',
    ),
  ].join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId7"/></w:sectPr></w:body>`,
);

/** The parts of a document as Word writes it. */
export function docxParts(): Record<string, Uint8Array> {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/>`,
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/>',
      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ),
    'word/document.xml': DOCUMENT,
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="rId5" Type="${REL}/hyperlink" Target="mailto:ada.majewska%40nordhavn.eu?subject=Hello" TargetMode="External"/>`,
      `<Relationship Id="rId7" Type="${REL}/header" Target="header1.xml"/>`,
    ),
    'word/header1.xml': part('hdr', paragraph(run('Author: Torsten Weidel'))),
    'word/footer1.xml': part('ftr', paragraph(`${run('torsten.weidel@nord')}${run('havn.eu')}`)),
    'word/comments.xml': part(
      'comments',
      `<w:comment w:id="0" w:author="Torsten Weidel" w:initials="TW" w:date="2026-03-09T10:00:00Z">${paragraph(run('Ask torsten.weidel@nordhavn.eu'))}</w:comment>`,
    ),
    'word/people.xml': `${HEAD}<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Torsten Weidel"><w15:presenceInfo w15:providerId="AD" w15:userId="S::torsten.weidel@nordhavn.eu::4d1c"/></w15:person></w15:people>`,
    'word/styles.xml': part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    ),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Letter</dc:title><dc:creator>Torsten Weidel</dc:creator><cp:lastModifiedBy>Ada Majewska</cp:lastModifiedBy><dcterms:created>2026-03-09T10:00:00Z</dcterms:created></cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><TotalTime>3</TotalTime><Manager>Torsten Weidel</Manager><Company>Nordhavn</Company></Properties>`,
  };
  const parts = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, strToU8(text)]),
  );
  return {
    ...parts,
    'word/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 255),
    'docProps/thumbnail.jpeg': Uint8Array.of(0xff, 0xd8, 0xff, 4, 5, 6),
  };
}

export function docxSample(parts: Record<string, Uint8Array> = docxParts()): Uint8Array {
  return zipSync(parts);
}
