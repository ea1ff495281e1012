export { compileCustom } from './compile-custom.ts';
export { CUSTOM_PREFIX, type CustomRecognizer } from './custom-recognizer.ts';
export { LinearPattern } from './pattern/linear-pattern.ts';
export { PatternError } from './pattern/pattern-error.ts';
