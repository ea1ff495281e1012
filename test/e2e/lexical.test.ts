import { LEXICAL } from './harness/editors.ts';
import { editorMatrix } from './matrix/editor-matrix.ts';

editorMatrix(LEXICAL);
