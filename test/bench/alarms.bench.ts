import { globSync, readFileSync, statSync } from 'node:fs';
import {
  createDetector,
  type Detector,
  ENTITY_INFO,
  type EntityType,
  SEVERITIES,
} from '../../shared/detect/index.ts';
import { report } from './report.ts';

const MB = 1_000_000;
const MAX_FILE_BYTES = 400_000;
/** Texts of a kind beyond this are left out. */
const MAX_MB = 12;
const SHOWN = 12;

/** Packages whose texts are full of what they detect, validate or make up: their findings are right. */
const ABOUT_PERSONAL_DATA =
  /node_modules\/(?:libphonenumber-js|ip-address|ipaddr\.js|compromise|redact-pii|openredaction|nodemailer|mailparser|@?(?:faker-js|redactpii|arcjet|secretlint|openredaction)\b)/;
/** What is no secret and names nobody by itself. */
const HARMLESS: ReadonlySet<EntityType> = new Set(['DATE_TIME', 'URL']);
/** Authors give theirs: right, and counted apart. */
const RIGHT: EntityType = 'EMAIL_ADDRESS';
const MEDIUM = SEVERITIES.indexOf('medium');

interface Kind {
  name: string;
  pattern: string;
  maxPerMb: number;
}

const KINDS: readonly Kind[] = [
  {
    name: 'READMEs',
    pattern: 'node_modules/**/{readme,README,Readme}.{md,markdown}',
    maxPerMb: 20,
  },
  { name: 'code', pattern: 'node_modules/**/*.{js,mjs,cjs,ts}', maxPerMb: 10 },
];

/**
 * Findings per megabyte in the READMEs and the code of the project's dependencies, where hardly
 * anything is to be found, and the recognizers that make most of them. Values are never shown.
 */
export async function run(): Promise<void> {
  const detector = createDetector();
  for (const kind of KINDS) measure(kind, detector);
}

function measure({ name, pattern, maxPerMb }: Kind, detector: Detector): void {
  const counts = { severe: 0, all: 0, right: 0 };
  const byRecognizer = new Map<string, number>();
  let bytes = 0;
  for (const text of textsOf(pattern)) {
    bytes += Buffer.byteLength(text);
    for (const { type, recognizer } of detector.scan(text)) {
      if (HARMLESS.has(type)) continue;
      if (type === RIGHT) {
        counts.right++;
        continue;
      }
      counts.all++;
      if (SEVERITIES.indexOf(ENTITY_INFO[type].severity) >= MEDIUM) counts.severe++;
      const key = `${type} ${recognizer}`;
      byRecognizer.set(key, (byRecognizer.get(key) ?? 0) + 1);
    }
  }
  const size = bytes / MB;
  report(`alarms: ${name}, medium severity and up`, counts.severe / size, '/MB', { max: maxPerMb });
  report(`alarms: ${name}, all but dates, URLs, e-mail`, counts.all / size, '/MB', {
    max: maxPerMb,
  });
  report(`alarms: ${name}, e-mail addresses`, counts.right / size, '/MB');
  const loudest = [...byRecognizer].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  for (const [key, count] of loudest)
    console.log(`  ${(count / size).toFixed(2).padStart(7)} /MB  ${key}`);
}

/** Different texts only: packages are installed in several versions. */
function* textsOf(pattern: string): Generator<string> {
  const seen = new Set<string>();
  let bytes = 0;
  for (const path of globSync(pattern).sort()) {
    const stats = statSync(path);
    const { size } = stats;
    if (!stats.isFile()) continue;
    if (ABOUT_PERSONAL_DATA.test(path) || size > MAX_FILE_BYTES || bytes > MAX_MB * MB) continue;
    const text = readFileSync(path, 'utf8');
    if (seen.has(text)) continue;
    seen.add(text);
    bytes += size;
    yield text;
  }
}
