import { hydrateRoot } from "react-dom/client";
import { ExplorerShell } from "./explorer-shell";

const root = document.getElementById("root") as HTMLElement;
const map = { __html: root.querySelector("[data-map]")?.outerHTML ?? "" };
const { alive, all } = root.dataset;
hydrateRoot(root, <ExplorerShell totals={{ alive: Number(alive), all: Number(all) }} map={map} />);
