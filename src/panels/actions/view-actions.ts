import { isFiltering } from "../../state/filters/filters.ts";
import { DEFAULT_TABLE } from "../../state/view/view.ts";
import type { Action } from "./action.ts";
import { choiceOf } from "./choice-action.ts";

/** What is in view, how it is shown, and how to come back to all of it. */
export const VIEW_ACTIONS: readonly Action[] = [
  {
    id: "clear",
    label: "Clear the selection",
    group: "View",
    words: "nothing deselect close path steps",
    keys: ["Escape"],
    needs: "nothing is selected",
    isEnabled: ({ selection, route, around }) =>
      selection.value !== null || route.value !== null || around.value !== null,
    run: (state) => {
      state.show({ selection: null, route: null, around: null });
    },
  },
  {
    id: "select-all",
    label: "Select all in view",
    group: "View",
    words: "everything of the filter compare",
    run: (state) => {
      const network = state.drawn.peek();
      state.selectAll(network.graph.filterNodes((key) => network.has(key)));
    },
  },
  {
    id: "lasso",
    label: "Draw a line round marks to select them",
    group: "View",
    words: "lasso area several",
    isOn: ({ lasso }) => lasso.value,
    run: ({ lasso }) => {
      lasso.value = !lasso.peek();
    },
  },
  {
    id: "reset-filters",
    label: "Reset filters",
    group: "View",
    words: "clear all chips",
    keys: ["R"],
    needs: "nothing is filtered",
    isEnabled: ({ filters, hidden, around }) =>
      isFiltering(filters.value) || hidden.value.length > 0 || around.value?.keep === true,
    run: (state) => state.resetFilters(),
  },
  {
    id: "all-time",
    label: "All time",
    group: "View",
    words: "clear window whole span",
    keys: ["A"],
    needs: "no window is set",
    isEnabled: ({ window }) => window.value !== null,
    run: (state) => state.setWindow(null),
  },
  {
    id: "fit",
    label: "Fit all in view",
    group: "View",
    words: "zoom out camera whole network frame filters left",
    keys: ["0"],
    run: ({ fitAsked }) => {
      fitAsked.value += 1;
    },
  },
  {
    id: "table",
    label: "Table of articles",
    group: "View",
    words: "list rows open close",
    keys: ["B"],
    isOn: ({ table }) => table.value !== null,
    run: ({ table }) => {
      table.value = table.peek() === null ? DEFAULT_TABLE : null;
    },
  },
  {
    id: "theme-other",
    label: "Change between light and dark",
    group: "View",
    words: "theme toggle mode night",
    keys: ["D"],
    run: ({ theme, scheme }) => {
      theme.value = scheme.peek() === "dark" ? "light" : "dark";
    },
  },
  choiceOf("theme", "light", { label: "Theme: light", words: "mode day", group: "View" }),
  choiceOf("theme", "dark", { label: "Theme: dark", words: "mode night", group: "View" }),
  choiceOf("theme", null, { label: "Theme: as the system", words: "mode auto", group: "View" }),
];
