// `npm start`: sets up, builds and serves the app, printing its address.
import { ensurePackages, run } from "./setup.mjs";

ensurePackages();
run("npx", ["vite", "build"]);
run("npx", ["vite", "preview", ...process.argv.slice(2)]);
