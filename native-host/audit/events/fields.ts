import { z } from 'zod';
import { ENTITY_TYPES } from '../../../shared/detect/entity-types/index.ts';
import { SAFETY_CATEGORIES } from '../../../shared/policy/index.ts';
import { ERROR_CODES, type ErrorCode } from '../../../shared/protocol/errors.ts';
import { isWebOrigin } from '../../../shared/protocol/web-origin.ts';
import { KEY_PROVIDERS } from '../../vault/key/key-store.ts';

/*
 * Every kind of member that an event may have. None of them takes free text: names come from
 * closed lists, ids and sums are hexadecimal of a fixed length, and a site is an origin. That, and
 * not a filter, is what keeps values out of the log.
 */

/** How Chromium, Firefox and Safari write the origin of an extension. */
const EXTENSION_ORIGIN =
  /^(?:chrome-extension:\/\/[a-p]{32}|(?:moz|safari-web)-extension:\/\/[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/;
/** As `randomUUID` writes them: version 4, small letters. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** A name that somebody owns, as `example.co.uk`. */
const HOST = /^(?:[a-z0-9][a-z0-9-]{0,62}\.){1,2}[a-z][a-z0-9-]{1,62}$/;
/** As ids of commands are written: version 7. */
const TIME_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** A release, or a build of one between releases. */
const BUILD = /^\d{1,3}\.\d{1,3}\.\d{1,3}(?:-(?:dev|alpha|beta|rc)(?:\.\d{1,3})?)?$/;

/** Where a message is for: an origin without path, or `cli`. */
export const siteSchema = z.string().refine((text) => text === 'cli' || isWebOrigin(text));
/** Where a skill wanted to connect to: two or three labels, or what kind of name it was. */
export const hostSchema = z
  .string()
  .max(253)
  .refine((text) => HOST.test(text) || text === 'ip-address' || text === 'local-name');
/** Random id of an item of the vault, or of a run of the agent. */
export const idSchema = z.string().regex(UUID);
/** Id of a command of the cloud: a time and random bits. */
export const timeIdSchema = z.string().regex(TIME_UUID);
export const buildSchema = z.string().regex(BUILD);
/** SHA-256 or HMAC-SHA-256 in small hexadecimal. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
export const countSchema = z.int().min(0).max(1_000_000_000);
/** How many of each type; types that were not found are left out. */
export const countsSchema = z.partialRecord(z.enum(ENTITY_TYPES), countSchema);
export const safetyCountsSchema = z.partialRecord(z.enum(SAFETY_CATEGORIES), countSchema);
export const actorSchema = z.enum(['person', 'extension', 'cli', 'agent', 'administrator']);
export const keyProviderSchema = z.enum(KEY_PROVIDERS);
export const errorCodeSchema = z.enum(Object.keys(ERROR_CODES) as ErrorCode[]);

/** Who asked: what kind of program and, for an extension, which. */
export const clientSchema = z.strictObject({
  role: z.enum(['extension', 'cli', 'agent']),
  origin: z.string().regex(EXTENSION_ORIGIN).optional(),
});
