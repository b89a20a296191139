import fc from "fast-check";

// What lands must not hang on luck: CI draws the same cases each time; elsewhere every run draws new ones and may find more.
if (process.env["CI"] !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261125 });
