#!/usr/bin/env node
import { startBundled } from "./start/bundle.js";

// The build makes one CommonJS file of this, `bin.cjs`, which is what users run: Node takes a while to load an ES module.
if (!startBundled("program")) void import("./program.js");
