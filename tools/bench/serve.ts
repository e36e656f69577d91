/**
 * A static host as small as can be: files compressed with brotli, as a content delivery network sends them, and
 * nothing cached, so that every visit is a first one.
 */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".glb": "model/gltf-binary",
  ".woff2": "font/woff2",
  ".png": "image/png",
};
/** Compressed already. */
const PACKED = new Set([".woff2", ".png"]);

export interface BenchServer {
  /** With a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Serves a folder on this machine.
 * @param folder absolute path
 * @param extra further files by path, such as `plain/index.html`; they come before those of the folder
 */
export async function serveCompressed(
  folder: string,
  extra: ReadonlyMap<string, string | Uint8Array> = new Map(),
): Promise<BenchServer> {
  const answers = new Map<string, Promise<Answer>>();
  const answerTo = (path: string): Promise<Answer> => {
    const known = answers.get(path);
    if (known) return known;
    const content = extra.get(path);
    const answer =
      content === undefined ? packFile(join(folder, path)) : pack(path, Buffer.from(content));
    answers.set(path, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    void answerTo(pathOf(request.url ?? "/")).then(
      ({ body, headers }) => send(response, 200, headers, body),
      () => send(response, 404, {}, new Uint8Array()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Never above the folder that is served. */
function pathOf(address: string): string {
  const { pathname } = new URL(address, "http://localhost");
  const path = normalize(decodeURIComponent(pathname)).slice(1);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** A build has its files compressed beside them. @param path absolute */
async function packFile(path: string): Promise<Answer> {
  const plain = await readFile(path);
  return pack(path, plain, await readFile(`${path}.br`).catch(() => undefined));
}

async function pack(path: string, plain: Uint8Array, packed?: Uint8Array): Promise<Answer> {
  const extension = extname(path);
  const headers = { "content-type": TYPES[extension] ?? "application/octet-stream" };
  return PACKED.has(extension)
    ? { body: plain, headers }
    : {
        body: packed ?? (await compress(plain)),
        headers: { ...headers, "content-encoding": "br" },
      };
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): void {
  response.writeHead(status, {
    "content-length": String(body.length),
    "cache-control": "no-store",
    ...headers,
  });
  response.end(body);
}
