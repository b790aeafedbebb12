//! The operations; one folder each: WGSL, the host side that records a [`crate::Step`], a CPU
//! reference in f64 that defines the result, and tests.

pub mod attention;
pub mod embed;
pub mod gemm;
pub mod matvec;
pub mod rms_norm;
pub mod rope_kv;
pub mod sample;
pub mod swiglu;
