/** What a peer reports, under the names we use for types. */
export interface PeerFinding {
  start: number;
  end: number;
  type: string;
}

/** Another package that finds personal data or secrets, called as its README says. */
export interface Peer {
  name: string;
  /** How many types it knows, counted as we count ours: the tokens of all services are one. */
  types: number;
  find(text: string): Promise<PeerFinding[]>;
}
