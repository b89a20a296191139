/** What of intake also runs in a browser: finding what a pasted text says about itself. No `node:` module behind it. */
export { findDateline } from "./dateline.ts";
export { findLanguage, loadGuesser, supportedLanguage } from "./language.ts";
export { findTitle } from "./title.ts";
