import { describe, expect, it } from "vitest";
import { runScript } from "./run-script.ts";

it("names the one file that build makes, and a port only what serves", async () => {
  const [port, single] = await Promise.all([
    runScript("build", ["--port", "80"]),
    runScript("build", ["--single", "dist"]),
  ]);
  expect(port).toMatchObject({ code: 2, stdout: "" });
  expect(port.stderr).toContain("--port is for another command");
  expect(single).toMatchObject({ code: 2, stdout: "" });
  expect(single.stderr).toContain("--single dist: the name of an .html file is expected");
});

// Both read them in the same way: it is enough to see once that build does.
describe.each(["serve", "build"])("the arguments of %s", (script) => {
  const wrong: [string[], string][] = [
    [["no/such/folder"], "no/such/folder is no folder"],
    [["package.json"], "package.json is no folder"],
    [["seeds", "docs"], "One folder is expected, not 2"],
    [["--port", "eighty"], "a number from 0 to 65535 is expected"],
    [["--colour"], "--colour"],
  ];
  it.each(script === "serve" ? wrong : wrong.slice(0, 1))(
    "%j is wrong usage",
    async (args, words) => {
      const { code, stdout, stderr } = await runScript(script, args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(words);
      expect(stderr).toContain("FOLDER");
    },
  );

  it("are explained by --help", async () => {
    const { code, stdout } = await runScript(script, ["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("FOLDER");
  });
});
