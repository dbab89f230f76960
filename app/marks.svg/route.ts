import { readFile } from "node:fs/promises";
import { getCatalog } from "@/lib/content";
import { iconFile } from "@/lib/content/rules/icons";

export const dynamic = "force-static";

/** One sprite with the mark of every project that has one: fetched once, then cached. */
export async function GET() {
  const { projects } = await getCatalog();
  const symbols = await Promise.all(
    projects.map(async ({ slug, identifiers: { simpleIcons } }) => {
      if (!simpleIcons) return "";
      const svg = await readFile(iconFile(simpleIcons), "utf8");
      const [, path = ""] = /(<path .*\/>)/.exec(svg) ?? [];
      return `<symbol id="${slug}" viewBox="0 0 24 24">${path}</symbol>`;
    }),
  );
  const body = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
  return new Response(body, { headers: { "content-type": "image/svg+xml" } });
}
