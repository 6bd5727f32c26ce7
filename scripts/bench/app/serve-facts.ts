import { createServer } from 'node:http';
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import { listen } from '../../../tests/host/listen';

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
  const url = await listen(server);
  return {
    url,
    factsUrl: (people) => `${url}${String(people)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
