import { createServer } from 'node:http';
import { listen } from './listen';
import { ServedVault, StandInServer, type PageOptions } from './server-answers';
import { VaultFolder } from './vault-folder';

interface ServerOptions extends PageOptions {
  /** The folder of the notes; edits in the page land in it. */
  readonly vault: string;
  /** Any free one where it is not given. */
  readonly port?: number;
}

interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the stand-in for many vaults at one address, so that their pages share one copy of the code. */
export class VaultsServer {
  private count = 0;

  private constructor(
    private readonly standIn: StandInServer,
    private readonly url: string,
  ) {}

  static async start(options: PageOptions): Promise<VaultsServer> {
    const standIn = new StandInServer(options);
    const server = createServer(standIn.handle);
    const url = await listen(server);
    // A process ends although it listens: nobody has to close it.
    server.unref();
    return new VaultsServer(standIn, url);
  }

  /** @param vault the folder of the notes */
  async open(vault: string): Promise<RunningServer> {
    const base = `/${String(++this.count)}`;
    const close = await addVault(this.standIn, base, vault);
    return {
      url: `${this.url.slice(0, -1)}${base}/`,
      close: () => {
        close();
        return Promise.resolve();
      },
    };
  }
}

/** @returns what takes the vault away again */
async function addVault(standIn: StandInServer, base: string, path: string): Promise<() => void> {
  const folder = await VaultFolder.open(path);
  const vault = new ServedVault(folder);
  standIn.add(base, vault);
  const stopWatching = folder.watch((changed) => {
    vault.tell(changed);
  });
  return () => {
    stopWatching();
    standIn.remove(base);
  };
}

/** Serves the stand-in with a vault on this machine, for this machine alone. */
export async function serve({ vault, port, ...page }: ServerOptions): Promise<RunningServer> {
  const standIn = new StandInServer(page);
  const removeVault = await addVault(standIn, '', vault);
  const server = createServer(standIn.handle);
  const url = await listen(server, port);
  return {
    url,
    close: async () => {
      removeVault();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
