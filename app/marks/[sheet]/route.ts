import { getCatalog } from "@/lib/content";
import { markOutline } from "@/lib/content/marks";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [{ sheet: "plain.svg" }, { sheet: "fine.svg" }];
}

/** A sheet of marks, each once: the plain ones, which the map needs, or the fine ones. Fetched once, then cached. */
export async function GET(_: Request, { params }: { params: Promise<{ sheet: string }> }) {
  const { sheet } = await params;
  const { projects } = await getCatalog();
  const marks = projects.flatMap(({ mark }) => (mark && `${mark.sheet}.svg` === sheet ? mark.icon : []));
  const symbols = [...new Set(marks)].map(
    (icon) => `<symbol id="${icon}" viewBox="0 0 24 24">${markOutline(icon)}</symbol>`,
  );
  const body = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
  return new Response(body, { headers: { "content-type": "image/svg+xml" } });
}
