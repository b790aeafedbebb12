//! Benchmarks of the kernels and of both engines on synthetic models, natively and in a browser; `cargo xtask bench` runs them.

#[cfg(not(target_arch = "wasm32"))]
pub mod cases;
#[cfg(not(target_arch = "wasm32"))]
pub mod ceiling;
#[cfg(not(target_arch = "wasm32"))]
pub mod counters;
#[cfg(not(target_arch = "wasm32"))]
pub mod decoder;
#[cfg(not(target_arch = "wasm32"))]
pub mod device;
#[cfg(not(target_arch = "wasm32"))]
pub mod models;
pub mod noise;
#[cfg(not(target_arch = "wasm32"))]
pub mod onnx;
#[cfg(not(target_arch = "wasm32"))]
pub mod ops;
#[cfg(not(target_arch = "wasm32"))]
mod others;
#[cfg(not(target_arch = "wasm32"))]
pub mod products;
#[cfg(not(target_arch = "wasm32"))]
pub mod report;
pub mod requests;
pub mod shapes;
#[cfg(not(target_arch = "wasm32"))]
pub mod timing;
#[cfg(not(target_arch = "wasm32"))]
pub mod tuning;
#[cfg(target_arch = "wasm32")]
pub mod web;
