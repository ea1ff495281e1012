/** What a line with a label tells of an event, in nine languages. */
const LABELS = {
  title:
    'subject|title|event|what|betreff|titel|was|objet|titre|quoi|asunto|título|qué|assunto|o quê|oggetto|titolo|cosa|onderwerp|wat|ämne|vad|temat|tytuł|co',
  location:
    'where|location|venue|place|address|wo|ort|treffpunkt|adresse|lieu|où|lugar|dónde|dirección|local|onde|endereço|luogo|dove|indirizzo|locatie|waar|plaats|adres|plats|var|adress|miejsce|gdzie',
  when: 'when|date|time|wann|datum|zeit|termin|uhrzeit|quand|heure|cuándo|fecha|hora|quando|data|ora|wanneer|tijd|när|tid|kiedy|godzina',
} as const;

export type Label = keyof typeof LABELS;

const PATTERNS = Object.entries(LABELS).map(
  ([label, words]) =>
    [
      label as Label,
      new RegExp(`^\\s*[-*•]?\\s*(?:${words})\\s*:\\s*(?<rest>\\S.*)$`, 'iu'),
    ] as const,
);

/** The label a line begins with, and what stands behind it. */
export function labelledLine(line: string): { label: Label; rest: string } | undefined {
  for (const [label, pattern] of PATTERNS) {
    const rest = pattern.exec(line)?.groups?.rest;
    if (rest !== undefined) return { label, rest: rest.trim() };
  }
  return undefined;
}
