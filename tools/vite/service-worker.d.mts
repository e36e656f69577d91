import type { Plugin } from "vite";

export const WORKER_PACKAGES: readonly string[];

export function serviceWorker(): Plugin[];
