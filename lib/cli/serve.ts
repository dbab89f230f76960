/** `npm run serve`: serves the export that is there. PORT and HOST choose where; a port that is taken gives way to the next. */
import { announce } from "../export/announce";

await announce();
