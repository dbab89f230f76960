import { describe, expect, test } from "vitest";
import { highlight } from "@/lib/search/highlight";

/** The pieces as one text, what was found in brackets. */
const marked = (text: string, query: string) =>
  highlight(text, query)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("highlight", () => {
  test.each([
    ["Traefik", "trae", "[Trae]fik"],
    ["Træfik", "traef", "[Træf]ik"],
    ["Docker Compose", "compose docker", "[Docker] [Compose]"],
    ["docker-compose", "docker compose", "[docker]-[compose]"],
    ["Kubernetes", "net", "Kuber[net]es"],
    ["Go and Mongo", "go", "[Go] and Mongo"],
    ["为容器提供网络", "网络", "为容器提供[网络]"],
    ["ＣＮＩ 插件", "cni", "[ＣＮＩ] 插件"],
    ["A 🐳 whale", "whale", "A 🐳 [whale]"],
    ["nothing here", "zzz", "nothing here"],
    ["nothing asked", "  ", "nothing asked"],
    ["a.b", "(.*)+", "a.b"],
  ])("highlight(%o, %o)", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});
