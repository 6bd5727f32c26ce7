import type { Server } from 'node:http';

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return address.port;
}

/**
 * Lets a server listen to this machine alone.
 * @param port 0: any that is free
 * @returns its address; rejects where it cannot listen there
 */
export async function listen(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${String(portOf(server))}/`;
}
