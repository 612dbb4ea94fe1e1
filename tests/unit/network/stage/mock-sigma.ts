import { vi } from "vitest";

// To be imported before anything that imports sigma, which needs WebGL as soon as it is there.
vi.mock("sigma", () => import("./fake-sigma.ts"));
vi.mock("sigma/rendering", () => ({ NodeProgram: Object, EdgeProgram: Object }));
vi.mock("sigma/utils", () => ({ floatColor: () => 0 }));
vi.stubGlobal("WebGLRenderingContext", {});
