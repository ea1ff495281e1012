import { CHROMIUM_EXTENSION_KEY, FIREFOX_EXTENSION_ID } from '../shared/identity.ts';
import { DEFAULT_MATCHES } from './sites/default-hosts.ts';
import { GUARD_FILES } from './sites/guard-scripts.ts';
import { FILL_COMMAND } from './vault/vault-menus.ts';

type Family = 'chromium' | 'firefox';

/** What the generated manifest holds besides background and popup, which the build adds. */
export function manifestFor(family: Family) {
  return {
    name: 'Life Savor',
    description: 'Keeps personal data and secrets out of AI chats. Works on your own computer.',
    permissions: permissionsFor(family),
    // The model's runtime is WebAssembly.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    host_permissions: [...DEFAULT_MATCHES],
    optional_host_permissions: ['*://*/*'],
    content_scripts: contentScripts(family),
    commands: {
      [FILL_COMMAND]: {
        description: 'Fill from the Life Savor vault',
        // Free in both: Chromium has taken Ctrl+Shift+L, Firefox on Linux Ctrl+Shift+Y.
        suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
      },
    },
    ...identity(family),
  };
}

function permissionsFor(family: Family): string[] {
  const common = ['storage', 'nativeMessaging', 'scripting', 'activeTab', 'contextMenus'];
  return family === 'chromium' ? [...common, 'offscreen'] : common;
}

function contentScripts(family: Family) {
  // Firefox knows match_origin_as_fallback from version 128 on, but refuses it beside paths.
  const everyFrame =
    family === 'chromium'
      ? { all_frames: true, match_origin_as_fallback: true }
      : { all_frames: true, match_about_blank: true };
  const common = {
    matches: [...DEFAULT_MATCHES],
    run_at: 'document_start' as const,
    ...everyFrame,
  };
  return [
    { ...common, js: [...GUARD_FILES.page], world: 'MAIN' as const },
    { ...common, js: [...GUARD_FILES.isolated], css: [...GUARD_FILES.css] },
  ];
}

function identity(family: Family) {
  if (family === 'chromium') return { key: CHROMIUM_EXTENSION_KEY, minimum_chrome_version: '120' };
  return {
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_EXTENSION_ID,
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}
