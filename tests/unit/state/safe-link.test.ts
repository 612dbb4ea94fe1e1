import { describe, expect, it } from "vitest";
import { safeLink } from "../../../src/state/safe-link.ts";

describe("safeLink", () => {
  it("follows http and https, named by the host without www", () => {
    expect(safeLink("https://www.bostonglobe.com/a?id=1")).toEqual({
      href: "https://www.bostonglobe.com/a?id=1",
      host: "bostonglobe.com",
    });
    expect(safeLink("HTTP://Example.org")?.host).toBe("example.org");
  });

  it("names the host that the link leads to, not the one it pretends", () => {
    expect(safeLink("https://bostonglobe.com@evil.example/")?.host).toBe("evil.example");
    expect(safeLink("https://аpple.com/")?.host).toBe("xn--pple-43d.com");
  });

  it.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "ftp://example.org/",
    "//example.org/",
    "/relative",
    "not a url",
    "https://",
    "",
  ])("does not follow %j", (url) => {
    expect(safeLink(url)).toBeNull();
  });
});
