import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port a server listens at. */
export function portOf(server: Pick<Server, 'address'>): number {
  const address = server.address() as AddressInfo | null;
  if (address === null) throw new Error('the server is not listening');
  return address.port;
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const port = portOf(server);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
