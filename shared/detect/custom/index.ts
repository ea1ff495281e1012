export { type CustomScan, compileCustom } from './compile-custom.ts';
export { CUSTOM_PREFIX, type CustomRecognizer } from './custom-recognizer.ts';
export { LinearPattern, MAX_MATCH } from './pattern/linear-pattern.ts';
export { PatternError } from './pattern/pattern-error.ts';
