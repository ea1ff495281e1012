/** The part of a browser port both ends use; tests hand in pairs of their own. */
export interface PortLike {
  postMessage(message: object): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
