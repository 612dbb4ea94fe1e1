import { describe, expect, it } from "vitest";
import { Pen } from "../../../../src/network/picture/pen.ts";

const measure = (text: string) => 5 * text.length;

describe("a pen", () => {
  it("keeps circles, ellipses and rectangles as what they are, and other paths as paths", () => {
    const pen = new Pen(measure);
    pen.arc(10.004, 20, 3, 0, 2 * Math.PI);
    pen.fill();
    pen.fillRect(1, 2, 3, 4);
    pen.beginPath();
    pen.ellipse(10, 10, 4, 2);
    pen.stroke();
    pen.beginPath();
    pen.lineTo(0, 0);
    pen.lineTo(5.123, 5);
    pen.quadraticCurveTo(6, 6, 7, 7);
    pen.closePath();
    pen.stroke();
    expect(pen.items.map((item) => (item.is === "shape" ? item.of : null))).toEqual([
      { cx: 10, cy: 20, r: 3 },
      { x: 1, y: 2, width: 3, height: 4 },
      { cx: 10, cy: 10, rx: 4, ry: 2 },
      { d: "M0,0L5.12,5Q6,6,7,7Z" },
    ]);
  });

  it("takes a circle that is part of a path for no circle", () => {
    const pen = new Pen(measure);
    pen.moveTo(4, 0);
    pen.arc(0, 0, 4, 0, 2 * Math.PI);
    pen.fill();
    expect(pen.items).toMatchObject([{ of: { d: expect.stringContaining("A4,4") as string } }]);
  });

  it("multiplies opacities and reads every way in which colours are written", () => {
    const pen = new Pen(measure);
    pen.globalAlpha = 0.5;
    for (const colour of ["#123456", "#12345680", "rgb(1 2 3)"]) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    expect(pen.items).toMatchObject([
      { fill: { colour: "#123456", opacity: 0.5 } },
      { fill: { colour: "#123456", opacity: (0.5 * 0x80) / 255 } },
      { fill: { colour: "#010203", opacity: 0.5 } },
    ]);
  });

  it("draws from where it was moved to, until that is taken back", () => {
    const pen = new Pen(measure);
    pen.save();
    pen.translate(100, 50);
    pen.fillRect(1, 1, 1, 1);
    pen.restore();
    pen.strokeRect(1, 1, 1, 1);
    expect(pen.items).toMatchObject([{ of: { x: 101, y: 51 } }, { of: { x: 1, y: 1 } }]);
  });

  it("writes texts on their baseline, aligned as they are", () => {
    const pen = new Pen(measure);
    pen.font = '600 10px "Inter Variable", sans-serif';
    pen.textBaseline = "middle";
    pen.textAlign = "right";
    pen.fillText("abc", 30, 20);
    expect(pen.items).toMatchObject([{ text: "abc", x: 30, y: 23, align: "end", font: pen.font }]);
    expect(pen.measureText("abc").width).toBe(15);
  });
});
