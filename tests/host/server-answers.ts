import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { OutsideVault, type VaultFolder } from './vault-folder';

/** What pages are made of. */
export interface PageOptions {
  /** The folder with main.js, manifest.json and, where there is one, styles.css. */
  readonly plugin: string;
  /** The repository, where tests/host/page lies. */
  readonly root: string;
  /** Whether a browser may keep the code of the page and the plugin: it then compiles it only once. */
  readonly isCodeKept?: boolean;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  /** Whether the browser may keep it. */
  readonly isKept?: boolean;
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

const NOT_FOUND: Answer = { status: 404, body: 'Not found' };

function json(value: unknown): Answer {
  return { type: 'json', body: JSON.stringify(value) };
}

function send(
  response: ServerResponse,
  { status = 200, type = 'text', body, isKept }: Answer,
): void {
  response.writeHead(status, {
    'Content-Type': TYPES[type] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY,
    'Cache-Control': isKept === true ? 'private, max-age=3600' : 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
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

/** A vault behind `/api`, for the pages that show it. */
export class ServedVault {
  private readonly listeners = new Set<ServerResponse>();

  constructor(private readonly folder: VaultFolder) {}

  tell(path: string | null): void {
    for (const listener of this.listeners) listener.write(`data: ${JSON.stringify(path)}\n\n`);
  }

  listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': listening\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  end(): void {
    for (const listener of this.listeners) listener.end();
  }

  /** @param name of what is asked, behind `/api/` */
  async answer(request: IncomingMessage, name: string, query: URLSearchParams): Promise<Answer> {
    const path = query.get('path') ?? '';
    switch (`${request.method ?? ''} ${name}`) {
      case 'GET vault':
        return json(await this.folder.list());
      case 'GET name':
        return json(this.folder.name);
      case 'GET file': {
        const bytes = await this.folder.read(path);
        return bytes === null ? { status: 204, body: '' } : { body: bytes };
      }
      case 'PUT file':
        return json(await this.folder.write(path, await bodyOf(request)));
      case 'DELETE file':
        await this.folder.remove(path);
        return json(null);
      case 'PUT folder':
        await this.folder.makeFolder(path);
        return json(null);
      case 'PUT rename':
        await this.folder.rename(query.get('from') ?? '', query.get('to') ?? '');
        return json(null);
      default:
        return NOT_FOUND;
    }
  }
}

/** What a path asks for: of a vault, of which there may be several, or of what all pages share. */
const PATH = /^(\/\d+)?\/(api\/)?(.*)$/;

/** The page and the plugin, and vaults behind `/api`: one at `/`, or several at `/1/`, `/2/` and so on. */
export class StandInServer {
  private readonly vaults = new Map<string, ServedVault>();

  constructor(private readonly options: PageOptions) {}

  /** @param base where the vault is: nothing, or `/` and a number */
  add(base: string, vault: ServedVault): void {
    this.vaults.set(base, vault);
  }

  remove(base: string): void {
    this.vaults.get(base)?.end();
    this.vaults.delete(base);
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    this.respond(request, response).catch((error: unknown) => {
      const isOutside = error instanceof OutsideVault;
      const body = error instanceof Error ? error.message : String(error);
      send(response, { status: isOutside ? 403 : 500, type: 'text', body });
    });
  };

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '', origin } = request.headers;
    // Another site must not reach the vault by a name that leads here, nor by a form.
    const isOurs = /^(?:127\.0\.0\.1|localhost):\d+$/.test(host);
    if (!isOurs || (origin !== undefined && origin !== `http://${host}`)) {
      send(response, { status: 403, type: 'text', body: 'Not from here' });
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
    const [, base = '', api, name = ''] = PATH.exec(pathname) ?? [];
    const vault = this.vaults.get(base);
    if (api === undefined) send(response, await this.page(name));
    else if (!vault) send(response, NOT_FOUND);
    else if (name === 'changes') vault.listen(response);
    else send(response, await vault.answer(request, name, searchParams));
  }

  private async page(name: string): Promise<Answer> {
    const file = (path: string): string => join(this.options.root, 'tests/host/page', path);
    const plugin = (path: string): string => join(this.options.plugin, path);
    const isKept = this.options.isCodeKept ?? false;
    switch (name) {
      case '':
        return { type: 'html', body: await readFile(file('index.html')) };
      case 'host.css':
        return { type: 'css', body: await readFile(file('host.css')), isKept };
      case 'boot.js':
        return { type: 'js', body: (await bundled(this.options.root)).code, isKept };
      case 'boot.js.map':
        return { type: 'json', body: (await bundled(this.options.root)).map };
      case 'plugin/main.js': {
        // As the body of a function, its first line the first line.
        const code = await readFile(plugin('main.js'), 'utf8');
        const start =
          '(globalThis.standInPlugins ??= []).push(function (module, exports, require) {';
        return { type: 'js', body: `${start}${code}\n});`, isKept };
      }
      case 'plugin/styles.css':
        return { type: 'css', body: await readFile(plugin('styles.css')).catch(() => ''), isKept };
      case 'plugin/manifest.json':
        return { type: 'json', body: await readFile(plugin('manifest.json')) };
      default:
        return NOT_FOUND;
    }
  }
}
