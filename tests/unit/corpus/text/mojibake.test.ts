import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanForRepair, cleanText } from "../../../../src/corpus/text/clean-text.ts";
import { looksDamaged, repairMojibake } from "../../../../src/corpus/text/mojibake.ts";
import { processorTime } from "../../processor-time.ts";

/** Windows-1252 from 0x80 to 0x9F. Node 20's own decoder takes it for Latin-1. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** What Windows-1252 makes of the text's UTF-8. */
function damaged(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => UPPER[byte - 0x80] ?? String.fromCharCode(byte)).join("");
}

/** What Latin-1 makes of it: the rest of it comes with cleaning. */
function damagedByLatin1(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** As it goes through a corpus. */
const restored = (text: string) => cleanText(repairMojibake(cleanForRepair(text)) ?? text);

describe("looksDamaged", () => {
  it.each([
    "governmentâ€™s",
    "cafÃ©",
    "Â£5",
    "ðŸ˜€",
    "a\uFFFDb",
    cleanText("itâ\u0080\u0099s"),
    "itâ€",
  ])("sees damage in %j", (text) => expect(looksDamaged(text)).toBe(true));
});

/** Real words with letters that mojibake is made of, in places where it could be seen. */
const HEALTHY = [
  ..."government’s café £5 😀 Âge São mañana château Ã â ã ï ð Ä Ñ NÃO SÃO PAULO AMANHÃ IRÃ MAÇÃ CORAÇÃO ESPAÑA".split(
    " ",
  ),
  ..."ÂNGELA LÂMPADA ROMÂNĂ Gâteau déjà œuvre naïve Œuvre Škoda ŽIŽEK Ÿ Ísland þýðing Ørsted Größe €5 5° ½ Nº «Ã» ‹Â›".split(
    " ",
  ),
];

describe("healthy text", () => {
  it.each(HEALTHY)("is left alone: %s", (text) => {
    expect(looksDamaged(text)).toBe(false);
    expect(repairMojibake(text)).toBeNull();
  });

  it("is left alone in quotes, brackets and between dashes, in any order", () => {
    // A lone Ã before a no-break space is an à that was damaged, far more often than itself.
    const word = fc.constantFrom(...HEALTHY.filter((word) => !/[«‹]|^[ÃÂ]$/.test(word)));
    const set = fc.constantFrom(
      ..."“W” ‘W’ «W» „W“ W… W– W— —W— (W) W, W. “W”… “W…” ‘W’— W’s «\u00A0W\u00A0» W\u00A0!".split(
        " ",
      ),
    );
    const text = fc
      .array(
        fc.tuple(word, set).map(([word, set]) => set.replace("W", word)),
        { minLength: 1 },
      )
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, (text) => {
        expect(repairMojibake(cleanForRepair(text))).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("repairMojibake", () => {
  it.each([
    ["governmentâ€™s", "government’s"],
    ["Following â€˜Sensitive Dataâ€™ Exposure", "Following ‘Sensitive Data’ Exposure"],
    ["DonÃ¢â‚¬â„¢t", "Don’t"],
    ["ÃƒÂ©tÃƒÂ©", "été"],
    ["Ã€ la carte: Â£5, â‚¬6 â€“ CÃ“DIGO", "À la carte: £5, €6 – CÓDIGO"],
    ["naïve governmentâ€™s “café”", "naïve government’s “café”"],
    ["“cafÃ©” – déjà", "“café” – déjà"],
    ["Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет"],
    ["ðŸ˜€ and 😀", "😀 and 😀"],
    ["cut governmentâ€™s immigrants, itâ€", "cut government’s immigrants, itâ€"],
  ])("gives back %j", (text, whole) => {
    expect(repairMojibake(text)).toBe(whole);
  });

  it.each(["a\uFFFDb", "itâ€", "", "plain"])("cannot tell what %j was", (text) => {
    expect(repairMojibake(text)).toBeNull();
  });

  it("restores any text of letters and punctuation, whatever cleaning does in between", () => {
    const small = fc.string({
      unit: fc.constantFrom(...Array.from("abcxyzéèàáíïýñöüçœšž’‘“”–—…€£«»•™ ,.!?абв漢字😀😍")),
    });
    const word = fc.constantFrom(
      ..."À Évian Ísland Ïle Ñandú CÓDIGO Österreich Ýmir ÁÉÍÓÐÑ ЯСНО ”Ö…“".split(" "),
    );
    const letters = fc
      .array(fc.oneof(small, word), { maxLength: 5 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        // One letter that cannot be meant, since “Ã” can.
        const text = cleanText(`${before} né ${after}`);
        expect(restored(damaged(text))).toBe(text);
        expect(restored(damaged(damaged(text)))).toBe(text);
        expect(restored(damagedByLatin1(text))).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves less damage, or nothing changed, whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("aÂÃâã€™“”œï¿½ðŸ˜\u00A0\u009D é\uFFFD")),
    });
    fc.assert(
      fc.property(text, (text) => {
        const repaired = repairMojibake(text);
        if (repaired === null) return;
        expect(looksDamaged(text)).toBe(true);
        expect(repaired).not.toBe(text);
        expect(repaired.length).toBeLessThan(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes time that grows with the text", () => {
    const start = processorTime();
    for (const part of ["â€", "Ã©", "Ã é", "ðŸ", "Ã¢â‚¬â„¢ é"]) repairMojibake(part.repeat(5_000));
    expect(processorTime() - start).toBeLessThan(3_000);
  });
});

describe("cleanForRepair", () => {
  it("keeps what a repair needs, and cleans the rest", () => {
    expect(cleanForRepair("  voilÃ\u00A0  la\u00A0 â€œxâ€\u009D \u0007")).toBe(
      "voilÃ\u00A0 la â€œxâ€\u009D",
    );
    expect(cleanForRepair("déjà\u00A0: up\u0081dates")).toBe("déjà : updates");
    expect(cleanForRepair("Ã\u00A0 \u{F00A0}")).toBe("Ã \u{F00A0}");
  });

  it("is idempotent, and as cleanText for what is not damaged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanForRepair(cleanForRepair(text))).toBe(cleanForRepair(text));
        expect(cleanText(cleanForRepair(text))).toBe(cleanText(text));
      }),
    );
  });
});
