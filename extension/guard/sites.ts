/** What is known about the composer of a chat site. Selectors are tried besides the heuristics. */
export interface SiteProfile {
  hosts: readonly string[];
  /** The composer, in which Enter sends. */
  composer: string;
  send: string;
}

const PROFILES: readonly SiteProfile[] = [
  {
    hosts: ['chatgpt.com', 'chat.openai.com'],
    composer: '#prompt-textarea',
    send: '#composer-submit-button, [data-testid="send-button"]',
  },
  {
    hosts: ['claude.ai'],
    composer: '[data-testid="chat-input"], div.ProseMirror',
    send: 'button[aria-label="Send message"], button[aria-label="Send Message"]',
  },
  {
    hosts: ['gemini.google.com'],
    composer: 'rich-textarea .ql-editor',
    send: 'button.send-button',
  },
  {
    hosts: ['perplexity.ai', 'www.perplexity.ai'],
    composer: '#ask-input',
    send: '[data-testid="submit-button"]',
  },
  {
    hosts: ['copilot.microsoft.com', 'm365.cloud.microsoft'],
    composer: '#userInput, #m365-chat-editor-target-element',
    send: '[data-testid="submit-button"]',
  },
];

/** The profile of a host, if it is one of the sites known by name. */
export function profileOf(host: string): SiteProfile | undefined {
  return PROFILES.find(({ hosts }) => hosts.includes(host));
}
