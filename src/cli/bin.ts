#!/usr/bin/env node
import { startBundled } from "./start/bundle.js";

if (!startBundled("program")) await import("./program.js");
