//! Reference of the tiled product: the same definition as the matvec's, in f64.

pub use crate::ops::matvec::reference::matmul;
