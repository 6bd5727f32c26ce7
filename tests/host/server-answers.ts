import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { OutsideVault, type VaultFolder } from './vault-folder';

export interface ServerOptions {
  /** The folder of the notes; edits in the page land in it. */
  readonly vault: string;
  /** The folder with main.js, manifest.json and, where there is one, styles.css. */
  readonly plugin: string;
  /** The repository, where tests/host/page lies. */
  readonly root: string;
  /** Any free one where it is not given. */
  readonly port?: number;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
}

/** Nothing from elsewhere is loaded or asked; CodeMirror adds style elements. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

function json(value: unknown): Answer {
  return { type: 'json', body: JSON.stringify(value) };
}

interface Bundle {
  readonly code: string;
  readonly map: string;
}

const bundles = new Map<string, Promise<Bundle>>();

/** Once in a process, for whatever number of servers. */
function bundled(root: string): Promise<Bundle> {
  const known = bundles.get(root) ?? bundle(root);
  bundles.set(root, known);
  return known;
}

/** Small, and the map beside it: every page of the tests reads this code anew. */
async function bundle(root: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/host/page/boot.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    outfile: 'boot.js',
    write: false,
    logLevel: 'warning',
  });
  const output = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { code: output('.js'), map: output('.map') };
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The page, the plugin and the vault behind `/api`. */
export class StandInServer {
  private readonly listeners = new Set<ServerResponse>();

  constructor(
    private readonly options: ServerOptions,
    private readonly vault: VaultFolder,
  ) {}

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    this.respond(request, response).catch((error: unknown) => {
      const isOutside = error instanceof OutsideVault;
      const body = error instanceof Error ? error.message : String(error);
      this.send(response, { status: isOutside ? 403 : 500, type: 'text', body });
    });
  };

  tell(path: string | null): void {
    for (const listener of this.listeners) listener.write(`data: ${JSON.stringify(path)}\n\n`);
  }

  end(): void {
    for (const listener of this.listeners) listener.end();
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '', origin } = request.headers;
    // Another site must not reach the vault by a name that leads here, nor by a form.
    const isOurs = /^(?:127\.0\.0\.1|localhost):\d+$/.test(host);
    if (!isOurs || (origin !== undefined && origin !== `http://${host}`)) {
      this.send(response, { status: 403, type: 'text', body: 'Not from here' });
      return;
    }
    const url = new URL(request.url ?? '/', `http://${host}`);
    if (url.pathname === '/api/changes') this.listen(response);
    else if (url.pathname.startsWith('/api/')) this.send(response, await this.api(request, url));
    else this.send(response, await this.page(url.pathname));
  }

  private send(response: ServerResponse, { status = 200, type = 'text', body }: Answer): void {
    response.writeHead(status, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(body);
  }

  private listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': listening\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  private async page(path: string): Promise<Answer> {
    const file = (name: string): string => join(this.options.root, 'tests/host/page', name);
    const plugin = (name: string): string => join(this.options.plugin, name);
    switch (path) {
      case '/':
        return { type: 'html', body: await readFile(file('index.html')) };
      case '/host.css':
        return { type: 'css', body: await readFile(file('host.css')) };
      case '/boot.js':
        return { type: 'js', body: (await bundled(this.options.root)).code };
      case '/boot.js.map':
        return { type: 'json', body: (await bundled(this.options.root)).map };
      case '/plugin/main.js': {
        // As the body of a function, its first line the first line.
        const code = await readFile(plugin('main.js'), 'utf8');
        const start =
          '(globalThis.standInPlugins ??= []).push(function (module, exports, require) {';
        return { type: 'js', body: `${start}${code}\n});` };
      }
      case '/plugin/styles.css':
        return { type: 'css', body: await readFile(plugin('styles.css')).catch(() => '') };
      case '/plugin/manifest.json':
        return { type: 'json', body: await readFile(plugin('manifest.json')) };
      default:
        return { status: 404, body: 'Not found' };
    }
  }

  private async api(request: IncomingMessage, url: URL): Promise<Answer> {
    const path = url.searchParams.get('path') ?? '';
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'GET /api/vault':
        return json(await this.vault.list());
      case 'GET /api/name':
        return json(this.vault.name);
      case 'GET /api/file': {
        const bytes = await this.vault.read(path);
        return bytes === null ? { status: 204, body: '' } : { body: bytes };
      }
      case 'PUT /api/file':
        return json(await this.vault.write(path, await bodyOf(request)));
      case 'DELETE /api/file':
        await this.vault.remove(path);
        return json(null);
      case 'PUT /api/folder':
        await this.vault.makeFolder(path);
        return json(null);
      case 'PUT /api/rename':
        await this.vault.rename(
          url.searchParams.get('from') ?? '',
          url.searchParams.get('to') ?? '',
        );
        return json(null);
      default:
        return { status: 404, body: 'Not found' };
    }
  }
}
