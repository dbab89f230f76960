/** `npm start`: builds the site and serves it. */
import { announce } from "../export/announce";
import { buildSite } from "../export/build";

await buildSite();
await announce();
