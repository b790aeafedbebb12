//! Matrices in their stored form and the products with them.

use std::ops::Range;
use std::sync::Arc;

use half::f16;

use super::integers::{self, Activations, BLOCK, Format, Panel, Q4_0, Q8_0};
use super::k_quants;
use super::lanes::dots;
use super::relaxed::{self, PanelBlock, Relaxed, Side, Weights};
use crate::error::ModelError;
use crate::gguf::{ModelFile, TensorKind};

/// Weight rows dequantized at a time: with 1024 columns 32 KiB, the size of a first-level cache.
const TILE: usize = 8;

/// A matrix of `rows` outputs by `cols` inputs, stored as in the file (and sharing its bytes).
pub(crate) struct Matrix {
    pub(crate) kind: TensorKind,
    pub(crate) rows: usize,
    pub(crate) cols: usize,
    row_bytes: usize,
    file: Arc<Vec<u8>>,
    bytes: Range<usize>,
    /// The scale of every block of 32: half floats cost too much to read each time.
    scales: Vec<f32>,
    /// Which products the side module makes.
    relaxed: Relaxed,
    /// Its corrections, where it makes any.
    corrections: Vec<f32>,
}

/// Buffers for products, and the side module where it is used.
#[derive(Default)]
pub(crate) struct Workspace {
    tile: Vec<f32>,
    panel: Vec<Panel>,
    side_panel: Vec<PanelBlock>,
    pub(crate) side: Option<Side>,
}

/// Rows that several matrices are multiplied with.
pub(crate) struct Input<'a> {
    floats: &'a [f32],
    integers: &'a Activations,
}

impl<'a> Input<'a> {
    /// Rows of `x` as all of `matrices`, of one width, read them.
    #[inline(never)] // called in many places
    pub(crate) fn new(x: &'a [f32], matrices: &[&Matrix], integers: &'a mut Activations) -> Self {
        let as_read = |relaxed: bool| {
            let mut of_integers = matrices.iter().filter(|m| as_integers(m.kind));
            of_integers.find(|m| m.relaxed.takes(x.len() / m.cols) == relaxed)
        };
        if let Some(matrix) = as_read(false) {
            integers.set(x, matrix.cols);
        }
        if let Some(matrix) = as_read(true) {
            integers.split(x, matrix.cols);
        }
        Self {
            floats: x,
            integers,
        }
    }

    /// Only the integers, so that nothing but them can make a product.
    #[cfg(test)]
    pub(crate) fn without_floats(self) -> Self {
        Self {
            floats: &[],
            ..self
        }
    }
}

/// Whether products with a matrix of this kind are made of integers here.
fn as_integers(kind: TensorKind) -> bool {
    matches!(kind, TensorKind::Q8_0 | TensorKind::Q4_0) && (integers::FAST || cfg!(test))
}

fn block_scales(kind: TensorKind, bytes: &[u8]) -> Vec<f32> {
    match kind {
        TensorKind::Q8_0 => bytes.chunks_exact(Q8_0::BYTES).map(scale).collect(),
        TensorKind::Q4_0 => bytes.chunks_exact(Q4_0::BYTES).map(scale).collect(),
        TensorKind::F32 | TensorKind::F16 | TensorKind::Q4K | TensorKind::Q6K => Vec::new(),
    }
}

impl Matrix {
    pub(crate) fn from_file(file: &ModelFile, name: &str) -> Result<Self, ModelError> {
        let (info, bytes) = file.tensor(name)?;
        Ok(Self {
            kind: info.kind,
            rows: info.rows,
            cols: info.cols,
            row_bytes: bytes.len() / info.rows,
            file: Arc::clone(file.bytes()),
            bytes: info.bytes.clone(),
            scales: block_scales(info.kind, bytes),
            relaxed: Relaxed::default(),
            corrections: Vec::new(),
        })
    }

    /// The first `rows` rows, or all.
    pub(crate) fn head(&self, rows: usize) -> Self {
        let rows = rows.min(self.rows);
        Self {
            kind: self.kind,
            rows,
            cols: self.cols,
            row_bytes: self.row_bytes,
            file: Arc::clone(&self.file),
            bytes: self.bytes.start..self.bytes.start + rows * self.row_bytes,
            scales: self.scales[..self.scales.len() / self.rows * rows].to_vec(),
            relaxed: Relaxed::default(),
            corrections: Vec::new(),
        }
    }

    /// Says which products the side module makes from now on.
    pub(crate) fn relax(&mut self, relaxed: Relaxed) {
        if self.rows < relaxed::OUTS || !as_integers(self.kind) {
            return;
        }
        self.relaxed = relaxed;
        if relaxed == Relaxed::default() || !self.corrections.is_empty() {
            return;
        }
        let sum = match self.kind {
            TensorKind::Q8_0 => Q8_0::sum,
            _ => Q4_0::sum,
        };
        let bytes = (&self.file[self.bytes.clone()], self.kind.block().1);
        let scales = (&self.scales[..], self.cols / BLOCK);
        self.corrections = relaxed::corrections(bytes, scales, sum);
    }

    fn row(&self, index: usize) -> &[u8] {
        let start = self.bytes.start + index * self.row_bytes;
        &self.file[start..start + self.row_bytes]
    }

    /// Row `index` as floats.
    pub(crate) fn read_row(&self, index: usize, out: &mut [f32]) {
        dequantize(self.kind, self.row(index), out);
    }

    /// `out[r] = self · x[r]` for every row of `x` (`cols` wide) and `out` (`rows` wide); `x` was made for this matrix.
    pub(crate) fn multiply(&self, x: &Input<'_>, out: &mut [f32], work: &mut Workspace) {
        let size = (self.rows, self.cols);
        let bytes = &self.file[self.bytes.clone()];
        let (scales, panel) = (&self.scales, &mut work.panel);
        let relaxed = self.relaxed.takes(out.len() / self.rows);
        if relaxed && let Some(side) = &work.side {
            let weights = Weights {
                kind: self.kind,
                bytes,
                scales,
                corrections: &self.corrections,
                blocks: self.cols / BLOCK,
            };
            let digits = x.integers.digits();
            if side.multiply(&weights, digits, out, &mut work.side_panel) {
                return;
            }
        }
        // Where the side module should have made the product, there are no other integers than its own.
        match self.kind {
            TensorKind::Q8_0 if as_integers(self.kind) && !relaxed => {
                integers::multiply::<Q8_0>(bytes, scales, x.integers, size, panel, out);
            }
            TensorKind::Q4_0 if as_integers(self.kind) && !relaxed => {
                integers::multiply::<Q4_0>(bytes, scales, x.integers, size, panel, out);
            }
            _ => self.multiply_floats(x.floats, out, &mut work.tile),
        }
    }

    /// Many rows: each tile of weights is made floats once and meets all rows, 4 by 2 in registers.
    fn multiply_floats(&self, x: &[f32], out: &mut [f32], tile: &mut Vec<f32>) {
        let (rows, cols) = (self.rows, self.cols);
        tile.resize(TILE * cols, 0.0);
        for first in (0..rows).step_by(TILE) {
            let count = TILE.min(rows - first);
            for (i, part) in tile.chunks_exact_mut(cols).take(count).enumerate() {
                self.read_row(first + i, part);
            }
            let weight = |j: usize| &tile[j * cols..(j + 1) * cols];
            let mut pairs = x.chunks_exact(2 * cols);
            let mut outs = out.chunks_exact_mut(2 * rows);
            for (pair, out) in (&mut pairs).zip(&mut outs) {
                let (x0, x1) = pair.split_at(cols);
                let (out0, out1) = out.split_at_mut(rows);
                let (out0, out1) = (&mut out0[first..], &mut out1[first..]);
                let mut j = 0;
                while j + 4 <= count {
                    let w = [weight(j), weight(j + 1), weight(j + 2), weight(j + 3)];
                    let [y0, y1] = dots(w, [x0, x1]);
                    out0[j..j + 4].copy_from_slice(&y0);
                    out1[j..j + 4].copy_from_slice(&y1);
                    j += 4;
                }
                while j < count {
                    let [y0, y1] = dots([weight(j)], [x0, x1]);
                    out0[j] = y0[0];
                    out1[j] = y1[0];
                    j += 1;
                }
            }
            let last = pairs.remainder();
            if !last.is_empty() {
                let out = &mut outs.into_remainder()[first..];
                for (j, y) in out.iter_mut().take(count).enumerate() {
                    *y = dots([weight(j)], [last])[0][0];
                }
            }
        }
    }
}

fn super_blocks(kind: TensorKind, bytes: &[u8], out: &mut [f32], of: fn(&[u8], &mut [f32])) {
    let (values, size) = kind.block();
    let blocks = bytes.chunks_exact(size);
    for (block, y) in blocks.zip(out.chunks_exact_mut(values)) {
        of(block, y);
    }
}

fn scale(block: &[u8]) -> f32 {
    f16::from_le_bytes([block[0], block[1]]).to_f32()
}

/// Stored values as floats; `out` holds as many as `bytes` does.
pub(crate) fn dequantize(kind: TensorKind, bytes: &[u8], out: &mut [f32]) {
    match kind {
        TensorKind::F32 => {
            for (b, y) in bytes.chunks_exact(4).zip(out) {
                *y = f32::from_le_bytes([b[0], b[1], b[2], b[3]]);
            }
        }
        TensorKind::F16 => {
            for (b, y) in bytes.chunks_exact(2).zip(out) {
                *y = f16::from_le_bytes([b[0], b[1]]).to_f32();
            }
        }
        TensorKind::Q8_0 => {
            for (block, y) in bytes
                .chunks_exact(Q8_0::BYTES)
                .zip(out.chunks_exact_mut(BLOCK))
            {
                let scale = scale(block);
                for (q, y) in block[2..].iter().zip(y) {
                    *y = f32::from(*q as i8) * scale;
                }
            }
        }
        TensorKind::Q4_0 => {
            for (block, y) in bytes
                .chunks_exact(Q4_0::BYTES)
                .zip(out.chunks_exact_mut(BLOCK))
            {
                let scale = scale(block);
                let (low, high) = y.split_at_mut(16);
                for ((q, low), high) in block[2..].iter().zip(low).zip(high) {
                    *low = f32::from((q & 15) as i8 - 8) * scale;
                    *high = f32::from((q >> 4) as i8 - 8) * scale;
                }
            }
        }
        TensorKind::Q4K => super_blocks(kind, bytes, out, k_quants::q4_k),
        TensorKind::Q6K => super_blocks(kind, bytes, out, k_quants::q6_k),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::gguf::GgufWriter;
    use crate::tiny::noise;

    fn matrix(kind: TensorKind, rows: usize, cols: usize) -> (Matrix, Vec<f32>) {
        matrix_of(kind, cols, &noise(5, rows * cols, 1.0))
    }

    /// A matrix of these values, and what its stored form makes of them.
    pub(crate) fn matrix_of(kind: TensorKind, cols: usize, values: &[f32]) -> (Matrix, Vec<f32>) {
        let rows = values.len() / cols;
        let mut w = GgufWriter::new();
        w.tensor("m", kind, cols, values);
        let file = Arc::new(w.finish());
        let gguf = crate::gguf::Gguf::parse(&file).unwrap();
        let info = gguf.tensor("m").unwrap();
        let mut floats = vec![0.0; rows * cols];
        dequantize(kind, &file[info.bytes.clone()], &mut floats);
        let matrix = Matrix {
            kind,
            rows,
            cols,
            row_bytes: info.bytes.len() / rows,
            bytes: info.bytes.clone(),
            scales: block_scales(kind, &file[info.bytes.clone()]),
            relaxed: Relaxed::default(),
            corrections: Vec::new(),
            file,
        };
        (matrix, floats)
    }

    #[test]
    fn products_match_f64_for_every_kind_and_shape() {
        let kinds = [
            TensorKind::F32,
            TensorKind::F16,
            TensorKind::Q8_0,
            TensorKind::Q4_0,
            TensorKind::Q4K,
            TensorKind::Q6K,
        ];
        let (mut work, mut integers) = (Workspace::default(), Activations::default());
        for kind in kinds {
            let block = kind.block().0;
            for (rows, cols) in [
                (1, 32),
                (5, 64),
                (8, 96),
                (19, 32),
                (3, 33),
                (9, 6),
                (11, 512),
            ] {
                if cols % block != 0 {
                    continue;
                }
                let (m, floats) = matrix(kind, rows, cols);
                for n in [1, 2, 3, 4, 7, 8, 11, 14] {
                    let mut x = noise(6, n * cols, 1.0);
                    x[0] = 40.0; // an outlier costs the rest of its row precision
                    let mut out = vec![f32::NAN; n * rows];
                    m.multiply(&Input::new(&x, &[&m], &mut integers), &mut out, &mut work);
                    for r in 0..n {
                        for o in 0..rows {
                            let exact: f64 = (0..cols)
                                .map(|k| {
                                    f64::from(x[r * cols + k]) * f64::from(floats[o * cols + k])
                                })
                                .sum();
                            let got = f64::from(out[r * rows + o]);
                            // float rounding, and half a step of 16-bit activations for each term
                            let row = &x[r * cols..(r + 1) * cols];
                            let largest = row.iter().fold(0.0f32, |m, v| m.max(v.abs()));
                            let weights = &floats[o * cols..(o + 1) * cols];
                            let sum: f64 = weights.iter().map(|w| f64::from(w.abs())).sum();
                            let bound = 1e-4 + sum * f64::from(largest) * 0.5 / 32767.0;
                            assert!(
                                (got - exact).abs() <= bound,
                                "{kind:?} {rows}x{cols} n={n}: {got} {exact}"
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn super_blocks_are_decoded_as_by_ggml() {
        let text = include_str!("../../../training/golden/k_quants.json");
        let golden: serde_json::Value = serde_json::from_str(text).unwrap();
        for (name, kind) in [("q4_k", TensorKind::Q4K), ("q6_k", TensorKind::Q6K)] {
            let digits = golden[name]["bytes"].as_str().unwrap();
            let byte = |i: usize| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap();
            let bytes: Vec<u8> = (0..digits.len() / 2).map(byte).collect();
            let want = golden[name]["values"].as_array().unwrap();
            let want: Vec<f32> = want.iter().map(|v| v.as_f64().unwrap() as f32).collect();
            let mut values = vec![f32::NAN; want.len()];
            dequantize(kind, &bytes, &mut values);
            // Two roundings may come in another order.
            let close = |(a, b): (&f32, &f32)| (a - b).abs() <= b.abs() * 2e-7;
            assert!(values.iter().zip(&want).all(close), "{name}");
        }
    }

    #[test]
    fn broken_activations_do_not_pass_for_numbers() {
        for kind in [TensorKind::Q8_0, TensorKind::Q4_0] {
            let (m, _) = matrix(kind, 3, 64);
            let (mut work, mut integers) = (Workspace::default(), Activations::default());
            for bad in [f32::NAN, f32::INFINITY] {
                let mut x = noise(6, 2 * 64, 1.0);
                x[70] = bad;
                let mut out = vec![0.0; 6];
                m.multiply(&Input::new(&x, &[&m], &mut integers), &mut out, &mut work);
                assert!(out[..3].iter().all(|y| y.is_finite()));
                assert!(out[3..].iter().all(|y| !y.is_finite()), "{out:?}");
            }
            let mut out = vec![1.0; 3];
            m.multiply(
                &Input::new(&[0.0; 64], &[&m], &mut integers),
                &mut out,
                &mut work,
            );
            assert_eq!(out, [0.0; 3]);
        }
    }
}
