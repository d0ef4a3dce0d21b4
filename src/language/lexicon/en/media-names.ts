import { phrases, words } from "../words.js";

/*
 * Names of news agencies, newspapers and broadcasters, in lower case, without "the": the agencies and outlets that a
 * press directory lists first, by country.
 */

export const MEDIA_NAMES = phrases(`
  reuters; associated press; ap; afp; agence france-presse; agence france presse; upi; united press international;
  bloomberg; dow jones; pa; press association;
  xinhua; kyodo; yonhap; itar-tass; tass; ria novosti; interfax; belta; kazinform; ukrinform; anadolu; irna; kcna;
  ansa; efe; dpa; apa; pti; press trust of india;
  bbc; bbc news; bbc news website; bbc news online; bbc radio; bbc radio 4; bbc one; itv; itv news; channel 4;
  channel 4 news; sky news; gmtv; gb news; rte; abc; abc news; australian broadcasting corporation; cbc; cbc news;
  ctv; cnn; cnbc; nbc; nbc news; cbs; cbs news; msnbc; fox news; pbs; npr; c-span; al jazeera; al arabiya;
  deutsche welle; voice of america; radio free europe; rt; france 24; nhk; tf1; n24;
  guardian; times; sunday times; daily telegraph; sunday telegraph; telegraph; independent; financial times;
  daily mail; mirror; daily mirror; sun; observer; economist; evening standard; scotsman; herald; i;
  new york times; washington post; wall street journal; usa today; los angeles times; boston globe;
  chicago tribune; san francisco chronicle; newsweek; time; time magazine; forbes; fortune; politico;
  huffington post; buzzfeed; wired; ars technica; techcrunch; the verge; slashdot;
  le monde; le figaro; libération; der spiegel; die welt; bild; süddeutsche zeitung;
  frankfurter allgemeine zeitung; el país; el mundo; corriere della sera; la repubblica; haaretz; jerusalem post;
  times of india; hindu; dawn; japan times; globe and mail; toronto star; edmonton sun; canadian press;
  sydney morning herald; age; new zealand herald; irish times;
  wikinews; wikipedia; youtube
`);

/** Whether a name is that of a news agency, a newspaper or a broadcaster: by the list, or by its last word. */
export function isOutlet(name: string): boolean {
  const bare = name.toLowerCase().replace(/^the /, "");
  return MEDIA_NAMES.has(bare) || OUTLET.test(bare);
}

const OUTLET =
  /\b(?:news agency|news|newspaper|times|herald|gazette|tribune|chronicle|courier|weekly|magazine|newswire|[\p{L}\p{N}]+-tv|tv channel|television)$/u;

/** Those who ask and print: [told reporters], [spoke to the newspaper]. */
export const PRESS_NOUNS = words(`
  reporter reporters journalist journalists correspondent correspondents interviewer interviewers newspaper magazine
  broadcaster programme podcast press media
`);

/** Who sells pictures, as a credit names them: [Ada Orr/AFP], [via Getty Images]. */
export const PICTURE_AGENCIES = words("Getty AFP AP EPA Reuters REUTERS Shutterstock Bloomberg Flickr Alamy PA");
