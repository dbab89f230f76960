import localFont from "next/font/local";

/** IBM Plex Sans with its weight and width axes: everything that is read and clicked. */
const sans = localFont({
  src: "./plex-sans.woff2",
  weight: "400 700",
  variable: "--font-plex",
  display: "swap",
  declarations: [{ prop: "font-stretch", value: "85% 100%" }],
});

/** Source Serif 4, display cut: titles upright, the names of layers and section heads italic. */
const serif = localFont({
  src: [
    { path: "./source-serif.woff2", weight: "400 600", style: "normal" },
    { path: "./source-serif-italic.woff2", weight: "400", style: "italic" },
  ],
  variable: "--font-source-serif",
  display: "swap",
});

/** Class names for the html element that define both font variables. */
export const fontVariables = `${sans.variable} ${serif.variable}`;
