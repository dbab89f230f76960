"use client";

import { type ComponentProps, useSyncExternalStore } from "react";

const never = () => () => undefined;

interface SelectProps extends Omit<ComponentProps<"select">, "onChange" | "disabled"> {
  onChoose: (value: string) => void;
}

/**
 * The browser's own select, its value kept by the caller. It takes no choice before the script runs: React would
 * leave such a choice on show without ever hearing of it.
 */
export function Select({ onChoose, className = "", ...select }: SelectProps) {
  const listening = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <select
      {...select}
      disabled={!listening}
      onChange={({ target }) => onChoose(target.value)}
      className={`disabled:opacity-100 ${className}`}
    />
  );
}
