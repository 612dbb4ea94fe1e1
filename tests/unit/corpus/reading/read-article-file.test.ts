import { describe, expect, it } from "vitest";
import { formatComplaint } from "../../../../src/corpus/reading/complaint.ts";
import { readArticleFile } from "../../../../src/corpus/reading/read-article-file.ts";
import { fileText } from "../samples.ts";
import { processorTime } from "../../processor-time.ts";

const read = (text: string) => readArticleFile({ path: "dir/a.md", text });
const complaints = (text: string) => read(text).complaints.map(formatComplaint);

const WHOLE = `category: news
excerpt: "An  excerpt"
publishedDateTime: 2020-06-11T02:01:00Z
type: article
quality: 213
heat: -1
published: false
topics: [AI, Computer Vision]
secured: "c2VjcmV0"
images: [{url: "https://img.example/x.png"}]
related:
  - title: Another
    webUrl: "https://other.example.co.uk/b?utm_source=x"
    provider: {name: Other, domain: www.example.co.uk}
    quality: 3
    secured: "c2VjcmV0"`;

describe("a file without mistakes", () => {
  it("gives its article and those it lists, and only fields that are known", () => {
    const { copies, complaints } = read(fileText(WHOLE));
    expect(complaints).toEqual([]);
    expect(copies).toEqual([
      {
        canonicalUrl: "https://example.com/a",
        url: "https://example.com/a",
        aliases: [],
        filed: true,
        source: "dir/a.md",
        line: 2,
        title: "A title",
        excerpt: "An excerpt",
        publishedAt: { at: "2020-06-11T02:01:00Z", precision: "minute" },
        dateNote: null,
        type: "article",
        category: "news",
        quality: 213,
        heat: null,
        published: false,
        domain: "example.com",
        providerName: "Example",
        topics: ["AI", "Computer Vision"],
        lists: ["https://other.example.co.uk/b"],
      },
      {
        canonicalUrl: "https://other.example.co.uk/b",
        url: "https://other.example.co.uk/b?utm_source=x",
        aliases: [],
        filed: false,
        source: "dir/a.md",
        line: 16,
        title: "Another",
        excerpt: null,
        publishedAt: null,
        dateNote: "no publish time is given",
        type: null,
        category: null,
        quality: 3,
        heat: null,
        published: null,
        domain: "example.co.uk",
        providerName: "Other",
        topics: [],
        lists: [],
      },
    ]);
  });

  it("uses originalUrl where there is no webUrl", () => {
    const text = fileText().replace("webUrl", "originalUrl");
    expect(read(text).copies[0]?.url).toBe("https://example.com/a");
    expect(complaints(text)).toEqual([]);
  });

  it("gathers its other addresses, but for those that are the same in the end", () => {
    const lines = [
      "ampWebUrl: https://example.com/a/amp/",
      "cdnAmpWebUrl: https://example-com.cdn.ampproject.org/c/s/amp.example.com/123",
      "originalUrl: https://example.com/z",
      "canonical_url: https://example.com/b?utm_source=x",
    ];
    expect(read(fileText(lines.join("\n"))).copies[0]?.aliases).toEqual([
      "https://example.com/123",
      "https://example.com/b",
      "https://example.com/z",
    ]);
    expect(complaints(fileText("ampWebUrl: amp"))).toEqual([
      'dir/a.md:5:12: ampWebUrl is "amp"; expected an http or https address',
    ]);
  });

  it("knows the line of each entry, with comments, CRLF and flow style too", () => {
    const entry = '{title: B, webUrl: "https://b.example/", provider: {name: B}}';
    const block = "title: C\n    webUrl: https://c.example/\n    provider: {name: C}";
    const text = fileText(`related:\n  # one\n  - ${entry}\n\n  - ${block}\n  - ${entry}`);
    const lines = (text: string) => read(text).copies.map(({ line }) => line);
    expect(lines(text)).toEqual([2, 7, 9, 12]);
    expect(lines(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual([2, 7, 9, 12]);
    expect(lines(text.replace("---\n", "---\n# about\n\n"))).toEqual([4, 9, 11, 14]);
  });

  it("is plain JSON, as a cache and another thread get it", () => {
    const result = read(fileText(`${WHOLE}\nquality: 5x`.replace("quality: 213\n", "")));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("has nothing to say of fields that are empty or absent", () => {
    expect(complaints(fileText("heat:\nrelated:\ntopics: ~\nexcerpt: null"))).toEqual([]);
  });

  it("does with a provider's name or domain alone", () => {
    const named = fileText().replace("{name: Example, domain: example.com}", "{name: Example}");
    const placed = fileText().replace(
      "{name: Example, domain: example.com}",
      "{domain: news.example.org}",
    );
    expect(read(named).copies[0]).toMatchObject({ domain: "example.com", providerName: "Example" });
    expect(read(placed).copies[0]).toMatchObject({ domain: "example.org", providerName: null });
    expect([...complaints(named), ...complaints(placed)]).toEqual([]);
  });
});

describe("a wrong optional field", () => {
  it.each([
    ["quality: high", '5:10: quality is "high"; expected a number'],
    ["quality: .nan", "5:10: quality is NaN; expected a number"],
    ["heat: -3", "5:7: heat is -3; expected a number from 0 up, or -1 for unknown"],
    ["published: NO", '5:12: published is "NO"; expected true or false'],
    ["excerpt: 12", "5:10: excerpt is 12; expected text; put it in quotes"],
    ['type: " "', "5:7: type is empty; write it, or leave the field out"],
    [
      "publishedDateTime: 2020-13-45",
      "5:20: publishedDateTime is no time that exists; expected a date such as 2020-06-11 or 2020-06-11T14:30:00Z",
    ],
    ["topics: AI", '5:9: topics is "AI"; expected a list'],
    ["topics: [AI, 7]", "5:14: topics.1 is 7; expected text; put it in quotes"],
    ["related: {a: 1}", '5:10: related is {"a":1}; expected a list'],
    ["originalUrl: /a", '5:14: originalUrl is "/a"; expected an http or https address'],
  ])("costs that field: %s", (line, complaint) => {
    expect(complaints(fileText(line))).toEqual([`dir/a.md:${complaint}`]);
    expect(read(fileText(line)).copies).toHaveLength(1);
  });

  it("is found in the file's own lines, with CRLF and a byte order mark too", () => {
    const lines =
      "related:\n  - title: B\n    webUrl: https://b.example/\n    provider: {name: B}\n    publishedDateTime: soon";
    const text = fileText(lines);
    const expected = [
      "dir/a.md:9:24: related.0.publishedDateTime is not an ISO 8601 date; expected a date such as 2020-06-11 or 2020-06-11T14:30:00Z",
    ];
    expect(complaints(text)).toEqual(expected);
    expect(complaints(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(expected);
  });

  it("is cut when it is a text that no page could show", () => {
    const word = "x".repeat(20_000);
    const lines = `excerpt: ${word}\ntopics: [${word}]\nrelated: [{title: ${word}, webUrl: "https://b.example/", provider: {name: ${word}}}]`;
    const [own, listed] = read(fileText(lines)).copies;
    expect(own?.excerpt).toHaveLength(5_000);
    expect(own?.topics[0]).toBe(`${"x".repeat(499)}…`);
    expect([listed?.title.length, listed?.providerName?.length]).toEqual([500, 500]);
    expect(complaints(fileText(lines))).toContain(
      "dir/a.md:5:10: excerpt has 20000 characters and is cut; at most 5000 are read; shorten it",
    );
    expect(complaints(fileText(lines))).toHaveLength(4);
  });

  it("costs a time that grows with the number of mistakes, not with its square", () => {
    const topics = Array.from({ length: 1_600 }, (_, i) => `  - ${i}`).join("\n");
    const start = processorTime();
    const found = complaints(fileText(`topics:\n${topics}`));
    expect(processorTime() - start).toBeLessThan(2_000);
    expect(found).toHaveLength(101);
    expect(found[0]).toBe(
      "dir/a.md:6:3: topics has 1600 entries; the first 1000 are read; shorten it",
    );
    expect(found.at(-1)).toBe(
      "dir/a.md:105:5: and 901 more mistakes in this file; correct these first",
    );
  });

  it("leaves the other fields alone", () => {
    const [copy] = read(fileText("quality: high\nheat: 9\nprovider2: x")).copies;
    expect(copy).toMatchObject({ quality: null, heat: 9 });
  });

  it("takes the domain from the URL when the given one is none", () => {
    const text = fileText().replace("domain: example.com", "domain: The Star");
    expect(read(text).copies[0]?.domain).toBe("example.com");
    expect(complaints(text)).toEqual([
      'dir/a.md:4:35: provider.domain is "The Star"; expected a domain such as example.com',
    ]);
  });
});

describe("an entry without what it needs", () => {
  it.each([
    ["title: A title\n", "no usable title"],
    ["webUrl: https://example.com/a\n", "no usable webUrl"],
    ["provider: {name: Example, domain: example.com}\n", "no usable provider"],
  ])("is skipped: without %j", (line, reason) => {
    const text = fileText().replace(line, "");
    expect(read(text).copies).toEqual([]);
    expect(complaints(text)).toEqual([
      `dir/a.md:2:1: the article is skipped: ${reason}; add what is missing`,
    ]);
  });

  it("tells its other mistakes in the same run, and keeps the good entries beside it", () => {
    const lines = `publishedDateTime: soon
topics: [7]
related:
  - {title: B, webUrl: "https://b.example/", provider: {name: B}}
  - {title: 5}`;
    const { copies } = read(fileText(lines, "nowhere"));
    expect(copies).toMatchObject([{ title: "B", filed: false, source: "dir/a.md" }]);
    expect(complaints(fileText(lines, "nowhere")).map((line) => line.split(" ")[1])).toEqual(
      expect.arrayContaining(["webUrl", "publishedDateTime", "topics.0", "related.1.title"]),
    );
  });

  it("is skipped when its address is too long", () => {
    const long = [`https://a.example/${"x".repeat(4_096)}`, `https://${"x.".repeat(130)}example/`];
    for (const url of long) {
      expect(read(fileText("", url)).copies).toEqual([]);
      expect(complaints(fileText("", url))[0]).toMatch(
        /webUrl is "https:.{50,60}\.\.\.; expected at most 4096 characters with https, 253 of them in the host$/,
      );
    }
  });

  it("has no alias that https makes too long", () => {
    const long = (length: number) => "http://b.example/".padEnd(length, "x");
    const withAlias = (length: number) => fileText(`ampWebUrl: "${long(length)}"`);
    expect(read(withAlias(4_095)).copies[0]?.aliases[0]).toHaveLength(4_096);
    expect(read(withAlias(4_096)).copies[0]?.aliases).toEqual([]);
    expect(complaints(withAlias(4_096))[0]).toMatch(/ampWebUrl is .* at most 4096 characters with/);
  });

  it("says both what is wrong and what follows", () => {
    expect(complaints(fileText("", "javascript:alert(1)"))).toEqual([
      'dir/a.md:3:9: webUrl is "javascript:alert(1)"; expected an http or https address',
      "dir/a.md:2:1: the article is skipped: no usable webUrl; add what is missing",
    ]);
  });

  it("is left out of a related list, the others stay", () => {
    const lines =
      "related:\n  - title: No URL\n  - just text\n  - {title: B, webUrl: 'https://b.example/', provider: {name: B}}";
    const { copies } = read(fileText(lines));
    expect(copies.map((copy) => copy.title)).toEqual(["A title", "B"]);
    expect(copies[0]?.lists).toEqual(["https://b.example/"]);
    expect(complaints(fileText(lines))).toEqual([
      "dir/a.md:6:5: related.0 is skipped: no usable webUrl and no usable provider; add what is missing",
      'dir/a.md:7:5: related.1 is "just text"; expected a mapping of fields',
    ]);
  });
});

it("takes a file without front matter for one complaint", () => {
  expect(read("# Read me\n")).toMatchObject({ copies: [], complaints: [{ line: 1, column: 1 }] });
});

it("is not misled by prototype keys", () => {
  const { copies, complaints } = read(
    fileText("__proto__: {heat: 5}\nconstructor: {prototype: {quality: 5}}\nhasOwnProperty: 1"),
  );
  expect(copies[0]).toMatchObject({ heat: null, quality: null });
  expect(complaints).toEqual([]);
  expect({}).not.toHaveProperty("quality");
});
