/** A kind of composer chat sites are built with. */
export interface Editor {
  name: string;
  /** Page of test/fixtures/pages. */
  page: string;
  /** Selector of the element a person types into. */
  composer: string;
  /** A form field, whose text is its value. */
  isField: boolean;
}

export const PROSEMIRROR: Editor = {
  name: 'ProseMirror',
  page: 'prosemirror',
  composer: '#prosemirror',
  isField: false,
};
export const LEXICAL: Editor = {
  name: 'Lexical',
  page: 'lexical',
  composer: '#draft',
  isField: false,
};
export const REACT: Editor = {
  name: 'React textarea',
  page: 'react',
  composer: '#draft',
  isField: true,
};
export const PLAIN: Editor = {
  name: 'plain contenteditable',
  page: 'plain',
  composer: '#draft',
  isField: false,
};

/** Nothing tells beforehand that Enter sends here. */
export const UNHINTED: Editor = {
  name: 'composer without a hint',
  page: 'unhinted',
  composer: '#draft',
  isField: false,
};
