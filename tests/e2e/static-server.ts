/** A static host for the tests: files of a folder under a sub-path, and nothing else. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** Without these no browser runs a module; all else is bytes to a bare host. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

export interface StaticServerOptions {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Sends ready compressed files, and cache rules and validators as docs/hosting.md asks for them. */
  readonly isKnowing?: boolean;
}

export interface Sent {
  /** Inside the folder. */
  readonly path: string;
  readonly status: number;
  /** Of the body. */
  readonly bytes: number;
}

export interface StaticServer {
  /** Of the folder, with a trailing slash. */
  readonly url: string;
  /** All that was sent since this was last emptied, in order. */
  readonly sent: Sent[];
  /** What is sent instead of a file, by its path; null for one that is gone. */
  readonly instead: Map<string, string | null>;
  close(): Promise<void>;
}

const SUB_PATH = "/some/department/";

export async function serveFolder(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, isKnowing = false } = options;
  const sent: Sent[] = [];
  const instead = new Map<string, string | null>();

  const read = async (path: string): Promise<Buffer | null> => {
    const other = instead.get(path);
    if (other !== undefined) return other === null ? null : Buffer.from(other);
    return readFile(join(folder, path)).catch(() => null);
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, "http://host");
    const asked = normalize(decodeURIComponent(pathname)).slice(SUB_PATH.length);
    const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
    const bytes = pathname.startsWith(SUB_PATH) ? await read(path) : null;
    const answer = (status: number, body: Buffer | string = ""): void => {
      sent.push({ path, status, bytes: body.length });
      response.writeHead(status).end(body);
    };
    if (!bytes) return answer(404, "not here");
    response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
    if (!isKnowing) return answer(200, bytes);
    const tag = `"${createHash("md5").update(bytes).digest("hex")}"`;
    response.setHeader("ETag", tag);
    response.setHeader(
      "Cache-Control",
      path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    );
    if (request.headers["if-none-match"] === tag) return answer(304);
    const small = instead.has(path)
      ? null
      : await readFile(join(folder, `${path}.br`)).catch(() => null);
    if (small) response.setHeader("Content-Encoding", "br");
    return answer(200, small ?? bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${SUB_PATH}`,
    sent,
    instead,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
