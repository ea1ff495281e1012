import { strToU8, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const P =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const run = (text: string) => `<a:r><a:rPr lang="en-GB" dirty="0"/><a:t>${text}</a:t></a:r>`;
const slide = (content: string) =>
  `${HEAD}<p:sld ${P}><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="Title 1" descr=""/></p:nvSpPr><p:txBody><a:bodyPr/><a:p>${content}<a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`;

/** What must not be found anywhere in the copy. */
export const PPTX_VALUES = [
  'ada.majewska@nordhavn.eu',
  'Torsten Weidel',
  '+49 30 901820',
  '901820',
] as const;

/** A presentation as PowerPoint writes it: a slide, its notes and comments. */
export function pptxSample(): Uint8Array {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'ppt/slides/slide1.xml': slide(
      `${run('Write to ada.majew')}${run('ska@nordhavn.eu')}<a:br/>${run('soon')}`,
    ),
    'ppt/notesSlides/notesSlide1.xml': slide(`${run('Call +49 30 ')}${run('901820')}`),
    'ppt/commentAuthors.xml': `${HEAD}<p:cmAuthorLst ${P}><p:cmAuthor id="1" name="Torsten Weidel" initials="TW" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>`,
    'ppt/comments/comment1.xml': `${HEAD}<p:cmLst ${P}><p:cm authorId="1" idx="1"><p:pos x="10" y="10"/><p:text>Torsten Weidel asks ada.majewska@nordhavn.eu</p:text></p:cm></p:cmLst>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  );
}
