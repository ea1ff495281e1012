import type { Server, Socket } from 'node:net';

/**
 * Sockets that arrive while the agent still sets itself up: its address is claimed first, and a
 * connection nobody listens for would never be answered.
 */
export class Arrivals {
  #waiting: Socket[] = [];
  #serve: ((socket: Socket) => void) | undefined;

  constructor(server: Server) {
    server.on('connection', (socket) => {
      socket.on('error', () => {});
      if (this.#serve) this.#serve(socket);
      else this.#waiting.push(socket);
    });
  }

  /** Those who wait, and all who come from now on, are handed to `serve`. */
  serveWith(serve: (socket: Socket) => void): void {
    this.#serve = serve;
    for (const socket of this.#waiting.splice(0)) serve(socket);
  }

  /** Turns away whoever still waits. */
  close(): void {
    for (const socket of this.#waiting.splice(0)) socket.destroy();
  }
}
