import type { MetadataRoute } from "next";
import { getCatalog } from "@/lib/content";

export const dynamic = "force-static";

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { site } = await getCatalog();
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${site.baseUrl}/sitemap.xml` };
}
