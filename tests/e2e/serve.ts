import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { exportDirectory } from "../../lib/export/build";
import { serveExport } from "../../lib/export/serve";

/** Serves the export on a free port for the whole run; the tests find it in BASE_URL. */
export default async function serve() {
  if (!existsSync(exportDirectory)) throw new Error('the browser tests need an export: run "npm run build" first');
  const server = await serveExport(exportDirectory);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
