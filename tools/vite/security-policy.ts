/**
 * The Content-Security-Policy of the built page, in the page itself: it holds on any host, whatever headers it sends.
 * Why each exception is there stands in docs/hosting.md. The development server goes without: it injects scripts.
 */
import type { Plugin } from "vite";

const SELF = "'self'";

/** Directive and what it allows. */
const POLICY = {
  "default-src": ["'none'"],
  "script-src": [SELF, "'wasm-unsafe-eval'"],
  "style-src": [SELF],
  "img-src": [SELF, "data:", "blob:"],
  "font-src": [SELF],
  "media-src": ["blob:"],
  "connect-src": [SELF],
  "worker-src": [SELF],
  "manifest-src": [SELF],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["picture", "service-worker"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** As a header or a meta element says it. */
export const SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => [directive, ...sources].join(" "))
  .join("; ");

const CHARSET = '<meta charset="utf-8" />';

/** The page with the policy in it, before anything that it is to hold for. @throws when it does not say its encoding. */
export function withSecurityPolicy(html: string): string {
  if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}" />`;
  return html.replace(CHARSET, () => `${CHARSET}\n    ${meta}`);
}

export const securityPolicy = (): Plugin => ({
  name: "security-policy",
  apply: "build",
  transformIndexHtml: withSecurityPolicy,
});
