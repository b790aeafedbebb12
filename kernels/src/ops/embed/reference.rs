//! Reference of the embedding: rows of the dequantized matrix.

use crate::Row;

/// `matrix` is (vocab, cols); the result is (rows, cols).
#[must_use]
pub fn embed(rows: &[Row], matrix: &[f32], cols: usize) -> Vec<f32> {
    rows.iter()
        .flat_map(|r| &matrix[r.token as usize * cols..][..cols])
        .copied()
        .collect()
}
