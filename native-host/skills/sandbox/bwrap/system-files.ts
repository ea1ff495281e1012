/** The one user there is inside, whoever starts the sandbox. Being nobody's, it owns nothing of the machine. */
export const SKILL_UID = 1000;

/** What a program reads of /etc to be able to look up names and users at all. */
export const SYSTEM_FILES: Readonly<Record<string, string>> = {
  '/etc/passwd': `skill:x:${SKILL_UID}:${SKILL_UID}:skill:/tmp/home:/bin/sh\n`,
  '/etc/group': `skill:x:${SKILL_UID}:\n`,
  '/etc/hosts': '127.0.0.1 localhost\n::1 localhost\n',
  '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
};

/** Where distributions keep the certificates of authorities; Node.js brings its own. */
export const CERTIFICATE_FOLDERS: readonly string[] = [
  '/etc/ssl/certs',
  '/etc/pki/tls/certs',
  '/etc/pki/ca-trust/extracted',
  '/usr/share/ca-certificates',
];

/** Libraries. What of it is a link on this machine (`/lib` to `usr/lib`) is one inside, too. */
export const LIBRARY_FOLDERS: readonly string[] = [
  '/usr/lib',
  '/usr/lib32',
  '/usr/lib64',
  '/usr/libx32',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
];
