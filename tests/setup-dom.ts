import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A second, the default, is too short where other work shares the machine.
configure({ asyncUtilTimeout: 4000 });

// Without vitest's globals the library does not tidy up after itself. The address is state too: each test begins at "/".
afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
});

// jsdom does not know <search> yet, and React warns of elements that are unknown.
const createElement = document.createElement.bind(document);
document.createElement = (name: string, options?: ElementCreationOptions) => {
  const element = createElement(name, options);
  if (name === "search") Object.defineProperty(element, Symbol.toStringTag, { value: "HTMLElement" });
  return element;
};
