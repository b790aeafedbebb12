//! Reference of RMSNorm, accumulating in f64.

/// Normalises every `weight.len()` values of `x`.
#[must_use]
pub fn rms_norm(x: &[f32], weight: &[f32], epsilon: f32) -> Vec<f32> {
    let mut out = Vec::with_capacity(x.len());
    for row in x.chunks_exact(weight.len()) {
        let squares: f64 = row.iter().map(|v| f64::from(*v).powi(2)).sum();
        let factor = (squares / row.len() as f64 + f64::from(epsilon))
            .sqrt()
            .recip();
        out.extend(
            row.iter()
                .zip(weight)
                .map(|(v, w)| (f64::from(*v) * factor * f64::from(*w)) as f32),
        );
    }
    out
}
