import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";

/** How deep headings of items are: 2 on a page of their own, 3 within a part of the overview. */
const LevelContext = createContext<2 | 3>(2);

export const HeadingLevel = LevelContext.Provider;

/** The heading of one item of a list, of the level that the page it is on asks for. */
export function Heading({ children }: { children: ComponentChildren }) {
  const Level = useContext(LevelContext) === 2 ? "h2" : "h3";
  return <Level class="heading">{children}</Level>;
}
