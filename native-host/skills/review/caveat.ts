/**
 * What the review of a skill is worth, for a person who is about to approve it. It is said whether
 * or not there are findings: a skill made with care shows none.
 */
export const REVIEW_CAVEAT =
  'This check reads texts for known tricks. It runs nothing, does not understand what the code does, and cannot look into machine code or packed parts: a skill without findings may still do harm. What holds it is what it may reach.';
