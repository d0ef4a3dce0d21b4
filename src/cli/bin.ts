#!/usr/bin/env node
import { startBundled } from "./start/bundle.js";

// The build turns this into a CommonJS file, `bin.cjs`, which users run, because Node loads that faster than an ES
// module.
if (!startBundled("program")) void import("./program.js");
