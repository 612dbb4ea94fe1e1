/**
 * What two addresses of one page can differ by. Each rule is data, says what it matches, and has an
 * example that its test holds it to; canonical-url.ts applies them until none matches. Every rule
 * takes something away, so that comes to an end.
 *
 * No rule takes a query whole, and none a name such as `id`, `v`, `vid`, `p`, `post` or `story`: that
 * can be the page's identity. What no rule knows, aliases still join: see join-pages.ts.
 */
interface Rule {
  readonly name: string;
  /** An address, and its canonical form. */
  readonly example: readonly [from: string, to: string];
}

/** Parameters of a query that never say which page it is. */
export interface ParameterRule extends Rule {
  /** Registrable or other domains, with all hosts under them; null for every host. */
  readonly domains: readonly string[] | null;
  /** In lower case. */
  readonly parameters: readonly string[];
  /** Beginnings of names, in lower case. */
  readonly prefixes: readonly string[];
  /** What the whole value must be, where the name alone says too little. */
  readonly value?: RegExp;
}

/** How a host or a path begins or ends, and how instead. In lower case; a path has no closing slash. */
export interface PartRule extends Rule {
  readonly beginning?: string;
  readonly ending?: string;
  readonly becomes: string;
}

/** An address that holds another one: group 1 of `path` is `s/` for https, group 2 is that address. */
export interface CacheRule extends Rule {
  readonly host: RegExp;
  readonly path: RegExp;
}

const every = { domains: null, prefixes: [] } as const;

/** How a reader came here: from which campaign, newsletter, search or click. */
export const TRACKING_RULES: readonly ParameterRule[] = [
  {
    name: "campaign tags (Google's UTM, Piwik, Matomo, HubSpot)",
    ...every,
    parameters: ["_hsenc", "_hsmi"],
    prefixes: ["utm_", "pk_", "piwik_", "mtm_", "hsa_"],
    example: ["https://example.com/a?utm_source=x&UTM_Medium=y", "https://example.com/a"],
  },
  {
    name: "ids of a click (Google, Facebook, Microsoft, Twitter, Yandex, Instagram)",
    ...every,
    parameters: "_ga _gl dclid gbraid gclid gclsrc wbraid fbclid msclkid twclid yclid igshid".split(
      " ",
    ),
    example: ["https://example.com/a?id=7&gclid=1", "https://example.com/a?id=7"],
  },
  {
    name: "newsletters (Mailchimp, Marketo, Eloqua)",
    ...every,
    parameters: ["mc_cid", "mc_eid", "mkt_tok", "elq_cid", "elq_mid", "_mc"],
    example: ["https://example.com/a?mc_cid=1&mc_eid=2", "https://example.com/a"],
  },
  {
    name: "Yahoo's way in and out",
    ...every,
    parameters: ["guccounter", "guce_referrer", "guce_referrer_sig", "ncid", "yptr"],
    example: ["https://example.com/a?guccounter=1", "https://example.com/a"],
  },
  {
    name: "where a newspaper's own reader came from",
    ...every,
    parameters: ["cmp", "cmpid", "icid", "ipid", "partner", "rssfeed", "smid", "spt", "taid"],
    example: ["https://www.theguardian.com/a?CMP=twt_gu", "https://theguardian.com/a"],
  },
  {
    name: "a card that Twitter shows, a video that starts by itself",
    ...every,
    parameters: ["__twitter_impression", "video_autoplay"],
    example: ["https://example.com/a?__twitter_impression=true", "https://example.com/a"],
  },
  {
    name: "MarketWatch, Barron's, The Wall Street Journal: the place of the link",
    ...every,
    domains: ["marketwatch.com", "barrons.com", "wsj.com"],
    parameters: ["mod", "link"],
    example: [
      "https://www.marketwatch.com/story/s-2020-05-08?mod=hp_minor_pos19",
      "https://marketwatch.com/story/s-2020-05-08",
    ],
  },
  {
    name: "CTV News: what else was on the page",
    ...every,
    domains: ["ctvnews.ca"],
    parameters: ["cache"],
    example: [
      "https://bc.ctvnews.ca/drugs-1.4927736?cache=yes%3FclipId%3D89578",
      "https://bc.ctvnews.ca/drugs-1.4927736",
    ],
  },
  {
    name: "The Motley Fool: who shows it",
    ...every,
    domains: ["fool.com"],
    parameters: ["source"],
    example: [
      "https://www.fool.com/investing/a.aspx?source=eptyholnk0000202&yptr=yahoo?src=rss",
      "https://fool.com/investing/a.aspx",
    ],
  },
  {
    name: "Hearst, WebMD: the place of the link",
    ...every,
    domains: ["sfgate.com", "stamfordadvocate.com", "webmd.com"],
    parameters: ["src"],
    example: [
      "https://www.stamfordadvocate.com/local/article/S-15259024.php?src=sthpbrk",
      "https://stamfordadvocate.com/local/article/S-15259024.php",
    ],
  },
  {
    name: "The Washington Post: the place of the link",
    ...every,
    domains: ["washingtonpost.com"],
    parameters: ["tid", "itid"],
    example: [
      "https://www.washingtonpost.com/a_story.html?tid=pm_politics_pop",
      "https://washingtonpost.com/a_story.html",
    ],
  },
  {
    name: "CNBC, Barron's: the site that has the link",
    ...every,
    domains: ["cnbc.com", "barrons.com"],
    parameters: ["ref"],
    example: [
      "https://www.cnbc.com/2020/05/07/a.html?ref=hvper.com",
      "https://cnbc.com/2020/05/07/a.html",
    ],
  },
  {
    name: "Dark Reading: the newsletter",
    ...every,
    domains: ["darkreading.com"],
    parameters: ["cid"],
    example: [
      "https://www.darkreading.com/application-security/38m-records?_mc=NL_DR&cid=NL_DR_EDT",
      "https://darkreading.com/application-security/38m-records",
    ],
  },
];

/** What asks a page for its AMP form. */
export const AMP_PARAMETER_RULES: readonly ParameterRule[] = [
  {
    name: "AMP by a flag",
    ...every,
    parameters: ["amp", "_amp"],
    value: /^(?:1|true|yes)?$/i,
    example: [
      "https://example.com/90516127/now?amp&amp&amp&amp",
      "https://example.com/90516127/now",
    ],
  },
  {
    name: "AMP by the name of a template",
    ...every,
    parameters: [
      "outputtype",
      "output",
      "context",
      "template",
      "version",
      "platform",
      "amp-content",
    ],
    value: /^amp(?:art|html)?$/i,
    example: [
      "https://example.com/a-story.html?outputType=amp",
      "https://example.com/a-story.html",
    ],
  },
  {
    name: "what an AMP viewer adds",
    ...every,
    parameters: ["usqp", "amp_js_v", "amp_gsa", "amp_ct", "amp_r"],
    example: ["https://example.com/a?usqp=mq331AQFKAGwASA%3D&amp_js_v=a6", "https://example.com/a"],
  },
];

/**
 * `www.` was all that two addresses of one article differed by in 3,700 real entries, once; no two
 * articles differed by it. Media Cloud's normalize_url folds it too.
 */
export const HOST_RULES: readonly PartRule[] = [
  {
    name: "www",
    beginning: "www.",
    becomes: "",
    example: ["https://www.jacobinmag.com/2020/05/a", "https://jacobinmag.com/2020/05/a"],
  },
];

export const AMP_HOST_RULES: readonly PartRule[] = [
  {
    name: "a host for AMP",
    beginning: "amp.",
    becomes: "",
    example: [
      "https://amp.theguardian.com/business/2020/may/06/ocado",
      "https://theguardian.com/business/2020/may/06/ocado",
    ],
  },
];

/** Caches of AMP pages: developers.google.com/amp/cache/overview, and Bing's. */
export const CACHE_RULES: readonly CacheRule[] = [
  {
    name: "Google's AMP cache",
    host: /(?:^|\.)cdn\.ampproject\.org$/,
    path: /^\/[a-z]{1,2}\/(s\/)?([^/]+\.[^/]+(?:\/.*)?)$/,
    example: [
      "https://www-foxnews-com.cdn.ampproject.org/c/s/www.foxnews.com/sports/feud.amp",
      "https://foxnews.com/sports/feud",
    ],
  },
  {
    name: "Bing's AMP cache",
    host: /(?:^|\.)bing-amp\.com$/,
    path: /^\/[a-z]{1,2}\/(s\/)?([^/]+\.[^/]+(?:\/.*)?)$/,
    example: [
      "https://www-example-com.bing-amp.com/c/s/www.example.com/a?amp=1",
      "https://example.com/a",
    ],
  },
  {
    name: "Google's AMP viewer",
    host: /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/,
    path: /^\/amp\/(s\/)?([^/]+\.[^/]+(?:\/.*)?)$/,
    example: ["https://www.google.com/amp/s/www.example.com/a/amp/", "https://example.com/a"],
  },
];

export const AMP_PATH_RULES: readonly PartRule[] = [
  {
    name: "AMP as the last part of a path",
    ending: "/amp",
    becomes: "",
    example: [
      "https://www.wkrn.com/news/local-news/nes-continues/amp/",
      "https://wkrn.com/news/local-news/nes-continues",
    ],
  },
  {
    name: "Google's AMP as the last part of a path",
    ending: "/google-amp",
    becomes: "",
    example: ["https://example.com/news/a/google-amp/", "https://example.com/news/a"],
  },
  {
    name: "AMP as the ending of a file",
    ending: ".amp",
    becomes: "",
    example: [
      "https://www.foxnews.com/sports/nbas-utah-jazz.amp",
      "https://foxnews.com/sports/nbas-utah-jazz",
    ],
  },
  {
    name: "AMP before the ending of a file",
    ending: ".amp.html",
    becomes: ".html",
    example: [
      "https://www.godanriver.com/business/article_c9fb.amp.html",
      "https://godanriver.com/business/article_c9fb.html",
    ],
  },
  {
    name: "AMP as the first part of a path",
    beginning: "/amp/",
    becomes: "/",
    example: [
      "https://www.wsj.com/amp/articles/new-york-city-subway-11588767945",
      "https://wsj.com/articles/new-york-city-subway-11588767945",
    ],
  },
  {
    name: "Vox Media's AMP",
    beginning: "/platform/amp/",
    becomes: "/",
    example: [
      "https://chicago.eater.com/platform/amp/2020/5/5/21248531/illinois",
      "https://chicago.eater.com/2020/5/5/21248531/illinois",
    ],
  },
  {
    name: "TheStreet's AMP",
    beginning: "/.amp/",
    becomes: "/",
    example: ["https://www.thestreet.com/.amp/video/uber", "https://thestreet.com/video/uber"],
  },
];

/** All of them, for whoever checks them. */
export const URL_RULES: readonly Rule[] = [
  ...TRACKING_RULES,
  ...AMP_PARAMETER_RULES,
  ...HOST_RULES,
  ...AMP_HOST_RULES,
  ...CACHE_RULES,
  ...AMP_PATH_RULES,
];
