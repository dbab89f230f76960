/** Steps between two points of the line, in units of a sheet 1400 wide. */
const step = 35;

/** A line like an isobath's: slow waves of unlike lengths, the same ones for the same seed. */
function wave(seed: number): string {
  const points = Array.from({ length: 1400 / step + 1 }, (_, i) => {
    const x = i * step;
    const y = 7 + 2.6 * Math.sin(x / 71 + seed * 1.7) + 1.7 * Math.sin(x / 29 + seed * 2.9);
    return `${x} ${y.toFixed(1)}`;
  });
  return `M${points.join("L")}`;
}

/** What parts two layers of the sheet: the water of the lower one rises to a drawn line. Decoration. */
export function Isobath({ seed, sea }: { seed: number; sea: string }) {
  const line = wave(seed);
  return (
    <svg className="isobath" viewBox="0 0 1400 14" preserveAspectRatio="none" aria-hidden="true">
      <path d={`${line}V14H0Z`} className={sea} />
      <path d={line} fill="none" stroke="currentColor" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
