export { findContacts } from './contacts.ts';
export { findEvents } from './events.ts';
