import type { ComponentChildren } from "preact";
import { LANGUAGES } from "../words/index.ts";
import { addressOf } from "./addresses.ts";
import { usePlace } from "./router.tsx";
import { type Theme, useSettings } from "./settings.tsx";

const PAGES = ["processes", "review", "search", "add", "reader"] as const;
const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** The frame of every page: name, pages, language and theme above; below, what the three colours count. */
export function Layout({ children }: { children: ComponentChildren }) {
  const { words } = useSettings();
  const { shell } = words;
  return (
    <>
      <a class="skip" href="#content">
        {shell.skip}
      </a>
      <header class="top">
        <a class="wordmark" href="/">
          {shell.name}
        </a>
        <Navigation />
        <Switches />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="foot">
        <p>
          {shell.counting} <span class="mark-mention">{shell.mentions}</span> · <span class="mark-claim">{shell.claims}</span> ·{" "}
          <span class="mark-event">{shell.events}</span>
        </p>
        <p>{shell.local}</p>
      </footer>
    </>
  );
}

function Navigation() {
  const { words } = useSettings();
  const { route } = usePlace();
  const within = ["process", "section", "round"].includes(route.page) ? "processes" : route.page;
  return (
    <nav class="pages" aria-label={words.shell.menu}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <a href={addressOf({ page })} aria-current={route.page === page ? "page" : within === page ? "true" : undefined}>
              {words.shell.pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Switches() {
  const { words, language, theme, setLanguage, setTheme } = useSettings();
  const { shell } = words;
  return (
    <div class="switches" role="group" aria-label={shell.settings}>
      <label>
        <span class="unseen">{shell.language}</span>
        <select
          value={language}
          onChange={({ currentTarget }) => {
            const chosen = LANGUAGES.find((one) => one === currentTarget.value);
            if (chosen) setLanguage(chosen);
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {shell.languages[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{shell.theme}</span>
        <select
          value={theme}
          onChange={({ currentTarget }) => {
            const chosen = THEMES.find((one) => one === currentTarget.value);
            if (chosen) setTheme(chosen);
          }}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {shell.themes[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
