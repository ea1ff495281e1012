/** Sites protected from the moment the extension is installed, as match patterns. */
export const DEFAULT_MATCHES: readonly string[] = [
  'https://chatgpt.com/*',
  'https://chat.openai.com/*',
  'https://claude.ai/*',
  'https://gemini.google.com/*',
  'https://perplexity.ai/*',
  'https://www.perplexity.ai/*',
  'https://copilot.microsoft.com/*',
  'https://m365.cloud.microsoft/*',
];
