/** Name browsers know the native host by; also the file name of its manifest. */
export const HOST_ID = 'org.lifesavor.agent';

/**
 * Public half of the key that fixes the extension's id in Chromium, as base64 SPKI.
 * A browser derives the id from it: SHA-256, first 16 bytes, hex digits written as a to p.
 */
export const CHROMIUM_EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArF0PEZZlnp+XTlBB6lHBfTlRiMSZ87mFt6spSdxnbvnpU5a9luep9958Po4id4nyiHc3QtKxu2ofLbcYxaH/o6kF/jc4B1tmmE0gIRCQI2NrkeBzQacDuxaeMWkbVwJvadfUzyCxzM+z3LrimInkrQXwt6TxvMwaNAdsXmLyz6G3jq4LU3c4/z5U1Sw4I4bRqZO8ikEhA4HHwwiZWEv8pMqN9h82qPN57FQH6snR2a6/bB8JQk75at2+7rIJSzrXErSFteHCcSDUJ+Pmzy0YQrMsoUxQnZquqx+QLHl4A3nOKVJwFhxwx1zTo0aVGC3KFTjtCxSdCGXkqDNH5gs+WwIDAQAB';

export const CHROMIUM_EXTENSION_ID = 'bcmemabomplppofdgigeekiohoidiceg';

export const FIREFOX_EXTENSION_ID = 'agent@lifesavor.org';
