import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import { type Language, loadWords, type Words } from "../words/index.ts";
import { keep, kept } from "./storage.ts";

export type Theme = "system" | "light" | "dark";

interface Settings {
  readonly language: Language;
  readonly words: Words;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

const SettingsContext = createContext<Settings | null>(null);

/** The language and theme that were chosen, with the words of that language. */
export function SettingsProvider({ first, children }: { first: FirstSettings; children: ComponentChildren }) {
  const [spoken, setSpoken] = useState({ language: first.language, words: first.words });
  const [theme, setThemeState] = useState<Theme>(first.theme);

  const setLanguage = useCallback((language: Language) => {
    keep("language", language);
    void loadWords(language).then((words) => setSpoken({ language, words }));
  }, []);
  const setTheme = useCallback((next: Theme) => {
    keep("theme", next === "system" ? null : next);
    setThemeState(next);
  }, []);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  const settings = useMemo(() => ({ ...spoken, theme, setLanguage, setTheme }), [spoken, theme, setLanguage, setTheme]);
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error("used outside SettingsProvider");
  return settings;
}

/** The words of the interface. */
export function useWords(): Words {
  return useSettings().words;
}

export interface FirstSettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly words: Words;
}

/** What was chosen earlier, else what the browser asks for; `?lang=` in the address wins. */
export async function firstSettings(): Promise<FirstSettings> {
  const language = chosenLanguage(
    new URLSearchParams(location.search).get("lang"),
    kept("language"),
    navigator.languages ?? [navigator.language],
  );
  const theme = kept("theme");
  return { language, theme: theme === "light" || theme === "dark" ? theme : "system", words: await loadWords(language) };
}

/** The first of the asked, the kept and the browser's languages that we speak; English where we speak none. */
export function chosenLanguage(asked: string | null, keptOne: string | null, browser: readonly string[]): Language {
  for (const tag of [asked, keptOne, ...browser]) {
    const language = tag?.slice(0, 2).toLowerCase();
    if (language === "fr" || language === "en") return language;
  }
  return "en";
}
