import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { readArguments } from "./vite/read-arguments.ts";

const USAGE = `npm start [-- FOLDER] [--title TEXT] [--port NUMBER] [--host ADDRESS]

Builds the coverage graph from FOLDER (default: seeds/) and serves the page. Saving an article
builds it anew, and the open page follows.`;

const { port, host } = readArguments(USAGE, ["port", "host"]);

const server = await createServer({
  configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
  server: {
    ...(port === undefined ? {} : { port, strictPort: true }),
    ...(host === undefined ? {} : { host }),
  },
});
await server.listen();
server.printUrls();
