/** Takes the lists in turns, each thing once, so that each list has its best among the first. @example interleave([[1, 2], [3]]) equals [1, 3, 2] */
export function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
  return [...new Set(turns.flat())];
}
