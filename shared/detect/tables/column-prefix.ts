/** What `recognizer` begins with where the name of a column told: `column-person`. */
export const COLUMN_PREFIX = 'column-';
