import { createServer } from 'node:http';
import { listen } from './listen';
import { StandInServer, type ServerOptions } from './server-answers';
import { VaultFolder } from './vault-folder';

interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the stand-in with a vault on this machine, for this machine alone. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const vault = await VaultFolder.open(options.vault);
  const standIn = new StandInServer(options, vault);
  const server = createServer(standIn.handle);
  const url = await listen(server, options.port);
  const stopWatching = vault.watch((path) => {
    standIn.tell(path);
  });
  return {
    url,
    close: async () => {
      stopWatching();
      standIn.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
