import { render } from "preact";
import { App } from "./shell/app.tsx";
import { firstSettings } from "./shell/settings.tsx";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/parts.css";

const [root, first] = [document.getElementById("page"), await firstSettings()];
if (root) render(<App first={first} />, root);
