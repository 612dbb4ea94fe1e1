import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { goBeside, lackOf, openEmbedded } from "../../../../src/page/embed/embedded-talk.ts";
import { createShow } from "../../../../src/talk/show/show.ts";
import type { Talks } from "../../../../src/talk/talks.ts";
import { headingOf, sceneOf, talkOf, textOf } from "../../talk/talk-fixture.ts";

const TALK = talkOf([
  headingOf("h"),
  textOf("one"),
  sceneOf("two", 2),
  textOf("unused", { hidden: true }),
]);

function asked(id: string, scene: string | null, talk = TALK) {
  const show = createShow(signal(talk));
  openEmbedded({ show, openTalk: (wanted: string) => wanted === talk.id } as Talks, { id, scene });
  return { show, lack: () => lackOf(show, { id, scene }) };
}

describe("what a frame opens with", () => {
  it.each([
    ["a talk: its first scene", null, { scene: "one", step: 0 }],
    ["a scene: after its last step", "two", { scene: "two", step: 2 }],
    ["a scene that is passed over, named by itself", "unused", { scene: "unused", step: 0 }],
  ])("%s", (_name, scene, place) => {
    expect(asked("talk", scene).show.place.value).toEqual(place);
  });

  it.each([
    ["a talk that isn’t there", asked("other", null), /No talk “other”/],
    ["a scene that isn’t there", asked("talk", "three"), /no scene “three”/],
    ["a heading, which is no scene", asked("talk", "h"), /no scene “h”/],
    ["a talk without scenes", asked("talk", null, talkOf([headingOf("h")])), /no scenes/],
  ])("%s is nothing, and it says so", (_name, { show, lack }, why) => {
    expect(show.place.value).toBeNull();
    expect(lack().why).toMatch(why);
  });
});

it("a button leads on and not back, wherever the reader has strayed to, and stays at the end", () => {
  const { show } = asked("talk", null);
  show.strayed.value = true;
  goBeside(show, 1);
  expect(show.place.value).toEqual({ scene: "two", step: 0 });
  for (let presses = 0; presses < 5; presses++) goBeside(show, 1);
  expect(show.place.value).toEqual({ scene: "two", step: 2 });
});
