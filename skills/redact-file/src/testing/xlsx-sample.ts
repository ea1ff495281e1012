import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** What must not be found anywhere in the copy. */
export const XLSX_VALUES = [
  'Ada Majewska',
  'ada.majewska@nordhavn.eu',
  'Torsten Weidel',
  't.weidel@nordhavn.eu',
  '491711234567',
  '32874',
  '536-90-4399',
  'torsten.w',
] as const;

const STRINGS = [
  '<si><t>Full name</t></si>',
  '<si><t>E-mail</t></si>',
  '<si><t>Phone</t></si>',
  '<si><t>Date of birth</t></si>',
  '<si><t>Amount</t></si>',
  '<si><r><t xml:space="preserve">Ada </t></r><r><rPr><b/></rPr><t>Majewska</t></r></si>',
  '<si><r><t>ada.majewska</t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>@nordhavn.eu</t></r></si>',
];

const SHEET = `${HEAD}<worksheet ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1:E4"/><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>
<row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2"><v>491711234567</v></c><c r="D2" s="1"><v>32874</v></c><c r="E2" s="2"><v>491711</v></c></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>Torsten Weidel</t></is></c><c r="B3" t="str"><f>HYPERLINK("mailto:t.weidel@nordhavn.eu","Mail")</f><v>Mail</v></c><c r="C3"/><c r="D3"/><c r="E3"><f>SUM(E2)</f><v>491711</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><r><t>SSN 536-90</t></r><r><t>-4399</t></r></is></c></row>
</sheetData><hyperlinks><hyperlink ref="B2" r:id="rId1" display="ada.majewska@nordhavn.eu"/></hyperlinks><headerFooter><oddHeader>&amp;LAuthor: Torsten Weidel</oddHeader></headerFooter></worksheet>`;

/** The parts of a workbook as Excel writes it. */
export function xlsxParts(): Record<string, Uint8Array> {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"><x15ac:absPath url="C:\\Users\\torsten.w\\Documents\\"/><workbookPr/><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:ada.majewska@nordhavn.eu" TargetMode="External"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN} count="7" uniqueCount="7">${STRINGS.join('')}</sst>`,
    'xl/comments1.xml': `${HEAD}<comments ${MAIN}><authors><author>Torsten Weidel</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Torsten Weidel:</t></r><r><t xml:space="preserve">
write to t.weidel</t></r><r><t>@nordhavn.eu</t></r></text></comment></commentList></comments>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Torsten Weidel</dc:creator></cp:coreProperties>`,
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

export function xlsxSample(parts: Record<string, Uint8Array> = xlsxParts()): Uint8Array {
  return zipSync(parts);
}
