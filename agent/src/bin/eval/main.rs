//! Evaluates.
fn main() {}
