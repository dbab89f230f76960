import { stateText } from "@/components/project/state-label";
import { ChartSigns } from "@/components/ui/chart-signs";
import type { ChartNode, LineageChart } from "@/lib/catalog/lineage-chart";
import { type Label, layoutLineage, type PlacedEdge, type PlacedNode } from "@/lib/catalog/lineage-layout";
import type { Project } from "@/lib/catalog/types";
import { positionOf } from "@/lib/catalog/year-scale";
import { fill } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { LineageYears } from "./lineage-years";

/** Height of the scale of years at the head. */
const headHeight = 26;

/** Width of the years; the rest is for the arrows of what goes on past today. */
const years = "96.5%";

interface LineageDrawingProps {
  chart: LineageChart;
  subject: Project;
  locale: Locale;
  messages: Messages;
}

/** The lineage along time: a row a project, an upright a relation. Its names are links; the list beside it says the same. */
export function LineageDrawing({ chart, subject, locale, messages }: LineageDrawingProps) {
  const { lineage: words } = messages;
  const stateWords = { state: messages.state, past: messages.card.past };
  const state = ({ project: { status, alive } }: ChartNode) =>
    alive ? "" : `† ${stateText(stateWords, status.state, alive, status.since)}`;
  const { nodes, edges, height } = layoutLineage(chart, { verb: ({ verb }) => words.verb[verb], state });
  return (
    <div className="rounded border border-rule bg-sea-2 px-3.5 pt-2 pb-3 [--ground:var(--sea-2)] print:border-line">
      <ChartSigns />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no fieldset */}
      <svg
        role="group"
        aria-label={fill(words.drawing, { name: subject.name })}
        width="100%"
        height={height + headHeight}
        className="block overflow-visible"
      >
        <LineageYears scale={chart.scale} height={height + headHeight} />
        {/* alive bars run on past today, so the years end before the frame does */}
        <svg width={years} y={headHeight} height={height} overflow="visible" aria-hidden="true">
          {edges.map((edge) => (
            <Upright key={`${edge.from} ${edge.to} ${edge.verb}`} edge={edge} />
          ))}
        </svg>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the drawing around it has the name */}
        <svg width={years} y={headHeight} height={height} overflow="visible">
          {nodes.map((node) => (
            <Row
              key={node.project.slug}
              node={node}
              href={node.subject ? undefined : routes.project(locale, node.project.slug)}
              today={positionOf(chart.scale, chart.scale.last)}
            />
          ))}
        </svg>
      </svg>
    </div>
  );
}

function Row({ node, href, today }: { node: PlacedNode; href: string | undefined; today: number }) {
  const { x1, x2, y, name, state, subject } = node;
  const half = subject ? 5.5 : 4;
  const text = (
    <text x={`${name.x}%`} y={name.y} className={`chart-name rimmed ${subject ? "subject" : ""}`}>
      {name.text}
    </text>
  );
  return (
    <g>
      {x2 === undefined ? (
        <>
          <line x1={`${x1}%`} x2={`${today}%`} y1={y} y2={y} className="life" strokeWidth={subject ? 4 : undefined} />
          <line x1={`${today}%`} x2="102.4%" y1={y} y2={y} className="life" />
          <use href="#arrow-on" x="102.4%" y={y} />
        </>
      ) : (
        <rect x={`${x1}%`} width={`${x2 - x1}%`} y={y - half} height={half * 2} className="gone" />
      )}
      {href ? <a href={href}>{text}</a> : text}
      {state && (
        <text x={`${state.x}%`} y={state.y} className="chart-state rimmed">
          {state.text}
        </text>
      )}
    </g>
  );
}

function Upright({ edge }: { edge: PlacedEdge }) {
  const { x, y1, y2, became, label } = edge;
  const down = y2 > y1;
  return (
    <g>
      <line
        x1={`${x}%`}
        x2={`${x}%`}
        y1={y1}
        y2={down ? y2 - 3 : y2 + 3}
        className={`upright ${became ? "" : "lighter"}`}
      />
      <use href={down ? "#arrow-down" : "#arrow-up"} x={`${x}%`} y={down ? y2 - 2 : y2 + 2} />
      {label && <Verb label={label} />}
    </g>
  );
}

function Verb({ label }: { label: Label }) {
  return (
    <text x={`${label.x}%`} y={label.y} className="chart-verb rimmed">
      {label.text}
    </text>
  );
}
