import { phrases } from "../words.js";

/*
 * Share indices, in lower case, without "the": general knowledge, by country of the market. Exchanges with another name
 * are left out.
 */

export const SHARE_INDICES = phrases(`
  dow; dow jones; dow jones industrial average; dow industrials; dow jones industrials; s&p; s&p 500; s & p 500;
  standard & poor's 500; standard and poor's 500; nasdaq; nasdaq composite; nasdaq 100; russell 2000;
  wilshire 5000;
  ftse; ftse 100; ftse 250; ftse 350; footsie; cac; cac 40; cac-40; dax; dax 30; mdax; tecdax; aex; bel 20; smi;
  ibex; ibex 35; psi 20; mib; ftse mib; omx; obx; atx; bux; wig; wig20; px; iseq; euro stoxx; euro stoxx 50; stoxx;
  stoxx 600; eurofirst; ftseurofirst; micex; rts;
  nikkei; nikkei 225; topix; hang seng; shanghai composite; csi 300; kospi; taiex; sensex; nifty;
  straits times index; kse 100; asx 200; s&p/asx 200; all ordinaries; nzx 50; jakarta composite; set; klci; psei;
  tsx; s&p/tsx; bovespa; ibovespa; ipc; merval; ipsa; tadawul; ta-25; bist 100; jse all share
`);
