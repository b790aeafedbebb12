//! Sampling on the GPU: logits and a token mask in, one small record out.

pub mod reference;
#[cfg(test)]
pub(crate) mod tests;

use bytemuck::{Pod, Zeroable};

use crate::batch::Count;
use crate::shader::{Bind, Const, Shader, reduce};
use crate::source::wgsl;
use crate::{Buffer, Extent, Gpu, KernelError, Step};

const WG: u32 = 256;

/// `Record::token` and `Record::runner_up` where there is none.
pub const NONE: u32 = u32::MAX;

/// How one row is sampled.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Default, Pod, Zeroable)]
pub struct Spec {
    /// Key of the noise, see [`noise_key`].
    pub noise: u32,
    /// 1 / temperature; 0 takes the most probable token.
    pub inverse_temperature: f32,
    /// 1: only tokens whose mask bit is set; 0: all.
    pub masked: u32,
    /// Added to the logits of the favoured tokens, before everything else; 0 reads no favoured set.
    pub bonus: f32,
}

/// What comes back for one sampled row.
///
/// All probabilities are those of `softmax(logits)`, bonuses included, over the allowed tokens at temperature 1,
/// whatever temperature the token was drawn at. The runner-up is the most probable allowed token
/// other than the drawn one. Ties go to the smaller id.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Default, Pod, Zeroable)]
pub struct Record {
    /// The token, or [`NONE`] when the mask allows none.
    pub token: u32,
    /// Its probability.
    pub probability: f32,
    /// Entropy in nats.
    pub entropy: f32,
    /// The runner-up, or [`NONE`] when only one token is allowed.
    pub runner_up: u32,
    /// Its probability.
    pub runner_up_probability: f32,
    /// Allowed tokens.
    pub allowed: u32,
    /// Fills the struct to 32 bytes.
    pub reserved: [u32; 2],
}

const _: () = assert!(size_of::<Spec>() == 16 && size_of::<Record>() == 32);

/// 32-bit mix (PCG RXS-M-XS output function over an LCG step); its twin is in the WGSL.
#[must_use]
pub fn pcg(value: u32) -> u32 {
    let state = value.wrapping_mul(747_796_405).wrapping_add(2_891_336_453);
    let word = ((state >> ((state >> 28) + 4)) ^ state).wrapping_mul(277_803_737);
    (word >> 22) ^ word
}

/// Key of the noise of one draw: equal seeds and steps give equal tokens.
#[must_use]
pub fn noise_key(seed: u32, step: u32) -> u32 {
    pcg(step ^ pcg(seed))
}

fn shader(subgroups: Option<u32>, vocab: u32) -> Shader {
    let (import, min) = reduce(subgroups);
    Shader {
        label: "sample",
        body: wgsl!("sample.wgsl"),
        imports: vec![import],
        consts: vec![
            min,
            ("WG", Const::U32(WG)),
            ("LANES", Const::U32(WG)),
            ("VOCAB", Const::U32(vocab)),
        ],
        bindings: &[
            Bind::Uniform,
            Bind::Read,
            Bind::Read,
            Bind::Read,
            Bind::Write,
        ],
    }
}

/// Draws from `logits` (samples, vocab) by `specs` (samples) of [`Spec`] and `masks` (samples,
/// 2, ceil(vocab / 32)) of bits (the allowed tokens, then the favoured ones), into `records` (samples) of [`Record`].
///
/// A draw at temperature T is `argmax(logit / T + g)`, g = -ln(-ln u) Gumbel noise with
/// u = ((pcg(id ^ noise) >> 9) + 1/2) / 2^23.
///
/// # Errors
/// [`KernelError::Shape`] when a grid is too large.
pub fn step(
    gpu: &Gpu,
    vocab: u32,
    counts: &Buffer,
    logits: &Buffer,
    specs: &Buffer,
    masks: &Buffer,
    records: &Buffer,
) -> Result<Step, KernelError> {
    Step::new(
        gpu,
        &shader(gpu.subgroup_min(), vocab),
        &[counts, logits, specs, masks, records],
        [
            Extent::Per {
                count: Count::Samples,
                per: 1,
            },
            Extent::Fixed(1),
        ],
    )
}
