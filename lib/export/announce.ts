import { existsSync } from "node:fs";
import getPort, { portNumbers } from "get-port";
import { exportDirectory } from "./build";
import { serveExport } from "./serve";

/** Serves the export and prints its address. PORT (default 3000) and HOST (default localhost) are respected. */
export async function announce(): Promise<void> {
  if (!existsSync(exportDirectory)) {
    console.error(`nothing to serve: there is no ${exportDirectory}/ yet; run "npm run build" first`);
    process.exit(1);
  }
  const host = process.env.HOST || "localhost";
  const wanted = portOf(process.env.PORT);
  const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65535)), host });
  const basePath = new URL(process.env.SITE_URL || "http://localhost").pathname.replace(/\/$/, "");
  const server = await serveExport(exportDirectory, basePath);
  server.listen(port, host, () => {
    if (port !== wanted) console.log(`port ${wanted} is taken`);
    console.log(`Dockscape is at http://${host.includes(":") ? `[${host}]` : host}:${port}${basePath}/`);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
}

/** A port number from the environment; a wrong one is said, not guessed around. */
function portOf(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port >= 1024 && port <= 65535) return port;
  console.error(`PORT is ${JSON.stringify(text)}; use a whole number from 1024 to 65535`);
  process.exit(1);
}
