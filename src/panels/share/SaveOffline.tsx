import { offlineAsked, offlineSaving } from "../actions/dialogs.ts";

/** The app and its corpus in one file, to be taken along. */
export function SaveOffline() {
  const saving = offlineSaving.value;
  const isBusy = saving.is === "under way";
  const save = () => {
    if (!isBusy) offlineAsked.value += 1;
  };
  return (
    <section class="share-section" aria-labelledby="share-offline-heading">
      <h3 id="share-offline-heading" class="panel-heading">
        Take it along
      </h3>
      <div class="share-offline">
        <button type="button" class="panel-outlined" aria-disabled={isBusy} onClick={save}>
          {isBusy ? "Saving…" : "Save for offline"}
        </button>
        <output>{saving.is === "done" ? saving.words : ""}</output>
      </div>
      {saving.is === "failed" ? <p role="alert">{saving.words}</p> : null}
      <p class="panel-note">
        One file with this app and the whole corpus: any browser opens it, without a network.
      </p>
    </section>
  );
}
