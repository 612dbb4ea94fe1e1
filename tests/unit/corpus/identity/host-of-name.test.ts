import { describe, expect, it } from "vitest";
import { hostOfName } from "../../../../src/corpus/identity/host-of-name.ts";

describe("hostOfName", () => {
  it("is what an address in place of a name leads to", () => {
    const hosts = {
      "abc15.com/news/state/two-new-cases?_amp=true&__twitter_impression=true": "abc15.com",
      "https://www.bbc.co.uk": "bbc.co.uk",
      "HTTP://News.Example.com/": "news.example.com",
      "example.org?id=7": "example.org",
    };
    for (const [name, host] of Object.entries(hosts)) expect(hostOfName(name), name).toBe(host);
  });

  it("is not of names, whatever signs they have", () => {
    const names = [
      "Salon.com",
      "CBS Boston / WBZ",
      "AC/DC",
      "N.Y./Region",
      "Yahoo!/Reuters",
      "i",
      "",
    ];
    for (const name of [...names, "10.0.0.1/news", "https://", "javascript:alert(1)//x.com/"]) {
      expect(hostOfName(name), name).toBeNull();
    }
  });
});
