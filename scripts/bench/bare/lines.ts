import { fetchGraph, stage } from "./page.ts";

/** graph.json's edges as lines and its nodes as points, in two calls of WebGL, moved by the mouse. */
const place = stage();
const canvas = document.createElement("canvas");
[canvas.width, canvas.height] = [place.clientWidth, place.clientHeight];
place.append(canvas);
const data = await fetchGraph();
performance.mark("bare:graph-ready");

const gl = canvas.getContext("webgl2", { antialias: false });
if (gl === null) throw new Error("no WebGL 2");
const rows = new Map(data.nodes.map(({ key }, row) => [key, row]));
const box = boundsOf(data.nodes.map(({ attributes: { x, y } }) => ({ x, y })));
const places = Float32Array.from(
  data.nodes.flatMap(({ attributes: { x, y } }) => [
    ((2 * (x - box.left)) / box.width - 1) * 0.95,
    ((2 * (y - box.top)) / box.height - 1) * 0.95,
  ]),
);
const ends = Uint32Array.from(
  data.edges.flatMap(({ source, target }) => [rows.get(source) ?? 0, rows.get(target) ?? 0]),
);
const program = programOf(
  gl,
  `#version 300 es
  in vec2 place; uniform vec2 moved; void main() { gl_Position = vec4(place + moved, 0, 1); gl_PointSize = 2.0; }`,
  `#version 300 es
  precision lowp float; uniform vec4 ink; out vec4 colour; void main() { colour = ink; }`,
);
gl.useProgram(program);
gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
gl.bufferData(gl.ARRAY_BUFFER, places, gl.STATIC_DRAW);
gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, ends, gl.STATIC_DRAW);
gl.enableVertexAttribArray(0);
gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
const moved = gl.getUniformLocation(program, "moved");
const ink = gl.getUniformLocation(program, "ink");

let at = { x: 0, y: 0 };
let isDue = false;
const draw = () => {
  isDue = false;
  gl.clear(gl.COLOR_BUFFER_BIT);
  gl.uniform2f(moved, (2 * at.x) / canvas.width, (-2 * at.y) / canvas.height);
  gl.uniform4f(ink, 0.8, 0.77, 0.72, 1);
  gl.drawElements(gl.LINES, ends.length, gl.UNSIGNED_INT, 0);
  gl.uniform4f(ink, 0.7, 0.35, 0, 1);
  gl.drawArrays(gl.POINTS, 0, data.nodes.length);
};
draw();
performance.mark("bare:first-frame");

let held: { x: number; y: number } | null = null;
canvas.addEventListener("mousedown", ({ clientX, clientY }) => {
  held = { x: clientX - at.x, y: clientY - at.y };
});
document.addEventListener("mouseup", () => (held = null));
document.addEventListener("mousemove", ({ clientX, clientY }) => {
  if (held === null) return;
  at = { x: clientX - held.x, y: clientY - held.y };
  if (!isDue) requestAnimationFrame(draw);
  isDue = true;
});
window.bare = {};

function boundsOf(points: readonly { x: number; y: number }[]) {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return { ...bounds, width: bounds.right - bounds.left, height: bounds.bottom - bounds.top };
}

function programOf(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error("no shader");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.bindAttribLocation(program, 0, "place");
  gl.linkProgram(program);
  return program;
}
