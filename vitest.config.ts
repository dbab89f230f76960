import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** `server-only` throws outside a React server; tests import the inner files, and a stub stands in for it here. */
const alias = { "@": root, "server-only": path.join(root, "tests/server-only.ts") };

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.ts", "tests/content/**/*.test.ts"],
          setupFiles: ["tests/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          include: ["tests/components/**/*.test.tsx"],
          setupFiles: ["tests/setup.ts", "tests/setup-dom.ts"],
        },
      },
    ],
  },
});
