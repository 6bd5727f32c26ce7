import { createServer, type Server } from 'node:http';
import type { NoteFacts } from '../../src/core/note-facts';

/** A page that has these has a clock of microseconds; others have one of a tenth of a millisecond. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const PAGE = '<!doctype html><title>Bench</title>';

/** Where a page is served that fetches facts from beside it. */
export interface FactsServer {
  readonly url: string;
  /** Where the facts are of so many people. */
  readonly factsUrl: (people: number) => string;
  readonly close: () => void;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return address.port;
}

/** Serves facts, by how many people they are of, to this machine alone. */
export async function serveFacts(
  factsOf: (people: number) => readonly NoteFacts[],
): Promise<FactsServer> {
  const texts = new Map<number, string>();
  const textOf = (people: number): string => {
    const text = texts.get(people) ?? JSON.stringify(factsOf(people));
    texts.set(people, text);
    return text;
  };
  const server = createServer(({ url = '/' }, response) => {
    const people = Number(url.slice(1));
    response.writeHead(200, {
      ...ISOLATED,
      'Content-Type': people > 0 ? 'application/json' : 'text/html',
    });
    response.end(people > 0 ? textOf(people) : PAGE);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${String(portOf(server))}/`;
  return {
    url,
    factsUrl: (people) => `${url}${String(people)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
