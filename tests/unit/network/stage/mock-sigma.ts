import { vi } from "vitest";

// To be imported before anything that imports sigma, which needs WebGL as soon as it is there.
vi.mock("sigma", () => import("./fake-sigma.ts"));
const none = () => ({});
vi.mock("sigma/rendering", () => ({
  loadProgram: none,
  loadVertexShader: none,
  loadFragmentShader: none,
}));
