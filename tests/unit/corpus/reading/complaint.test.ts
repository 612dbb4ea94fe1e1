import { describe, expect, it } from "vitest";
import {
  compareComplaints,
  formatComplaint,
  positionAt,
  quote,
} from "../../../../src/corpus/reading/complaint.ts";

const complaint = { file: "a.md", line: 3, column: 7, reason: "title is empty" };

describe("formatComplaint", () => {
  it("says path, line, column and reason", () => {
    expect(formatComplaint(complaint)).toBe("a.md:3:7: title is empty");
  });

  it("escapes what could move a terminal's cursor or reorder the line", () => {
    const strange = { ...complaint, file: "a\u001B[2J.md", reason: "x\ny\u202Ez\u2028" };
    expect(formatComplaint(strange)).toBe("a\\u{1b}[2J.md:3:7: x\\u{a}y\\u{202e}z\\u{2028}");
  });
});

it("orders complaints by file and place", () => {
  const later = { ...complaint, line: 10 };
  const other = { ...complaint, file: "b.md", line: 1 };
  expect([other, later, complaint].toSorted(compareComplaints)).toEqual([complaint, later, other]);
});

it("finds positions with every kind of line end", () => {
  const text = "ab\r\nc\nd\re";
  expect(positionAt(text, 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt(text, 4)).toEqual({ line: 2, column: 1 });
  expect(positionAt(text, 6)).toEqual({ line: 3, column: 1 });
  expect(positionAt(text, 8)).toEqual({ line: 4, column: 1 });
});

it("cuts long values", () => {
  expect(quote("x".repeat(500))).toHaveLength(60);
  expect(quote({ a: 1 })).toBe('{"a":1}');
});
