/** How a browser names the extension in a manifest, and nothing else of it matters here. */
export type BrowserFamily = 'chromium' | 'firefox';

/** Where one installation of a browser keeps itself, below the person's own folder. */
export interface BrowserPlace {
  /** Exists once the browser has been started. */
  profile: string;
  /** Folder of the host manifests. */
  manifests: string;
  /** Such an installation may not start programs of the system without more ado. */
  sandbox?: 'flatpak' | 'snap';
}

export interface Browser {
  id: string;
  name: string;
  family: BrowserFamily;
  linux: readonly BrowserPlace[];
  darwin: readonly BrowserPlace[];
  /** Key below HKEY_CURRENT_USER whose subkey, named like the host, points to the manifest. */
  windowsKey?: string;
}

type Sandbox = NonNullable<BrowserPlace['sandbox']>;

const chromiumPlace = (profile: string, sandbox?: Sandbox): BrowserPlace => ({
  profile,
  manifests: `${profile}/NativeMessagingHosts`,
  ...(sandbox && { sandbox }),
});

const firefoxPlace = (profile: string, sandbox?: Sandbox): BrowserPlace => ({
  profile,
  manifests: `${profile}/native-messaging-hosts`,
  ...(sandbox && { sandbox }),
});

const MAC = 'Library/Application Support';
const flatpakConfig = (app: string, folder: string) => `.var/app/${app}/config/${folder}`;
const chromeHosts = (vendor: string) => `Software\\${vendor}\\NativeMessagingHosts`;

/** Every browser the host can be registered with. A new one is a new entry and nothing more. */
export const BROWSERS: readonly Browser[] = [
  {
    id: 'chrome',
    name: 'Google Chrome',
    family: 'chromium',
    linux: [
      chromiumPlace('.config/google-chrome'),
      chromiumPlace(flatpakConfig('com.google.Chrome', 'google-chrome'), 'flatpak'),
    ],
    darwin: [chromiumPlace(`${MAC}/Google/Chrome`)],
    windowsKey: chromeHosts('Google\\Chrome'),
  },
  {
    id: 'chrome-beta',
    name: 'Google Chrome Beta',
    family: 'chromium',
    linux: [chromiumPlace('.config/google-chrome-beta')],
    darwin: [chromiumPlace(`${MAC}/Google/Chrome Beta`)],
  },
  {
    id: 'chrome-dev',
    name: 'Google Chrome Dev',
    family: 'chromium',
    linux: [chromiumPlace('.config/google-chrome-unstable')],
    darwin: [chromiumPlace(`${MAC}/Google/Chrome Dev`)],
  },
  {
    id: 'chromium',
    name: 'Chromium',
    family: 'chromium',
    linux: [
      chromiumPlace('.config/chromium'),
      chromiumPlace(flatpakConfig('org.chromium.Chromium', 'chromium'), 'flatpak'),
      chromiumPlace('snap/chromium/common/chromium', 'snap'),
    ],
    darwin: [chromiumPlace(`${MAC}/Chromium`)],
    windowsKey: chromeHosts('Chromium'),
  },
  {
    id: 'brave',
    name: 'Brave',
    family: 'chromium',
    linux: [
      chromiumPlace('.config/BraveSoftware/Brave-Browser'),
      chromiumPlace(flatpakConfig('com.brave.Browser', 'BraveSoftware/Brave-Browser'), 'flatpak'),
      chromiumPlace('snap/brave/current/.config/BraveSoftware/Brave-Browser', 'snap'),
    ],
    darwin: [chromiumPlace(`${MAC}/BraveSoftware/Brave-Browser`)],
    windowsKey: chromeHosts('BraveSoftware\\Brave-Browser'),
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    family: 'chromium',
    linux: [
      chromiumPlace('.config/microsoft-edge'),
      chromiumPlace(flatpakConfig('com.microsoft.Edge', 'microsoft-edge'), 'flatpak'),
    ],
    darwin: [chromiumPlace(`${MAC}/Microsoft Edge`)],
    windowsKey: chromeHosts('Microsoft\\Edge'),
  },
  {
    id: 'vivaldi',
    name: 'Vivaldi',
    family: 'chromium',
    linux: [
      chromiumPlace('.config/vivaldi'),
      chromiumPlace(flatpakConfig('com.vivaldi.Vivaldi', 'vivaldi'), 'flatpak'),
    ],
    darwin: [chromiumPlace(`${MAC}/Vivaldi`)],
    windowsKey: chromeHosts('Vivaldi'),
  },
  {
    id: 'opera',
    name: 'Opera',
    family: 'chromium',
    linux: [
      chromiumPlace('.config/opera'),
      chromiumPlace(flatpakConfig('com.opera.Opera', 'opera'), 'flatpak'),
    ],
    darwin: [chromiumPlace(`${MAC}/com.operasoftware.Opera`)],
    windowsKey: chromeHosts('Opera Software'),
  },
  {
    id: 'firefox',
    name: 'Firefox',
    family: 'firefox',
    linux: [
      firefoxPlace('.mozilla'),
      firefoxPlace('.var/app/org.mozilla.firefox/.mozilla', 'flatpak'),
      firefoxPlace('snap/firefox/common/.mozilla', 'snap'),
    ],
    darwin: [{ profile: `${MAC}/Firefox`, manifests: `${MAC}/Mozilla/NativeMessagingHosts` }],
    windowsKey: chromeHosts('Mozilla'),
  },
  {
    id: 'librewolf',
    name: 'LibreWolf',
    family: 'firefox',
    linux: [
      firefoxPlace('.librewolf'),
      firefoxPlace('.var/app/io.gitlab.librewolf-community/.librewolf', 'flatpak'),
    ],
    darwin: [{ profile: `${MAC}/librewolf`, manifests: `${MAC}/librewolf/NativeMessagingHosts` }],
    windowsKey: chromeHosts('LibreWolf'),
  },
  {
    id: 'waterfox',
    name: 'Waterfox',
    family: 'firefox',
    linux: [firefoxPlace('.waterfox')],
    darwin: [{ profile: `${MAC}/Waterfox`, manifests: `${MAC}/Waterfox/NativeMessagingHosts` }],
    windowsKey: chromeHosts('Waterfox'),
  },
];
