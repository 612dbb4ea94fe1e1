import "@fontsource-variable/inter";
import "@fontsource-variable/inter/wght-italic.css";
import "@fontsource-variable/newsreader";
import "@fontsource-variable/newsreader/wght-italic.css";
// Before every room's own stylesheet, which may override them.
import "./tokens.css";
import "./base.css";
import "./page/page.css";
import { render } from "preact";
import { createDataFiles } from "./page/offline/data-files.ts";
import { Page } from "./page/Page.tsx";

const place = document.getElementById("page");
if (place === null) throw new Error("index.html has no #page");
const files = createDataFiles(document, new URL(document.baseURI));
place.replaceChildren();
render(<Page files={files} />, place);
