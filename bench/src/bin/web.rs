//! The benchmark's WebAssembly: the page's worker calls [`switchboard_bench::web`].

// Linked for what it exports to JavaScript.
use switchboard_bench as _;

fn main() {}
