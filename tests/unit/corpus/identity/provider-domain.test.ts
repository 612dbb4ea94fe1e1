import { expect, it } from "vitest";
import {
  providerDomain,
  registrableDomain,
} from "../../../../src/corpus/identity/provider-domain.ts";

it.each([
  ["cbc.ca", "cbc.ca"],
  ["www.cbc.ca", "cbc.ca"],
  ["WWW.BBC.co.uk", "bbc.co.uk"],
  ["abcnews.go.com", "go.com"],
  ["abc15.com/news/state/x?_amp=true", "abc15.com"],
  ["https://www.thestar.com.my/tech/", "thestar.com.my"],
  ["news.blogspot.com", "news.blogspot.com"],
  ["someone.github.io", "someone.github.io"],
  ["//www.cbc.ca/x", "cbc.ca"],
  ["münchen.de", "xn--mnchen-3ya.de"],
  ["www.MÜNCHEN.de", "xn--mnchen-3ya.de"],
  ["https://www.münchen.de/x", "xn--mnchen-3ya.de"],
  ["xn--mnchen-3ya.de", "xn--mnchen-3ya.de"],
  ["a.食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"],
])("finds the registrable domain of %s", (text, domain) => {
  expect(registrableDomain(text)).toBe(domain);
});

it.each([
  "",
  "co.uk",
  "blogspot.com",
  "localhost",
  "192.0.2.7",
  "The Star",
  "https://[2001:db8::1]/",
])("finds none in %j", (text) => expect(registrableDomain(text)).toBeNull());

it("believes the named domain, then the article's URL, then its host", () => {
  expect(providerDomain("go.com", "https://abcnews.go.com/x")).toBe("go.com");
  expect(providerDomain("wsj.com", "https://msn.com/x")).toBe("wsj.com");
  expect(providerDomain("blogspot.com", "https://a.blogspot.com/x")).toBe("a.blogspot.com");
  expect(providerDomain(null, "https://www.star.example.com/x")).toBe("example.com");
  expect(providerDomain(null, "https://192.0.2.7/x")).toBe("192.0.2.7");
  expect(providerDomain(null, "https://localhost:3000/x")).toBe("localhost");
});
