export { attribute, elementsOf, squeeze, tagsOf } from './elements.ts';
export { type Page, readPage } from './page.ts';
