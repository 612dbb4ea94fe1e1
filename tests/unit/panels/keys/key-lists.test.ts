import { expect, it } from "vitest";
import { keyLists } from "../../../../src/panels/keys/key-lists.ts";
import { deskOf } from "../actions/actions-fixture.ts";

const { actions } = deskOf();
const lists = keyLists(actions);

it("lists every key of every action once, under its group", () => {
  for (const { keys, label, group } of actions) {
    if (keys === undefined) continue;
    const rows = lists.find(({ name }) => name === group)?.rows ?? [];
    expect(rows.filter(({ does }) => does === label)).toEqual([{ keys, does: label }]);
  }
});

it("lists the keys of the parts of the page after them, and no list that is empty", () => {
  expect(lists.map(({ name }) => name).slice(-6)[0]).toBe("In the network");
  expect(lists.every(({ rows }) => rows.length > 0)).toBe(true);
});
