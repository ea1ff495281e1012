export { createKeyFileStore } from './key-file-store.ts';
export { KEY_BYTES, KEY_PROVIDERS, type KeyProvider, type KeyStore } from './key-store.ts';
export { createKeytarStore } from './keytar-store.ts';
export { moveKey } from './move-key.ts';
export { createKeyringStore } from './napi-keyring.ts';
export { createPassphraseStore } from './passphrase-store.ts';
export { createSecretService, type SecretServiceState } from './secret-service.ts';
