// Finds a Chromium-family browser for the tests and the pictures, or installs one where that is allowed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NAMES = [
  // Chromium without its windows: nothing but the page costs anything.
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
  "brave-browser",
];
const PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Drawing in software, so that a machine without a graphics card draws the same. The page around the body is painted
 * without the graphics card that is not there: half the work.
 */
export const BROWSER_FLAGS = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-gpu-rasterization",
  "--no-sandbox",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a browser, or null. `BROWSER_PATH` names one that is elsewhere. */
export function findBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  for (const name of NAMES) {
    const found = spawnSync(process.platform === "win32" ? "where" : "which", [name], {
      encoding: "utf8",
    });
    if (found.status === 0) return found.stdout.split("\n")[0].trim();
  }
  return PATHS.find((path) => existsSync(path)) ?? null;
}

/** A browser, installed through the system's package manager if need be and allowed. Ends with a sentence otherwise. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync("which", ["apt-get"]).status === 0) {
    console.log("No Chromium-family browser found: installing chromium.");
    const steps = [
      "apt-get update -qq",
      // The second is lighter, but not every system has it; the first brings the fonts.
      "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium",
      "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell",
    ];
    for (const step of steps)
      spawnSync("sh", ["-c", step], { stdio: ["ignore", "ignore", "inherit"] });
    const installed = findBrowser();
    if (installed) return installed;
  }
  console.error(
    "The tests need a Chromium-family browser: install Chromium, Chrome or Edge, or set BROWSER_PATH to one.",
  );
  process.exit(1);
}
