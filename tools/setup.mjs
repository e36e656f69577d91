// What every command needs before it can run, on a machine that has only Node and npm. Plain JavaScript
// and nothing but Node's own modules: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url);

/** Runs a command in the project's folder, showing its output; ends this process when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (result.status !== 0) {
    console.error(`"${command} ${args.join(" ")}" did not work.`);
    process.exit(result.status ?? 1);
  }
}

/** Installs the packages of the lock file unless they are there already. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const installed = new URL("node_modules/.package-lock.json", ROOT);
  if (existsSync(installed) && sameVersions(installed)) return;
  // Not `npm ci`: it refuses a lock file that lacks the native packages of systems it was not written on.
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund"]);
}

/** Whether what is installed is what the lock file asks for, optional packages of other systems aside. */
function sameVersions(installed) {
  const wanted = JSON.parse(readFileSync(new URL("package-lock.json", ROOT), "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || (optional && !present[path]) || present[path]?.version === version,
  );
}
