import { createServer, type Server } from 'node:http';
import { StandInServer, type ServerOptions } from './server-answers';
import { VaultFolder } from './vault-folder';

interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return address.port;
}

/** Serves the stand-in with a vault on this machine, for this machine alone. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const vault = await VaultFolder.open(options.vault);
  const standIn = new StandInServer(options, vault);
  const server = createServer(standIn.handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const stopWatching = vault.watch((path) => {
    standIn.tell(path);
  });
  return {
    url: `http://127.0.0.1:${String(portOf(server))}/`,
    close: async () => {
      stopWatching();
      standIn.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
