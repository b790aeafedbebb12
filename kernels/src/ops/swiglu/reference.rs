//! Reference of SwiGLU in f64.

/// `gate_up` is (rows, 2 size): gates, then ups; the result is (rows, size).
#[must_use]
pub fn swiglu(gate_up: &[f32], size: usize) -> Vec<f32> {
    let mut out = Vec::with_capacity(gate_up.len() / 2);
    for row in gate_up.chunks_exact(2 * size) {
        let (gate, up) = row.split_at(size);
        out.extend(gate.iter().zip(up).map(|(g, u)| {
            let g = f64::from(*g);
            (g / (1.0 + (-g).exp()) * f64::from(*u)) as f32
        }));
    }
    out
}
