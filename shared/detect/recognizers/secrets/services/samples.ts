/** Made-up stretches of tokens for tests: the same few characters again and again, nobody's key. */
function pieceOf(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

export const digits = pieceOf('4815162342');
export const hex = pieceOf('7c4a8d09ca37');
export const lower = pieceOf('q7k2zx9m4tb8');
export const upper = pieceOf('Q7K2ZX9M4TB8');
export const alnum = pieceOf('q7Rk2Zx9Lm4T');
export const url64 = pieceOf('q7Rk2Zx9_Lm4T');
export const base64 = pieceOf('q7Rk2Zx9/Lm4T');
export const UUID = '7c4a8d09-ca37-4a8d-9ca3-77c4a8d09ca3';
