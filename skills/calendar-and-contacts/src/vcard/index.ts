export { CONTACTS } from './contact.ts';
export { writeCards } from './write-cards.ts';
