/** What `check`, `redact` and `restore` have in common. */
export interface JsonOption {
  json?: boolean;
}

export interface ConversationOptions extends JsonOption {
  conversation: string;
  /** File that holds the placeholder map instead of the agent. */
  map?: string;
}

/** How the agent knows a conversation of the command line. */
export function conversationId({ conversation }: ConversationOptions): string {
  return `cli:${conversation}`;
}
