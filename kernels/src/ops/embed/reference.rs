//! Reference of the embedding in f64: rows of the dequantized matrix, those of the tokens before added.

use crate::Row;
use crate::batch::NO_TOKEN;

/// `matrix` is (vocab, cols), `shift` (cols); the result is (rows, cols).
#[must_use]
pub fn embed(rows: &[Row], matrix: &[f32], shift: Option<&[f32]>, cols: usize) -> Vec<f32> {
    let of = |token: u32, col: usize| f64::from(matrix[token as usize * cols + col]);
    let value = |row: &Row, col: usize| match shift {
        Some(shift) if row.previous != NO_TOKEN => {
            of(row.token, col) + f64::from(shift[col]) * of(row.previous, col)
        }
        _ => of(row.token, col),
    };
    rows.iter()
        .flat_map(|row| (0..cols).map(move |col| value(row, col) as f32))
        .collect()
}
