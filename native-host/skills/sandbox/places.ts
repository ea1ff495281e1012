/** Where a skill finds its own files. */
export const SKILL_FOLDER = '/skill';
/** All it may write without a grant. */
export const SCRATCH_FOLDER = '/tmp';
/** Its home folder; within the scratch folder, so that one size holds for both. */
export const HOME_FOLDER = '/tmp/home';
/** What we put beside it. */
export const OUR_FOLDER = '/run/lifesavor';
/** The skill's environment, as commands of a shell. */
export const ENVIRONMENT_FILE = `${OUR_FOLDER}/environment`;
/** Node.js, whichever it is outside. */
export const NODE = '/usr/bin/node';
export const PYTHON = '/usr/bin/python3';
/** Where the skill's proxy is found inside; nobody else is in that network namespace. */
export const PROXY_PORT = 3128;
