declare module "spdx-expression-parse" {
  /** Parses an SPDX expression; throws where it is not one. */
  export default function parse(expression: string): unknown;
}

declare module "spdx-license-ids/index.json" {
  /** All current SPDX licence identifiers. */
  const ids: string[];
  export default ids;
}
