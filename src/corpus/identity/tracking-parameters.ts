/**
 * Query parameters that say how a reader came to a page and never which page it is, in lower case.
 * Only such names belong here: `id`, `v`, `vid`, `p` or `story` can be the page's identity.
 */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  "__twitter_impression",
  "_ga",
  "_gl",
  "_hsenc",
  "_hsmi",
  "_mc",
  "cmp",
  "cmpid",
  "dclid",
  "elq_cid",
  "elq_mid",
  "fbclid",
  "gbraid",
  "gclid",
  "gclsrc",
  "guccounter",
  "guce_referrer",
  "guce_referrer_sig",
  "icid",
  "igshid",
  "ipid",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "msclkid",
  "ncid",
  "partner",
  "rssfeed",
  "smid",
  "spt",
  "taid",
  "twclid",
  "video_autoplay",
  "wbraid",
  "yclid",
  "yptr",
]);

/** Beginnings of such names, in lower case. */
export const TRACKING_PREFIXES: readonly string[] = ["utm_", "hsa_", "pk_", "piwik_", "mtm_"];
