import packageJson from '../package.json' with { type: 'json' };

/** Version of this build, as both sides tell each other. */
export const BUILD: string = packageJson.version;
