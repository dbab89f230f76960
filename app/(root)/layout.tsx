import type { ReactNode } from "react";
import { Html } from "@/components/layout/html";
import { fontVariables } from "../fonts";
import "../styles/globals.css";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <Html lang="en" fonts={fontVariables}>
      {children}
    </Html>
  );
}
