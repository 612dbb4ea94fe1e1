import "./mock-sigma.ts";
import type { Point } from "../../../../src/network/camera/camera-maths.ts";
import { SigmaNetwork } from "../../../../src/network/sigma-network.ts";
import type { State } from "../../../../src/state/state.ts";
import { stateOf } from "./corpus.ts";
import { Sigma } from "./fake-sigma.ts";
import { type FakePage, fakeCanvas, fakeHost, fakePage, pass, pointerOn } from "./page.ts";

/** A network on a page, both faked as far as they are not ours, and what it told. */
export interface OpenNetwork {
  readonly state: State;
  readonly network: SigmaNetwork;
  readonly sigma: Sigma;
  readonly page: FakePage;
  readonly map: ReturnType<typeof fakeCanvas>;
  readonly host: ReturnType<typeof fakeHost>;
  readonly pointer: ReturnType<typeof pointerOn>;
  readonly said: readonly string[];
  readonly menus: readonly (readonly [key: string | null, at: Point])[];
  readonly losses: () => number;
  /** Where a mark is on the stage. */
  readonly at: (key: string) => Point;
}

export async function openNetwork({
  state = stateOf(),
  reducedMotion = false,
}: { state?: State; reducedMotion?: boolean } = {}): Promise<OpenNetwork> {
  const page = fakePage({ reducedMotion });
  const [host, map] = [fakeHost(), fakeCanvas()];
  const said: string[] = [];
  const menus: [string | null, Point][] = [];
  let losses = 0;
  const network = new SigmaNetwork(state, {
    host,
    minimap: map,
    announce: (text) => said.push(text),
    openMenu: (key, point) => menus.push([key, point]),
    revealAtOnce: true,
    onLost: () => (losses += 1),
  });
  await settle(network);
  const at = (key: string) => {
    const place = network.locate(key);
    if (place === null) throw new Error(`${key} is not drawn`);
    return place;
  };
  const pointer = pointerOn(host);
  const { latest: sigma } = Sigma;
  return { state, network, sigma, page, map, host, pointer, said, menus, losses: () => losses, at };
}

/** Lets time pass until the network says that it stands. @throws {Error} when it never does. */
export async function settle(network: Pick<SigmaNetwork, "settled">): Promise<void> {
  const progress = { stands: false };
  void network.settled().then(() => (progress.stands = true));
  for (let turn = 0; turn < 40 && !progress.stands; turn += 1) await pass(100);
  if (!progress.stands) throw new Error("the network has not settled in four seconds");
}
