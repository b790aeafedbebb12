//! What is measured of the kernels: a case is one operation at one size with its reference results.

use std::rc::Rc;

use kernels::ops::gemm::Tile;
use kernels::ops::matvec::Epilogue;
use kernels::{Buffer, Counts, Gpu, KernelError, Plan, WeightFormat};

use crate::others;
use crate::products::{Kind, Product};
use crate::shapes::{Shape, format};
use crate::timing::Effort;

/// Added to the mean square in every norm.
pub(crate) const EPSILON: f32 = 1e-6;
/// Rows of a prefill pass.
const PREFILL: usize = 256;
/// Rows of a small batch: a re-ranked function or a draft or two.
const FEW: usize = 16;
/// Contexts that decode is measured at.
const CONTEXTS: [usize; 2] = [64, 1024];

/// One operation at one size.
pub struct Case {
    /// Kernel and role.
    pub what: String,
    /// Sizes.
    pub size: String,
    /// Bytes that one dispatch must move.
    pub bytes: u64,
    /// Operations of one dispatch.
    pub flops: u64,
    /// Bytes of all input sets together.
    pub working_set: u64,
    /// Counts of a run.
    pub counts: Counts,
    /// Uploads all input sets; the buffer holds the counts.
    #[allow(clippy::type_complexity)] // used in this one place
    pub make: Box<dyn Fn(&Gpu, &Buffer) -> Result<Vec<Set>, KernelError>>,
}

/// One input set on a device.
pub struct Set {
    /// The one dispatch.
    pub plan: Plan,
    /// What buffers must hold before the output is checked: poison, or what is added to.
    pub reset: Vec<(Buffer, Rc<[u32]>)>,
    /// What must hold after a run.
    pub checks: Vec<Check>,
}

type Judge = Box<dyn Fn(&[u32]) -> Result<(), String>>;

/// A buffer and what it must hold after a run.
pub struct Check {
    /// Name of the buffer.
    pub what: &'static str,
    /// The buffer.
    pub buffer: Buffer,
    /// Says what is wrong with its words.
    pub judge: Judge,
}

impl Check {
    /// Compares floats.
    pub fn floats(what: &'static str, buffer: &Buffer, want: Floats) -> Self {
        Self {
            what,
            buffer: buffer.clone(),
            judge: Box::new(move |words| want.judge(words)),
        }
    }

    /// Compares f16, two in a word.
    pub fn halves(what: &'static str, buffer: &Buffer, want: Floats) -> Self {
        Self {
            what,
            buffer: buffer.clone(),
            judge: Box::new(move |words| {
                let floats = words.iter().flat_map(|w| {
                    let bits = [(w & 0xffff) as u16, (w >> 16) as u16];
                    bits.map(|b| half::f16::from_bits(b).to_f32().to_bits())
                });
                want.judge(&floats.collect::<Vec<u32>>())
            }),
        }
    }
}

/// Expected floats of some ranges of a buffer; the others must at least be numbers.
#[derive(Clone, Debug)]
pub struct Floats {
    /// Expected values of all ranges, one after the other.
    pub want: Vec<f32>,
    /// (first, length) of each range.
    pub at: Vec<(usize, usize)>,
    /// Floats that the kernel writes.
    pub total: usize,
    /// Allowed difference as a fraction of the largest expected value.
    pub tolerance: f32,
}

impl Floats {
    /// Expected values of a whole buffer.
    pub fn all(want: Vec<f32>, tolerance: f32) -> Self {
        Self {
            at: vec![(0, want.len())],
            total: want.len(),
            want,
            tolerance,
        }
    }

    fn judge(&self, words: &[u32]) -> Result<(), String> {
        let got: &[f32] = bytemuck::cast_slice(words);
        let got = got.get(..self.total).ok_or("too short")?;
        if let Some(i) = got.iter().position(|v| !v.is_finite()) {
            return Err(format!("[{i}] is {}", got[i]));
        }
        let most = self.want.iter().fold(0f32, |m, v| m.max(v.abs()));
        if !(1e-3..1e6).contains(&most) {
            return Err(format!("nothing to compare with, largest value {most}"));
        }
        let bound = self.tolerance * most;
        let ranges = self.at.iter().flat_map(|(from, len)| *from..from + len);
        for (i, want) in ranges.zip(&self.want) {
            if (got[i] - want).abs() > bound {
                return Err(format!("[{i}] is {}, must be {want} ± {bound}", got[i]));
            }
        }
        Ok(())
    }
}

/// Words that are NaN in f32 and in f16, so that what a kernel leaves out shows.
pub(crate) fn poison(count: usize) -> Rc<[u32]> {
    vec![u32::MAX; count].into()
}

/// Floats as words.
pub(crate) fn words(values: &[f32]) -> Rc<[u32]> {
    bytemuck::cast_slice(values).into()
}

/// How many input sets of `bytes` each are rotated.
pub(crate) fn sets(effort: &Effort, bytes: u64) -> usize {
    let wanted = effort.working_set.div_ceil(bytes.max(1)) as usize;
    wanted.clamp(effort.most_sets.min(3), effort.most_sets)
}

/// A case that is yet to be built: its data may be large.
pub type Recipe = Box<dyn Fn() -> Case>;

/// All cases of a model shape: what one decode step and one prefill pass dispatch, once each, and
/// the widest matrix in every storage.
pub fn of_shape(shape: &Shape, effort: &Effort) -> Vec<Recipe> {
    let mut out: Vec<Recipe> = Vec::new();
    let (s, effort) = (*shape, *effort);
    let (d, ffn, query) = (s.embedding, s.feed_forward, s.query_width());
    let fused = query + 2 * s.kv_width();
    let own = format(s.kind);
    let mut product = |role, kind, format, outs, cols, rows| {
        let p = Product {
            role,
            kind,
            format,
            outs,
            cols,
            rows,
        };
        out.push(Box::new(move || p.case(|bytes| sets(&effort, bytes))));
    };
    let matvec = |norm, epilogue| Kind::Matvec { norm, epilogue };
    product("qkv", matvec(true, Epilogue::Store), own, fused, d, 1);
    product("output", matvec(false, Epilogue::Add), own, d, query, 1);
    let gate_up = matvec(true, Epilogue::SwiGlu);
    let gemm = |add, tile| Kind::Gemm { add, tile };
    let others_of = |kept: WeightFormat| {
        let fits = move |f: &WeightFormat| *f != kept && d.is_multiple_of(f.block_columns());
        WeightFormat::ALL.into_iter().filter(fits)
    };
    product("gate_up", gate_up, own, 2 * ffn, d, 1);
    for other in others_of(own) {
        product("gate_up", gate_up, other, 2 * ffn, d, 1);
    }
    product("down", matvec(false, Epilogue::Add), own, d, ffn, 1);
    product("logits", matvec(false, Epilogue::Store), own, s.vocab, d, 1);
    for (tile, rows) in [
        (Tile::High, PREFILL),
        (Tile::HighHalf, PREFILL),
        (Tile::Low, FEW),
        (Tile::Split, FEW),
    ] {
        product("qkv", gemm(false, tile), own, fused, d, rows);
        product("output", gemm(true, tile), own, d, query, rows);
        product("gate_up", gemm(false, tile), own, 2 * ffn, d, rows);
        product("down", gemm(true, tile), own, d, ffn, rows);
    }
    let wide = gemm(false, Tile::High);
    for other in others_of(own) {
        product("gate_up", wide, other, 2 * ffn, d, PREFILL);
    }
    let mut other = |make: fn(&Shape, &Effort, usize) -> Case, n: usize| {
        out.push(Box::new(move || make(&s, &effort, n)));
    };
    for context in CONTEXTS {
        other(others::attention_row, context);
        other(others::attention_parts, context);
    }
    other(others::attention_prefill, PREFILL);
    for rows in [1, PREFILL] {
        other(others::rope_kv, rows);
        other(others::embed, rows);
    }
    other(others::rms_norm, PREFILL);
    other(others::swiglu, PREFILL);
    other(others::final_norm, PREFILL);
    other(others::sample, 1);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_compared_where_expected_and_must_be_numbers_everywhere() {
        let want = Floats {
            want: vec![1.0, 2.0],
            at: vec![(0, 1), (2, 1)],
            total: 3,
            tolerance: 0.01,
        };
        let judge = |values: [f32; 4]| want.judge(bytemuck::cast_slice(&values));
        assert_eq!(judge([1.0, 7.0, 2.01, f32::NAN]), Ok(()));
        assert!(judge([1.0, 7.0, 2.1, 0.0]).is_err());
        assert!(judge([1.0, f32::NAN, 2.0, 0.0]).is_err());
        assert!(want.judge(&[0]).is_err(), "too short");
    }

    #[test]
    fn few_large_sets_and_many_small_ones() {
        assert_eq!(sets(&Effort::FULL, 1 << 30), 3);
        assert_eq!(sets(&Effort::FULL, 12 << 20), 6);
        assert_eq!(sets(&Effort::FULL, 1 << 10), 8);
        assert_eq!(sets(&Effort::QUICK, 1 << 10), 2);
    }
}
