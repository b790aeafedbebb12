//! Cases of the matrix products: matvec with its fused neighbours, and the tiled product.

use std::rc::Rc;

use kernels::ops::gemm::{self, Tile};
use kernels::ops::matvec::{Epilogue, Io, Norm};
use kernels::ops::{matvec, rms_norm, swiglu};
use kernels::product::Choice;
use kernels::{Count, Counts, KernelError, Plan, QMatrix, WeightFormat, dequantize};
use model::gguf::{quantize_q4_0, quantize_q4_k, quantize_q6_k, quantize_q8_0};

use crate::cases::{Case, Check, EPSILON, Floats, Set, poison, words};
use crate::noise::Noise;

/// f32 sums of some thousand products in another order, some behind a norm or an exp.
const TOLERANCE: f32 = 2e-5;
/// Both factors of every product rounded to f16 first.
const TOLERANCE_F16: f32 = 1e-3;
/// Multiplications of a reference that are worth waiting for, for each input set.
const REFERENCE: usize = 1 << 27;

/// Which product.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Few rows.
    Matvec {
        /// RMSNorm in front.
        norm: bool,
        /// What happens to the products.
        epilogue: Epilogue,
    },
    /// Many rows.
    Gemm {
        /// Added to what is there.
        add: bool,
        /// How it is cut.
        tile: Tile,
    },
}

/// A product to measure.
#[derive(Clone, Copy, Debug)]
pub struct Product {
    /// Which matrix of a model this is.
    pub role: &'static str,
    /// Which kernel.
    pub kind: Kind,
    /// Storage of the matrix.
    pub format: WeightFormat,
    /// Rows of the matrix.
    pub outs: usize,
    /// Columns of the matrix.
    pub cols: usize,
    /// Rows of the batch.
    pub rows: usize,
}

/// One input set on the host.
struct Host {
    matrix: Vec<u8>,
    x: Vec<f32>,
    norm: Vec<f32>,
    /// What the output holds before.
    start: Rc<[u32]>,
    check: Floats,
}

/// Values as a file stores them.
pub(crate) fn quantize(format: WeightFormat, values: &[f32]) -> Vec<u8> {
    match format {
        WeightFormat::F32 => values.iter().flat_map(|v| v.to_le_bytes()).collect(),
        WeightFormat::F16 => values
            .iter()
            .flat_map(|v| half::f16::from_f32(*v).to_le_bytes())
            .collect(),
        WeightFormat::Q8_0 => quantize_q8_0(values),
        WeightFormat::Q4_0 => quantize_q4_0(values),
        WeightFormat::Q4K => quantize_q4_k(values),
        WeightFormat::Q6K => quantize_q6_k(values),
    }
}

impl Product {
    /// Columns of the output.
    fn width(&self) -> usize {
        match self.kind {
            Kind::Matvec {
                epilogue: Epilogue::SwiGlu,
                ..
            } => self.outs / 2,
            _ => self.outs,
        }
    }

    fn adds(&self) -> bool {
        matches!(
            self.kind,
            Kind::Gemm { add: true, .. }
                | Kind::Matvec {
                    epilogue: Epilogue::Add,
                    ..
                }
        )
    }

    fn op(&self) -> String {
        let op = match self.kind {
            Kind::Gemm { add, tile } => {
                let add = if add { "_add" } else { "" };
                return format!("gemm{add} ({})", Choice::Tiled(tile));
            }
            Kind::Matvec { norm, epilogue } => match (norm, epilogue) {
                (false, Epilogue::Store) => "matvec",
                (false, Epilogue::Add) => "matvec_add",
                (false, Epilogue::SwiGlu) => "matvec_swiglu",
                (true, Epilogue::Store) => "norm_matvec",
                (true, Epilogue::Add) => "norm_matvec_add",
                (true, Epilogue::SwiGlu) => "norm_matvec_swiglu",
            },
        };
        op.to_owned()
    }

    fn tolerance(&self) -> f32 {
        match self.kind {
            Kind::Gemm { tile, .. } if tile.half() => TOLERANCE_F16,
            _ => TOLERANCE,
        }
    }

    fn matrix_bytes(&self) -> usize {
        self.outs * self.cols / self.format.block_columns() * self.format.block_bytes()
    }

    /// Rows of the batch whose results are compared: first and last always, others while the
    /// reference stays affordable.
    fn compared(&self) -> Vec<usize> {
        let most = (REFERENCE / (self.outs * self.cols)).clamp(1, self.rows);
        let mut picks: Vec<usize> = match most {
            1 => vec![self.rows - 1],
            _ => (0..most)
                .map(|i| i * (self.rows - 1) / (most - 1))
                .collect(),
        };
        picks.dedup();
        picks
    }

    fn host(&self, seed: u64) -> Host {
        let mut noise = Noise::new(seed);
        let matrix = quantize(self.format, &noise.skewed(self.outs * self.cols));
        let x = noise.skewed(self.rows * self.cols);
        let norm = noise.skewed(self.cols);
        let width = self.width();
        let residual = noise.skewed(self.rows * width);
        let compared = self.compared();
        let mut picked: Vec<f32> = compared
            .iter()
            .flat_map(|i| &x[i * self.cols..(i + 1) * self.cols])
            .copied()
            .collect();
        if let Kind::Matvec { norm: true, .. } = self.kind {
            picked = rms_norm::reference::rms_norm(&picked, &norm, EPSILON);
        }
        let values = dequantize(self.format, &matrix);
        let mut want = matvec::reference::matmul(&values, &picked, self.cols);
        if width != self.outs {
            want = swiglu::reference::swiglu(&want, width);
        }
        if self.adds() {
            for (line, i) in want.chunks_exact_mut(width).zip(&compared) {
                for (w, r) in line.iter_mut().zip(&residual[i * width..]) {
                    *w += r;
                }
            }
        }
        Host {
            matrix,
            x,
            norm,
            start: if self.adds() {
                words(&residual)
            } else {
                poison(self.rows * width)
            },
            check: Floats {
                want,
                at: compared.iter().map(|i| (i * width, width)).collect(),
                total: self.rows * width,
                tolerance: self.tolerance(),
            },
        }
    }

    /// The case, with as many input sets as `sets` says for the bytes of one.
    pub fn case(self, sets: impl Fn(u64) -> usize) -> Case {
        let (rows, cols, width) = (self.rows, self.cols, self.width());
        let matrix = self.matrix_bytes() as u64;
        let adds = if self.adds() { 2 } else { 1 };
        let bytes = matrix + 4 * (rows * cols + adds * rows * width) as u64;
        let count = sets(bytes);
        let hosts: Vec<Host> = (0..count as u64).map(|i| self.host(i + 1)).collect();
        let format = format!("{:?}", self.format).to_lowercase();
        Case {
            what: format!("{} {}", self.op(), self.role),
            size: format!("{rows} x {cols} -> {} {format}", self.outs),
            bytes,
            flops: 2 * (rows * self.outs * cols) as u64,
            working_set: bytes * count as u64,
            counts: Counts {
                rows: rows as u32,
                ..Counts::default()
            },
            make: Box::new(move |gpu, counts| {
                // One output for all: every dispatch waits for the one before, as in a decode step.
                let y = gpu.upload("y", &poison(rows * width))?;
                let set = |host: &Host| -> Result<Set, KernelError> {
                    let (outs, cols) = (self.outs, self.cols);
                    let m = QMatrix::upload(gpu, "matrix", self.format, outs, cols, &host.matrix)?;
                    let x = gpu.upload("x", &host.x)?;
                    let io = Io {
                        counts,
                        count: Count::Rows,
                        x: &x,
                        y: &y,
                    };
                    let step = match self.kind {
                        Kind::Gemm { add, tile } => gemm::step(gpu, &m, tile, add, io)?,
                        Kind::Matvec { norm, epilogue } => {
                            let weight = gpu.upload("norm", &host.norm)?;
                            let norm = norm.then_some(Norm {
                                weight: &weight,
                                epsilon: EPSILON,
                            });
                            matvec::step(gpu, &m, norm, epilogue, io)?
                        }
                    };
                    Ok(Set {
                        plan: Plan::new(vec![step]),
                        reset: vec![(y.clone(), host.start.clone())],
                        checks: vec![Check::floats("y", &y, host.check.clone())],
                    })
                };
                hosts.iter().map(set).collect()
            }),
        }
    }
}
