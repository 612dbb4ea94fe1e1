import { expect, it } from "vitest";
import { outcomeWords } from "../../../../../src/talk/strip/menu/read-file.ts";
import { talkOf } from "../../talk-fixture.ts";

const words = (as: Parameters<typeof outcomeWords>[0]["as"], title = "Ten days") =>
  outcomeWords({ talk: talkOf([], { title }), as, problems: [] }, "x.talk.json");

it("says what came of a file, each time in other words", () => {
  expect(words("new")).toBe("Opened “Ten days”.");
  expect(words("new", "")).toBe("Opened x.talk.json.");
  expect(words("open")).toMatch(/^“Ten days” is open already, and the same/);
  expect(words("kept")).toContain("kept here already");
  expect(words("second")).toContain("as a second one, “Ten days”");
});
