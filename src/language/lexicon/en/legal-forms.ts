import { words } from "../words.js";

/*
 * The legal forms of firms. There are three lists, since what is a form at the end of a name that is known to be a firm's
 * may be a word elsewhere. General knowledge, written for this project.
 */

/**
 * The legal forms of firms, as they are written at the end of a name, without full stops. [AS] and [SE] are left out in
 * lower case, since they are words.
 */
const COMPANY_FORMS: ReadonlySet<string> = words(`
  Inc Incorporated Corp Corporation Co Company Ltd ltd Limited PLC Plc plc LLC LLP LP AG SA NV BV SE GmbH KGaA KG OHG
  AB ASA AS A/S ApS Oy Oyj SpA Srl SRL Sarl SARL SAS SNC SGPS SL SAB Kft Zrt Nyrt sp doo dd AD OAO ZAO OOO PAO
  JSC OJSC PJSC CJSC Pty Pvt Bhd Berhad Sdn Tbk KK Ltda ULC
`);

/** Whether a word is the legal form of a firm: Norrick [Oyj], Orlen [S.p.A.]. */
export const isCompanyForm = (word: string): boolean => COMPANY_FORMS.has(word.replace(/\./gu, ""));

/** What may follow the comma in a name: Lessen Books Co., [Ltd]. Lower case, without the full stop at the end. */
const LEGAL_FORMS: ReadonlySet<string> = words(`inc ltd llc llp corp co lp plc sa s.a nv n.v ag a.g jr sr`);

/** Whether a word, in any case, is the legal form of a firm, or [Jr] or [Sr]. */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.toLowerCase().replace(/\.$/u, ""));

/** What a name of a firm may end with, so that it is the same firm without: Norrick [Group], Orlen [S.p.A.]. */
export const COMPANY_SUFFIX =
  /[,\s]+(?:inc|incorporated|corp|corporation|ltd|limited|plc|llc|llp|co|company|group|holdings?|ag|s\.?a|n\.?v|b\.?v|se|gmbh|kgaa|ab|asa|a\/s|aps|oyj?|s\.?p\.?a|srl|sas|pty|pvt|bhd|berhad|tbk|o?jsc|pjsc|oao|kk)\.?$/iu;
