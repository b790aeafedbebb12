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

/// Activations as the integer variants see them: every block of 32 rounded to 127 steps up to its
/// largest number.
#[must_use]
pub fn rounded(x: &[f32]) -> Vec<f32> {
    let mut out = Vec::with_capacity(x.len());
    for block in x.chunks(32) {
        let most = block.iter().fold(0f64, |m, v| m.max(f64::from(v.abs())));
        let step = if most > 0.0 { most / 127.0 } else { 1.0 };
        let nearest = |v: &f32| ((f64::from(*v) / step + 0.5).floor() * step) as f32;
        out.extend(block.iter().map(nearest));
    }
    out
}
