/** `npm run build`: checks the content, exports every page, makes the export ready to be served from any host. */
import { buildSite } from "../export/build";

await buildSite();
