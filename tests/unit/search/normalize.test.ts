import { describe, expect, test } from "vitest";
import { compact, hasHan, normalize } from "@/lib/search/normalize";

describe("normalize", () => {
  test.each([
    ["Docker-Compose", "docker compose"],
    ["docker_compose", "docker compose"],
    ["  docker \t compose\n", "docker compose"],
    ["docker/compose", "docker compose"],
    ["Ｔræfik", "traefik"],
    ["TRAEFIK", "traefik"],
    ["Ｄｏｃｋｅｒ　Ｃｏｍｐｏｓｅ", "docker compose"],
    ["Café", "cafe"],
    ["Cafe\u0301", "cafe"],
    ["smørrebrød", "smorrebrod"],
    ["CRI-O", "cri o"],
    ["12.factor", "12.factor"],
    ["容器网络", "容器网络"],
    ["镜像，漏洞；扫描", "镜像 漏洞 扫描"],
    ["---", ""],
    ["", ""],
    ["🐳", "🐳"],
    ["<b>x</b>", "<b>x< b>"],
  ])("normalize(%o) is %o", (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  test.each(["Docker-Compose", "Ｔræfik", "ｶﾞ", "İstanbul", "12.factor"])(
    "normalize(%o) changes nothing a second time",
    (text) => {
      expect(normalize(normalize(text))).toBe(normalize(text));
    },
  );
});

describe("compact", () => {
  test.each([
    ["run c", "runc"],
    ["12.factor app", "12factorapp"],
    [". .", ""],
  ])("compact(%o) is %o", (text, expected) => {
    expect(compact(text)).toBe(expected);
  });
});

describe("hasHan", () => {
  test.each([
    ["docker 镜像", true],
    ["docker", false],
    ["ドッカー", false],
    ["", false],
  ])("hasHan(%o) is %o", (text, expected) => {
    expect(hasHan(text)).toBe(expected);
  });
});
