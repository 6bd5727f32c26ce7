import type { Listing, StoredFile, VaultAdapter } from './obsidian/adapter';

const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });

function addressOf(path: string): string {
  return `api/file?path=${encodeURIComponent(path)}`;
}

async function ask(url: string, init?: RequestInit): Promise<Response> {
  const response = await window.fetch(url, init);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${await response.text()}`);
  return response;
}

function isStoredFile(value: unknown): value is StoredFile {
  return typeof value === 'object' && value !== null && 'path' in value && 'mtime' in value;
}

function isListing(value: unknown): value is Listing {
  return typeof value === 'object' && value !== null && 'files' in value && 'folders' in value;
}

/** The vault that tests/host/server.ts serves, seen from the page. */
export class HttpAdapter implements VaultAdapter {
  constructor(readonly name: string) {}

  async list(): Promise<Listing> {
    const listing: unknown = await (await ask('api/vault')).json();
    if (!isListing(listing)) throw new Error('The server gave no listing');
    return listing;
  }

  async read(path: string): Promise<string | null> {
    const bytes = await this.readBytes(path);
    // `Response.text` would drop a mark at the start, and the next write with it.
    return bytes && TEXT.decode(bytes);
  }

  async readBytes(path: string): Promise<Uint8Array | null> {
    const response = await ask(addressOf(path));
    return response.status === 204 ? null : new Uint8Array(await response.arrayBuffer());
  }

  write(path: string, text: string): Promise<StoredFile> {
    return this.writeBytes(path, new TextEncoder().encode(text));
  }

  async writeBytes(path: string, bytes: Uint8Array): Promise<StoredFile> {
    const body = new Blob([new Uint8Array(bytes)]);
    const file: unknown = await (await ask(addressOf(path), { method: 'PUT', body })).json();
    if (!isStoredFile(file)) throw new Error('The server gave no file');
    return file;
  }

  async makeFolder(path: string): Promise<void> {
    await ask(`api/folder?path=${encodeURIComponent(path)}`, { method: 'PUT' });
  }

  async remove(path: string): Promise<void> {
    await ask(addressOf(path), { method: 'DELETE' });
  }

  async rename(from: string, to: string): Promise<void> {
    const query = new URLSearchParams({ from, to });
    await ask(`api/rename?${query.toString()}`, { method: 'PUT' });
  }

  watch(onChange: (path: string | null) => void): () => void {
    const source = new EventSource('api/changes');
    source.addEventListener('message', ({ data }) => {
      const path: unknown = JSON.parse(String(data));
      onChange(typeof path === 'string' ? path : null);
    });
    return () => {
      source.close();
    };
  }
}
