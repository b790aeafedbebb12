//! Benchmarks of the kernels and of both engines on synthetic models, natively; `cargo xtask bench` runs them.

pub mod cases;
pub mod ceiling;
pub mod counters;
pub mod device;
pub mod models;
pub mod noise;
pub mod ops;
mod others;
pub mod products;
pub mod report;
pub mod shapes;
pub mod timing;
