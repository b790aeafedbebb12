//! The engine that runs anywhere: plain Rust on one thread, weights quantized as in the file.

mod attention;
mod integers;
mod k_quants;
mod lanes;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod load;
mod ops;
mod relaxed;
pub(crate) mod weights;

use crate::engine::{Config, Engine, NO_TOKEN, Output, Row, Want, check_batch};
use crate::error::ModelError;
use crate::gguf::{ModelFile, PREVIOUS_SCALE, TensorKind};
use integers::Activations;
use relaxed::Choice;
pub use relaxed::{Products, Relaxed};
use weights::{Input, Matrix, Workspace};

struct Layer {
    attn_norm: Vec<f32>,
    q: Matrix,
    k: Matrix,
    v: Matrix,
    /// Norms of single heads, of models that have them.
    q_norm: Option<Vec<f32>>,
    k_norm: Option<Vec<f32>>,
    output: Matrix,
    ffn_norm: Vec<f32>,
    gate: Matrix,
    up: Matrix,
    down: Matrix,
    /// Cache, `kv_width` floats a slot.
    keys: Vec<f32>,
    values: Vec<f32>,
}

impl Layer {
    fn matrices(&mut self) -> [&mut Matrix; 7] {
        [
            &mut self.q,
            &mut self.k,
            &mut self.v,
            &mut self.output,
            &mut self.gate,
            &mut self.up,
            &mut self.down,
        ]
    }
}

/// Buffers kept between passes.
#[derive(Default)]
struct Scratch {
    work: Workspace,
    integers: Activations,
    scores: Vec<f32>,
    normed: Vec<f32>,
    q: Vec<f32>,
    k: Vec<f32>,
    v: Vec<f32>,
    attended: Vec<f32>,
    gate: Vec<f32>,
    up: Vec<f32>,
    added: Vec<f32>,
}

/// Runs a model on the CPU. See [`Engine`].
pub struct CpuEngine {
    config: Config,
    slots: usize,
    embedding: Matrix,
    /// Scale of the previous token's embedding, of models that add it.
    previous: Option<Vec<f32>>,
    layers: Vec<Layer>,
    output_norm: Vec<f32>,
    scratch: Scratch,
    choice: Choice,
}

impl CpuEngine {
    /// An engine over `file` with a K/V cache of `slots` slots
    /// (`blocks * kv_width * 8` bytes each).
    ///
    /// # Errors
    /// [`ModelError::Tensor`] for what [`ModelFile`] has not checked; [`ModelError::Usage`] for
    /// no slots or more than can be addressed.
    pub fn new(file: &ModelFile, slots: usize) -> Result<Self, ModelError> {
        Self::with_products(file, slots, Products::Measured)
    }

    /// As [`Self::new`], with a say in how products are made.
    ///
    /// # Errors
    /// As for [`Self::new`].
    pub fn with_products(
        file: &ModelFile,
        slots: usize,
        products: Products,
    ) -> Result<Self, ModelError> {
        let config = file.config().clone();
        let cache = slots.checked_mul(config.kv_width());
        let Some(cache) = cache.filter(|n| *n > 0 && u32::try_from(slots).is_ok()) else {
            return Err(ModelError::Usage {
                what: format!("a cache of {slots} slots"),
            });
        };
        let layers: Result<Vec<Layer>, ModelError> = (0..config.blocks)
            .map(|block| {
                let name = |part: &str| format!("blk.{block}.{part}.weight");
                let matrix = |part: &str| Matrix::from_file(file, &name(part));
                let floats = |part: &str| file.floats(&name(part));
                let head_norm = |part: &str| config.qk_norm.then(|| floats(part)).transpose();
                Ok(Layer {
                    attn_norm: floats("attn_norm")?,
                    q: matrix("attn_q")?,
                    k: matrix("attn_k")?,
                    v: matrix("attn_v")?,
                    q_norm: head_norm("attn_q_norm")?,
                    k_norm: head_norm("attn_k_norm")?,
                    output: matrix("attn_output")?,
                    ffn_norm: floats("ffn_norm")?,
                    gate: matrix("ffn_gate")?,
                    up: matrix("ffn_up")?,
                    down: matrix("ffn_down")?,
                    keys: vec![0.0; cache],
                    values: vec![0.0; cache],
                })
            })
            .collect();
        let (mut layers, mut scratch) = (layers?, Scratch::default());
        let mut embedding = Matrix::from_file(file, "token_embd.weight")?;
        let mut matrices = matrices(&mut layers, &mut embedding);
        let choice = Choice::new(products, &mut matrices, &mut scratch.work);
        Ok(Self {
            embedding,
            previous: file.optional_floats(PREVIOUS_SCALE)?,
            layers,
            output_norm: file.floats("output_norm.weight")?,
            config,
            slots,
            scratch,
            choice,
        })
    }

    /// For which products relaxed SIMD is used by now, for each format of the model that it can be used for: none
    /// where the browser lacks it.
    pub fn relaxed(&self) -> &[(TensorKind, Relaxed)] {
        &self.choice.made
    }

    /// The layers' input: each token's embedding and the scaled one of the token before it.
    fn embed(&self, rows: &[Row]) -> Vec<f32> {
        let d = self.config.embedding;
        let mut x = vec![0.0; rows.len() * d];
        let mut before = vec![0.0; d];
        for (row, x) in rows.iter().zip(x.chunks_exact_mut(d)) {
            self.embedding.read_row(row.token as usize, x);
            if let Some(scale) = &self.previous
                && row.previous != NO_TOKEN
            {
                self.embedding.read_row(row.previous as usize, &mut before);
                for ((x, scale), before) in x.iter_mut().zip(scale).zip(&before) {
                    *x += scale * before;
                }
            }
        }
        x
    }

    /// Hidden states after the final norm of the `wanted` rows (ascending), row after row.
    fn run(&mut self, rows: &[Row], wanted: &[usize]) -> Vec<f32> {
        if self.choice.is_due(rows.len()) {
            let mut matrices = matrices(&mut self.layers, &mut self.embedding);
            self.choice
                .race(rows.len(), &mut matrices, &mut self.scratch.work);
        }
        let mut x = self.embed(rows);
        let (config, s) = (&self.config, &mut self.scratch);
        let (d, query) = (config.embedding, config.query_width());
        let (kv, epsilon) = (config.kv_width(), config.norm_epsilon);
        let mut angles = ops::rotary_table(config, rows);
        let mut active: Vec<Row> = rows.to_vec();
        let last = self.layers.len().saturating_sub(1);
        for (index, layer) in self.layers.iter_mut().enumerate() {
            let n = active.len();
            s.normed.resize(n * d, 0.0);
            ops::rms_norm(&x, &layer.attn_norm, epsilon, &mut s.normed);
            s.k.resize(n * kv, 0.0);
            s.v.resize(n * kv, 0.0);
            let attention = [&layer.q, &layer.k, &layer.v];
            let input = Input::new(&s.normed, &attention, &mut s.integers);
            layer.k.multiply(&input, &mut s.k, &mut s.work);
            layer.v.multiply(&input, &mut s.v, &mut s.work);
            if index != last {
                s.q.resize(n * query, 0.0);
                layer.q.multiply(&input, &mut s.q, &mut s.work);
            }
            ops::norm_heads(&mut s.k, layer.k_norm.as_deref(), epsilon);
            ops::rotate(&mut s.k, &angles, kv, config.head_dim);
            for (i, row) in active.iter().enumerate() {
                let at = row.slot as usize * kv;
                layer.keys[at..at + kv].copy_from_slice(&s.k[i * kv..(i + 1) * kv]);
                layer.values[at..at + kv].copy_from_slice(&s.v[i * kv..(i + 1) * kv]);
            }
            if index == last {
                // nothing reads the other rows any more
                keep(&mut x, d, wanted);
                keep(&mut s.normed, d, wanted);
                keep(&mut angles, config.head_dim / 2, wanted);
                active = wanted.iter().map(|i| rows[*i]).collect();
            }
            let n = active.len();
            if n == 0 {
                break;
            }
            if index == last {
                s.q.resize(n * query, 0.0);
                let input = Input::new(&s.normed, &[&layer.q], &mut s.integers);
                layer.q.multiply(&input, &mut s.q, &mut s.work);
            }
            ops::norm_heads(&mut s.q, layer.q_norm.as_deref(), epsilon);
            ops::rotate(&mut s.q, &angles, query, config.head_dim);
            s.attended.resize(n * query, 0.0);
            for (i, row) in active.iter().enumerate() {
                attention::attend(
                    config,
                    row,
                    &s.q[i * query..(i + 1) * query],
                    (&layer.keys, &layer.values),
                    &mut s.scores,
                    &mut s.attended[i * query..(i + 1) * query],
                );
            }
            s.added.resize(n * d, 0.0);
            let input = Input::new(&s.attended, &[&layer.output], &mut s.integers);
            layer.output.multiply(&input, &mut s.added, &mut s.work);
            add(&mut x, &s.added);
            ops::rms_norm(&x, &layer.ffn_norm, epsilon, &mut s.normed);
            s.gate.resize(n * config.feed_forward, 0.0);
            s.up.resize(n * config.feed_forward, 0.0);
            let input = Input::new(&s.normed, &[&layer.gate, &layer.up], &mut s.integers);
            layer.gate.multiply(&input, &mut s.gate, &mut s.work);
            layer.up.multiply(&input, &mut s.up, &mut s.work);
            ops::swiglu(&mut s.gate, &s.up);
            let input = Input::new(&s.gate, &[&layer.down], &mut s.integers);
            layer.down.multiply(&input, &mut s.added, &mut s.work);
            add(&mut x, &s.added);
        }
        let mut hidden = vec![0.0; x.len()];
        ops::rms_norm(&x, &self.output_norm, epsilon, &mut hidden);
        hidden
    }
}

#[inline(never)]
fn matrices<'a>(layers: &'a mut [Layer], embedding: &'a mut Matrix) -> Vec<&'a mut Matrix> {
    let mut all = vec![embedding];
    for layer in layers {
        all.extend(layer.matrices());
    }
    all
}

fn add(x: &mut [f32], y: &[f32]) {
    for (x, y) in x.iter_mut().zip(y) {
        *x += y;
    }
}

/// Keeps the `wanted` (ascending) rows of `width` items.
fn keep<T: Copy>(items: &mut Vec<T>, width: usize, wanted: &[usize]) {
    for (to, from) in wanted.iter().enumerate() {
        items.copy_within(from * width..(from + 1) * width, to * width);
    }
    items.truncate(wanted.len() * width);
}

impl Engine for CpuEngine {
    fn name(&self) -> String {
        let never = |(_, relaxed): &(_, Relaxed)| *relaxed == Relaxed::default();
        let kind = if cfg!(all(target_arch = "wasm32", target_feature = "simd128")) {
            if self.choice.made.iter().all(never) {
                "wasm simd"
            } else {
                "wasm relaxed simd"
            }
        } else if cfg!(target_arch = "wasm32") {
            "wasm"
        } else {
            "native"
        };
        format!("cpu ({kind})")
    }

    fn config(&self) -> &Config {
        &self.config
    }

    fn slots(&self) -> usize {
        self.slots
    }

    async fn forward(&mut self, rows: &[Row], want: &Want<'_>) -> Result<Output, ModelError> {
        check_batch(&self.config, self.slots, rows, want)?;
        let sampled_rows = want.sample.iter().map(|s| s.row);
        let mut wanted: Vec<usize> = want
            .hidden
            .iter()
            .copied()
            .chain(sampled_rows)
            .map(|row| row as usize)
            .collect();
        wanted.sort_unstable();
        wanted.dedup();
        let hidden = self.run(rows, &wanted);
        let d = self.config.embedding;
        let state = |row: u32| {
            let at = wanted.partition_point(|w| *w < row as usize);
            &hidden[at * d..(at + 1) * d]
        };
        let mut logits = vec![0.0; self.config.vocab];
        let Scratch { work, integers, .. } = &mut self.scratch;
        let sampled = want.sample.iter().map(|sample| {
            let input = Input::new(state(sample.row), &[&self.embedding], integers);
            self.embedding.multiply(&input, &mut logits, work);
            ops::sample(&logits, sample)
        });
        Ok(Output {
            sampled: sampled.collect(),
            hidden: want.hidden.iter().map(|r| state(*r).to_vec()).collect(),
        })
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
