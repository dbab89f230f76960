declare module "subset-font" {
  /** Cuts a font down to the glyphs of `text`. */
  export default function subsetFont(font: Uint8Array, text: string, options: object): Promise<Uint8Array>;
}
