import { addressOf, type PageProps } from "../../shell/addresses.ts";
import { useWords } from "../../shell/settings.tsx";

const WAYS = ["processes", "search", "add", "reader"] as const;

/** An address that no page has: what was asked for, and where to go from here. */
export function MissingPage({ route: { path } }: PageProps<"missing">) {
  const { shell } = useWords();
  const words = decoded(path)
    .split(/[/:~?&=-]+/)
    .filter((word) => word !== "")
    .join(" ");
  return (
    <>
      <h1 tabIndex={-1}>{shell.titles.missing}</h1>
      <section class="notice">
        <p>{shell.missing.message}</p>
        <p class="quiet">{shell.missing.asked(path)}</p>
        <p>{shell.missing.help}</p>
        <ul>
          {WAYS.map((page) => (
            <li key={page}>
              <a href={addressOf({ page }, page === "search" ? { q: words } : {})}>{shell.pages[page]}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
