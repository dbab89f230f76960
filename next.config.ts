import type { NextConfig } from "next";

// SITE_URL is where the site is published; its path is the folder that every address begins with.
const basePath = new URL(process.env.SITE_URL || "http://localhost").pathname.replace(/\/$/, "");

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: {
    cpus: 2,
    globalNotFound: true,
  },
};

export default config;
