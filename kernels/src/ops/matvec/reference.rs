//! Reference of the matrix products, accumulating in f64.

/// `y[i, :] = matrix x[i, :]`; `matrix` is (outs, cols), `x` (rows, cols), the result (rows, outs).
#[must_use]
pub fn matmul(matrix: &[f32], x: &[f32], cols: usize) -> Vec<f32> {
    let mut out = Vec::with_capacity(x.len() / cols * (matrix.len() / cols));
    for row in x.chunks_exact(cols) {
        for line in matrix.chunks_exact(cols) {
            let sum: f64 = line
                .iter()
                .zip(row)
                .map(|(a, b)| f64::from(*a) * f64::from(*b))
                .sum();
            out.push(sum as f32);
        }
    }
    out
}
