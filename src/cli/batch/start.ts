import { startBundled } from "../start/bundle.js";

/* The main file of a worker thread. */

if (!startBundled("worker")) await import("./worker.js");
