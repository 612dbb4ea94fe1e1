import "@fontsource-variable/inter";
import "@fontsource-variable/inter/wght-italic.css";
import "@fontsource-variable/newsreader";
import "@fontsource-variable/newsreader/wght-italic.css";
// Before every room's own stylesheet, which may override them.
import "./tokens.css";
import "./base.css";
import "./page/page.css";
import { render } from "preact";
import { Page } from "./page/Page.tsx";

const place = document.getElementById("page");
if (place === null) throw new Error("index.html has no #page");
place.replaceChildren();
render(<Page graphUrl={new URL("graph.json", document.baseURI)} />, place);
