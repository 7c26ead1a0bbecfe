import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CommandError, root } from './run.ts';

export const buildFolder = join(root, 'build');

export interface Site {
  /** Without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** More taken ports in a row than this mean that something else is wrong. */
const maxTaken = 20;

interface Options {
  folder?: string;
  /** The path below which the site was built (BASE_PATH), such as "/fronts". */
  base?: string;
  /** The port to begin with; without one, any free port. */
  port?: number;
  /** Called for every port that is found taken; the next one follows. */
  onTaken?: (port: number) => void;
}

/** Serves a built site to this machine only, as a plain static host would. */
export async function serve(options: Options = {}): Promise<Site> {
  const { folder = buildFolder, base = '', port: first = 0, onTaken } = options;
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`There is no built site in ${folder}; run "npm run build" first.`);
  }
  const handler = createHandler(folder, base);
  const last = first === 0 ? 0 : Math.min(first + maxTaken, 65535);
  for (let port = first; port <= last; port++) {
    const servers = await listen(handler, port);
    if (servers) {
      return {
        origin: `http://localhost:${boundPort(servers[0], port)}`,
        close: async () => void (await Promise.all(servers.map(close))),
      };
    }
    onTaken?.(port);
  }
  throw new CommandError(`Ports ${first} to ${last} are all taken; set PORT to a free one.`);
}

function createHandler(folder: string, base: string): RequestListener {
  const notFoundPage = join(folder, '404.html');
  const onNoMatch: RequestListener = (_, response) => {
    const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
  };
  const files = sirv(folder, {
    dev: true, // looks each file up when it is asked for, so that a new build is served at once
    etag: true,
    gzip: true, // only where a compressed copy lies beside the file
    onNoMatch,
    setHeaders(response, path) {
      const hashed = path.startsWith('/_app/immutable/');
      const cache = hashed ? 'public,max-age=31536000,immutable' : 'no-cache';
      response.setHeader('Cache-Control', cache);
      const type = utf8Types[path.slice(path.lastIndexOf('.'))];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  if (!base) return files;
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (path === base) {
      // The links of the page are relative to its folder.
      response.writeHead(308, { Location: `${base}/${search}` }).end();
    } else if (path.startsWith(`${base}/`)) {
      request.url = path.slice(base.length) + search;
      files(request, response);
    } else {
      onNoMatch(request, response);
    }
  };
}

/** Text that sirv would send without saying that it is UTF-8. */
const utf8Types: Record<string, string> = {
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
};

/**
 * Listens on both loopback addresses, because "localhost" is the one here and the other there, and
 * because a port of which another program holds one half is taken. Gives nothing when it is.
 */
async function listen(handler: RequestListener, port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(handler);
    const code = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      server.listen(boundPort(servers[0], port), host, () => resolve(undefined));
    });
    if (!code) {
      servers.push(server);
    } else if (code === 'EADDRINUSE') {
      await Promise.all(servers.map(close));
      return undefined;
    } else if (servers.length === 0) {
      throw new CommandError(`Cannot listen on port ${port} (${code}).`);
    }
    // A machine without IPv6 is served on IPv4 alone.
  }
  return servers;
}

/** The port that a server listens on, which differs from the wanted one when that is 0. */
function boundPort(server: Server | undefined, wanted: number): number {
  const address = server?.address();
  return address && typeof address === 'object' ? address.port : wanted;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const servers = await listen(() => {}, 0);
  const port = boundPort(servers?.[0], 0);
  await Promise.all((servers ?? []).map(close));
  return port || freePort();
}
