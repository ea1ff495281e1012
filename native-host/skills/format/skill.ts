import type { EntityType } from '../../../shared/detect/index.ts';
import type { NodeNeed } from '../../../shared/protocol/skills.ts';

/** Where a skill's folder lies; also its precedence: user, then agents, then bundled. */
export type SkillSource = 'user' | 'agents' | 'bundled';

/** All that a skill asks for. What is not named here it does not get. */
export interface SkillPermissions {
  /** Hosts as `api.example.com`, `*.example.org` or with a port, lower case. */
  hosts: readonly string[];
  /** Absolute paths, or paths that begin with `~/`. */
  read: readonly string[];
  /** As `read`. */
  write: readonly string[];
  /** Kinds of protected values it wants to be given. */
  types: readonly EntityType[];
  /** Doors of Node.js it wants open. */
  node: readonly NodeNeed[];
  /** Settings of folders and files that it wants to change; what is chosen in others it may read. */
  writeSettings: readonly string[];
}

/** How the skill's MCP server is started. */
export interface SkillServer {
  runtime: 'node' | 'python' | 'binary';
  /** Program as in the manifest, after platform overrides, before `${__dirname}` and `${user_config.x}` are filled in. */
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
}

/** What a person sets for a skill. Several values where the field is `multiple`. */
export type ConfigValue = string | number | boolean | readonly string[];

/** One setting that the skill's manifest asks for. */
export interface ConfigField {
  type: 'string' | 'number' | 'boolean' | 'directory' | 'file';
  title: string;
  description?: string;
  required: boolean;
  /** Is kept like a password and never shown. */
  sensitive: boolean;
  /** Several values may be given. */
  multiple: boolean;
  default?: ConfigValue;
  /** Smallest number. */
  min?: number;
  /** Largest number. */
  max?: number;
}

/** Something wrong with a skill's files. With an error the skill cannot be run. */
export interface Diagnostic {
  severity: 'error' | 'warning';
  /** Stable, in kebab-case. */
  code: string;
  /** A plain sentence without values of the file. */
  message: string;
  /** Relative to the skill's folder. */
  file?: string;
  /** 1 is the first line. */
  line?: number;
}

/** A skill as its folder describes it. */
export interface Skill {
  /** Folder name, unique among the folders by precedence user > agents > bundled. */
  id: string;
  /** Absolute. */
  folder: string;
  source: SkillSource;
  name: string;
  description: string;
  version?: string;
  /** The Markdown below the frontmatter. */
  instructions: string;
  /** Absent when the skill runs no code of its own. */
  server?: SkillServer;
  permissions: SkillPermissions;
  config: Readonly<Record<string, ConfigField>>;
  diagnostics: readonly Diagnostic[];
}
