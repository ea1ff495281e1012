import { about, exactly, type Numeric } from '../number/numeric.ts';
import { rational } from '../number/rational.ts';

/** Names that stand for a number; matched without regard to case where no other name is meant. */
export const CONSTANTS: Readonly<Record<string, Numeric>> = {
  pi: about(Math.PI),
  π: about(Math.PI),
  tau: about(2 * Math.PI),
  e: about(Math.E),
  phi: about((1 + Math.sqrt(5)) / 2),
  /** One degree in radians: `sin(30*deg)`. */
  deg: about(Math.PI / 180),
  dozen: exactly(rational(12n)),
  thousand: exactly(rational(1000n)),
  million: exactly(rational(1_000_000n)),
  billion: exactly(rational(1_000_000_000n)),
  trillion: exactly(rational(1_000_000_000_000n)),
};
