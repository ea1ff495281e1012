export { JointOpenings } from './joint-openings.ts';
export { Opening } from './opening.ts';
