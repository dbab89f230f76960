import type { SearchDocument } from "../../lib/search/search-document";
import { seeded } from "./seeded";

/** Beginnings and ends of made names, and words of made summaries: enough for thousands that differ, as common as in the field. */
const syllables = [
  "do",
  "ku",
  "ber",
  "tra",
  "fik",
  "con",
  "tai",
  "ner",
  "pod",
  "mo",
  "ra",
  "vel",
  "net",
  "log",
  "ci",
  "lium",
  "for",
  "ge",
  "sta",
  "ck",
];
const words =
  "container image registry network proxy service mesh storage volume cluster node runtime kernel build deploy schedule secret policy scan sign trace metric log queue cache database backup restore dashboard terminal library client daemon socket label route certificate gateway tunnel sandbox kernel namespace rootless overlay snapshot manifest chart operator controller webhook agent collector exporter".split(
    " ",
  );
const chinese = [
  "容器",
  "镜像",
  "网络",
  "编排",
  "服务",
  "存储",
  "日志",
  "监控",
  "安全",
  "集群",
  "构建",
  "代理",
  "部署",
  "调度",
  "权限",
  "追踪",
];
const jobs = [
  ["Container networking", "容器网络"],
  ["Proxies and load balancers", "服务代理与负载均衡"],
  ["Persistent storage", "数据持久化"],
  ["Logging", "日志"],
  ["Monitoring", "监控"],
  ["Container security", "容器安全"],
];

/** Documents of as many made projects, the same ones each time; put behind real ones, so that real queries find real things. */
export function madeDocuments(size: number, real: readonly SearchDocument[]): SearchDocument[] {
  const random = seeded(20261121);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const several = <T>(from: readonly T[], count: number) => Array.from({ length: count }, () => pick(from));
  const made = Array.from({ length: Math.max(0, size - real.length) }, (_, i): SearchDocument => {
    const name = `${several(syllables, 2 + Math.floor(random() * 3)).join("")}${i % 7 === 0 ? ` ${pick(words)}` : ""}`;
    return {
      slug: `made-${i}`,
      name,
      aliases: i % 3 === 0 ? [several(syllables, 3).join("")] : [],
      tags: several(words, 4),
      categories: [...pick(jobs)],
      also: i % 5 === 0 ? [...pick(jobs)] : [],
      summaries: [`${several(words, 14).join(" ")}.`, several(chinese, 14).join("")],
    };
  });
  return [...real.slice(0, size), ...made];
}
